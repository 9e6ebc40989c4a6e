#include "app/cadence_names.h"

#include "analysis/meetings/meeting_times.h"
#include "core/role_names.h"
#include "words/seat_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace remit::command {

namespace {

std::string inMonth(const MeetingSlot& slot)
{
    static constexpr std::array<const char*, 5> places{"first", "second", "third", "fourth", "last"};
    if (slot.monthDay)
        return "day " + std::to_string(std::lround(*slot.monthDay)) + " of the month";
    const auto place = static_cast<std::size_t>(std::lround(std::clamp(slot.week, 0.0, 4.0)));
    return std::string(places.at(place)) + " " + std::string(wordFor(slot.weekday)) + " of the month";
}

} // namespace

std::string meetingName(const Plan& plan, ConstellationId constellation, MeetingId meeting)
{
    const auto* row = plan.find<Meeting>({constellation, meeting});
    return row != nullptr ? row->name : std::string();
}

std::string seatOccupant(const Plan& plan, ConstellationId constellation, SeatId seat)
{
    const auto* row = plan.find<Seat>({constellation, seat});
    if (row == nullptr)
        return {};
    const auto* person = row->person ? plan.find<Person>(*row->person) : nullptr;
    return person != nullptr ? person->name : seatName(plan, *row).toStdString();
}

std::string participantName(const Plan& plan, ConstellationId constellation, const Participant& who)
{
    if (who.seat)
        return seatOccupant(plan, constellation, who.seat);
    const auto* unit = plan.find<Unit>(who.unit);
    if (who.isStakeholders())
        return unit != nullptr ? unit->name : std::string();
    std::string name = shortNameOf(plan, who.role) + (unit != nullptr ? " of " + unit->name : "");
    if (std::lround(who.people) > 1)
        name += " (" + std::to_string(std::lround(who.people)) + ")";
    return name;
}

std::string dayWord(Weekday weekday)
{
    return weekday == Weekday::any ? "daily" : std::string(wordFor(weekday));
}

std::string slotWords(const Meeting& meeting, const MeetingSlot& slot, int sprintWeeks)
{
    std::string words;
    if (meeting.turns > 1 && meeting.per != Period::day)
        words += "turn " + std::to_string(std::lround(slot.turn) + 1) + " ";
    if (isByMonths(meeting))
        return words + inMonth(slot) + " " + slot.startsAt;
    if (meeting.per == Period::day)
        return "every working day " + slot.startsAt;
    if (cycleWeeks(meeting, sprintWeeks) > 1)
        words += "week " + std::to_string(std::lround(slot.week) + 1) + " ";
    return words + std::string(wordFor(slot.weekday)) + " " + slot.startsAt;
}

} // namespace remit::command
