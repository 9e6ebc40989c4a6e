#include "app/cadence_answer.h"
#include "app/commands.h"
#include "words/zones.h"

namespace remit::command {

namespace {

constexpr int daysOfYear = 365;

/// The clocks of the first year of the plan's sprints, the same whenever they are asked for.
ZoneTable zonesOfFirstYear(const Plan& plan, Date from)
{
    return zonesOf(plan, qtDate(from), qtDate(from + std::chrono::days(daysOfYear)));
}

/// A place whose zone is not known would be taken as if its clocks showed UTC.
std::string unknownZones(const Plan& plan, const ZoneTable& zones)
{
    std::string words;
    for (const auto& [id, location] : plan.all<Location>()) {
        if (!location.zone.empty() && !zones.knows(location.zone))
            words += "The time zone " + location.zone + " of " + location.name
                + " is not known; its clocks are taken to show UTC.\n";
    }
    return words;
}

Answer wholeAnswer(const Plan& plan, ConstellationId constellation, const ZoneTable& zones, const CheckVoice& voice)
{
    Answer answer = cadenceAnswer(plan, constellation, zones, sprintOf(plan, constellation).start);
    addMeetingChecks(answer, plan, constellation, voice);
    return answer;
}

Result<Answer> placeMeetings(const CadenceOptions& options, const CheckVoice& voice)
{
    auto store = PlanStore::open(options.plan);
    if (!store)
        return store.error();
    auto plan = store->read();
    if (!plan)
        return plan.error();
    const auto chosen = constellationNamed(*plan, options.constellation);
    if (!chosen)
        return chosen.error();
    const Date from = sprintOf(*plan, *chosen).start;
    const ZoneTable zones = zonesOfFirstYear(*plan, from);
    const Placement placement = bestTimes(*plan, zones, from, {*chosen});
    const Edit edit = takeTimes(*plan, *chosen, placement);
    const bool isWeek = placement.status == PlacementStatus::optimal || placement.status == PlacementStatus::feasible;
    if (isWeek && !edit.empty()) {
        auto update = store->edit("Find best times", edit);
        if (!update)
            return update.error();
        apply(std::move(*update), *plan);
    }
    Answer answer = wholeAnswer(*plan, *chosen, zones, voice);
    addPlacement(answer, *plan, *chosen, placement);
    answer.words = unknownZones(*plan, zones) + answer.words;
    return answer;
}

} // namespace

Result<Answer> showCadence(const CadenceOptions& options, const Knowledge& knowledge)
{
    const auto voice = readCheckVoice(knowledge);
    if (!voice)
        return voice.error();
    if (options.place)
        return placeMeetings(options, *voice);
    const auto plan = planAt(options.plan);
    if (!plan)
        return plan.error();
    const auto chosen = constellationNamed(*plan, options.constellation);
    if (!chosen)
        return chosen.error();
    const ZoneTable zones = zonesOfFirstYear(*plan, sprintOf(*plan, *chosen).start);
    Answer answer = wholeAnswer(*plan, *chosen, zones, *voice);
    answer.words = unknownZones(*plan, zones) + answer.words;
    return answer;
}

} // namespace remit::command
