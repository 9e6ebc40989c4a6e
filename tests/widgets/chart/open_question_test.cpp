#include "widgets/troubled_chart.h"

#include "core/edits/edits.h"
#include "widgets/matrix/chart_view.h"

#include <QPlainTextEdit>

using namespace remit;
using namespace remit::test;

TEST_CASE("beside a cell the panel tells the question that is open on its whole row")
{
    Troubled t;
    const auto* field = t.window->findChild<QPlainTextEdit*>("question");
    t.bench().chartPage().chart().showCell(troubled::write_docs, troubled::ba);
    CHECK(field->placeholderText() == "What is still to be settled");
    REQUIRE(t.document().perform(
        "question", setQuestion(t.document().plan(), {theChart, troubled::write_docs, {}, "Who reads them?", "", ""})));
    CHECK(field->toPlainText().isEmpty());
    CHECK(field->placeholderText() == "Of the whole row: Who reads them?");
    t.bench().chartPage().chart().showCell(troubled::test_it, troubled::ba);
    CHECK(field->placeholderText() == "What is still to be settled");
}
