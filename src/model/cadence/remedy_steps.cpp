#include "model/cadence/remedy_steps.h"

#include "analysis/meetings/working_time.h"
#include "core/edits/edits_of_meetings.h"
#include "core/edits/edits_of_seats.h"
#include "words/cadence/placement_words.h"

#include <algorithm>

namespace remit::steps {

namespace {

/// The seat works as long as before, so many minutes later, within the day.
Edit shiftHours(const Plan& plan, const Seat::Key& key, int minutes)
{
    const auto* found = plan.find<Seat>(key);
    if (found == nullptr)
        return {};
    Seat seat = *found;
    const Minutes day = workingTimeOf(plan, key).day;
    const int shift = std::clamp(minutes, -day.from, minutesOfDay - day.until);
    seat.worksFrom = clockText(day.from + shift);
    seat.worksUntil = clockText(day.until + shift);
    return remit::changeSeat(plan, seat);
}

Edit changed(const Plan& plan, ConstellationId constellation, const Remedy& remedy)
{
    if (remedy.kind == Remedy::Kind::shiftHours)
        return shiftHours(plan, {constellation, remedy.seat}, remedy.minutes);
    const auto* found = plan.find<Meeting>({constellation, remedy.meeting});
    if (found == nullptr)
        return {};
    Meeting meeting = *found;
    if (remedy.kind == Remedy::Kind::shorten)
        setMinutes(meeting, sprintOf(plan, constellation).weeks, remedy.minutes);
    else if (remedy.kind == Remedy::Kind::rotate)
        meeting.turns = 2;
    else
        meeting.channel = Channel::written;
    return remit::changeMeeting(plan, meeting);
}

} // namespace

Step takeRemedy(const Plan& plan, ConstellationId constellation, const Remedy& remedy)
{
    return {remedyInWords(plan, constellation, remedy), changed(plan, constellation, remedy)};
}

} // namespace remit::steps
