#include "app/advice_answer.h"

#include "advisor/advice/told_facts.h"
#include "words/advice/advice_words.h"

#include <cmath>
#include <sstream>

namespace remit::command {

namespace {

using nlohmann::json;

/// So many reasons say why; the others are in the JSON.
constexpr std::size_t reasonsInWords = 4;

json sourceIds(const std::string& names)
{
    json ids = json::array();
    std::istringstream stream(names);
    for (std::string name; stream >> name;)
        ids.push_back(name);
    return ids;
}

/// A value as a file of facts has it.
json factJson(const FactQuestion& question, double value)
{
    for (const FactChoice& each : question.choices) {
        if (question.kind == FactKind::choice && each.value == value)
            return each.id;
    }
    if (question.kind == FactKind::yesNo)
        return value != 0;
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return static_cast<std::int64_t>(value);
    return value;
}

json setUpJson(const RankedSetUp& setUp)
{
    json result{{"constellation", setUp.source->id},
                {"name", setUp.source->name},
                {"score", setUp.score},
                {"heads", setUp.heads},
                {"fte", setUp.fte},
                {"seats", json::array()},
                {"reasons", json::array()},
                {"strengths", setUp.source->strengths},
                {"risks", setUp.source->risks}};
    for (const RankedSeats& each : setUp.seats) {
        result["seats"].push_back({{"role", each.role},
                                   {"count", each.count},
                                   {"hours", each.hours},
                                   {"fte", each.fte},
                                   {"load", each.use},
                                   {"hired", each.isHired}});
    }
    for (const AdviceReason& each : setUp.reasons) {
        json reason{{"rule", each.rule->id},
                    {"effect", each.points},
                    {"why", each.rule->why},
                    {"sources", sourceIds(each.rule->sources)}};
        if (!each.rule->against.empty()) {
            reason["against"] = each.rule->against;
            reason["againstSources"] = sourceIds(each.rule->againstSources);
        }
        result["reasons"].push_back(reason);
    }
    return result;
}

json idsJson(const Advice& advice, std::size_t count)
{
    json ids = json::array();
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back(advice.ranking.setUps[i].source->id);
    return ids;
}

json disagreementJson(const Disagreement& each)
{
    const auto side = [](const Disagreement::Side& one) {
        return json{{"says", one.says}, {"sources", sourceIds(one.sources)}};
    };
    return {{"key", each.key}, {"question", each.question}, {"for", side(each.pro)}, {"against", side(each.contra)}};
}

json firstActionJson(const FirstAction& each)
{
    return {{"key", each.key}, {"says", each.says}, {"why", each.why}, {"sources", sourceIds(each.sources)}};
}

json adviceJson(const Advice& advice, const StatedFacts& stated, const Facts& facts)
{
    json result{{"recommendations", json::array()},
                {"notApplicable", json::array()},
                {"confidence", advice.settled},
                {"unknown", json::array()},
                {"triggers", json::array()},
                {"overlays", json::array()},
                {"ask", json::array()},
                {"facts", json::object()}};
    for (const RankedSetUp& each : advice.ranking.setUps)
        result["recommendations"].push_back(setUpJson(each));
    for (const RuledOut& each : advice.ranking.ruledOut)
        result["notApplicable"].push_back(
            {{"constellation", each.source->id}, {"name", each.source->name}, {"reason", each.reason}});
    for (const FactQuestion* each : unknownFacts(facts, stated))
        result["unknown"].push_back(each->key);
    for (const OpenFact& each : advice.open)
        result["ask"].push_back(each.question->key);
    for (const AdviceTrigger& each : advice.triggers) {
        result["triggers"].push_back({{"fact", each.question->key},
                                      {"from", factJson(*each.question, each.now)},
                                      {"to", factJson(*each.question, each.at)},
                                      {"becomes", each.becomes->id}});
    }
    for (const FactQuestion& each : facts.questions())
        result["facts"][each.key] = factJson(each, advice.values.of(each.key));
    for (const std::size_t each : advice.overlays)
        result["overlays"].push_back(advice.ranking.setUps[each].source->id);
    result["answer"] = idsJson(advice, advice.shown);
    result["tie"] = advice.isTie() ? idsJson(advice, advice.tied) : json::array();
    return result;
}

std::string reasonWords(const RankedSetUp& setUp)
{
    std::string words;
    for (std::size_t i = 0; i < std::min(setUp.reasons.size(), reasonsInWords); ++i) {
        const AdviceReason& each = setUp.reasons[i];
        words += (each.points > 0 ? "    + " : "    - ") + each.rule->why + "\n";
        if (!each.rule->against.empty())
            words += "      " + each.rule->against + "\n";
    }
    return words;
}

std::string setUpWords(const Advice& advice, std::size_t number)
{
    const RankedSetUp& setUp = advice.ranking.setUps[number];
    std::string words = "\n" + setUp.source->name + " (" + fitWord(fitOf(advice, number)).toStdString() + ")\n    "
        + headsText(setUp).toStdString() + "\n";
    for (const RankedSeats& each : setUp.seats)
        words += "    " + seatsText(each).toStdString() + "\n";
    return words + reasonWords(setUp);
}

std::string firstActionWords(const std::vector<const FirstAction*>& actions)
{
    std::string words = actions.empty() ? "" : "\nWhatever the set-up, first\n";
    for (const FirstAction* each : actions)
        words += "    " + each->says + "\n      " + each->why + "\n";
    return words;
}

std::string adviceWords(const Advice& advice, const std::vector<const Disagreement*>& disagreements,
                        const std::vector<const FirstAction*>& firstActions)
{
    std::string words = headlineOf(advice).toStdString() + "\n";
    for (std::size_t i = 0; i < advice.shown; ++i)
        words += setUpWords(advice, i);
    words += firstActionWords(firstActions);
    words += "\nThe others, the best first\n";
    for (std::size_t i = advice.shown; i < advice.ranking.setUps.size(); ++i)
        words += "    " + advice.ranking.setUps[i].source->name + ": "
            + headsText(advice.ranking.setUps[i]).toStdString() + "\n";
    words += "\nDo not apply\n";
    for (const RuledOut& each : advice.ranking.ruledOut)
        words += "    " + each.source->name + ": " + each.reason + "\n";
    if (!advice.open.empty())
        words += "\nOpen facts could still change this. Ask next\n";
    for (std::size_t i = 0; i < std::min<std::size_t>(advice.open.size(), 5); ++i)
        words += "    " + advice.open[i].question->asked + " (" + advice.open[i].question->key + ")\n";
    if (!disagreements.empty())
        words += "\nSources disagree\n";
    for (const Disagreement* each : disagreements)
        words += "    " + each->question + "\n      + " + each->pro.says + "\n      - " + each->contra.says + "\n";
    return words;
}

} // namespace

Answer answerWith(const Advice& advice, const StatedFacts& stated, const Facts& facts,
                  const std::vector<const Disagreement*>& disagreements,
                  const std::vector<const FirstAction*>& firstActions)
{
    Answer answer{adviceWords(advice, disagreements, firstActions), adviceJson(advice, stated, facts)};
    answer.json["firstActions"] = json::array();
    for (const FirstAction* each : firstActions)
        answer.json["firstActions"].push_back(firstActionJson(*each));
    answer.json["disagreements"] = json::array();
    for (const Disagreement* each : disagreements)
        answer.json["disagreements"].push_back(disagreementJson(*each));
    return answer;
}

} // namespace remit::command
