#include "widgets/matrix.h"

#include "widgets/chart/chart_menus.h"
#include "widgets/matrix/letter_painter.h"
#include "widgets/matrix/range_selection.h"

#include <QHeaderView>
#include <QMenu>

using namespace remit;
using namespace remit::test;

namespace {

constexpr auto none = "A - -|A - -|A - -|A - -|A - -|A - -";

} // namespace

TEST_CASE("dragging over cells selects them, bands are passed over, and a letter goes to all")
{
    Matrix m(smallChart());
    m.drag(m.partOf(1), m.middle(2, 1), m.middle(5, 2));
    CHECK(m.view.table().range().inWords() == "6 cells selected");
    CHECK(m.view.currentResponsibility() == rowNumber(2));
    m.type("c");
    CHECK(m.chart() == "A - -|AC C -|AC C -|AC C -|A - -|A - -");
    m.type("c");
    CHECK(m.chart() == none);
    m.press(Qt::Key_I, Qt::ShiftModifier);
    CHECK(m.chart() == "A - -|I I -|I I -|I I -|A - -|A - -");
    m.press(Qt::Key_Delete);
    CHECK(m.chart() == "A - -|- - -|- - -|- - -|A - -|A - -");
    for (int step = 0; step < 4; ++step)
        m.document->undo();
    CHECK(m.chart() == none);
    CHECK_FALSE(m.document->canUndo());
}

TEST_CASE("Shift+click goes to a corner, Ctrl+click adds cells apart, Esc leaves one")
{
    Matrix m(smallChart());
    m.click(1, 2);
    m.click(3, 3, Qt::ShiftModifier);
    CHECK(m.view.table().range().cells().size() == 6);
    m.click(6, 1, Qt::ControlModifier);
    CHECK(m.view.table().range().cells().size() == 7);
    CHECK(m.view.currentResponsibility() == rowNumber(5));
    CHECK_FALSE(m.view.table().range().block());
    m.click(6, 1, Qt::ControlModifier);
    CHECK(m.view.table().range().cells().size() == 6);
    m.press(Qt::Key_Escape);
    CHECK_FALSE(m.view.table().range().isRange());
    CHECK(m.view.table().range().inWords().isEmpty());
}

TEST_CASE("a number selects its row, a header its column, both by dragging several")
{
    Matrix m(smallChart());
    m.drag(m.partOf(0), m.number(2), m.number(3));
    CHECK(m.view.table().range().rows() == std::vector<ResponsibilityId>{rowNumber(2), rowNumber(3)});
    CHECK(m.view.table().range().cells().size() == 6);
    QWidget* header = m.view.table().grid().horizontalHeader()->viewport();
    m.drag(header, m.header(2), m.header(3));
    CHECK(m.view.table().range().roles() == std::vector<RoleId>{po, ba});
    CHECK(m.view.table().range().cells().size() == 12);
}

TEST_CASE("Shift with the arrows, Home, End and Page keys moves the other corner")
{
    Matrix m(smallChart());
    const auto& range = m.view.table().range();
    m.view.showCell(rowNumber(2), po);
    m.press(Qt::Key_Down, Qt::ShiftModifier);
    m.press(Qt::Key_Down, Qt::ShiftModifier);
    m.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(range.cells().size() == 6);
    CHECK(m.view.currentResponsibility() == rowNumber(2));
    m.press(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(range.cells().size() == 4);
    m.press(Qt::Key_Home, Qt::ShiftModifier);
    CHECK(range.cells().size() == 4);
    CHECK(range.block()->withTitles);
    m.press(Qt::Key_End, Qt::ShiftModifier);
    m.press(Qt::Key_Down, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(range.cells().size() == 10);
    m.press(Qt::Key_PageUp, Qt::ShiftModifier);
    CHECK(range.rows().front() == rowNumber(1));
    m.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(range.cells().size() == 18);
    m.press(Qt::Key_Left);
    CHECK_FALSE(range.isRange());
    m.press(Qt::Key_Right);
    m.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(range.cells().size() == 6);
    m.press(Qt::Key_Escape);
    m.press(Qt::Key_Space, Qt::ShiftModifier);
    CHECK(range.cells().size() == 3);
}

TEST_CASE("filling goes down and right, one cell alone takes its neighbour's letters")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1), pm);
    m.type("r");
    m.press(Qt::Key_Down, Qt::ShiftModifier);
    m.press(Qt::Key_Down, Qt::ShiftModifier);
    m.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(m.chart() == "AR - -|AR - -|AR - -|A - -|A - -|A - -");
    m.press(Qt::Key_Right, Qt::ShiftModifier);
    m.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(m.chart() == "AR AR -|AR AR -|AR AR -|A - -|A - -|A - -");
    m.view.showCell(rowNumber(4), pm);
    m.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(m.letters(4, pm) == "AR");
    m.view.showCell(rowNumber(1), ba);
    m.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(m.letters(1, ba) == "AR");
    m.press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(m.notices.size() == 1);
    CHECK(m.notices[0].contains("no row above"));
}

TEST_CASE("Space steps through the letters of the scheme and back to none")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1), po);
    std::string seen;
    for (int step = 0; step < 5; ++step) {
        m.press(Qt::Key_Space);
        seen += m.letters(1, po).empty() ? "-" : m.letters(1, po);
    }
    CHECK(seen == "RACI-");
}

TEST_CASE("painting shows the letter while dragging and writes it once; Esc gives up, then puts it away")
{
    Matrix m(smallChart());
    m.editor.painter().choose("C");
    m.drag(m.partOf(2), m.middle(1, 2), m.middle(3, 3), true);
    CHECK(m.chart() == none);
    m.mouse(QEvent::MouseButtonRelease, m.partOf(2), m.middle(3, 3));
    CHECK(m.letters(1, po) == "C");
    CHECK(m.letters(3, ba) == "C");
    m.drag(m.partOf(2), m.middle(1, 2), m.middle(1, 2));
    CHECK(m.letters(1, po).empty());
    m.document->undo();
    m.document->undo();
    CHECK(m.chart() == none);
    m.drag(m.partOf(2), m.middle(1, 2), m.middle(3, 3), true);
    m.press(Qt::Key_Escape);
    m.mouse(QEvent::MouseButtonRelease, m.partOf(2), m.middle(3, 3));
    CHECK(m.chart() == none);
    CHECK(m.editor.painter().isActive());
    m.press(Qt::Key_Escape);
    CHECK_FALSE(m.editor.painter().isActive());
}

TEST_CASE("the menu of a row offers who of them it is, and the letters of the selection")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1), po);
    m.type("r");
    QMenu menu;
    m.editor.menus().fill(menu, m.view.table().currentIndex());
    auto* sharing = menu.findChild<QMenu*>("sharingMenu");
    REQUIRE(sharing);
    for (QAction* action : sharing->actions()) {
        if (action->text() == "One of them: Product Owner")
            action->trigger();
    }
    CHECK(m.document->plan().find<ChartRow>({proposed, rowNumber(1)})->chosenRole == po);
}
