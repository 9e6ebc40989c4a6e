#include "model/document/shown_constellation.h"
#include "widgets/window_actions.h"

#include "core/letters.h"
#include "widgets/chart/chart_page.h"
#include "widgets/window/exchange_commands.h"
#include "widgets/window/plan_files.h"

#include <QApplication>
#include <QTest>

using namespace remit;
using namespace remit::test;

namespace {

/// Keys go where a user's would: to the focus of the active window, or to the grid where windows are never active.
void press(MainWindow& window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window.workbench()->chartPage().chart().table().grid(), static_cast<Qt::Key>(key),
                    modifiers);
}

void typeText(MainWindow& window, const QString& text)
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClicks(focus ? focus : &window.workbench()->chartPage().chart().table().grid(), text);
}

} // namespace

TEST_CASE("a full pass: open the sample, bring in a chart, correct it by keyboard, undo, redo, export")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.files().lookAtSample();
    REQUIRE(window.document());
    const Plan sample = window.document()->plan();

    window.exchange().importChart(fixture.fileWith("team.csv",
                                                   "Activity;Anna;Ben\nPlanning;;\nOrder the backlog;C;A/R\n"
                                                   "Accept stories;I;A/R\n"));
    auto* dialog = window.findChild<ImportDialog*>();
    REQUIRE(dialog);
    dialog->accept();
    CHECK(window.workbench()->shown().name() == "team");
    const Plan imported = window.document()->plan();

    ChartView& chart = window.workbench()->chartPage().chart();
    const Chart rows = chartOf(imported, chart.constellation());
    chart.showCell(rows.bands.back().rows.front(), rows.roles.front());
    chart.table().grid().setFocus();
    const Assignment::Key cell{chart.constellation(), chart.currentResponsibility(), chart.currentRole()};
    const std::string before(lettersAt(imported, cell));
    typeText(window, "i");
    CHECK(lettersAt(window.document()->plan(), cell)
          == toggled(before, "I", lettersOf(imported, chart.constellation())));
    press(window, Qt::Key_C, Qt::ShiftModifier);
    CHECK(lettersAt(window.document()->plan(), cell) == "C");
    press(window, Qt::Key_Delete);
    CHECK(lettersAt(window.document()->plan(), cell).empty());

    for (int step = 0; step < 3; ++step)
        window.document()->undo();
    CHECK(window.document()->plan() == imported);
    window.document()->undo();
    CHECK(window.document()->plan() == sample);
    window.document()->redo();
    CHECK(window.document()->plan() == imported);

    window.exchange().exportChart();
    auto* out = window.findChild<ExportDialog*>();
    REQUIRE(out);
    out->findChild<QLineEdit*>("target")->setText(fixture.pathOf("team.pdf"));
    out->findChild<QCheckBox*>("openWhenDone")->setChecked(false);
    out->exportNow();
    QFile pdf(fixture.pathOf("team.pdf"));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(4) == "%PDF");
}
