#include "app/cadence_answer.h"

#include "app/cadence_names.h"
#include "core/calendar/dates.h"

#include <cstdlib>

namespace remit::command {

namespace {

using nlohmann::json;

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

std::string remedyWords(const Plan& plan, ConstellationId constellation, const Remedy& remedy)
{
    const std::string name = meetingName(plan, constellation, remedy.meeting);
    switch (remedy.kind) {
    case Remedy::Kind::shorten:
        return "Shorten " + name + " to " + std::to_string(remedy.minutes) + " minutes.";
    case Remedy::Kind::shiftHours:
        return "Let " + seatOccupant(plan, constellation, remedy.seat) + " begin "
            + std::to_string(std::abs(remedy.minutes)) + " minutes " + (remedy.minutes < 0 ? "earlier" : "later") + ".";
    case Remedy::Kind::rotate:
        return "Hold " + name + " in turns, so that each place has the inconvenient hour once.";
    case Remedy::Kind::makeWritten:
        return "Do " + name + " in writing.";
    }
    return {};
}

std::string leftWords(const std::string& name, LeftReason reason)
{
    switch (reason) {
    case LeftReason::written:
        return {};
    case LeftReason::nobodyComes:
        return name + " has nobody who has to come, so no time was sought for it.";
    case LeftReason::tooLong:
        return name + " is longer than a half-day of those who have to come, so no time was sought for it.";
    case LeftReason::onMonthDay:
        return name + " goes by the day of the month and keeps its time.";
    case LeftReason::noTimeYet:
        return name + " got no time before the search ended.";
    }
    return {};
}

std::string statusWords(const Placement& placement)
{
    switch (placement.status) {
    case PlacementStatus::optimal:
        return "No better week exists under these rules: it costs " + std::to_string(placement.cost) + ".";
    case PlacementStatus::feasible:
        return "The best week found costs " + std::to_string(placement.cost) + "; none costs less than "
            + std::to_string(placement.bound) + ".";
    case PlacementStatus::impossible:
        return "These meetings cannot all be held:";
    case PlacementStatus::cancelled:
        return "No week with all meetings was found in time. The plan was not changed.";
    }
    return {};
}

} // namespace

void addPlacement(Answer& answer, const Plan& plan, ConstellationId constellation, const Placement& placement)
{
    const bool isWeek = placement.status == PlacementStatus::optimal || placement.status == PlacementStatus::feasible;
    json result{{"status", statusWord(placement.status)},
                {"cost", isWeek ? json(placement.cost) : json(nullptr)},
                {"bound", isWeek ? json(placement.bound) : json(nullptr)},
                {"clash", json::array()},
                {"remedies", json::array()},
                {"left", json::array()}};
    std::string words = statusWords(placement);
    for (const MeetingId meeting : placement.clash) {
        result["clash"].push_back(meetingName(plan, constellation, meeting));
        words += (meeting == placement.clash.front() ? " " : ", ") + meetingName(plan, constellation, meeting);
    }
    words += placement.clash.empty() ? "\n" : ". The plan was not changed. What would free them:\n";
    for (const Remedy& remedy : placement.remedies) {
        result["remedies"].push_back(remedyWords(plan, constellation, remedy));
        words += "  " + remedyWords(plan, constellation, remedy) + "\n";
    }
    for (const MeetingLeft& left : placement.left) {
        const std::string sentence = leftWords(meetingName(plan, constellation, left.meeting), left.reason);
        if (sentence.empty())
            continue;
        result["left"].push_back(sentence);
        words += sentence + "\n";
    }
    answer.json["placement"] = std::move(result);
    answer.words = words + "\n" + answer.words;
    answer.exitCode = isWeek ? answer.exitCode : 1;
}

} // namespace remit::command
