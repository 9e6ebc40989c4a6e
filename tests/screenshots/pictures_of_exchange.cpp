#include "screenshots/camera.h"
#include "screenshots/pictures.h"

#include "widgets/catalogue/catalogue_commands.h"
#include "widgets/chart/chart_page.h"
#include "widgets/exchange/export_dialog.h"
#include "widgets/exchange/import_dialog.h"
#include "widgets/window/exchange_commands.h"
#include "widgets/window/main_window.h"
#include "widgets/window/workbench.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

/// What comes in and what goes out.
namespace remit {

namespace {

constexpr QSize small{1024, 700};

void exportWithPages(MainWindow& window)
{
    window.exchange().exportChart();
    for (const char* name : {"charters", "findings"})
        window.findChild<ExportDialog*>()->findChild<QCheckBox*>(name)->setChecked(true);
    QTest::qWait(500);
}

/// With people under the roles, a question answered and a current cell.
void importWithAnswer(MainWindow& window, const QString& file)
{
    window.exchange().importChart(file);
    auto* dialog = window.findChild<ImportDialog*>();
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->isCheckable() && button->text().startsWith(QStringLiteral("C "))) {
            button->click();
            break;
        }
    }
    auto* table = dialog->findChild<QTableView*>("file");
    table->setCurrentIndex(table->model()->index(2, 4));
    table->setFocus();
}

void openUncovered(MainWindow& window)
{
    window.workbench()->chartPage().catalogue().links()->trigger();
    window.findChild<QTabWidget*>("tabs")->setCurrentIndex(1);
}

} // namespace

void pictureExchange(Camera& camera, const PicturedPlans& plans)
{
    const QString chart = camera.fileWith("atlas-roles.csv",
                                          "Project Atlas - roles,,,,\nTask,Anna,Tom,PO,Status\n1 Strategy,,,,\n"
                                          "1.1 Vision,A/R,C,C,done\n1.2 Pricing,A,R,-,\n2 Delivery,,,,\n"
                                          "2.1 Order backlog,C,,A / R,\n2.2 Acceptance,I,Q7,AR,\n");
    const QString people = camera.fileWith("team-roles.csv",
                                           "Task,Product Owner,Developer,Tester,Due\n,Ann Alder,Ben Birch,Kim Cedar,\n"
                                           "Plan,A,R,X,May\nBuild,I,A,R,June\nShip,A,X,C,July\n");
    QGuiApplication::clipboard()->setText(
        "Delivery:\n1. PO - Order the backlog\n2. PO and PM: write acceptance criteria\n"
        "3. PM or PO shows the iteration to customers\n4. QA: test\n5. when ready");
    for (const QString theme : bothThemes) {
        camera.dialog({"import-" + theme, plans.sample, theme},
                      [&](MainWindow& window) { window.exchange().importChart(chart); });
        camera.dialog({"import-people-" + theme, plans.sample, theme},
                      [&](MainWindow& window) { importWithAnswer(window, people); });
        camera.dialog({"list-" + theme, plans.sample, theme},
                      [](MainWindow& window) { window.exchange().pasteList(); });
        camera.dialog({"links-" + theme, plans.typed, theme},
                      [](MainWindow& window) { window.workbench()->chartPage().catalogue().links()->trigger(); });
        camera.dialog({"uncovered-" + theme, plans.typed, theme}, openUncovered);
        camera.dialog({"shelf-" + theme, plans.sample, theme},
                      [](MainWindow& window) { window.workbench()->chartPage().catalogue().shelf()->trigger(); });
        camera.dialog({"export-" + theme, plans.sample, theme}, exportWithPages);
        camera.dialog({"print-" + theme, plans.sample, theme},
                      [](MainWindow& window) { window.exchange().printChart(); });
    }
    camera.dialog({"export-1024x700", plans.sample, "light", small}, exportWithPages);
    camera.window({"link-in-inspector", plans.typed});
}

} // namespace remit
