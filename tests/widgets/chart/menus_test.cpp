#include "widgets/chart/chart_editor.h"
#include "widgets/chart/chart_menus.h"
#include "widgets/chart/chart_page.h"
#include "widgets/window/action_palette.h"
#include "widgets/window_actions.h"

#include <QListView>
#include <QMenu>
#include <QTest>

#include <stdexcept>

using namespace remit;
using namespace remit::test;

namespace {

/// "Only here: ...: Leave out… | Take off | ..." of the entries from the first section on, a line each.
QStringList sectionsOf(const QMenu& menu)
{
    QStringList lines;
    for (const QAction* action : menu.actions()) {
        const QString text = QString(action->text()).remove(u'&');
        if (action->isSeparator() && !text.isEmpty())
            lines << text + QStringLiteral(" –");
        else if (!lines.isEmpty())
            lines.back() += u' ' + (action->isSeparator() ? QStringLiteral("/") : text);
    }
    return lines;
}

QMenu& editMenu(MainWindow& window)
{
    for (QAction* each : window.menuBar()->actions()) {
        if (each->text() == "&Edit")
            return *each->menu();
    }
    throw std::runtime_error("no Edit menu");
}

} // namespace

TEST_CASE("the ways to have a row out of the chart stand in two groups, by what the plan keeps")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    ChartEditor& editor = window.workbench()->chartPage().editor();
    QMenu menu;
    editor.menus().fill(menu, window.workbench()->chartPage().chart().table().currentIndex());
    emit editor.rowMenuOpens(menu);
    const QStringList sections = sectionsOf(menu);
    REQUIRE(sections.size() == 2);
    CHECK(
        sections[0].startsWith("Only here: the plan keeps it – Hide row Show hidden… Leave out… Take off this chart"));
    CHECK(sections[1] == "In the whole plan: gone with its letters – Delete row…");
    for (const QAction* each : menu.actions()) {
        if (QStringList{"Hide row", "Leave out…", "Take off this chart", "Delete row…"}.contains(
                QString(each->text()).remove(u'&'))) {
            INFO(each->text().toStdString());
            CHECK_FALSE(each->statusTip().isEmpty());
            CHECK(each->toolTip() == each->statusTip());
        }
    }
}

TEST_CASE("the Edit menu has a row out in the same two groups as the row's own menu")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    for (const QMenu* each : editMenu(window).findChildren<QMenu*>()) {
        if (each->title() != "Hide, leave out or &delete")
            continue;
        const QStringList sections = sectionsOf(*each);
        REQUIRE(sections.size() == 2);
        CHECK(sections[0] == "Only here: the plan keeps it – Hide row Show hidden… Leave out… Take off this chart /");
        CHECK(sections[1].startsWith("In the whole plan: gone with its letters – Delete row… Delete role…"));
        return;
    }
    FAIL("not in the Edit menu");
}

TEST_CASE("the list of actions finds the ways of sharing by their words")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    const Assignment::Key cell = currentCell(window);
    const ChartRow::Key row{std::get<ConstellationId>(cell), std::get<ResponsibilityId>(cell)};
    trigger(window, "All actions…");
    auto* palette = window.findChild<ActionPalette*>();
    REQUIRE(palette);
    QTest::keyClicks(palette->findChild<QLineEdit*>("actionSearch"), "one of them");
    const auto& list = *palette->findChild<QListView*>("actionList")->model();
    REQUIRE(list.rowCount() > 0);
    CHECK(list.index(0, 0).data().toString().startsWith("One of them"));
    QTest::keyClick(palette->findChild<QLineEdit*>("actionSearch"), Qt::Key_Return);
    const Plan& plan = window.document()->plan();
    CHECK(comesTrue([&] { return plan.find<ChartRow>(row)->sharing == Sharing::either; }));
}
