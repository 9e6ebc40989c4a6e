#include "store/any_cadence.h"

#include "store/any_row.h"

#include "core/edits/edits_of_meetings.h"

namespace remit::test {

namespace {

Edit added(const Plan& plan, Random& random)
{
    const auto* hat = anyRow<SeatRole>(plan, random);
    const auto* row = anyRow<ChartRow>(plan, random);
    if (hat == nullptr)
        return {};
    Meeting meeting;
    meeting.constellation = hat->constellation;
    meeting.meeting = newId<MeetingId>();
    meeting.name = anyText(random);
    meeting.per = random() % 2 == 0 ? Period::day : Period::month;
    if (const auto* unit = anyRow<ConstellationUnit>(plan, random))
        meeting.unit = unit->constellation == hat->constellation ? unit->unit : UnitId();
    MeetingAttendee role;
    role.role = hat->role;
    MeetingAttendee seat;
    seat.seat = hat->seat;
    seat.isOwner = true;
    std::vector<ResponsibilityId> topics;
    if (row != nullptr)
        topics.push_back(row->responsibility);
    return addMeeting(plan, meeting, {role, seat}, topics);
}

Edit placed(const Plan& plan, Random& random)
{
    const auto* meeting = anyRow<Meeting>(plan, random);
    if (meeting == nullptr)
        return {};
    MeetingSlot slot;
    slot.constellation = meeting->constellation;
    slot.meeting = meeting->meeting;
    slot.slot = newId<MeetingSlotId>();
    slot.weekday = Weekday::friday;
    slot.startsAt = "10:15";
    slot.monthDay = random() % 2 == 0 ? std::optional<double>() : 31.0;
    return setSlots(plan, meeting->key(), {slot});
}

Edit blocked(const Plan& plan, Random& random)
{
    const auto* seat = anyRow<Seat>(plan, random);
    if (seat == nullptr)
        return {};
    BlockedTime time;
    time.constellation = seat->constellation;
    time.seat = seat->seat;
    time.blocked = newId<BlockedTimeId>();
    time.weekday = Weekday::monday;
    time.reason = anyText(random);
    return setBlockedTimes(plan, seat->key(), {time});
}

} // namespace

Edit editOfCadence(const Plan& plan, Random& random)
{
    switch (random() % 7) {
    case 0:
        return added(plan, random);
    case 1:
        return placed(plan, random);
    case 2:
        return blocked(plan, random);
    case 3:
        return changed<Meeting>(plan, random, [&](Meeting& meeting) { meeting.purpose = anyText(random); });
    case 4:
        if (const auto* meeting = anyRow<Meeting>(plan, random))
            return removeMeetings(plan, meeting->constellation, {meeting->meeting});
        return {};
    case 5:
        return setHolidays(plan, LocationId(), {{LocationId(), "2026-12-25", anyText(random)}});
    default:
        if (const auto* meeting = anyRow<Meeting>(plan, random)) {
            Edit edit;
            edit.put(MeetingWaiver{meeting->constellation, "rule", meeting->meeting, anyText(random), "me", ""});
            return edit;
        }
        return removed<MeetingWaiver>(plan, random);
    }
}

} // namespace remit::test
