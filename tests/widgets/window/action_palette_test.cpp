#include "widgets/chart/chart_page.h"
#include "widgets/history/history_panel.h"
#include "widgets/parts/word_search.h"
#include "widgets/window/action_palette.h"
#include "widgets/window/menu_actions.h"
#include "widgets/window/shortcuts_dialog.h"
#include "widgets/window_actions.h"

#include <QListView>
#include <QPointer>
#include <QTest>

#include <map>

using namespace remit;
using namespace remit::test;

namespace {

struct Palette {
    explicit Palette(MainWindow& window)
    {
        trigger(window, "All actions…");
        palette = window.findChild<ActionPalette*>();
        REQUIRE(palette);
        typed = palette->findChild<QLineEdit*>("actionSearch");
        list = palette->findChild<QListView*>("actionList");
    }
    QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts << list->model()->index(row, 0).data().toString();
        return texts;
    }
    QVariant of(const QString& text, int role) const
    {
        return list->model()->index(int(shown().indexOf(text)), 0).data(role);
    }
    void enter()
    {
        QTest::keyClick(typed, Qt::Key_Return);
        // What was chosen runs once the popup is gone.
        REQUIRE(comesTrue([&] { return palette.isNull(); }));
        QCoreApplication::processEvents();
    }

    QPointer<ActionPalette> palette;
    QLineEdit* typed;
    QListView* list;
};

} // namespace

TEST_CASE("typed words find texts by beginnings, parts and letters in order, whatever case and accents")
{
    const auto finds = [](const QString& typed, const QString& text) { return matchOfWords(typed, text).has_value(); };
    CHECK(finds("", "Undo"));
    CHECK(finds("exp cha", "Export responsibility chart…"));
    CHECK(finds("CHART export", "Export responsibility chart…"));
    CHECK(finds("erc", "Export responsibility chart…"));
    CHECK(finds("grosse", "Größe schätzen") == false);
    CHECK(finds("schatzen", "Größe schätzen"));
    CHECK_FALSE(finds("exp zebra", "Export responsibility chart…"));
    CHECK_FALSE(finds("trahc", "chart"));
    CHECK(*matchOfWords("dark", "Dark") > *matchOfWords("dark", "Darker things"));
    CHECK(*matchOfWords("row", "Delete row") > *matchOfWords("row", "Rowing boat") - 20);
    CHECK(*matchOfWords("row", "Delete row") > *matchOfWords("row", "Tomorrow"));
    CHECK(*matchOfWords("row", "Tomorrow") > *matchOfWords("row", "Repeat over wide"));
}

TEST_CASE("the action list holds every action of the menu bar, submenus included, with its keys")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    Palette palette(window);
    const QStringList shown = palette.shown();
    for (const MenuAction& entry : actionsOf(*window.menuBar())) {
        const QString text = withoutAccessKey(entry.action->text());
        if (text == "All actions…")
            continue;
        INFO(text.toStdString());
        CHECK(std::any_of(shown.begin(), shown.end(), [&](const QString& each) { return each.startsWith(text); }));
    }
    CHECK(palette.of("Dark: off", ActionModel::PlaceRole) == "View › Theme");
    CHECK(palette.of("Open…", ActionModel::ShortcutRole) == "Ctrl+O");
    CHECK(palette.of("Undo", ActionModel::EnabledRole) == false);
    CHECK(palette.of("Undo", ActionModel::HindranceRole) == "nothing to undo");
}

TEST_CASE("typing and Enter run an action by keyboard alone, and it comes first the next time")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    REQUIRE_FALSE(window.workbench()->history().isVisible());
    {
        Palette palette(window);
        QTest::keyClicks(palette.typed, "undo list");
        palette.enter();
    }
    CHECK(window.workbench()->history().isVisible());
    Palette again(window);
    CHECK(again.shown().value(0) == "Undo list: on");
    QTest::keyClick(again.typed, Qt::Key_Escape);
    CHECK(comesTrue([&] { return again.palette.isNull(); }));
}

TEST_CASE("the action list goes to constellations and responsibilities")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    const Plan& plan = window.document()->plan();
    const Chart chart = chartOf(plan, window.workbench()->constellation());
    const ResponsibilityId last = chart.bands.back().rows.back();
    const QString title = QString::fromStdString(plan.find<Responsibility>(last)->title);
    REQUIRE(window.workbench()->chartPage().chart().currentResponsibility() != last);
    Palette palette(window);
    CHECK_FALSE(palette.shown().contains(title));
    QTest::keyClicks(palette.typed, title.left(20));
    REQUIRE(palette.shown().contains(title));
    CHECK(palette.shown().value(0) == title);
    palette.enter();
    CHECK(window.workbench()->chartPage().chart().currentResponsibility() == last);
}

TEST_CASE("an action that can't be done is shown and Enter leaves it alone; nothing found is said")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    Palette palette(window);
    QTest::keyClicks(palette.typed, "redo");
    REQUIRE(palette.shown().value(0) == "Redo");
    QTest::keyClick(palette.typed, Qt::Key_Return);
    CHECK(palette.palette->isVisible());
    QTest::keyClicks(palette.typed, " zebra");
    CHECK(palette.shown().isEmpty());
    CHECK(palette.palette->findChild<QLabel*>("actionNone")->isVisible());
    palette.palette->close();
}

TEST_CASE("an action is found by what it does as well as by its name")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    const Palette palette(window);
    QTest::keyClicks(palette.typed, "pdf");
    CHECK(palette.shown().first().toStdString() == "Export responsibility chart…");
}

TEST_CASE("arrows go round in the action list")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    Palette palette(window);
    const int last = palette.list->model()->rowCount() - 1;
    QTest::keyClick(palette.typed, Qt::Key_Up);
    CHECK(palette.list->currentIndex().row() == last);
    QTest::keyClick(palette.typed, Qt::Key_Down);
    QTest::keyClick(palette.typed, Qt::Key_Down);
    CHECK(palette.list->currentIndex().row() == 1);
    palette.palette->close();
}

TEST_CASE("the list of keyboard shortcuts is that of the menus")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    ShortcutsDialog dialog(window);
    auto* keys = dialog.findChild<QTreeWidget*>("keys");
    QStringList listed;
    for (QTreeWidgetItemIterator at(keys); *at; ++at)
        listed << (*at)->text(0) + u'|' + (*at)->text(1);
    for (const MenuAction& entry : actionsOf(*window.menuBar())) {
        if (entry.action->shortcut().isEmpty())
            continue;
        const QString line = withoutAccessKey(entry.action->text()) + u'|'
            + QKeySequence::listToString(entry.action->shortcuts(), QKeySequence::NativeText);
        INFO(line.toStdString());
        CHECK(listed.count(line) == 1);
    }
}

TEST_CASE("no two actions of the menus listen to the same keys")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    std::map<QString, QString> owners;
    for (const MenuAction& entry : actionsOf(*window.menuBar())) {
        for (const QKeySequence& keys : entry.action->shortcuts()) {
            const QString text = withoutAccessKey(entry.action->text());
            const auto [place, fresh] = owners.emplace(keys.toString(), text);
            INFO(keys.toString().toStdString() << ": " << place->second.toStdString() << ", " << text.toStdString());
            CHECK((fresh || place->second == text));
        }
    }
    CHECK(owners.size() > 20);
}

TEST_CASE("what a menu offers only for the current row is found by its words, too")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    Palette palette(window);
    QTest::keyClicks(palette.typed, "together");
    REQUIRE_FALSE(palette.shown().isEmpty());
    CHECK(palette.shown().front().startsWith("Together"));
    palette.enter();
    const Assignment::Key cell = currentCell(window);
    const ChartRow::Key row{std::get<ConstellationId>(cell), std::get<ResponsibilityId>(cell)};
    CHECK(window.document()->plan().find<ChartRow>(row)->sharing == Sharing::together);
}
