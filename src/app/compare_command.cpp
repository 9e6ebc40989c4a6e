#include "app/agreed_names.h"
#include "app/commands.h"
#include "app/compared_cells.h"

#include "advisor/comparison/measured_side.h"
#include "analysis/comparison/common_rows.h"
#include "analysis/comparison/comparison.h"
#include "analysis/comparison/moves.h"
#include "analysis/comparison/part_changes.h"
#include "core/organisation.h"
#include "core/role_names.h"
#include "words/comparison/comparison_words.h"
#include "words/comparison/handover_words.h"
#include "words/zones.h"

#include <QDate>

#include <algorithm>

namespace remit::command {

namespace {

using nlohmann::json;

constexpr std::size_t fewestCompared = 2;
constexpr std::size_t mostCompared = 4;

/// What is compared, with all that is said of it.
struct Compared {
    const Plan& plan;
    const MeasuringKnowledge& knowledge;
    Comparison comparison;
    std::vector<MeasuredSide> measured;
    /// By side and metric.
    std::vector<std::vector<Figure>> figures;

    ConstellationId at(std::size_t side) const { return comparison.sides()[side].constellation; }
    std::string name(std::size_t side) const { return plan.find<Constellation>(at(side))->name; }
};

Result<std::vector<ConstellationId>> comparedNames(const Plan& plan, const std::vector<std::string>& names)
{
    std::vector<ConstellationId> chosen;
    for (const std::string& name : names) {
        const auto found = constellationNamed(plan, name);
        if (!found)
            return found.error();
        if (std::find(chosen.begin(), chosen.end(), *found) != chosen.end())
            return Error{"\"" + plan.find<Constellation>(*found)->name
                         + "\" is named twice: a constellation is compared with others."};
        chosen.push_back(*found);
    }
    if (plan.all<Constellation>().size() < fewestCompared)
        return Error{"The plan has only one constellation: there is nothing to compare it with."};
    if (chosen.size() < fewestCompared)
        return Error{"Name at least two constellations to compare."};
    if (chosen.size() > mostCompared)
        return Error{"At most four constellations are compared at once."};
    return chosen;
}

Compared compared(const Plan& plan, const MeasuringKnowledge& knowledge, std::vector<ConstellationId> chosen)
{
    Compared all{plan, knowledge, Comparison(plan, {std::move(chosen), 0, ComparedBy::roles}), {}, {}};
    const QDate today = QDate::currentDate();
    for (std::size_t side = 0; side < all.comparison.sides().size(); ++side) {
        all.measured.emplace_back(knowledge, plan, all.at(side),
                                  MeasuringDay{today.toString(Qt::ISODate).toStdString(), sharedHours(plan, today),
                                               zonesOf(plan, today, today.addYears(1))});
        all.figures.push_back(all.measured.back().figures(plan, all.at(0)));
    }
    return all;
}

json metricsJson(const Compared& all)
{
    json metrics = json::array();
    for (std::size_t at = 0; at < all.knowledge.metrics.size(); ++at) {
        const MetricText& metric = all.knowledge.metrics[at];
        json values = json::array();
        for (const auto& figures : all.figures)
            values.push_back(figures[at].value ? json(*figures[at].value) : json(nullptr));
        metrics.push_back({{"name", metric.name},
                           {"title", metric.title},
                           {"unit", wordFor(metric.unit)},
                           {"better", wordFor(metric.better)},
                           {"values", values}});
    }
    return metrics;
}

json differencesJson(const Compared& all)
{
    std::vector<std::pair<std::string, ComparedCells>> roles;
    for (const RoleId role : rolesOfAny(all.plan, all.comparison))
        roles.emplace_back(shortNameOf(all.plan, role), ComparedCells(all.comparison, role));
    json differences = json::array();
    for (int row = 0; row < int(all.comparison.rows().size()); ++row) {
        const auto id = all.comparison.rows()[std::size_t(row)].responsibility;
        for (const auto& role : roles) {
            if (role.second.differs(row))
                differences.push_back({{"responsibility", all.plan.find<Responsibility>(id)->title},
                                       {"role", role.first},
                                       {"values", json(role.second.letters(row))}});
        }
    }
    return differences;
}

json shortNames(const Plan& plan, const std::vector<RoleId>& roles)
{
    json names = json::array();
    for (const RoleId role : roles)
        names.push_back(shortNameOf(plan, role));
    return names;
}

json peopleJson(const Plan& plan, const std::vector<PersonId>& people)
{
    json names = json::array();
    for (const PersonId person : people)
        names.push_back(plan.find<Person>(person)->name);
    return names;
}

/// Last words that go to others, of each constellation beside the first.
json handoversJson(const Compared& all)
{
    json handovers = json::array();
    for (std::size_t side = 1; side < all.measured.size(); ++side) {
        const auto& efforts = all.measured[side].loads().efforts();
        for (const RowMove& move : movesBetween(all.plan, all.at(0), all.at(side), MovedPart::lastWord)) {
            const auto hours = efforts.find(move.responsibility);
            handovers.push_back({{"constellation", all.name(side)},
                                 {"responsibility", all.plan.find<Responsibility>(move.responsibility)->title},
                                 {"from", shortNames(all.plan, move.rolesBefore)},
                                 {"to", shortNames(all.plan, move.rolesAfter)},
                                 {"peopleBefore", peopleJson(all.plan, move.peopleBefore)},
                                 {"peopleAfter", peopleJson(all.plan, move.peopleAfter)},
                                 {"hours", hours == efforts.end() ? json(nullptr) : json(hours->second)}});
        }
    }
    return handovers;
}

json comparisonJson(const Compared& all)
{
    json names = json::array();
    for (std::size_t side = 0; side < all.measured.size(); ++side)
        names.push_back(all.name(side));
    return {{"constellations", names},
            {"responsibilities", all.comparison.rows().size()},
            {"differing", all.comparison.differingRows()},
            {"metrics", metricsJson(all)},
            {"differences", differencesJson(all)},
            {"handovers", handoversJson(all)}};
}

std::string figureWords(const Compared& all, std::size_t metric)
{
    const MetricText& told = all.knowledge.metrics[metric];
    std::string line = "  " + told.title;
    for (std::size_t side = 0; side < all.figures.size(); ++side) {
        const Figure& figure = all.figures[side][metric];
        const Verdict verdict = verdictOn(all.comparison, side, figure, all.figures[0][metric], told.better);
        line += "\t" + withVerdict(figureText(all.plan, all.at(side), told, figure), verdict).toStdString();
    }
    return line + "\n";
}

/// By people where both constellations have some, else by roles.
ComparedBy whoIsTold(const Compared& all, std::size_t side)
{
    return isAnybodySeated(all.plan, all.at(0)) && isAnybodySeated(all.plan, all.at(side)) ? ComparedBy::people
                                                                                           : ComparedBy::roles;
}

std::string partWords(const Compared& all, std::size_t side)
{
    const Comparison pair(all.plan, {{all.at(0), all.at(side)}, 0, whoIsTold(all, side)});
    auto changes = partChanges(pair, 1);
    addHours(all.plan, changes, all.measured[0].loads(), all.at(0), all.measured[side].loads(), all.at(side));
    std::string words;
    for (const PartChange& change : changes) {
        if (change.changesAnything())
            words += "  " + columnInSentence(all.plan, all.at(side), all.at(0), change.who).toStdString() + "\t"
                + partSentence(change).toStdString() + "\n";
    }
    return words;
}

std::string moveWords(const Compared& all, std::size_t side)
{
    const std::string heading = "\n" + all.name(0) + " to " + all.name(side) + "\n";
    std::string words;
    for (const RowMove& move : movesBetween(all.plan, all.at(0), all.at(side), MovedPart::lastWord))
        words += "  " + moveSentence(all.plan, move).toStdString() + "\n";
    return heading
        + (words.empty() ? "  " + noLastWordMoves(all.plan, all.at(0), all.at(side)).toStdString() + "\n"
                         : "  Last word:\n" + words)
        + partWords(all, side);
}

std::string comparisonWords(const Compared& all)
{
    std::string words = differingText(all.comparison).toStdString() + "\n";
    for (const QString& sentence : apartSentences(all.plan, all.comparison))
        words += sentence.toStdString() + "\n";
    words += "\n";
    for (std::size_t side = 0; side < all.measured.size(); ++side)
        words += "\t" + all.name(side) + (side == 0 ? " (the others are compared with it)" : "");
    words += "\n";
    for (std::size_t metric = 0; metric < all.knowledge.metrics.size(); ++metric)
        words += figureWords(all, metric);
    for (std::size_t side = 1; side < all.measured.size(); ++side)
        words += moveWords(all, side);
    return words;
}

} // namespace

Result<Answer> compareConstellations(const CompareOptions& options, const ResourceReader& resources)
{
    const auto measuring = MeasuringKnowledge::read(resources);
    if (!measuring)
        return measuring.error();
    auto stored = planAt(options.plan);
    if (!stored)
        return stored.error();
    const auto plan = withAgreed(*stored, options.constellations);
    if (!plan)
        return plan.error();
    const auto chosen = comparedNames(*plan, options.constellations);
    if (!chosen)
        return chosen.error();
    const Compared all = compared(*plan, *measuring, *chosen);
    return Answer{comparisonWords(all), comparisonJson(all)};
}

} // namespace remit::command
