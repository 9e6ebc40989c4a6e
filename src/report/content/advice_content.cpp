#include "report/content/advice_content.h"

#include "advisor/advice/present_set_up.h"
#include "advisor/cadence/recommended_cadence.h"
#include "core/chart.h"
#include "report/content/report_words.h"
#include "words/advice/advice_words.h"
#include "words/advice/recommended_cadence_words.h"
#include "words/load_words.h"
#include "words/numbers.h"
#include "words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace remit {

using namespace report;

namespace {

/// So many reasons stand beside an option on the decision page, and so many questions are named as open.
constexpr std::size_t reasonsOfOption = 3;
constexpr std::size_t openQuestionsNamed = 5;

QString told(const char* words)
{
    return QCoreApplication::translate("report", words);
}

SheetDetail reasonLine(const AdviceReason& reason)
{
    const QString sign = reason.points > 0 ? QStringLiteral("+ ") : QStringLiteral("− ");
    QString line = sign + text(reason.rule->why);
    if (!reason.rule->against.empty())
        line += u' ' + text(reason.rule->against);
    return {line};
}

QString loadsThen(const RankedSetUp& setUp)
{
    QStringList seats;
    for (const RankedSeats& each : setUp.seats)
        seats << seatsText(each);
    return seats.join(QStringLiteral(", "));
}

SheetItem optionItem(const Advice& advice, std::size_t number, std::size_t reasons)
{
    const RankedSetUp& setUp = advice.ranking.setUps[number];
    SheetItem item;
    item.number = QString::number(number + 1);
    item.text = QStringLiteral("%1: %2").arg(text(setUp.source->name), headsText(setUp));
    item.label = fitWord(fitOf(advice, number));
    if (const auto cost = yearlyCostOf(setUp.fte, advice.values); cost && setUp.heads > 0)
        item.details.push_back({told("Cost: %1").arg(costText(*cost))});
    item.details.push_back({told("Load then: %1").arg(loadsThen(setUp))});
    for (std::size_t i = 0; i < std::min(reasons, setUp.reasons.size()); ++i)
        item.details.push_back(reasonLine(setUp.reasons[i]));
    return item;
}

SheetItem lineItem(const QString& words)
{
    SheetItem item;
    item.text = words;
    return item;
}

/// What the shown options rest on, each source once, by its kind and what it says.
SheetSection sourcesSection(const Advice& advice, const AdviceKnowledge& knowledge)
{
    std::string names;
    for (std::size_t i = 0; i < advice.shown; ++i) {
        for (const AdviceReason& each : advice.ranking.setUps[i].reasons)
            names += each.rule->sources + " " + each.rule->againstSources + " ";
    }
    SheetSection section{told("What it rests on"), {}, told("No sources.")};
    for (const Source* each : sourcesIn(names, knowledge.sources))
        section.items.push_back(lineItem(QStringLiteral("%1: %2").arg(kindsText({each}), text(each->says))));
    return section;
}

/// What each role of the chart spends now, as far as it is known.
SheetSection loadTodaySection(const Plan& plan, ConstellationId constellation, const Facts& facts)
{
    SheetSection section{told("Load today"), {}, told("Nobody said yet what the roles do.")};
    const ConstellationLoad loads(plan, constellation, effortFactors(facts, plan, constellation));
    for (const RoleId role : rolesInOrder(plan, constellation)) {
        if (const QString load = loadText(*loads.of(role)); !load.isEmpty())
            section.items.push_back(lineItem(QStringLiteral("%1: %2").arg(roleName(plan, role), load)));
    }
    return section;
}

/// What helps first, whatever is decided; each with why and what kind of source says so.
SheetSection firstActionsSection(const std::vector<const FirstAction*>& actions, const AdviceKnowledge& knowledge)
{
    SheetSection section{
        told("First, whatever is decided"), {}, told("Nothing is missing that helps in every set-up.")};
    for (const FirstAction* each : actions) {
        SheetItem item = lineItem(text(each->says));
        item.details.push_back(
            {QStringLiteral("%1 (%2)").arg(text(each->why), kindsText(sourcesIn(each->sources, knowledge.sources)))});
        section.items.push_back(std::move(item));
    }
    return section;
}

SheetSection openSection(const Advice& advice)
{
    SheetSection section{told("What is not known"), {}, told("Nothing that could change the answer.")};
    for (std::size_t i = 0; i < std::min(openQuestionsNamed, advice.open.size()); ++i)
        section.items.push_back(lineItem(text(advice.open[i].question->asked)));
    return section;
}

/// The meetings that the best option brings, and what they cost those who are most in them.
SheetSection cadenceSection(const Advice& advice, const Facts& facts, const StatedFacts& stated,
                            const CadenceKnowledge& cadence)
{
    const RecommendedCadence recommended
        = recommendedCadence(cadence.catalogue, cadence.meetings, facts, *advice.best().source, stated);
    SheetSection section{told("Meetings of the first option"), {}, noMeetingsText()};
    if (const QString hours = meetingHoursText(recommended, cadence.catalogue); !hours.isEmpty())
        section.items.push_back(lineItem(hours));
    QStringList meetings;
    for (const RecommendedMeeting& each : recommended.meetings)
        meetings << recommendedMeetingText(each);
    if (!meetings.isEmpty())
        section.items.push_back(lineItem(meetings.join(QStringLiteral(", "))));
    return section;
}

SheetContent decisionSheet(const Advice& advice, const AdviceKnowledge& knowledge, const Plan& plan,
                           ConstellationId constellation)
{
    const Constellation& shown = *plan.find<Constellation>(constellation);
    const ConstellationTemplate* present = presentSetUp(plan, constellation, knowledge.advisor);
    SheetContent sheet;
    sheet.title = told("Which set-up of the product roles?");
    sheet.description = headlineOf(advice);
    if (present != nullptr)
        sheet.description += u'\n' + presentText(advice, *present);
    SheetSection recommendation{
        told("Recommendation"), {}, told("Not written yet: it is the description of the constellation.")};
    if (!shown.description.empty())
        recommendation.items.push_back(lineItem(plain(shown.description)));
    sheet.sections.push_back(std::move(recommendation));
    sheet.sections.push_back(loadTodaySection(plan, constellation, knowledge.advisor.facts()));
    SheetSection optionsSection{told("Options"), {}, {}};
    for (std::size_t i = 0; i < advice.shown; ++i)
        optionsSection.items.push_back(optionItem(advice, i, reasonsOfOption));
    sheet.sections.push_back(std::move(optionsSection));
    sheet.sections.push_back(
        firstActionsSection(missingActions(knowledge.firstActions, advice, &plan, constellation), knowledge));
    sheet.sections.push_back(openSection(advice));
    sheet.sections.push_back(sourcesSection(advice, knowledge));
    if (!shown.reviewOn.empty())
        sheet.remarks << told("To be looked at again on %1.").arg(text(shown.reviewOn));
    sheet.remarks << text(knowledge.quality.summary);
    return sheet;
}

SheetSection factsSection(const Advice& advice, const Facts& facts)
{
    SheetSection section{told("Facts"), {}, {}};
    for (const FactQuestion& each : facts.questions()) {
        const QString answer = factAnswerText(each, advice.values.of(each.key));
        const bool isKnown = advice.values.isKnown(each.key);
        SheetItem item = lineItem(QStringLiteral("%1: %2").arg(text(each.label), answer));
        item.label = isKnown ? QString() : told("assumed");
        if (isKnown || each.weight > 0)
            section.items.push_back(std::move(item));
    }
    return section;
}

SheetContent groundsSheet(const Advice& advice, const AdviceKnowledge& knowledge)
{
    SheetContent sheet;
    sheet.title = told("What the advice rests on");
    sheet.sections.push_back(factsSection(advice, knowledge.advisor.facts()));
    SheetSection ranking{told("How well set-ups fit"), {}, {}};
    for (std::size_t i = 0; i < advice.ranking.setUps.size(); ++i)
        ranking.items.push_back(optionItem(advice, i, advice.ranking.setUps[i].reasons.size()));
    sheet.sections.push_back(std::move(ranking));
    SheetSection changes{told("What would change it"), {}, told("No single fact.")};
    for (const AdviceTrigger& each : advice.triggers)
        changes.items.push_back(lineItem(triggerText(each) + u' ' + text(each.becomes->name)));
    sheet.sections.push_back(std::move(changes));
    SheetSection out{told("Does not apply"), {}, told("All set-ups apply.")};
    for (const RuledOut& each : advice.ranking.ruledOut)
        out.items.push_back(lineItem(QStringLiteral("%1: %2").arg(text(each.source->name), text(each.reason))));
    sheet.sections.push_back(std::move(out));
    sheet.remarks << told("Hours and loads are estimates; points are judgement.");
    return sheet;
}

} // namespace

std::vector<SheetContent> adviceSheets(const Plan& plan, ConstellationId constellation,
                                       const AdviceKnowledge& knowledge, const ChartOptions& options,
                                       const CadenceKnowledge* cadence)
{
    const auto* shown = plan.find<Constellation>(constellation);
    if (shown == nullptr)
        return {};
    const Facts& facts = knowledge.advisor.facts();
    const StatedFacts stated = statedFacts(facts, plan, constellation);
    const auto advice = knowledge.advisor.advise(stated);
    std::vector<SheetContent> sheets;
    if (advice) {
        sheets.push_back(decisionSheet(*advice, knowledge, plan, constellation));
        if (cadence != nullptr)
            sheets.back().sections.push_back(cadenceSection(*advice, facts, stated, *cadence));
        sheets.push_back(groundsSheet(*advice, knowledge));
    } else {
        SheetContent& refusal = sheets.emplace_back();
        refusal.title = told("There is no answer for these facts");
        refusal.description = text(advice.error().message);
    }
    for (SheetContent& each : sheets) {
        each.subtitle = subtitle(plan, *shown, options);
        each.running = joined({each.title, plain(shown->name)});
        each.footer = footer(options);
    }
    return sheets;
}

} // namespace remit
