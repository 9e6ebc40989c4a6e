#include "widgets/cadence/meetings_of_plan.h"

#include "core/edits/edits_of_meetings.h"

#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace remit;
using namespace remit::test;

TEST_CASE("the best times are taken as one step, and it is said how good they are")
{
    Placement found;
    found.status = PlacementStatus::feasible;
    found.cost = 12;
    found.bound = 10;
    MeetingSlot slot;
    slot.constellation = today;
    slot.meeting = MeetingId{2};
    for (int week = 0; week < 2; ++week) {
        slot.slot = MeetingSlotId{100 + week};
        slot.week = week;
        slot.weekday = Weekday::monday;
        slot.startsAt = "09:00";
        found.times.push_back(slot);
    }
    MeetingsOfPlan t(twoMeetings(), answering(found));
    t.page->commands().actions().findTimes->trigger();
    t.settle();
    CHECK(t.meetings().find("Sync: mon1 09:00 mon2 09:00, 30 min") != std::string::npos);
    CHECK(t.document->undoLabel() == "Best times for the meetings");
    const auto& said = *t.page->panel()->findChild<QLabel*>("placement");
    CHECK(said.text() == "1 meeting moved. A good week: it costs 12, and none can cost less than 10.");
    t.document->undo();
    CHECK(t.meetings().find("Sync: tue1 11:30") != std::string::npos);
    CHECK(said.text() == "Find best times tells whether a better week exists.");
}

TEST_CASE("an impossible week names the meetings that clash, and does what would free it")
{
    Placement impossible;
    impossible.clash = {MeetingId{1}, MeetingId{2}};
    Remedy remedy;
    remedy.meeting = MeetingId{1};
    remedy.minutes = 30;
    impossible.remedies = {remedy};
    Placement good;
    good.status = PlacementStatus::optimal;
    const FindTimes find = [&](const Plan& plan, const ZoneTable&, Date, const PlacementRequest&) {
        return plan.find<Meeting>({today, MeetingId{1}})->minutesInTwoWeeks == 30 ? good : impossible;
    };
    MeetingsOfPlan t(twoMeetings(), find);
    t.page->commands().actions().findTimes->trigger();
    auto& dialog = t.dialog<BestTimesDialog>();
    CHECK(dialog.accessibleDescription().contains(
        "These cannot all be held: “Trio” and “Sync”. In all of them: Anna and Ben."));
    QPushButton* shorten = nullptr;
    for (QPushButton* each : dialog.findChildren<QPushButton*>()) {
        if (each->property("part") == "remedy")
            shorten = each;
    }
    REQUIRE(shorten != nullptr);
    CHECK(shorten->text() == "Shorten “Trio” to 30 min");
    shorten->click();
    t.settle();
    CHECK(t.page->panel()->findChild<QLabel*>("placement")->text() == "No better week exists under these rules.");
}

TEST_CASE("where not all meetings can be held the others get their times, and those left are named")
{
    Plan plan = twoMeetings();
    for (auto& [key, meeting] : plan.all<Meeting>())
        meeting.minutesInTwoWeeks = key == Meeting::Key{today, MeetingId{1}} ? 210 : meeting.minutesInTwoWeeks;
    Placement impossible;
    impossible.clash = {MeetingId{1}, MeetingId{2}};
    const FindTimes find = [&](const Plan&, const ZoneTable&, Date, const PlacementRequest&) { return impossible; };
    MeetingsOfPlan t(plan, find);
    t.page->commands().actions().findTimes->trigger();
    auto& dialog = t.dialog<BestTimesDialog>();
    CHECK(dialog.height() < dialog.screen()->availableGeometry().height());
    t.settle();
    CHECK_FALSE(dialog.findChild<QScrollArea*>()->verticalScrollBar()->isVisible());
    dialog.findChild<QPushButton*>("placeOthers")->click();
    t.settle();
    CHECK(QTest::qWaitFor([&] { return t.document->canUndo(); }));
    CHECK(slotsOf(t.document->plan(), {today, MeetingId{2}}).size() >= 1);
}

TEST_CASE("a search that lasts is ended with the best so far, or with nothing")
{
    const FindTimes lasting = [](const Plan&, const ZoneTable&, Date, const PlacementRequest& request) {
        Placement best;
        best.status = PlacementStatus::feasible;
        best.cost = 7;
        while (request.goesOn({3, 4, 7, 5}))
            QThread::msleep(5);
        return best;
    };
    MeetingsOfPlan t(twoMeetings(), lasting);
    t.page->commands().actions().findTimes->trigger();
    auto& cancelled = t.dialog<BestTimesDialog>();
    cancelled.findChild<QPushButton*>("cancelSearch")->click();
    t.settle();
    CHECK_FALSE(t.document->canUndo());
    t.page->commands().actions().findTimes->trigger();
    auto& dialog = t.dialog<BestTimesDialog>();
    auto& take = *dialog.findChild<QPushButton*>("takeBest");
    REQUIRE(QTest::qWaitFor([&] { return take.isEnabled(); }));
    take.click();
    const auto& said = *t.page->panel()->findChild<QLabel*>("placement");
    CHECK(QTest::qWaitFor([&] { return said.text().startsWith("A good week: it costs 7"); }));
}
