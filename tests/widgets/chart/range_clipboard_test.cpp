#include "widgets/matrix.h"

#include "widgets/chart/range_actions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

using namespace remit;
using namespace remit::test;

namespace {

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

} // namespace

TEST_CASE("copying, cutting and pasting keep to what spreadsheets write")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1), pm);
    m.type("r");
    m.press(Qt::Key_Right, Qt::ShiftModifier);
    m.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(clipboardText() == "A/R\t\r\n");
    const QString table = QGuiApplication::clipboard()->mimeData()->html();
    CHECK(table.contains("color:#ffffff;font-weight:bold;\">A/R</td>"));
    CHECK_FALSE(table.contains("Responsibility"));
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
