#include "open_export.h"

#include "core/chart.h"
#include "core/edits/edits_of_meetings.h"

using namespace remit;
using namespace remit::test;

namespace {

/// A weekly meeting of the first role, with a time.
Edit meetingIn(const Plan& plan)
{
    const ConstellationId constellation = constellationsInOrder(plan).front();
    Meeting meeting;
    meeting.constellation = constellation;
    meeting.meeting = MeetingId{1};
    meeting.name = "Sync";
    meeting.per = Period::sprint;
    MeetingAttendee first;
    first.role = rolesInOrder(plan, constellation).front();
    Edit edit = addMeeting(plan, meeting, {first}, {});
    MeetingSlot time;
    time.constellation = constellation;
    time.meeting = meeting.meeting;
    time.slot = MeetingSlotId{1};
    time.weekday = Weekday::tuesday;
    time.startsAt = "10:00";
    edit.put(time);
    return edit;
}

} // namespace

TEST_CASE("the format Calendar asks whose meetings are wanted, and says what is missing while there are none")
{
    OpenDialog open;
    auto* whose = open.dialog->findChild<QComboBox*>("calendarPeople");
    CHECK_FALSE(whose->isVisible());
    open.choose("format", "Calendar");
    CHECK(whose->isVisible());
    CHECK(open.target().endsWith(".ics"));
    open.setTarget("meetings.ics");
    open.press("exportButton");
    CHECK(open.dialog->isVisible());
    CHECK(textOf(*open.dialog, "problem").contains("has a time yet"));
}

TEST_CASE("a calendar file holds the meetings that have a time")
{
    OpenDialog open;
    REQUIRE(open.window.document()->perform("Meeting", meetingIn(open.window.document()->plan())));
    open.choose("format", "Calendar");
    open.tick("openWhenDone", false);
    open.setTarget("meetings.ics");
    open.press("exportButton");
    CHECK(open.content("meetings.ics").contains("SUMMARY:Sync"));
}

TEST_CASE("meetings are pages when they are ticked")
{
    OpenDialog open;
    REQUIRE(open.window.document()->perform("Meeting", meetingIn(open.window.document()->plan())));
    REQUIRE(open.previewComes([](PreviewPane& pane) { return pane.pages().size() == 1; }));
    open.tick("cadence");
    CHECK(open.previewComes([](PreviewPane& pane) { return pane.pages().size() == 4; }));
}
