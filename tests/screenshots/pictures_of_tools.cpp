#include "screenshots/camera.h"
#include "screenshots/pictures.h"

#include "core/edits/edits.h"
#include "model/document/plan_document.h"
#include "widgets/chart/chart_page.h"
#include "widgets/constellations/constellation_commands.h"
#include "widgets/letters/scheme_dialog.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/window/action_finder.h"
#include "widgets/window/main_window.h"
#include "widgets/window/workbench.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

/// Around the chart: where to begin, what was done, letters, and what there is to do.
namespace remit {

namespace {

constexpr QSize small{1024, 700};

/// Some changes, two of them undone, and a snapshot.
void makePast(MainWindow& window)
{
    PlanDocument& plan = *window.document();
    const ChartView& chart = window.workbench()->chartPage().chart();
    const Assignment::Key cell{chart.constellation(), chart.currentResponsibility(), chart.currentRole()};
    plan.addSnapshot("Before the workshop");
    plan.perform("Note for Product Owner", setNote(plan.plan(), cell, "Within one working day."));
    plan.perform("C for Product Owner", toggleLetter(plan.plan(), cell, "C"));
    plan.perform("Together", setSharing(plan.plan(), {std::get<0>(cell), std::get<1>(cell)}, Sharing::together));
    plan.perform("Delete a responsibility", removeResponsibilities(plan.plan(), {std::get<1>(cell)}));
    plan.undo();
    plan.undo();
    window.workbench()->setPanelShown("history", true);
}

SchemeDialog& lettersOf(MainWindow& window)
{
    window.workbench()->constellations().chooseLetters();
    return *window.findChild<SchemeDialog*>();
}

void switchLetters(MainWindow& window)
{
    SchemeDialog& dialog = lettersOf(window);
    dialog.findChild<QListWidget*>("schemes")->setCurrentRow(5);
    dialog.use();
}

void editLetters(MainWindow& window)
{
    SchemeDialog& dialog = lettersOf(window);
    dialog.findChild<QListWidget*>("schemes")->setCurrentRow(1);
    dialog.findChild<QPushButton*>("editScheme")->click();
}

void searchAction(MainWindow& window)
{
    findAction(window);
    QTest::keyClicks(window.findChild<QLineEdit*>("actionSearch"), "exp");
}

} // namespace

void pictureTools(Camera& camera, const PicturedPlans& plans)
{
    for (const QString theme : bothThemes) {
        const QSize size = theme == "dark" ? small : QSize(1440, 900);
        camera.window({"start-" + theme, {}, theme, size});
        camera.window({"undo-list-" + theme, plans.sample, theme, size}, makePast);
        camera.dialog({"actions-" + theme, plans.sample, theme}, searchAction);
        camera.dialog({"letters-" + theme, plans.sample, theme}, [](MainWindow& window) { lettersOf(window); });
        camera.dialog({"letters-switch-" + theme, plans.sample, theme}, switchLetters);
        camera.dialog({"letters-own-" + theme, plans.sample, theme}, editLetters);
        camera.dialog({"about-" + theme, plans.sample, theme}, [](MainWindow& window) { window.showAbout(); });
        camera.dialog({"shortcuts-" + theme, plans.sample, theme}, [](MainWindow& window) { window.showShortcuts(); });
    }
}

} // namespace remit
