#include "model/document/history_model.h"
#include "widgets/chart/chart_page.h"
#include "widgets/chart/inspector.h"
#include "widgets/frame/pages.h"
#include "widgets/history/history_panel.h"
#include "widgets/history/snapshot_list.h"
#include "widgets/window/plan_files.h"
#include "widgets/window_actions.h"
#include "words/relative_time.h"

#include <QListView>
#include <QListWidget>
#include <QTest>
#include <QTimeZone>

using namespace remit;
using namespace remit::test;

namespace {

QListView& listOf(MainWindow& window)
{
    return *window.findChild<QListView*>("historyList");
}

QStringList labelsIn(MainWindow& window)
{
    QStringList labels;
    for (int row = 0; row < listOf(window).model()->rowCount(); ++row)
        labels << listOf(window).model()->index(row, 0).data().toString();
    return labels;
}

void clickRow(MainWindow& window, int row)
{
    QListView& list = listOf(window);
    const QModelIndex index = list.model()->index(row, 0);
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
}

HistoryModel::State stateOf(MainWindow& window, int row)
{
    return listOf(window).model()->index(row, 0).data(HistoryModel::StateRole).value<HistoryModel::State>();
}

void switchPanel(MainWindow& window, bool shown)
{
    window.workbench()->setPanelShown("history", shown);
}

/// Three changes in the fourteen lines; the plan after each, the first being the one before all.
std::vector<Plan> changeThrice(MainWindow& window)
{
    std::vector<Plan> states{window.document()->plan()};
    for (const char* note : {"one", "two", "three"}) {
        const QString label = QString("Note %1").arg(note);
        REQUIRE(window.document()->perform(label, setNote(window.document()->plan(), currentCell(window), note)));
        states.push_back(window.document()->plan());
    }
    return states;
}

} // namespace

TEST_CASE("the undo list is empty at first and says what it is for")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    CHECK_FALSE(window.workbench()->history().isVisible());
    switchPanel(window, true);
    CHECK(window.workbench()->history().isVisible());
    CHECK(textOf(window, "historyEmpty").startsWith("Nothing was changed yet."));
}

TEST_CASE("a click in the undo list goes back to that point, another one forward again")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    switchPanel(window, true);
    const std::vector<Plan> states = changeThrice(window);
    QApplication::processEvents();
    CHECK(labelsIn(window) == QStringList{"Note three", "Note two", "Note one", "Before all changes listed here"});
    CHECK(stateOf(window, 0) == HistoryModel::State::current);

    clickRow(window, 2);
    CHECK(window.document()->plan() == states[1]);
    CHECK(stateOf(window, 0) == HistoryModel::State::undone);
    CHECK(stateOf(window, 2) == HistoryModel::State::current);
    clickRow(window, 3);
    CHECK(window.document()->plan() == states[0]);
    clickRow(window, 0);
    CHECK(window.document()->plan() == states[3]);
    click(window, "undoButton");
    CHECK(window.document()->plan() == states[2]);
    CHECK(stateOf(window, 1) == HistoryModel::State::current);
}

TEST_CASE("the undo list works by keyboard and can be searched")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    switchPanel(window, true);
    const std::vector<Plan> states = changeThrice(window);
    window.workbench()->history().focusList();
    QTest::keyClick(&listOf(window), Qt::Key_Down);
    QTest::keyClick(&listOf(window), Qt::Key_Down);
    QTest::keyClick(&listOf(window), Qt::Key_Return);
    CHECK(window.document()->plan() == states[1]);

    auto* search = window.findChild<QLineEdit*>("historySearch");
    QTest::keyClicks(search, "TWO");
    CHECK(labelsIn(window) == QStringList{"Note two"});
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(&listOf(window), Qt::Key_Return);
    CHECK(window.document()->plan() == states[2]);
    search->setText("zebra");
    CHECK(textOf(window, "historyEmpty") == "No change here says “zebra”.");
    CHECK(window.findChild<QLabel*>("historyEmpty")->isVisible());
}

TEST_CASE("the keyboard stays in the undo list when a change is on another page")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    const std::vector<Plan> states = changeThrice(window);
    const ConstellationId constellation = window.workbench()->constellation();
    Edit meeting;
    meeting.put(Meeting{constellation, MeetingId{900}, "Trio"});
    REQUIRE(window.document()->perform("Add a meeting", meeting));
    switchPanel(window, true);
    window.workbench()->history().focusList();
    const int before = window.workbench()->pages().shownNumber();
    const auto goDown = [&window] {
        QTest::keyClick(window.focusWidget(), Qt::Key_Down);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
    };
    goDown();
    CHECK(window.workbench()->pages().shownNumber() != before);
    goDown();
    CHECK(window.document()->plan() == states[2]);
}

TEST_CASE("the undo list shows what others do to the file")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    switchPanel(window, true);
    auto other = std::move(*PlanDocument::open(window.document()->path()));
    REQUIRE(other->perform("Theirs", setNote(other->plan(), currentCell(window), "theirs")));
    CHECK(comesTrue([&] { return labelsIn(window).value(0) == "Theirs"; }));
    REQUIRE(other->goTo(0));
    CHECK(comesTrue(
        [&] { return listOf(window).model()->rowCount() == 2 && stateOf(window, 1) == HistoryModel::State::current; }));
}

TEST_CASE("the undo list says when, how much and what was undone, also to a screen reader")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    changeThrice(window);
    window.document()->undo();
    HistoryModel model(*window.document());
    CHECK(model.index(0).data(HistoryModel::DetailRole).toString() == "undone · just now · 1 change");
    CHECK(model.index(1).data(Qt::AccessibleTextRole).toString() == "Note two, the plan is here · just now · 1 change");
}

TEST_CASE("times are told as people say them")
{
    const QDateTime now({2026, 11, 22}, {15, 0}, QTimeZone::utc());
    const auto ago = [&](qint64 seconds) { return relativeTime(now.addSecs(-seconds), now); };
    CHECK(ago(0) == "just now");
    CHECK(ago(-5) == "just now");
    CHECK(ago(59) == "just now");
    CHECK(ago(60) == "1 min ago");
    CHECK(ago(3599) == "59 min ago");
    CHECK(ago(3600) == "1 h ago");
    CHECK(ago(15 * 3600) == "15 h ago");
    CHECK(ago(16 * 3600) == "yesterday 23:00");
    CHECK(ago(48 * 3600) == "20 Nov 15:00");
    CHECK(relativeTime(QDateTime({2025, 11, 2}, {9, 5}, QTimeZone::utc()), now) == "2 Nov 2025 09:05");
    CHECK(relativeTime({}, now).isEmpty());
}

TEST_CASE("a copy to share says what it leaves out and holds the plan")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    changeThrice(window);
    fixture.prompts.confirms = false;
    fixture.prompts.savePath = fixture.pathOf("shared");
    trigger(window, "Save a copy to share…");
    CHECK_FALSE(QFile::exists(fixture.pathOf("shared.remit")));
    fixture.prompts.confirms = true;
    trigger(window, "Save a copy to share…");
    CHECK(window.workbench()->noticeText().startsWith("A copy to share, without undo list and snapshots"));
    const auto shared = PlanDocument::open(fixture.pathOf("shared.remit"));
    REQUIRE(shared);
    CHECK((*shared)->plan() == window.document()->plan());
    CHECK((*shared)->done().empty());
}

TEST_CASE("a snapshot is kept under a name, restored as one step, renamed, deleted after asking")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    switchPanel(window, true);
    auto* list = window.findChild<QListWidget*>("snapshotList");
    CHECK_FALSE(list->isVisible());
    const Plan before = window.document()->plan();
    fixture.prompts.text = " Before the  workshop ";
    trigger(window, "Keep a snapshot…");
    REQUIRE(list->count() == 1);
    CHECK(list->isVisible());
    CHECK(list->item(0)->text() == "Before the workshop");

    changeThrice(window);
    const Plan after = window.document()->plan();
    list->setCurrentRow(0);
    QTest::mouseClick(window.findChild<QPushButton*>("restoreSnapshot"), Qt::LeftButton);
    CHECK(window.document()->plan() == before);
    CHECK(window.document()->undoLabel() == "Restore snapshot “Before the workshop”");
    window.document()->undo();
    CHECK(window.document()->plan() == after);

    fixture.prompts.text = "Workshop";
    QTest::keyClick(list, Qt::Key_F2);
    CHECK(list->item(0)->text() == "Workshop");
    fixture.prompts.confirms = false;
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(list->count() == 1);
    fixture.prompts.confirms = true;
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(list->count() == 0);
}

TEST_CASE("snapshots survive reopening, and a second window sees those of the first")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    switchPanel(window, true);
    auto other = std::move(*PlanDocument::open(window.document()->path()));
    REQUIRE(other->addSnapshot("Theirs"));
    auto* list = window.findChild<QListWidget*>("snapshotList");
    CHECK(comesTrue([&] { return list->count() == 1; }));
    const QString path = window.document()->path();
    window.closePlan();
    REQUIRE(window.files().open(path));
    REQUIRE(window.document()->snapshots().size() == 1);
    CHECK(window.document()->snapshots().front().name == "Theirs");
}

TEST_CASE("in a narrow window the undo list takes the inspector's place and gives it back")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.resize(1024, 700);
    window.show();
    startFourteenLines(fixture, window);
    Workbench& workbench = *window.workbench();
    REQUIRE(workbench.chartPage().inspector().isVisible());
    switchPanel(window, true);
    CHECK(workbench.history().isVisible());
    CHECK_FALSE(workbench.chartPage().inspector().isVisible());
    switchPanel(window, false);
    CHECK(workbench.chartPage().inspector().isVisible());
    switchPanel(window, true);
    workbench.setPanelShown("inspector", true);
    CHECK(workbench.chartPage().inspector().isVisible());
}
