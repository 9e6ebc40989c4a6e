#include "widgets/week/three_meetings.h"

#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>

using namespace remit;
using namespace remit::test;

namespace {

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
