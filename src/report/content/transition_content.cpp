#include "report/content/transition_content.h"

#include "report/content/report_words.h"
#include "words/advice/advice_words.h"
#include "words/comparison/comparison_words.h"
#include "words/comparison/handover_words.h"

namespace remit {

using namespace report;

namespace {

QString answerIn(const Plan& plan, ConstellationId constellation, const FactQuestion& question)
{
    const auto* fact = plan.find<Fact>({constellation, question.key});
    const auto value = fact != nullptr ? factNumber(question, fact->value) : std::nullopt;
    return value ? factAnswerText(question, *value) : QString();
}

SheetSection handoverSection(const Plan& plan, const std::vector<Handover>& handovers, const HandoverRules& rules)
{
    SheetSection section{say("What is handed over, riskiest first"), {}, say("Nothing.")};
    for (const Handover& each : handovers) {
        const HandoverWords words = handoverWords(plan, rules, each);
        SheetItem item;
        item.number = QString::number(section.items.size() + 1);
        item.text = words.title;
        item.label = say("%1 → %2").arg(words.before, words.after);
        item.details.push_back({joined({say("side by side for %1").arg(words.overlap), words.trigger}), false});
        item.details.push_back({joined({words.part, words.reasons}), false});
        if (!words.done.isEmpty())
            item.details.push_back({say("✓ %1").arg(words.done), false});
        section.items.push_back(std::move(item));
    }
    return section;
}

} // namespace

QStringList changingFacts(const Plan& plan, const Transition& way, const Facts& facts)
{
    QStringList lines;
    for (const FactQuestion& question : facts.questions()) {
        const QString before = answerIn(plan, way.before, question);
        const QString after = answerIn(plan, way.after, question);
        if (!after.isEmpty() && !before.isEmpty() && before != after)
            lines << say("%1: %2 → %3").arg(QString::fromStdString(question.label), before, after);
    }
    return lines;
}

SheetContent transitionSheet(const Plan& plan, const Transition& way, const std::vector<Handover>& handovers,
                             const HandoverRules& rules, const Facts& facts, const ChartOptions& options)
{
    const QString from = constellationName(plan, way.before);
    const QString to = constellationName(plan, way.after);
    SheetContent sheet;
    sheet.title = say("The way from %1 to %2").arg(from, to);
    sheet.subtitle = joined({say("Transition plan"), say("%1 → %2").arg(from, to)});
    sheet.description = handoverHeadline(plan, way.before, way.after, handovers);
    sheet.running = sheet.title;
    if (const QStringList changes = changingFacts(plan, way, facts); !changes.isEmpty()) {
        SheetSection when{say("It begins when this comes true"), {}, {}};
        for (const QString& change : changes)
            when.items.push_back({{}, {}, change, {}, {}});
        sheet.sections.push_back(std::move(when));
    }
    sheet.sections.push_back(handoverSection(plan, handovers, rules));
    sheet.remarks << say(
        "Side by side: the new holder does it, the old one is at hand. Responsibilities that only one of "
        "the two constellations has are not handed over.");
    sheet.footer = footer(options);
    return sheet;
}

} // namespace remit
