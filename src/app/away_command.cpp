#include "app/commands.h"

#include "advisor/facts.h"
#include "analysis/coverage/absence.h"
#include "core/organisation.h"
#include "words/absence_words.h"
#include "words/seat_words.h"

namespace remit::command {

namespace {

using nlohmann::json;

std::string occupantOf(const Plan& plan, ConstellationId constellation, SeatId seat)
{
    return whoIsAway(plan, constellation, {seat}).toStdString();
}

json figureOrNull(const std::optional<double>& value)
{
    return value ? json(*value) : json(nullptr);
}

json nameOrNull(const Plan& plan, ConstellationId constellation, const std::optional<SeatId>& seat)
{
    return seat ? json(occupantOf(plan, constellation, *seat)) : json(nullptr);
}

json rowsJson(const Plan& plan, ConstellationId constellation, const std::vector<UncoveredRow>& rows)
{
    json all = json::array();
    for (const UncoveredRow& each : rows)
        all.push_back({{"responsibility", plan.find<Responsibility>(each.row)->title},
                       {"standIn", nameOrNull(plan, constellation, each.standIn)}});
    return all;
}

json absenceJson(const Plan& plan, ConstellationId constellation, const Absence& absence)
{
    json seats = json::array();
    for (const StandIn& each : absence.away)
        seats.push_back({{"seat", seatName(plan, *plan.find<Seat>({constellation, each.away})).toStdString()},
                         {"deputy", nameOrNull(plan, constellation, each.deputy)}});
    json gains = json::array();
    for (const SeatGain& gain : absence.gains)
        gains.push_back({{"seat", occupantOf(plan, constellation, gain.seat)},
                         {"hours", gain.hours()},
                         {"loadBefore", figureOrNull(gain.before.load())},
                         {"loadAfter", figureOrNull(gain.after.load())}});
    return {{"constellation", plan.find<Constellation>(constellation)->name},
            {"away", seats},
            {"withoutLastWord", rowsJson(plan, constellation, absence.withoutLastWord)},
            {"withoutDoer", rowsJson(plan, constellation, absence.withoutDoer)},
            {"hours", figureOrNull(absence.hours)},
            {"gains", gains},
            {"hoursLeft", absence.left}};
}

std::string words(const AbsenceStory& story)
{
    std::string text = story.headline.toStdString() + "\n";
    for (const AbsenceSection& section : story.sections) {
        text += "\n" + section.heading.toStdString() + "\n";
        for (const AbsenceLine& line : section.lines)
            text += "  " + line.text.toStdString() + "\n";
        if (section.lines.empty())
            text += "  " + section.whenEmpty.toStdString() + "\n";
    }
    return text;
}

} // namespace

std::string knownSeats(const Plan& plan, ConstellationId constellation)
{
    std::string known;
    for (const SeatId seat : seatsInOrder(plan, constellation))
        known += (known.empty() ? "" : ", ") + occupantOf(plan, constellation, seat);
    return known.empty() ? "Nobody sits in " + plan.find<Constellation>(constellation)->name + " yet."
                         : "There are: " + known + ".";
}

Result<Answer> showAway(const AwayOptions& options, const ResourceReader& resources)
{
    const auto facts = Facts::read(resources);
    if (!facts)
        return facts.error();
    const auto plan = planAt(options.plan);
    if (!plan)
        return plan.error();
    const auto chosen = constellationNamed(*plan, options.constellation);
    if (!chosen)
        return chosen.error();
    const std::vector<SeatId> away = seatsCalled(*plan, *chosen, QString::fromStdString(options.who));
    if (away.empty())
        return Error{"Nobody called \"" + options.who + "\" sits in " + plan->find<Constellation>(*chosen)->name + ". "
                     + knownSeats(*plan, *chosen)};
    const ConstellationLoad loads(*plan, *chosen, effortFactors(*facts, *plan, *chosen));
    const Absence absence = absenceOf(*plan, *chosen, away, loads);
    return Answer{words(storyOf(*plan, *chosen, absence)), absenceJson(*plan, *chosen, absence)};
}

} // namespace remit::command
