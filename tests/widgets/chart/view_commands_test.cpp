#include "widgets/chart/chart_editor.h"
#include "widgets/chart/chart_page.h"
#include "widgets/looking.h"
#include "widgets/window/plan_files.h"

#include <QScrollBar>

using namespace remit;
using namespace remit::test;

TEST_CASE("the filter narrows the chart and always says how much it hides")
{
    Looking f;
    auto& bar = f.workbench().chartPage().views().filterBar();
    CHECK_FALSE(bar.isVisible());
    f.actions().filter->trigger();
    CHECK(bar.isVisible());
    QTest::keyClicks(&f.field("filterText"), "customer");
    const int shown = f.model().rowCounts().shown;
    REQUIRE(shown > 0);
    REQUIRE(shown < 14);
    CHECK(f.counts().startsWith(QString("%1 of 14 shown · %2 hidden by the filter").arg(shown).arg(14 - shown)));
    QTest::keyClicks(&f.field("filterText"), "xyzzy");
    CHECK(f.counts().startsWith("0 of 14 shown"));
    QTest::keyClick(&f.field("filterText"), Qt::Key_Escape);
    CHECK(f.model().rowCounts().shown == 14);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("whoever shows all rows again has the keyboard in the chart and the chosen row in sight")
{
    Looking f;
    f.actions().filter->trigger();
    QTest::keyClicks(&f.field("filterText"), "customer");
    ChartTable& table = f.workbench().chartPage().chart().table();
    const QModelIndex last = f.model().index(f.model().rowCount() - 1, 1);
    table.setCurrentIndex(last);
    const QPersistentModelIndex chosen(last);
    auto* counts = f.window.findChild<QLabel*>("filterCounts");
    counts->setFocus();
    emit counts->linkActivated("all");
    QCoreApplication::processEvents();
    CHECK(table.grid().hasFocus());
    CHECK(table.grid().viewport()->rect().intersects(table.grid().visualRect(chosen)));
}

TEST_CASE("conditions become chips that can be let go one by one")
{
    Looking f;
    f.inFilterMenu("Role answers for it", f.roleName(2))->trigger();
    REQUIRE(f.chips().size() == 1);
    CHECK(f.chips()[0]->text().startsWith(f.shortName(2) + " answers"));
    const int answered = f.model().rowCounts().shown;
    CHECK(answered < 14);
    f.inFilterMenu("Has the letter", "C – Consulted")->trigger();
    REQUIRE(f.chips().size() == 2);
    CHECK(f.model().rowCounts().shown <= answered);
    f.chips()[1]->click();
    f.chips()[0]->click();
    CHECK(f.chips().empty());
    CHECK(f.model().rowCounts().shown == 14);
}

TEST_CASE("a named filter survives reopening and goes with one undo")
{
    Looking f;
    f.inFilterMenu("Role answers for it", f.roleName(2))->trigger();
    const int answered = f.model().rowCounts().shown;
    f.prompts.text = "PO's own";
    f.inFilterMenu("", "Keep this filter…")->trigger();
    const QString path = f.window.document()->path();
    f.window.closePlan();
    REQUIRE(f.window.files().open(path));
    CHECK(f.model().rowCounts().shown == 14);
    f.inFilterMenu("", "PO's own")->trigger();
    CHECK(f.model().rowCounts().shown == answered);
    f.prompts.text = "Owner";
    f.inFilterMenu("Rename a filter", "PO's own")->trigger();
    CHECK(filterNames(f.window.document()->plan()) == std::vector<std::string>{"Owner"});
    f.inFilterMenu("Delete a filter", "Owner")->trigger();
    CHECK(filterNames(f.window.document()->plan()).empty());
    f.window.document()->undo();
    f.window.document()->undo();
    f.window.document()->undo();
    CHECK(filterNames(f.window.document()->plan()).empty());
}

TEST_CASE("sorting is seen, keeps the plan, and goes back")
{
    Looking f;
    const Plan before = f.window.document()->plan();
    const QString first = f.titleOf(1);
    f.actions().sortByTitle->trigger();
    REQUIRE(f.chips().size() == 1);
    CHECK(f.chips()[0]->text().startsWith("Sorted by title"));
    for (int row = 1; row < 14; ++row)
        CHECK(f.titleOf(row - 1).compare(f.titleOf(row), Qt::CaseInsensitive) <= 0);
    f.table().setCurrentIndex(f.model().index(3, 1));
    type(f.table().grid(), Qt::Key_Up, {}, Qt::AltModifier);
    CHECK(f.window.document()->plan() == before);
    CHECK(f.workbench().noticeText().contains("sorted"));
    f.actions().sortByRole->trigger();
    CHECK(f.chips()[0]->text().contains(f.shortName(1)));
    f.chips()[0]->click();
    CHECK(f.titleOf(1) == first);
    CHECK(f.window.document()->plan() == before);
}

TEST_CASE("rows and columns are hidden and shown again")
{
    Looking f;
    const int roles = f.model().columnCount();
    const QString title = f.currentTitle();
    const QString next = f.titleOf(f.table().currentIndex().row() + 1);
    f.actions().hideRows->trigger();
    CHECK(f.currentTitle() == next);
    CHECK(f.model().rowCounts().hidden == 1);
    CHECK(f.counts().contains("1 row hidden"));
    CHECK(f.workbench().chartPage().views().filterBar().isVisible());
    f.table().setCurrentIndex(f.model().index(1, 2));
    f.actions().hideRoles->trigger();
    CHECK(f.model().columnCount() == roles - 1);
    CHECK(f.counts().contains("1 role hidden"));
    f.actions().showHidden->trigger();
    auto* dialog = f.window.findChild<PickDialog*>();
    REQUIRE(dialog);
    auto* list = dialog->findChild<QListWidget*>();
    REQUIRE(list->count() == 2);
    CHECK(list->item(1)->text() == title);
    list->item(1)->setCheckState(Qt::Checked);
    dialog->accept();
    CHECK(f.model().rowCounts().hidden == 0);
    CHECK(f.model().columnCount() == roles - 1);
    f.window.document()->undo();
    f.window.document()->undo();
    f.window.document()->undo();
    CHECK(f.model().rowCounts().hidden == 0);
    CHECK(f.model().columnCount() == roles);
    CHECK_FALSE(f.workbench().chartPage().views().filterBar().isVisible());
}

TEST_CASE("a pinned column stands beside the titles and the keys pass through it")
{
    Looking f;
    const RoleId second = f.model().roleAt(2);
    f.table().setCurrentIndex(f.model().index(1, 2));
    f.actions().pin->trigger();
    CHECK(f.model().roleAt(1) == second);
    CHECK_FALSE(f.table().titles().isColumnHidden(1));
    CHECK(f.table().grid().isColumnHidden(1));
    CHECK(f.table().grid().x() == f.table().titles().width());
    f.table().setCurrentIndex(f.model().index(1, 0));
    type(f.table().grid(), Qt::Key_Right);
    CHECK(f.table().currentIndex().column() == 1);
    type(f.table().grid(), Qt::Key_C, "c");
    CHECK(QString::fromUtf8(lettersAt(f.window.document()->plan(), currentCell(f.window)).data()).contains('C'));
    CHECK(f.actions().pin->text().remove('&') == "Unpin column");
    f.actions().pin->trigger();
    CHECK(f.table().titles().isColumnHidden(1));
    CHECK_FALSE(f.table().grid().isColumnHidden(1));
}

TEST_CASE("a role moves among the columns it stands with, and what keeps it from going on is said")
{
    Looking f;
    const RoleId first = f.model().roleAt(1);
    const RoleId second = f.model().roleAt(2);
    f.table().setCurrentIndex(f.model().index(1, 2));
    f.actions().pin->trigger();
    f.table().setCurrentIndex(f.model().index(1, 1));
    const Plan before = f.window.document()->plan();
    f.workbench().chartPage().editor().actions().moveRight->trigger();
    CHECK(f.window.document()->plan() == before);
    CHECK(f.workbench().noticeText().contains("Unpin"));
    f.table().setCurrentIndex(f.model().index(1, 2));
    f.workbench().chartPage().editor().actions().moveLeft->trigger();
    CHECK(f.window.document()->plan() == before);
    CHECK(f.workbench().noticeText().contains("Pin "));
    f.table().setCurrentIndex(f.model().index(1, 1));
    f.actions().pin->trigger();
    f.table().setCurrentIndex(f.model().index(1, 1));
    f.workbench().chartPage().editor().actions().moveRight->trigger();
    CHECK(f.model().roleAt(1) == second);
    CHECK(f.model().roleAt(2) == first);
}

TEST_CASE("rows get compact, and zoom by key and wheel is remembered")
{
    Looking f;
    CHECK(f.table().grid().rowHeight(1) == 30);
    f.actions().compact->trigger();
    CHECK(f.table().grid().rowHeight(1) == 24);
    f.actions().compact->trigger();
    const int narrow = f.table().grid().columnWidth(1);
    QWidget* viewport = f.table().grid().viewport();
    QWheelEvent wheel(QPointF(10, 10), viewport->mapToGlobal(QPointF(10, 10)), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &wheel);
    CHECK(f.table().look().zoom == Approx(1.1));
    for (int i = 0; i < 20; ++i)
        f.actions().zoomIn->trigger();
    CHECK(f.table().look().zoom == Approx(3));
    // Two lines may be needed there.
    CHECK(f.table().grid().rowHeight(1) >= 90);
    CHECK(f.table().grid().columnWidth(1) > narrow);
    const QString path = f.window.document()->path();
    f.window.closePlan();
    REQUIRE(f.window.files().open(path));
    CHECK(f.table().look().zoom == Approx(3));
    f.actions().zoomReset->trigger();
    QCoreApplication::processEvents();
    CHECK(f.table().grid().rowHeight(1) == 30);
    for (int i = 0; i < 20; ++i)
        f.actions().zoomOut->trigger();
    CHECK(f.table().look().zoom == Approx(0.5));
    CHECK(f.table().grid().rowHeight(1) == 15);
}

TEST_CASE("fit to width shows every role side by side, or says that they do not fit")
{
    Looking f;
    const auto trailing = [&] { return f.table().grid().horizontalScrollBar()->maximum(); };
    f.window.resize(600, 500);
    f.table().setLook({3, false});
    REQUIRE_FALSE(f.table().allColumnsFit());
    f.actions().fitToWidth->trigger();
    CHECK(f.table().allColumnsFit());
    CHECK(f.table().look().zoom <= 1);
    CHECK(trailing() == 0);
    for (int number = 0; number < 12; ++number) {
        const RoleId role{9000 + number};
        const std::string name = "Somebody with a long name " + std::to_string(number);
        REQUIRE(f.window.document()->perform(
            "Role", addRole(f.window.document()->plan(), f.workbench().constellation(), role, name, name)));
    }
    f.table().setLook({1.25, false});
    f.actions().fitToWidth->trigger();
    CHECK(f.workbench().noticeText().contains("do not fit side by side"));
    CHECK(f.table().look().zoom == Approx(1.25));
}
