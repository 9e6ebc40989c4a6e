#include "report/output/workbook_export.h"

#include "advisor/check_context.h"
#include "core/chart.h"
#include "exchange/workbooks/chart_workbook.h"
#include "report/content/chart_content.h"
#include "report/content/load_content.h"
#include "report/content/report_words.h"
#include "report/output/comparison_export.h"
#include "words/comparison/compared_plan.h"

namespace remit {

namespace {

/// What a sheet says beside its table, out of what a printed chart says.
class SheetMaker {
public:
    SheetMaker(const Plan& plan, ConstellationId constellation, const ChartOptions& options)
        : m_plan(plan)
        , m_constellation(constellation)
        , m_options(options)
        , m_content(chartContent(plan, constellation, options))
    {
        m_sheet.title = m_content.title.toStdString();
        m_sheet.subtitle = m_content.subtitle.toStdString();
    }

    WorkbookSheet sheet(std::map<ResponsibilityId, std::string> hours)
    {
        m_sheet.table = chartTable(m_plan, m_constellation,
                                   {m_options.notes, m_options.leftOut, m_options.names, std::move(hours)});
        for (const LegendEntry& entry : m_content.legend)
            m_sheet.legend.push_back({entry.letter.toStdString(), entry.text.toStdString(), entry.involvement});
        for (std::size_t i = 0; i < m_content.roles.size(); ++i) {
            if (!m_content.roles[i].person.isEmpty())
                m_sheet.headNotes[i + 1] = m_content.roles[i].person.toStdString();
        }
        for (const auto& [key, row] : m_plan.all<ChartRow>()) {
            if (row.constellation == m_constellation)
                addRow(row);
        }
        for (const QString& remark : m_content.remarks)
            m_sheet.remarks.push_back(remark.toStdString());
        if (!m_content.footer.isEmpty())
            m_sheet.remarks.push_back(m_content.footer.toStdString());
        return std::move(m_sheet);
    }

private:
    void addRow(const ChartRow& row)
    {
        QStringList notes;
        if (row.leftOut) {
            m_sheet.leftOut.insert(row.responsibility);
            const QString reason = report::plain(row.leftOutReason);
            notes << (reason.isEmpty() ? report::say("left out") : report::say("left out: %1").arg(reason));
        }
        if (row.hidden)
            m_sheet.hidden.insert(row.responsibility);
        const auto* settled = m_plan.find<Decision>({m_constellation, row.responsibility});
        if (m_options.notes) {
            notes << report::ownDescription(m_plan, row.responsibility);
            if (settled != nullptr)
                notes << report::settledText(*settled, m_options.names);
            notes.removeAll(QString());
        }
        if (!notes.isEmpty())
            m_sheet.rowNotes[row.responsibility] = notes.join(QLatin1Char('\n')).toStdString();
    }

    const Plan& m_plan;
    ConstellationId m_constellation;
    const ChartOptions& m_options;
    ChartContent m_content;
    WorkbookSheet m_sheet;
};

std::map<ResponsibilityId, std::string> hoursIn(const Plan& plan, ConstellationId constellation,
                                                const ExportContent& content, const ExportKnowledge& knowledge)
{
    std::map<ResponsibilityId, std::string> hours;
    if (!content.hours)
        return hours;
    const EffortFactors factors = effortFactors(knowledge.facts, plan, constellation);
    for (const auto& [key, row] : plan.all<ChartRow>()) {
        if (row.constellation == constellation && !row.leftOut)
            hours[row.responsibility] = hoursOf(plan, row.responsibility, factors).toStdString();
    }
    return hours;
}

WorkbookSheet sheetOf(const Plan& plan, ConstellationId constellation, const ExportContent& content,
                      const ExportKnowledge& knowledge)
{
    WorkbookSheet sheet = SheetMaker(withColumns(plan, constellation, content.columns, content.chart.names),
                                     constellation, content.chart)
                              .sheet(hoursIn(plan, constellation, content, knowledge));
    const auto* found = plan.find<Constellation>(constellation);
    sheet.name = found == nullptr ? std::string() : found->name;
    return sheet;
}

WorkbookSheet comparedSheet(const Plan& plan, const std::vector<ConstellationId>& constellations,
                            const ExportContent& content)
{
    const ComparedColumns compared = comparedColumns(plan, constellations, content);
    WorkbookSheet sheet = SheetMaker(compared.plan, besideEachOther, compared.options).sheet({});
    sheet.name = report::say("Side by side").toStdString();
    if (!compared.isAnyDifferent)
        sheet.remarks.push_back(
            report::say("Nothing differs: the letters mean the same in all of them.").toStdString());
    return sheet;
}

} // namespace

Result<std::string> exportedWorkbook(const Plan& plan, const std::vector<ConstellationId>& constellations,
                                     const ExportContent& content, const ExportKnowledge& knowledge)
{
    std::vector<WorkbookSheet> sheets;
    for (const ConstellationId each : constellations)
        sheets.push_back(sheetOf(plan, each, content, knowledge));
    if (content.comparison && constellations.size() > 1)
        sheets.push_back(comparedSheet(plan, constellations, content));
    const std::string title = report::plain(std::string(titleOf(plan))).toStdString();
    return writeWorkbook(sheets, {title, content.chart.names ? content.author.toStdString() : std::string()});
}

} // namespace remit
