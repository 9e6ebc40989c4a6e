#include "analysis/meetings/meeting_times.h"
#include "model/cadence/meeting_steps.h"
#include "support/calendar_plan.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

constexpr ConstellationId one{1};

/// The plan after the step.
std::string after(Plan plan, const Step& step)
{
    apply(step.edit, plan);
    return heldIn(plan);
}

} // namespace

TEST_CASE("a weekly meeting without a time is put into every week of the sprint")
{
    CalendarPlan made("Anna: PM\nBen: PO\n");
    const MeetingId sync = made.meeting("Sync", {"PM", "PO"});
    const Step step = steps::placeMeeting(made.plan, {one, sync}, {1, Weekday::tuesday, 600});
    CHECK(after(made.plan, step) == "Sync: tue1 10:00 tue2 10:00, 30 min\n");
    CHECK(step.label == "Hold “Sync” on Tue 10:00");
}

TEST_CASE("one that is held twice a week gets its second time with the second try, and no third")
{
    CalendarPlan made("Anna: PM\nBen: PO\n");
    const MeetingId sync = made.meeting("Sync", {"PM", "PO"}, 30, Period::week, 2);
    for (const Weekday day : {Weekday::monday, Weekday::thursday, Weekday::friday})
        apply(steps::placeMeeting(made.plan, {one, sync}, {0, day, 600}).edit, made.plan);
    CHECK(heldIn(made.plan) == "Sync: mon1 10:00 thu1 10:00 mon2 10:00 thu2 10:00, 30 min\n");
}

TEST_CASE("a meeting of every second week is put into the week that is shown")
{
    CalendarPlan made("Anna: PM\nBen: PO\n");
    const MeetingId sync = made.meeting("Sync", {"PM", "PO"}, 30, Period::week, 1, 2);
    CHECK(after(made.plan, steps::placeMeeting(made.plan, {one, sync}, {1, Weekday::friday, 600}))
          == "Sync: fri2 10:00, 30 min\n");
}

TEST_CASE("a meeting that comes less often loses the times it needs no more")
{
    CalendarPlan made("Anna: PM\nBen: PO\n");
    const MeetingId sync = made.meeting("Sync", {"PM", "PO"}, 30, Period::week, 2);
    for (const Weekday day : {Weekday::monday, Weekday::thursday})
        made.everyWeek(sync, day, "10:00");
    steps::WholeMeeting whole = steps::wholeMeeting(made.plan, {one, sync});
    whole.meeting.per = Period::sprint;
    whole.meeting.times = 1;
    CHECK(after(made.plan, steps::changeMeeting(made.plan, whole)) == "Sync: mon1 10:00, 30 min\n");
}

TEST_CASE("a length that differs by the sprint is changed for this sprint only")
{
    CalendarPlan made("Anna: PM\nBen: PO\n");
    const MeetingId planning = made.meeting("Planning", {"PM", "PO"}, 60, Period::sprint);
    Meeting row = *made.plan.find<Meeting>({one, planning});
    setMinutes(row, 4, 240);
    made.plan.put(row);
    apply(steps::setLength(made.plan, {one, planning}, 90).edit, made.plan);
    const Meeting& changed = *made.plan.find<Meeting>({one, planning});
    CHECK(changed.minutesInTwoWeeks == 90);
    CHECK(changed.minutesInOneWeek == 60);
    CHECK(changed.minutesInFourWeeks == 240);
}
