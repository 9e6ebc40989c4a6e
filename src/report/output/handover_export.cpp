#include "report/output/handover_export.h"

#include "analysis/comparison/boundary.h"
#include "exchange/formats/text_table.h"
#include "report/content/boundary_content.h"
#include "report/content/report_words.h"
#include "words/comparison/comparison_words.h"
#include "words/comparison/handover_words.h"
#include "words/numbers.h"

namespace remit {

namespace {

std::vector<Handover> handoversOn(const Plan& plan, const Transition& way, const ExportContent& content,
                                  const ExportKnowledge& knowledge)
{
    const ConstellationLoad loads(plan, way.before, effortFactors(knowledge.facts, plan, way.before));
    return handovers(plan, way.before, way.after, knowledge.handovers, loads, content.chart.names);
}

std::vector<std::string> toldTexts(const QStringList& texts)
{
    std::vector<std::string> told;
    for (const QString& each : texts)
        told.push_back(each.toStdString());
    return told;
}

TextTable handoverTable(const Plan& plan, const std::vector<Handover>& handovers, const HandoverRules& rules)
{
    using report::say;
    TextTable table;
    table.head
        = toldTexts({say("Order"), say("Responsibility"), say("What moves"), say("Old holder"), say("New holder"),
                     say("Weeks side by side"), say("Risk"), say("Handed over"), say("Done")});
    for (const Handover& each : handovers) {
        const HandoverWords words = handoverWords(plan, rules, each);
        table.rows.push_back(
            toldTexts({QString::number(table.rows.size() + 1), words.title, words.part, words.before, words.after,
                       trimmedNumber(each.weeks, 1), words.reasons, words.trigger, words.done}));
    }
    return table;
}

} // namespace

SheetContent boundaryPages(const Plan& plan, ConstellationId constellation, const ExportContent& content)
{
    const auto usual = usualBoundary(plan, constellation);
    const bool isChosen = content.boundaryFirst && content.boundarySecond;
    if (isChosen)
        return boundarySheet(plan, constellation, content.boundaryFirst, content.boundarySecond, content.chart);
    if (usual)
        return boundarySheet(plan, constellation, usual->first, usual->second, content.chart);
    SheetContent refusal;
    refusal.title = report::say("There is no boundary");
    refusal.description = report::say("%1 has no two roles.").arg(constellationName(plan, constellation));
    return refusal;
}

SheetContent transitionPages(const Plan& plan, const Transition& way, const ExportContent& content,
                             const ExportKnowledge& knowledge)
{
    return transitionSheet(plan, way, handoversOn(plan, way, content, knowledge), knowledge.handovers, knowledge.facts,
                           content.chart);
}

QString transitionText(const Plan& plan, const Transition& way, ExportFormat format, const ExportContent& content,
                       const ExportKnowledge& knowledge)
{
    const auto all = handoversOn(plan, way, content, knowledge);
    const TextTable table = handoverTable(plan, all, knowledge.handovers);
    if (format == ExportFormat::csv)
        return QString::fromStdString(csvOf(table, content.separator));
    const SheetContent sheet = transitionSheet(plan, way, all, knowledge.handovers, knowledge.facts, content.chart);
    QStringList lines{sheet.description};
    for (const QString& change : changingFacts(plan, way, knowledge.facts))
        lines << report::say("It begins when this comes true: %1").arg(change);
    return QString::fromStdString(markdownOf(table, sheet.title.toStdString(), toldTexts(lines)));
}

} // namespace remit
