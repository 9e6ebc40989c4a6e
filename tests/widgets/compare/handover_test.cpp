#include "widgets/compare/handover_dialog.h"

#include "analysis/compared_charts.h"
#include "model/comparison/handover_table.h"
#include "widgets/compare/compare_menus.h"
#include "widgets/compare/compare_page.h"
#include "widgets/frame/pages.h"
#include "widgets/window_actions.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

using namespace remit;
using namespace remit::test;

namespace {

/// Two rows that PM hands over to PO, and the dialog in which that is worked off.
struct HandingOver : WindowFixture {
    HandingOver(const Plan& content = twoCharts("| PM | PO\nSet pricing | AR |\nRun the demo | AR |",
                                                "| PM | PO\nSet pricing | | AR\nRun the demo | | AR"))
        : window(services())
    {
        const QString path = pathOf("handing.remit");
        REQUIRE(PlanDocument::create(path, content));
        window.resize(1440, 900);
        window.show();
        REQUIRE(window.files().open(path));
        QApplication::setActiveWindow(&window);
        Pages& pages = window.workbench()->pages();
        pages.turnTo(int(pages.titles().indexOf("Compare")));
        QCoreApplication::processEvents();
        QMenu menu;
        static_cast<ComparePage&>(window.workbench()->page()).menus().fillHandoverMenu(menu);
        REQUIRE(menu.actions().size() == 2);
        CHECK(menu.actions().back()->text() == "From Today to Proposed…");
        menu.actions().back()->trigger();
        dialog = window.findChild<HandoverDialog*>();
        REQUIRE(dialog);
        QApplication::setActiveWindow(dialog);
        QCoreApplication::processEvents();
    }

    QModelIndex at(int row, int column) { return dialog->view().model()->index(row, column); }
    const Plan& plan() { return window.document()->plan(); }
    QString headline() { return textOf(*dialog, "handoverHeadline"); }

    MainWindow window;
    HandoverDialog* dialog = nullptr;
};

constexpr HandoverState::Key pricing{chartProposed, chartToday, ResponsibilityId{1}};

} // namespace

TEST_CASE("Space ticks what is handed over, one step that undo takes back", "[handover]")
{
    HandingOver here;
    CHECK(here.at(0, HandoverTable::titleColumn).data().toString() == "Set pricing");
    CHECK(here.at(0, HandoverTable::fromColumn).data().toString() == "PM");
    CHECK(here.at(0, HandoverTable::toColumn).data().toString() == "PO");
    QTest::keyClick(&here.dialog->view(), Qt::Key_Space);
    REQUIRE(here.plan().find<HandoverState>(pricing));
    CHECK(here.plan().find<HandoverState>(pricing)->done);
    CHECK(here.at(0, HandoverTable::titleColumn).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(here.headline() == "2 responsibilities are handed over, 2 with the last word. 1 is done.");
    CHECK(here.window.document()->undoLabel() == "“Set pricing” is handed over");
    QTest::keySequence(here.dialog, QKeySequence::Undo);
    CHECK(here.plan().find<HandoverState>(pricing) == nullptr);
    CHECK(here.headline() == "2 responsibilities are handed over, 2 with the last word.");
}

TEST_CASE("of charts without a row in common it is not said that nothing is handed over", "[handover]")
{
    HandingOver here(twoCharts("| PM\nSet pricing | AR", "| PM\nRun the demo | AR"));
    CHECK(here.headline() == "Today and Proposed share no responsibility: what is handed over can't be said.");
}

TEST_CASE("weeks are typed, and empty takes what is proposed", "[handover]")
{
    HandingOver here;
    const QString proposed = here.at(0, HandoverTable::weeksColumn).data().toString();
    QAbstractItemModel& table = *here.dialog->view().model();
    REQUIRE(table.setData(here.at(0, HandoverTable::weeksColumn), "7"));
    CHECK(here.at(0, HandoverTable::weeksColumn).data().toString() == "7");
    REQUIRE(table.setData(here.at(0, HandoverTable::weeksColumn), ""));
    CHECK(here.at(0, HandoverTable::weeksColumn).data().toString() == proposed);
    CHECK(here.plan().all<HandoverState>().empty());
}

TEST_CASE("what is no number of weeks changes nothing and is said", "[handover]")
{
    HandingOver here;
    const Plan before = here.plan();
    QAbstractItemModel& table = *here.dialog->view().model();
    for (const char* typed : {"soon", "-1", "9999"}) {
        CHECK_FALSE(table.setData(here.at(0, HandoverTable::weeksColumn), typed));
        CHECK(textOf(*here.dialog, "handoverProblem")
              == QString("“%1” is no number of weeks: write one from 0 to 104.").arg(typed));
    }
    CHECK(here.plan() == before);
}
