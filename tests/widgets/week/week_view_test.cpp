#include "widgets/cadence/meetings_of_plan.h"

#include "core/organisation.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

using namespace remit;
using namespace remit::test;

namespace {

constexpr int tuesday = 1;
constexpr int wednesday = 2;

int clock(int hour, int minutes = 0)
{
    return hour * 60 + minutes;
}

/// A trio every week on Tuesday at eleven, a stand-up every day at ten, and a review in the second week.
Plan threeMeetings()
{
    CalendarPlan made(oneTeam);
    made.everyWeek(made.meeting("Trio", {"PM", "PO", "TL"}), Weekday::tuesday, "11:00");
    made.at(made.meeting("Stand-up", {"PO", "TL"}, 15, Period::day), 0, Weekday::any, "10:00");
    made.at(made.meeting("Review", {"PM", "PO"}, 60, Period::sprint), 1, Weekday::friday, "14:00");
    return made.plan;
}

/// In a window so low that not all hours fit, seen from the first.
QScrollBar& lowered(MeetingsOfPlan& t)
{
    t.page->resize(1000, 420);
    t.settle();
    QScrollBar& bar = *t.view().verticalScrollBar();
    REQUIRE(bar.maximum() > 0);
    bar.setValue(0);
    return bar;
}

} // namespace

TEST_CASE("a meeting is dragged to another day and quarter of an hour, in all weeks, as one step")
{
    MeetingsOfPlan t(threeMeetings());
    const QPoint from = t.middleOf("Trio");
    const QPoint to = t.pointAt(wednesday, clock(14, 35));
    t.drag(from, to);
    CHECK(t.meetings()
          == "Trio: wed1 14:15 wed2 14:15, 30 min\nStand-up: any1 10:00, 15 min\nReview: fri2 14:00, 60 min\n");
    CHECK(t.document->undoLabel() == "Move “Trio” to Wed 14:15");
    t.document->undo();
    CHECK(t.block("Trio").day == tuesday);
    CHECK(t.block("Trio").from == clock(11));
}

TEST_CASE("while a meeting is dragged the plan stays as it is, and Escape puts it back")
{
    MeetingsOfPlan t(threeMeetings());
    const std::string before = t.meetings();
    t.pressMouse(t.middleOf("Trio"));
    t.moveMouse(t.pointAt(wednesday, clock(15)));
    CHECK(t.view().isDragging());
    CHECK(t.meetings() == before);
    t.press(Qt::Key_Escape);
    CHECK_FALSE(t.view().isDragging());
    t.release(t.pointAt(wednesday, clock(15)));
    CHECK(t.meetings() == before);
    CHECK_FALSE(t.document->canUndo());
}

TEST_CASE("a daily meeting is moved on all days at once")
{
    MeetingsOfPlan t(threeMeetings());
    t.drag(t.middleOf("Stand-up", 3), t.pointAt(tuesday, clock(9, 37)));
    for (int day = 0; day < 5; ++day)
        CHECK(t.block("Stand-up", day).from == clock(9, 30));
}

TEST_CASE("the lower edge of a meeting is drawn to change how long it is")
{
    MeetingsOfPlan t(threeMeetings());
    const QRect rect = t.view().rectOfBlock(t.block("Trio"));
    t.drag({rect.center().x(), rect.bottom() - 1}, t.pointAt(tuesday, clock(12)));
    CHECK(t.block("Trio").until == clock(12));
    CHECK(t.document->undoLabel() == "“Trio” takes 1 h");
}

TEST_CASE("a meeting held at the edge of the calendar scrolls it, as far as there are hours")
{
    MeetingsOfPlan t(threeMeetings());
    const QScrollBar& bar = lowered(t);
    const QPoint lowerEdge(t.middleOf("Trio").x(), t.view().viewport()->height() - 2);
    const QPoint upperEdge(lowerEdge.x(), t.pointAt(tuesday, clock(9)).y());
    t.pressMouse(t.middleOf("Trio"));
    t.moveMouse(lowerEdge);
    CHECK(QTest::qWaitFor([&] { return bar.value() == bar.maximum(); }));
    t.release(lowerEdge);
    CHECK(t.block("Trio").until == clock(18));
    t.pressMouse(t.middleOf("Trio"));
    t.moveMouse(upperEdge);
    CHECK(QTest::qWaitFor([&] { return bar.value() == 0; }));
    t.release(upperEdge);
    CHECK(t.block("Trio").from == clock(9));
}

TEST_CASE("the calendar scrolls while a meeting is drawn longer, and rests when Escape puts it back")
{
    MeetingsOfPlan t(threeMeetings());
    QScrollBar& bar = lowered(t);
    const QRect rect = t.view().rectOfBlock(t.block("Trio"));
    const QPoint edge(rect.center().x(), t.view().viewport()->height() - 2);
    t.pressMouse({rect.center().x(), rect.bottom() - 1});
    t.moveMouse(edge);
    CHECK(QTest::qWaitFor([&] { return bar.value() > 0; }));
    t.press(Qt::Key_Escape);
    bar.setValue(0);
    QTest::qWait(100);
    CHECK(bar.value() == 0);
    t.release(edge);
    CHECK(t.block("Trio").until == clock(11, 30));
    CHECK_FALSE(t.document->canUndo());
}

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

TEST_CASE("with Alt one meeting of a series is moved alone, with Ctrl it goes to the next week")
{
    MeetingsOfPlan t(threeMeetings());
    t.select("Trio");
    t.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(t.meetings().find("Trio: tue1 10:45 tue2 11:00") == 0);
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
    CHECK(t.status() == "1 meeting · no clashes · 2 outside somebody's hours");
}

TEST_CASE("meetings without a time are put where everybody is free with Enter, or dragged onto the week")
{
    CalendarPlan made(oneTeam);
    made.everyWeek(made.meeting("Trio", {"PM", "PO"}, 30), Weekday::monday, "09:00");
    made.meeting("Sync", {"PM", "TL"}, 30);
    made.meeting("Roadmap", {"PM", "ES"}, 60, Period::month);
    MeetingsOfPlan t(made.plan);
    CHECK(t.page->unplaced().count() == 2);
    t.page->unplaced().setCurrentRow(0);
    t.page->unplaced().setFocus();
    QTest::keyClick(&t.page->unplaced(), Qt::Key_Return);
    t.settle();
    CHECK(t.meetings().find("Sync: mon1 09:30 mon2 09:30") != std::string::npos);
    QMimeData data;
    data.setData(draggedMeeting, "3");
    QDragEnterEvent enter(t.pointAt(wednesday, clock(14)), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(t.view().viewport(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(t.pointAt(wednesday, clock(14)), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(t.view().viewport(), &drop);
    t.settle();
    CHECK(t.meetings().find("Roadmap: wed1 14:00, 60 min") != std::string::npos);
    CHECK_FALSE(t.page->unplaced().isVisible());
}

TEST_CASE("a meeting without a time that is held at the edge of the calendar scrolls it, too")
{
    CalendarPlan made(oneTeam);
    made.everyWeek(made.meeting("Trio", {"PM", "PO"}, 30), Weekday::monday, "09:00");
    made.meeting("Sync", {"PM", "TL"}, 30);
    MeetingsOfPlan t(made.plan);
    const QScrollBar& bar = lowered(t);
    QMimeData data;
    data.setData(draggedMeeting, "2");
    const QPoint edge(t.pointAt(wednesday, clock(9)).x(), t.view().viewport()->height() - 2);
    QDragEnterEvent enter(edge, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(t.view().viewport(), &enter);
    CHECK(QTest::qWaitFor([&] { return bar.value() == bar.maximum(); }));
    QDropEvent drop(edge, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(t.view().viewport(), &drop);
    t.settle();
    CHECK(t.meetings().find("Sync: wed1 17:30") != std::string::npos);
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
