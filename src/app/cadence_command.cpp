#include "app/cadence_answer.h"
#include "app/cadence_names.h"
#include "app/commands.h"
#include "cadence/placement.h"
#include "words/cadence/placement_words.h"
#include "words/zones.h"

namespace remit::command {

namespace {

using nlohmann::json;

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

const char* statusWord(PlacementStatus status)
{
    switch (status) {
    case PlacementStatus::optimal:
        return "optimal";
    case PlacementStatus::feasible:
        return "feasible";
    case PlacementStatus::impossible:
        return "impossible";
    case PlacementStatus::cancelled:
        return "cancelled";
    }
    return "";
}

/// How good the times are, or which meetings cannot all be held.
std::string resultWords(const Plan& plan, ConstellationId constellation, const Placement& placement)
{
    switch (placement.status) {
    case PlacementStatus::optimal:
        return placementInWords(placement).toStdString() + " It costs " + std::to_string(placement.cost) + ".\n";
    case PlacementStatus::feasible:
        return placementInWords(placement).toStdString() + "\n";
    case PlacementStatus::impossible:
        return impossibleInWords(plan, constellation, placement).toStdString()
            + " The plan was not changed. What would free them:\n";
    case PlacementStatus::cancelled:
        return placementInWords(placement).toStdString() + " The plan was not changed.\n";
    }
    return {};
}

bool isWeek(const Placement& placement)
{
    return placement.status == PlacementStatus::optimal || placement.status == PlacementStatus::feasible;
}

/// Adds how good the times are that were found.
void addPlacement(Answer& answer, const Plan& plan, ConstellationId constellation, const Placement& placement)
{
    json result{{"status", statusWord(placement.status)},
                {"cost", isWeek(placement) ? json(placement.cost) : json(nullptr)},
                {"bound", isWeek(placement) ? json(placement.bound) : json(nullptr)},
                {"clash", json::array()},
                {"remedies", json::array()},
                {"left", json::array()}};
    std::string words = resultWords(plan, constellation, placement);
    for (const MeetingId meeting : placement.clash)
        result["clash"].push_back(meetingName(plan, constellation, meeting));
    for (const Remedy& remedy : placement.remedies) {
        const std::string sentence = remedyInWords(plan, constellation, remedy).toStdString();
        result["remedies"].push_back(sentence);
        words += "  " + sentence + "\n";
    }
    for (const QString& sentence : leftInWords(plan, constellation, placement)) {
        result["left"].push_back(sentence.toStdString());
        words += sentence.toStdString() + "\n";
    }
    answer.json["placement"] = std::move(result);
    answer.words = words + "\n" + answer.words;
    answer.exitCode = isWeek(placement) ? answer.exitCode : 1;
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
    if (isWeek(placement) && !edit.empty()) {
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

Result<Answer> showCadence(const CadenceOptions& options, const ResourceReader& resources)
{
    const auto voice = readCheckVoice(resources);
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
