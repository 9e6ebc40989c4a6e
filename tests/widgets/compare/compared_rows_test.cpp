#include "widgets/compare/compared_window.h"

#include "widgets/matrix/filter_menu.h"

#include <QPushButton>

using namespace remit;
using namespace remit::test;

namespace {

struct FilteredWindow : CompareWindow {
    FilteredWindow()
        : CompareWindow(twoCharts(todayText, proposedText))
    {
    }

    QPushButton& button() { return field<QPushButton>(page(), "comparedFilter"); }
    /// What the menu offers in a group; a group without a name is the menu itself.
    QMenu& offered(const QString& group)
    {
        auto* menu = button().menu();
        emit menu->aboutToShow();
        QMenu* within = group.isEmpty() ? menu : menu->findChild<QMenu*>(group);
        REQUIRE(within);
        return *within;
    }
    void choose(const QString& group, const QString& label)
    {
        for (QAction* action : offered(group).actions()) {
            if (QString(action->text()).remove('&') == label)
                return action->trigger();
        }
        FAIL("no entry " << label.toStdString());
    }
};

} // namespace

TEST_CASE("the comparison is filtered as the chart is, by what holds in any of its constellations", "[compare]")
{
    FilteredWindow t;
    t.page().commands().changesOnly().setChecked(false);
    const std::string all = t.rows();
    CHECK(t.button().text() == "Filter");
    t.choose("Role answers for it", "PO");
    CHECK(t.rows() == "Delivery:, Groom the backlog, Accept stories");
    CHECK(t.button().text() == "Filter: PO answers");
    t.choose("Has the letter", "C – Consulted");
    CHECK(t.rows() == "Delivery:, Groom the backlog");
    CHECK(t.button().text() == "Filter · 2");
    CHECK(t.button().accessibleName().contains("PO answers"));
    t.choose("", "Show all");
    CHECK(t.rows() == all);
}

TEST_CASE("a role that only one of the constellations has is offered once, and shown roles are not offered twice",
          "[compare]")
{
    FilteredWindow t;
    QStringList roles;
    for (const QAction* action : t.offered("Role answers for it").actions())
        roles << action->text();
    CHECK(roles == QStringList{"PM", "DT", "PO"});
}

TEST_CASE("where nothing fits the filter that is said, and all can be shown again", "[compare]")
{
    FilteredWindow t;
    t.choose("Area", "No area");
    CHECK(t.table().rowCount() == 0);
    bool isSaid = false;
    for (const QLabel* each : t.page().findChildren<QLabel*>())
        isSaid = isSaid || (each->isVisible() && each->text() == "No responsibility fits the filter.");
    CHECK(isSaid);
    REQUIRE(t.window.focusWidget());
    t.page().takeKeyboard();
    QTest::keyClick(t.window.focusWidget(), Qt::Key_Space);
    CHECK(t.rows() == "Delivery:, Groom the backlog, Accept stories, Run the demo");
    CHECK(t.button().text() == "Filter");
}

TEST_CASE("going to a place that the filter hides lets the filter go", "[compare]")
{
    FilteredWindow t;
    t.choose("Area", "No area");
    ChangePlace place;
    place.constellation = t.page().compared().baseline();
    place.responsibility = ResponsibilityId{1};
    t.page().showPlace(place);
    CHECK(t.table().responsibilityAt(t.page().grid().currentIndex().row()) == ResponsibilityId{1});
}

TEST_CASE("a role under another name is paired from the menu of a cell, as one step", "[compare]")
{
    CompareWindow t(twoCharts("| PM | Owner of it\nAccept stories | A | R", "| PM | PO\nAccept stories | A | R"));
    CHECK(t.rows() == "Accept stories");
    t.go(chartProposed, 1, 3);
    QMenu menu;
    t.page().fillMenu(MenuPart::edit, menu);
    QAction* same = nullptr;
    for (QAction* action : menu.actions())
        same = action->menu() != nullptr && action->text() == "Same role as" ? action : same;
    REQUIRE(same);
    REQUIRE(same->menu()->actions().size() == 1);
    same->menu()->actions().front()->trigger();
    t.page().commands().changesOnly().setChecked(true);
    CHECK(t.rows().empty());
    CHECK(t.window.document()->undoLabel().contains("PO"));
    t.window.document()->undo();
    CHECK(t.rows() == "Accept stories");
}
