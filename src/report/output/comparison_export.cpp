#include "report/output/comparison_export.h"

#include "report/content/comparison_content.h"
#include "report/content/report_words.h"
#include "report/output/text_export.h"
#include "words/comparison/compared_plan.h"
#include "words/comparison/comparison_words.h"
#include "words/zones.h"

#include <QDate>

namespace remit {

namespace {

/// By roles, seats or people, as the chart is.
Comparison comparisonOf(const Plan& plan, const std::vector<ConstellationId>& constellations,
                        const ExportContent& content)
{
    const ComparedBy by = content.columns == ChartColumns::seats         ? ComparedBy::seats
        : content.columns == ChartColumns::people && content.chart.names ? ComparedBy::people
                                                                         : ComparedBy::roles;
    return {plan, {constellations, 0, by}};
}

ChartOptions besideOptions(const Plan& plan, const Comparison& comparison, const ExportContent& content)
{
    ChartOptions options = content.chart;
    options.notesInCells = true;
    options.notes = true;
    options.sharing = false;
    options.title = report::say("What differs from %1")
                        .arg(constellationName(plan, comparison.sides()[comparison.choice().baseline].constellation));
    return options;
}

} // namespace

ComparedColumns comparedColumns(const Plan& plan, const std::vector<ConstellationId>& constellations,
                                const ExportContent& content)
{
    const Comparison comparison = comparisonOf(plan, constellations, content);
    return {comparedPlan(plan, comparison, true), besideOptions(plan, comparison, content),
            comparison.differingRows() > 0};
}

ChartContent comparedChart(const Plan& plan, const std::vector<ConstellationId>& constellations,
                           const ExportContent& content)
{
    const ComparedColumns compared = comparedColumns(plan, constellations, content);
    ChartContent chart = chartContent(compared.plan, besideEachOther, compared.options);
    if (!compared.isAnyDifferent)
        chart.remarks << report::say("Nothing differs: the letters mean the same in all of them.");
    return chart;
}

QString comparedText(const Plan& plan, const std::vector<ConstellationId>& constellations, ExportFormat format,
                     const ExportContent& content)
{
    const ComparedColumns compared = comparedColumns(plan, constellations, content);
    return QString::fromStdString(
        chartText(compared.plan, besideEachOther, formatSuffix(format), compared.options, {}, content.separator));
}

ReportParts comparedParts(const Plan& plan, const std::vector<ConstellationId>& constellations,
                          const ExportContent& content, const ExportKnowledge& knowledge)
{
    const QDate today = QDate::currentDate();
    const MeasuringKnowledge measuring{knowledge.facts, knowledge.checks.rules, knowledge.metrics};
    const Comparison comparison = comparisonOf(plan, constellations, content);
    ComparedContent compared{plan, comparison, knowledge.metrics, {}};
    for (const ConstellationId each : constellations)
        compared.measured.emplace_back(measuring, plan, each,
                                       MeasuringDay{today.toString(Qt::ISODate).toStdString(), sharedHours(plan, today),
                                                    zonesOf(plan, today, today.addYears(1))});
    ReportParts parts;
    parts.emplace_back(comparisonSheet(compared, content.chart));
    parts.emplace_back(comparedChart(plan, constellations, content));
    return parts;
}

} // namespace remit
