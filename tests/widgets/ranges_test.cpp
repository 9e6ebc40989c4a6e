#include "matrix.h"

#include "core/edits_of_ranges.h"
#include "widgets/chart_menus.h"
#include "widgets/letter_painter.h"
#include "widgets/range_actions.h"
#include "widgets/range_selection.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QMimeData>

using namespace remit;
using namespace remit::testing;

namespace {

constexpr auto none = "A - -|A - -|A - -|A - -|A - -|A - -";

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

void putOnClipboard(const QString& text, const QString& html = {})
{
    auto* data = new QMimeData;
    if (!text.isEmpty())
        data->setText(text);
    if (!html.isEmpty())
        data->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(data);
}

std::string order(const Matrix& m)
{
    std::string text;
    for (const Band& band : chartOf(m.document->plan(), proposed).bands) {
        text += text.empty() ? "" : ";";
        for (const ResponsibilityId row : band.rows)
            text += std::to_string(row.value - 100);
    }
    return text;
}

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

TEST_CASE("copying, cutting and pasting keep to what spreadsheets write")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1), pm);
    m.type("r");
    m.press(Qt::Key_Right, Qt::ShiftModifier);
    m.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboardText() == "A/R\t\r\n");
    CHECK(QGuiApplication::clipboard()->mimeData()->html().contains("<td"));
    m.view.showCell(rowNumber(5), po);
    m.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(m.letters(5, po) == "AR");
    m.view.showCell(rowNumber(1), pm);
    m.press(Qt::Key_X, Qt::ControlModifier);
    CHECK(m.letters(1, pm).empty());
    CHECK(clipboardText() == "A/R\r\n");
    m.press(Qt::Key_A, Qt::ControlModifier);
    m.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboardText().startsWith("Responsibility\tPM\tPO\tBA\r\nRow 1\t\t\t\r\n"));
    const Plan before = m.document->plan();
    m.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(m.document->plan() == before);
}

TEST_CASE("cells of LibreOffice and of plain text are pasted, one undo step each")
{
    Matrix m(smallChart());
    const Plan before = m.document->plan();
    m.view.showCell(rowNumber(2), po);
    putOnClipboard("ignored",
                   "<html><body><table><tr><td><font>R</font></td><td>c</td></tr>"
                   "<tr><td></td><td>A, R</td></tr></table></body></html>");
    m.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(m.chart() == "A - -|A R C|A - AR|A - -|A - -|A - -");
    m.document->undo();
    CHECK(m.document->plan() == before);
    m.view.table().setCurrentIndex(m.view.model().index(m.view.model().readyRow(), 0));
    putOnClipboard("Plan the release\tA\tR\nTell the press\t\t\tI\n");
    m.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(m.titles() == "Row 1;Row 2;Row 3;Row 4;Row 5;Row 6;Plan the release;Tell the press;");
    CHECK(m.notices.last().contains("2 new responsibilities"));
    m.document->undo();
    CHECK(m.document->plan() == before);
}

TEST_CASE("what cannot be pasted is explained and changes nothing")
{
    Matrix m(smallChart());
    const Plan before = m.document->plan();
    m.view.showCell(rowNumber(1), pm);
    putOnClipboard("write the story");
    m.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(m.notices.size() == 1);
    CHECK(m.notices[0].contains("write the story"));
    QGuiApplication::clipboard()->setImage(QImage(3, 3, QImage::Format_RGB32));
    m.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(m.notices.size() == 2);
    CHECK(m.notices[1].contains("picture"));
    m.view.table().setCurrentIndex(m.view.model().indexOfBand(strategy));
    putOnClipboard("A");
    m.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(m.notices.size() == 3);
    CHECK(m.document->plan() == before);
}

TEST_CASE("letters alone are pasted when asked for")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1));
    putOnClipboard("Some title\tR\tI\n");
    m.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(m.titles() == "Row 1;Row 2;Row 3;Row 4;Row 5;Row 6;");
    CHECK(m.letters(1, pm) == "R");
    CHECK(m.letters(1, po) == "I");
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

TEST_CASE("selected rows are dragged by their numbers, into another area too")
{
    Matrix m(smallChart());
    const Plan before = m.document->plan();
    m.drag(m.partOf(0), m.number(1), m.number(2));
    m.drag(m.partOf(0), m.number(1), m.number(6) + QPoint(0, 5));
    CHECK(order(m) == "3;45126");
    CHECK(m.document->undoLabel() == "Move 2 rows");
    m.document->undo();
    CHECK(m.document->plan() == before);
    m.clickAt(m.partOf(0), m.number(1));
    m.drag(m.partOf(0), m.number(1), m.number(5), true);
    m.press(Qt::Key_Escape);
    m.mouse(QEvent::MouseButtonRelease, m.partOf(0), m.number(5));
    CHECK(m.document->plan() == before);
}

TEST_CASE("areas are dragged by their band, roles by their selected header")
{
    Matrix m(smallChart());
    m.drag(m.partOf(0), m.middle(4, 0), m.middle(0, 0));
    CHECK(order(m) == "456;123");
    QWidget* header = m.view.table().grid().horizontalHeader()->viewport();
    m.clickAt(header, m.header(1));
    m.drag(header, m.header(1), m.header(3) + QPoint(10, 0));
    CHECK(chartOf(m.document->plan(), proposed).roles == std::vector<RoleId>{po, ba, pm});
}

TEST_CASE("Alt+arrows move all selected rows and roles")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(2), po);
    m.press(Qt::Key_Down, Qt::ShiftModifier);
    m.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(order(m) == "231;456");
    m.press(Qt::Key_Down, Qt::AltModifier);
    m.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(order(m) == "1;23456");
    m.view.showCell(rowNumber(1), pm);
    m.press(Qt::Key_Right, Qt::ShiftModifier);
    m.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(chartOf(m.document->plan(), proposed).roles == std::vector<RoleId>{ba, pm, po});
}

TEST_CASE("several rows are deleted at once, after one question")
{
    Matrix m(smallChart());
    m.drag(m.partOf(0), m.number(1), m.number(3));
    m.press(Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(m.prompts.asked.size() == 1);
    CHECK(m.prompts.asked[0].contains("3 cells with letters"));
    CHECK(m.titles() == "Row 4;Row 5;Row 6;");
    m.document->undo();
    CHECK(m.titles() == "Row 1;Row 2;Row 3;Row 4;Row 5;Row 6;");
}

TEST_CASE("typing on a title leads to the next one that begins with it; F2 renames")
{
    Plan plan = smallChart();
    Responsibility row = *plan.find<Responsibility>(rowNumber(5));
    row.title = "Accept stories";
    plan.put(row);
    Matrix m(plan);
    m.view.showCell(rowNumber(1));
    m.type("acc");
    CHECK(m.view.currentResponsibility() == rowNumber(5));
    CHECK(m.titleEditor() == nullptr);
    m.view.showCell(rowNumber(1));
    m.press(Qt::Key_F2);
    REQUIRE(m.titleEditor() != nullptr);
    m.titleEditor()->selectAll();
    m.type("Row one");
    m.enter();
    CHECK(m.titles().rfind("Row one;", 0) == 0);
}

TEST_CASE("names that cannot be kept are explained, long ones are cut")
{
    Matrix m(smallChart());
    const Plan before = m.document->plan();
    m.view.showCell(rowNumber(1));
    m.press(Qt::Key_F2);
    m.titleEditor()->setText("  ");
    m.enter();
    REQUIRE(m.notices.size() == 1);
    CHECK(m.notices[0].contains("can't be empty"));
    CHECK(m.document->plan() == before);
    m.view.model().setData(m.view.model().index(1, 0), QString(10'000, 'x'));
    CHECK(m.notices.last().contains("cut"));
    CHECK(m.titles().find(';') == 500);
    m.view.model().setData(m.view.model().index(1, 0), "Row 2");
    CHECK(m.notices.last().contains("twice"));
    m.prompts.answers << "product owner";
    m.editor.renameRole(pm);
    CHECK(m.notices.last().contains("already"));
    CHECK(m.document->plan().find<Role>(pm)->name == "Product Manager");
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
        if (action->text() == "One of them: PO")
            action->trigger();
    }
    CHECK(m.document->plan().find<ChartRow>({proposed, rowNumber(1)})->chosenRole == po);
}
