#include "widgets/week/three_meetings.h"

#include "core/organisation.h"

#include <QMenu>

using namespace remit;
using namespace remit::test;

TEST_CASE("arrow keys move the selected meeting by a quarter of an hour or a day, with Shift they change its length")
{
    MeetingsOfPlan t(threeMeetings());
    t.select("Trio");
    t.press(Qt::Key_Down);
    t.press(Qt::Key_Right);
    t.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(t.block("Trio").day == wednesday);
    CHECK(t.block("Trio").from == clock(11, 15));
    CHECK(t.block("Trio").until == clock(12));
    CHECK(t.view().accessibleDescription().contains("Wednesday"));
}

TEST_CASE("the week of today is shown first, the second of its sprint as well as the first")
{
    const MeetingsOfPlan t(threeMeetings());
    const auto weekOn
        = [&](const char* day) { return ShownWeek(*t.document, t.shown, [day] { return std::string(day); }).week(); };
    CHECK(weekOn("2026-11-24") == 0);
    CHECK(weekOn("2026-12-01") == 1);
}

TEST_CASE("with Alt one meeting of a series is moved alone, with Ctrl it goes to the next week")
{
    MeetingsOfPlan t(threeMeetings());
    t.select("Trio");
    t.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(t.meetings().find("Trio: tue1 10:45 tue2 11:00") == 0);
    CHECK(t.document->undoLabel() == "Move “Trio” to Tue 10:45 in week 1");
    t.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(t.page->week().week() == 1);
    CHECK(t.meetings().find("Trio: tue2 10:45 tue2 11:00") == 0);
    t.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(t.told == "“Trio” cannot go to another week.");
}

TEST_CASE("P pins a meeting, Backspace takes it out of the week, Delete removes it")
{
    MeetingsOfPlan t(threeMeetings());
    t.select("Trio");
    t.press(Qt::Key_P);
    CHECK(t.block("Trio").isPinned);
    t.press(Qt::Key_P);
    CHECK_FALSE(t.block("Trio").isPinned);
    t.press(Qt::Key_Backspace);
    CHECK(t.page->week().unplaced().size() == 1);
    t.select("Stand-up", 0);
    t.press(Qt::Key_Delete);
    CHECK(t.meetings() == "Trio:, 30 min\nReview: fri2 14:00, 60 min\n");
    CHECK(t.document->undoLabel() == "Remove meeting “Stand-up”");
}

TEST_CASE("Tab goes through the meetings in the order of their time")
{
    MeetingsOfPlan t(threeMeetings());
    t.press(Qt::Key_Home);
    QStringList way;
    for (int step = 0; step < 4; ++step) {
        way << t.view().current()->name + QString::number(t.view().current()->day);
        t.press(Qt::Key_Tab);
    }
    CHECK(way == QStringList{"Stand-up0", "Stand-up1", "Trio1", "Stand-up2"});
}

TEST_CASE("a meeting says when it is by the clock of each place")
{
    CalendarPlan made(oneTeam);
    const LocationId lisbon = made.location("Lisbon", "Europe/Lisbon");
    made.moveTo("Dev", lisbon);
    made.everyWeek(made.meeting("Trio", {"PM", "PO", "TL"}), Weekday::tuesday, "09:30");
    MeetingsOfPlan t(made.plan);
    const QString tip = t.page->week().toolTipOf(t.block("Trio"));
    CHECK(tip.contains("Berlin 9:30 to 10:00"));
    CHECK(tip.contains("Lisbon 8:30 to 9:00"));
    CHECK(tip.contains("Dev: “Trio” is outside working hours"));
    REQUIRE(t.page->week().hatched().size() == 1);
    CHECK(t.page->week().hatched().front().says == "before Lisbon hours");
    CHECK(t.page->week().hatched().front().until == clock(10));
    CHECK(t.block("Trio").isTroubled);
    // Of a time to which it is only dragged nobody knows yet what does not work.
    WeekBlock dragged = t.block("Trio");
    dragged.from += 120;
    dragged.until += 120;
    CHECK_FALSE(t.page->week().toolTipOf(dragged).contains("working hours"));
    CHECK(t.status() == "1 meeting · no clashes · 2 outside somebody's hours");
}

TEST_CASE("the meetings of teams stand side by side in a column each, and are dragged as ever")
{
    CalendarPlan made("Anna: PM\nBen: PO < Anna > Red\nBea: PO < Anna > Blue\n");
    const MeetingId red = made.meeting("Red refinement", {"PO"});
    const MeetingId blue = made.meeting("Blue refinement", {"PO"});
    made.everyWeek(red, Weekday::tuesday, "11:00");
    made.everyWeek(blue, Weekday::tuesday, "11:00");
    made.everyWeek(made.meeting("Product sync", {"PM", "PO"}), Weekday::thursday, "11:00");
    const auto teams = unitsInOrder(made.plan, today, UnitKind::team);
    REQUIRE(teams.size() == 2);
    for (const auto& [meeting, team] : {std::pair(red, teams[0]), std::pair(blue, teams[1])}) {
        Meeting of = *made.plan.find<Meeting>({today, meeting});
        of.unit = team;
        made.plan.put(of);
        Unit named = *made.plan.find<Unit>(team);
        named.name = "Team " + named.name;
        made.plan.put(named);
    }
    MeetingsOfPlan t(made.plan);
    auto& button = *t.page->findChild<QPushButton*>("meetingFilter");
    emit button.menu()->aboutToShow();
    for (QAction* action : button.menu()->actions()) {
        if (action->text() == "Everybody, by team")
            action->trigger();
    }
    t.settle();
    CHECK(button.text() == "Everybody, by team");
    const auto& columns = t.page->week().columns();
    REQUIRE(columns.size() == 2);
    CHECK(columns[0].name == "Team Red");
    CHECK(columns[1].shortName == "Blue");
    const WeekGeometry geometry = t.view().geometryOfWeek();
    CHECK(t.view().rectOfBlock(t.block("Red refinement")).right()
          < t.view().rectOfBlock(t.block("Blue refinement")).left());
    CHECK(t.view().rectOfBlock(t.block("Product sync")).width() > geometry.dayWidth() * 0.8);

    t.drag(t.middleOf("Blue refinement"), t.pointAt(tuesday + 2, clock(11, 20)));
    CHECK(t.block("Blue refinement").day == tuesday + 2);
    CHECK(columns[0].name == "all");
    CHECK(t.view().rectOfBlock(t.block("Product sync")).right()
          < t.view().rectOfBlock(t.block("Blue refinement")).left());
}

TEST_CASE("only the meetings of a team or a seat are shown when asked for")
{
    MeetingsOfPlan t(threeMeetings());
    const auto seat = std::find_if(t.plan().all<Seat>().begin(), t.plan().all<Seat>().end(), [&](const auto& each) {
        return each.second.person && t.plan().find<Person>(*each.second.person)->name == "Anna";
    });
    t.page->week().setFilter({{}, seat->second.seat});
    for (const WeekBlock& each : t.page->week().blocks())
        CHECK(each.name == "Trio");
}

TEST_CASE("undoing a change of a meeting leads to it")
{
    MeetingsOfPlan t(threeMeetings());
    const Plan before = t.plan();
    PlanChange change;
    change.add<MeetingSlot>({today, MeetingId{3}, MeetingSlotId{4}});
    const auto places = placesOf(change, before, before);
    REQUIRE(places.size() == 1);
    CHECK(t.page->canShow(places.front()));
    t.page->showPlace(places.front());
    REQUIRE(t.view().current() != nullptr);
    CHECK(t.view().current()->name == "Review");
}
