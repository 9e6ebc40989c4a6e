#include "screenshots/camera.h"
#include "screenshots/pictures.h"

#include "widgets/chart/chart_page.h"
#include "widgets/findings/finding_commands.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/findings/findings_part.h"
#include "widgets/load/hours_column.h"
#include "widgets/load/load_commands.h"
#include "widgets/window/main_window.h"
#include "widgets/window/workbench.h"

#include <QAction>

/// What is wrong with the chart, and how much work it is.
namespace remit {

namespace {

constexpr QSize small{1024, 700};

FindingCommands& commandsOf(MainWindow& window)
{
    return window.workbench()->chartPage().findings().commands();
}

void openList(MainWindow& window)
{
    FindingsPart& parts = window.workbench()->chartPage().findings();
    parts.setPanelShown(true);
    for (const Finding& finding : parts.findings().weightiest(1))
        parts.panel().open(&finding);
}

void openImported(MainWindow& window)
{
    window.workbench()->chartPage().findings().openImported();
}

void previewFix(MainWindow& window)
{
    FindingCommands& commands = commandsOf(window);
    for (const Finding& finding : commands.findings().weightiest(100)) {
        const std::vector<Fix> fixes = commands.fixesOf(finding);
        if (!fixes.empty())
            return commands.preview(finding, fixes.front());
    }
}

void accept(MainWindow& window)
{
    FindingCommands& commands = commandsOf(window);
    for (const Finding& finding : commands.findings().weightiest(1))
        commands.accept({finding});
}

} // namespace

void pictureFindings(Camera& camera, const PicturedPlans& plans)
{
    const auto settings
        = [](const char* rule) { return [rule](MainWindow& window) { commandsOf(window).openSettings(rule); }; };
    for (const QString theme : bothThemes) {
        camera.window({"findings-" + theme, plans.trouble, theme}, {});
        camera.window({"findings-list-" + theme, plans.trouble, theme}, openList);
        camera.window({"findings-fix-" + theme, plans.trouble, theme}, previewFix);
        camera.window({"findings-imported-" + theme, plans.trouble, theme}, openImported);
        camera.dialog({"rules-" + theme, plans.trouble, theme}, settings("many-consulted"));
        camera.dialog({"finding-accept-" + theme, plans.trouble, theme}, accept);
    }
    camera.window({"findings-list-1024x700", plans.trouble, "light", small}, openList);
    camera.window({"findings-imported-1024x700", plans.trouble, "dark", small}, openImported);
    camera.dialog({"rules-shares", plans.trouble}, settings("overloaded-role"));
    camera.dialog({"finding-help", plans.trouble},
                  [](MainWindow& window) { commandsOf(window).explain("two-accountable"); });
}

void pictureLoad(Camera& camera, const PicturedPlans& plans)
{
    for (const QString theme : bothThemes) {
        camera.window({"hours-" + theme, plans.sample, theme}, [](MainWindow& window) {
            window.workbench()->chartPage().loadCommands().hoursShown()->setChecked(true);
        });
        camera.dialog({"load-of-role-" + theme, plans.sample, theme}, [](MainWindow& window) {
            window.workbench()->chartPage().loadCommands().breakdown()->trigger();
        });
        camera.dialog({"facts-" + theme, plans.sample, theme},
                      [](MainWindow& window) { window.workbench()->chartPage().loadCommands().openFacts(); });
    }
}

} // namespace remit
