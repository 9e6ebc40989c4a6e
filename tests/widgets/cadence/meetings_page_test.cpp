#include "widgets/cadence/meetings_of_plan.h"

#include "core/edits/edits_of_meetings.h"
#include "widgets/cadence/attendee_table.h"
#include "widgets/cadence/person_time_row.h"
#include "words/cadence/meeting_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QSpinBox>
#include <QTableWidget>
#include <QTreeWidget>

using namespace remit;
using namespace remit::test;

TEST_CASE("a constellation without meetings says what they are for, and proposes what it needs as one step")
{
    Plan content = CalendarPlan(oneTeam).plan;
    for (auto role : std::map(content.all<Role>())) {
        role.second.standsFor = role.second.shortName;
        content.put(role.second);
    }
    Placement none;
    none.status = PlacementStatus::optimal;
    MeetingsOfPlan t(content, answering(none));
    CHECK(t.page->findChild<QWidget*>("emptyMeetings")->isVisible());
    t.page->findChild<QPushButton*>("proposeFirst")->click();
    auto& dialog = t.dialog<ProposeDialog>();
    auto& list = *dialog.findChild<QTreeWidget*>("proposals");
    const std::size_t proposed = dialog.ticked().size();
    REQUIRE(proposed > 3);
    dialog.findChild<QPushButton*>("tickNone")->click();
    CHECK(dialog.ticked().empty());
    list.topLevelItem(0)->setCheckState(0, Qt::Checked);
    list.topLevelItem(1)->setCheckState(0, Qt::Checked);
    dialog.accept();
    t.settle();
    CHECK(t.plan().all<Meeting>().size() == 2);
    CHECK_FALSE(t.page->findChild<QWidget*>("emptyMeetings")->isVisible());
    CHECK(t.document->undoLabel() == "Add 2 meetings that were proposed");
    t.document->undo();
    CHECK(t.plan().all<Meeting>().empty());
}

TEST_CASE("Insert writes down a meeting also where nobody meets yet")
{
    MeetingsOfPlan t(CalendarPlan(oneTeam).plan);
    REQUIRE(t.page->findChild<QWidget*>("emptyMeetings")->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Insert);
    t.settle();
    CHECK(t.dialog<MeetingDialog>().isVisible());
}

TEST_CASE("an own meeting is written down with who comes, how often and how long")
{
    MeetingsOfPlan t(twoMeetings());
    t.page->commands().actions().add->trigger();
    auto& dialog = t.dialog<MeetingDialog>();
    auto& accept = *dialog.findChild<QPushButton*>("acceptMeeting");
    CHECK_FALSE(accept.isEnabled());
    dialog.findChild<QLineEdit*>("meetingName")->setText("Board report");
    CHECK(accept.isEnabled());
    dialog.findChild<QSpinBox*>("meetingMinutes")->setValue(45);
    auto& per = *dialog.findChild<QComboBox*>("meetingPer");
    per.setCurrentIndex(per.findData(int(Period::quarter)));
    CHECK_FALSE(dialog.findChild<QComboBox*>("meetingDay")->isVisible());
    dialog.findChild<QComboBox*>("monthKind")->setCurrentIndex(2);
    dialog.findChild<QSpinBox*>("monthDay")->setValue(31);
    QMenu& menu = *dialog.findChild<QPushButton*>("addAttendee")->menu();
    emit menu.aboutToShow();
    for (QAction* each : menu.actions()) {
        if (!each->isSeparator()) {
            each->trigger();
            break;
        }
    }
    accept.click();
    t.settle();
    const Meeting& added = *meetingsInOrder(t.plan(), today).back();
    CHECK(added.name == "Board report");
    CHECK(added.per == Period::quarter);
    CHECK(added.minutesInThreeWeeks == 45);
    CHECK(timesInWords(t.plan(), added, 2) == "on day 31 of the month 10:00");
    CHECK(attendeesOf(t.plan(), added.key()).size() == 1);
    CHECK(t.document->undoLabel() == "Add meeting “Board report”");
}

TEST_CASE("each time of a monthly meeting is chosen, and one that is to have none is left out")
{
    CalendarPlan made(oneTeam);
    const MeetingId board = made.meeting("Board", {"PM", "ES"}, 60, Period::month, 2);
    made.at(board, 0, Weekday::tuesday, "11:00");
    MeetingsOfPlan t(made.plan);
    t.select("Board");
    t.press(Qt::Key_Return);
    auto& dialog = t.dialog<MeetingDialog>();
    const auto kinds = dialog.findChildren<QComboBox*>("monthKind");
    REQUIRE(kinds.size() == 2);
    CHECK(kinds.last()->accessibleName() == "On which day of the month, time 2");
    kinds.last()->setCurrentIndex(2);
    dialog.findChildren<QSpinBox*>("monthDay").last()->setValue(15);
    dialog.findChild<QPushButton*>("acceptMeeting")->click();
    t.settle();
    const auto times = [&] { return timesInWords(t.plan(), *t.plan().find<Meeting>({today, board}), 2); };
    CHECK(times() == "on day 15 of the month 10:00, 1st Tue of the month 11:00");
    t.page->commands().actions().edit->trigger();
    auto& again = t.dialog<MeetingDialog>();
    again.findChild<QSpinBox*>("meetingTimes")->setValue(3);
    CHECK(again.findChildren<QComboBox*>("monthKind").size() == 3);
    again.findChildren<QComboBox*>("monthKind").first()->setCurrentIndex(0);
    again.findChild<QPushButton*>("acceptMeeting")->click();
    t.settle();
    CHECK(times() == "1st Tue of the month 11:00");
}

TEST_CASE("Enter opens the selected meeting, and what is changed there is one step")
{
    MeetingsOfPlan t(twoMeetings());
    t.select("Trio");
    t.press(Qt::Key_Return);
    auto& dialog = t.dialog<MeetingDialog>();
    dialog.findChild<QLineEdit*>("meetingName")->setText("Product trio");
    dialog.findChild<QPushButton*>("acceptMeeting")->click();
    t.settle();
    CHECK(t.meetings().find("Product trio: tue1 11:00 tue2 11:00, 60 min") == 0);
}

TEST_CASE("a copy of a meeting has no time yet")
{
    MeetingsOfPlan t(twoMeetings());
    t.select("Sync");
    t.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(t.meetings().find("Sync 2:, 30 min") != std::string::npos);
    CHECK(t.told == "“Sync 2” is a meeting without a time.");
}

TEST_CASE("what is deleted is said, with the way back")
{
    MeetingsOfPlan t(twoMeetings());
    t.select("Sync");
    t.press(Qt::Key_Delete);
    CHECK(t.meetings().find("Sync") == std::string::npos);
    CHECK(t.told == "“Sync” is deleted. Undo brings it back.");
}

TEST_CASE("beside the calendar stand the hours of each person, what clashes, and the details of who is selected")
{
    MeetingsOfPlan t(twoMeetings());
    CHECK(t.status() == "2 meetings · 2 clashes · all inside Berlin 9–18");
    TimePanel& panel = *t.page->panel();
    const auto rows = panel.findChildren<PersonTimeRow*>();
    REQUIRE(rows.size() == 3);
    CHECK(rows.front()->accessibleName() == "Anna, PM: 1.5 hours a week in meetings, 4 % of the week");
    QTest::mouseClick(rows.front(), Qt::LeftButton);
    CHECK(panel.details().contains("1 h  Trio"));
    CHECK(panel.details().contains("Longest free time: 4 h 30 min"));
    CHECK(panel.details().contains("Free times under an hour: 1 a week"));
}

TEST_CASE("in the list names and lengths are typed, and columns are sorted")
{
    MeetingsOfPlan t(twoMeetings());
    t.page->bar().show(MeetingsBar::list);
    MeetingsList& list = t.page->list();
    CHECK(list.model()->index(0, 5).data().toString() == "Tue 1 Dec 11:00");
    CHECK(list.model()->setData(list.model()->index(1, 2), "1 h 15"));
    CHECK_FALSE(list.model()->setData(list.model()->index(1, 2), "long"));
    CHECK(list.model()->setData(list.model()->index(0, 0), "Product trio"));
    list.sortByColumn(2, Qt::DescendingOrder);
    CHECK(list.model()->index(0, 0).data().toString() == "Sync");
    CHECK(t.meetings() == "Product trio: tue1 11:00 tue2 11:00, 60 min\nSync: tue1 11:30 tue2 11:30, 75 min\n");
}

TEST_CASE("the year marks the weeks in which something does not work, and says what")
{
    MeetingsOfPlan t(twoMeetings());
    Edit edit = setHolidays(t.plan(), {}, {{{}, "2026-12-08", "Feast"}});
    t.document->perform("Holiday", edit);
    t.page->bar().show(MeetingsBar::year);
    t.settle();
    YearView& year = t.page->year();
    CHECK(year.table().item(0, 0)->text() == "30 Nov\n! 2");
    year.table().setCurrentCell(0, 1);
    CHECK(year.explanation().contains("Feast, Tuesday 8 December"));
    year.table().setCurrentCell(0, 0);
    CHECK(year.explanation().contains("Anna cannot be in both “Trio” and “Sync”"));
    year.findChild<QPushButton*>("showWeek")->click();
    CHECK(t.page->bar().view() == MeetingsBar::calendar);
}

TEST_CASE("what clashes only later in the year, because it is rare, is said and marked all the same")
{
    Plan plan = twoMeetings();
    Meeting sync = *plan.find<Meeting>({today, MeetingId{2}});
    sync.per = Period::quarter;
    plan.put(sync);
    const auto isSecond = [](const auto& slot) { return slot.second.meeting == MeetingId{2} && slot.second.week > 0; };
    std::erase_if(plan.all<MeetingSlot>(), isSecond);
    MeetingsOfPlan t(plan);
    CHECK(t.status() == "2 meetings · 2 clashes · all inside Berlin 9–18");
    CHECK(t.block("Sync").isTroubled);
}

TEST_CASE("sprint, free half-day and holidays are kept as one step")
{
    MeetingsOfPlan t(twoMeetings());
    t.page->commands().actions().settings->trigger();
    auto& dialog = t.dialog<CadenceSettingsDialog>();
    auto& start = *dialog.findChild<QLineEdit*>("sprintStart");
    start.setText("2026-12-01");
    QLabel* problem = nullptr;
    for (QLabel* each : dialog.findChildren<QLabel*>()) {
        if (each->property("part") == "problem")
            problem = each;
    }
    REQUIRE(problem != nullptr);
    CHECK(problem->text() == "Sprints are counted from a Monday.");
    start.setText("2026-11-30");
    dialog.findChild<QComboBox*>("sprintWeeks")->setCurrentIndex(2);
    dialog.findChild<QPushButton*>("addHoliday")->click();
    static_cast<QLineEdit*>(dialog.findChild<QTableWidget*>("holidays")->cellWidget(0, 0))->setText("2026-12-25");
    dialog.accept();
    t.settle();
    CHECK(t.page->week().sprint().weeks == 3);
    CHECK(t.plan().all<Holiday>().size() == 1);
    t.document->undo();
    CHECK(t.page->week().sprint().weeks == 2);
    CHECK(t.plan().all<Holiday>().empty());
}
