#include "window_fixture.h"

#include "core/chart.h"
#include "model/plan_document.h"
#include "widgets/chart_view.h"
#include "widgets/export_dialog.h"
#include "widgets/import_dialog.h"
#include "widgets/shelf_dialog.h"
#include "widgets/theme.h"
#include "widgets/workbench.h"

#include <QApplication>

using namespace remit;
using namespace remit::test;

namespace {

void shoot(QWidget& widget, const QString& name)
{
    for (int turn = 0; turn < 5; ++turn)
        QApplication::processEvents();
    CHECK(widget.grab().save(qEnvironmentVariable("REMIT_SCREENSHOTS") + "/" + name + ".png"));
}

void showFirstCell(MainWindow& window)
{
    const Chart chart = chartOf(window.document()->plan(), window.workbench()->constellation());
    for (const Band& band : chart.bands) {
        if (band.rows.size() > 1)
            return window.workbench()->chart().showCell(band.rows[1], chart.roles.front());
    }
}

void shootDialogs(WindowFixture& fixture, MainWindow& window, const QString& suffix)
{
    window.importChart(fixture.fileWith("atlas-roles.csv",
                                        "Project Atlas - roles,,,,\nTask,Anna,Tom,PO,Status\n1 Strategy,,,,\n"
                                        "1.1 Vision,A/R,C,C,done\n1.2 Pricing,A,R,-,\n2 Delivery,,,,\n"
                                        "2.1 Order backlog,C,,A / R,\n2.2 Acceptance,I,Q7,AR,\n"));
    if (auto* dialog = window.findChild<ImportDialog*>()) {
        shoot(*dialog, "import-" + suffix);
        delete dialog;
    }
    window.exportChart();
    shoot(*window.findChild<ExportDialog*>(), "export-" + suffix);
    delete window.findChild<ExportDialog*>();
    window.openShelf();
    shoot(*window.findChild<ShelfDialog*>(), "shelf-" + suffix);
    delete window.findChild<ShelfDialog*>();
}

} // namespace

TEST_CASE("pictures of the window are written where REMIT_SCREENSHOTS says", "[.screenshots]")
{
    for (const char* theme : {"light", "dark"}) {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
            WindowFixture fixture;
            MainWindow window(fixture.services());
            window.setTheme(theme);
            window.resize(size);
            window.show();
            const QString suffix = QString("%1-%2").arg(theme).arg(size.width());
            fixture.prompts.savePath = fixture.pathOf("empty.remit");
            window.newPlan();
            shoot(window, "empty-" + suffix);
            window.closePlan();
            shoot(window, "start-" + suffix);
            window.lookAtSample();
            showFirstCell(window);
            shoot(window, "chart-" + suffix);
            shootDialogs(fixture, window, suffix);
        }
    }
}
