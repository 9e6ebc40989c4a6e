#include "widgets/matrix.h"

#include "widgets/chart/inspector.h"

#include <QPlainTextEdit>

using namespace remit;
using namespace remit::test;

namespace {

struct Inspected : Matrix {
    Inspected()
        : Matrix(smallChart())
        , inspector(*document, view)
        , text(*inspector.findChild<QPlainTextEdit*>("note"))
    {
        inspector.show();
    }
    std::string description(int row) const
    {
        return document->plan().find<Responsibility>(rowNumber(row))->description;
    }

    Inspector inspector;
    QPlainTextEdit& text;
};

} // namespace

TEST_CASE("at the title of a row the inspector shows and keeps what is meant by it, on a cell its note")
{
    Inspected m;
    m.view.showCell(rowNumber(2));
    CHECK(m.text.accessibleName() == "Description");
    QTest::keyClicks(&m.text, "all markets");
    m.view.showCell(rowNumber(2), po);
    CHECK(m.description(2) == "all markets");
    CHECK(m.text.accessibleName() == "Note");
    CHECK(m.text.toPlainText().isEmpty());
    QTest::keyClicks(&m.text, "by mail");
    m.view.showCell(rowNumber(3));
    CHECK(m.description(3).empty());
    CHECK(m.document->plan().find<Assignment>({proposed, rowNumber(2), po})->note == "by mail");
    m.view.showCell(rowNumber(2));
    CHECK(m.text.toPlainText() == "all markets");
    m.document->undo();
    m.document->undo();
    CHECK(m.text.toPlainText().isEmpty());
}

TEST_CASE("there is nothing to describe at a band")
{
    Inspected m;
    m.view.showCell(rowNumber(2));
    CHECK(m.text.isVisible());
    m.view.table().setCurrentIndex(m.view.model().indexOfBand(strategy));
    CHECK_FALSE(m.text.isVisible());
}
