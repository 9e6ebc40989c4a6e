#include "widgets/window/main_menu.h"

#include "model/document/plan_document.h"
#include "widgets/agreement/agreement_commands.h"
#include "widgets/chart/chart_page.h"
#include "widgets/constellations/constellation_commands.h"
#include "widgets/constellations/navigator.h"
#include "widgets/frame/pages.h"
#include "widgets/history/history_panel.h"
#include "widgets/history/snapshot_list.h"
#include "widgets/parts/page.h"
#include "widgets/parts/preferences.h"
#include "widgets/settling/settling_commands.h"
#include "widgets/viewing/view_commands.h"
#include "widgets/window/action_finder.h"
#include "widgets/window/agreement_actions.h"
#include "widgets/window/exchange_commands.h"
#include "widgets/window/main_window.h"
#include "widgets/window/plan_files.h"
#include "widgets/window/undo_actions.h"
#include "widgets/window/workbench.h"
#include "words/names.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace remit {

namespace {

QString tr(const char* text)
{
    return MainWindow::tr(text);
}

/// What was typed and not yet saved is saved before the action runs.
template <class Run>
QAction* add(QMenu& menu, MainWindow& window, const QString& text, const QKeySequence& key, Run run)
{
    QAction* action = menu.addAction(text, &menu, [&window, run = std::move(run)] {
        if (const Workbench* workbench = window.workbench())
            workbench->pending().flush();
        run();
    });
    action->setShortcut(key);
    return action;
}

void addRecentPlans(QMenu& file, MainWindow& window)
{
    const auto plans = window.services().preferences.recentPlans();
    QMenu* recent = file.addMenu(tr("Open &recent"));
    recent->setEnabled(!plans.empty());
    for (const Preferences::RecentPlan& plan : plans) {
        const QString path = plan.path;
        QAction* action = recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(asToolTip(path));
        // Queued: opening another plan rebuilds the menu this action is in.
        QObject::connect(
            action, &QAction::triggered, &window, [&window, path] { window.files().open(path); }, Qt::QueuedConnection);
    }
}

void addFileMenu(MainWindow& window)
{
    QMenu& file = *window.menuBar()->addMenu(tr("&File"));
    add(file, window, tr("&New…"), QKeySequence::New, [&window] { window.files().newPlan(); });
    add(file, window, tr("&Open…"), QKeySequence::Open, [&window] { window.files().askToOpen(); });
    addRecentPlans(file, window);
    file.addSeparator();
    add(file, window, tr("&Bring in a chart…"), Qt::CTRL | Qt::Key_I, [&window] { window.exchange().importChart(); });
    if (window.workbench()) {
        add(file, window, tr("Bring in pe&ople…"), {}, [&window] {
            window.exchange().importPeople();
        })->setEnabled(!window.workbench()->document().isReadOnly());
        add(file, window, tr("Bring in busy &times and holidays…"), {}, [&window] {
            window.exchange().importCalendar();
        })->setEnabled(!window.workbench()->document().isReadOnly());
        add(file, window, tr("&Export responsibility chart…"), Qt::CTRL | Qt::Key_E, [&window] {
            window.exchange().exportChart();
        })->setStatusTip(tr("As PDF, picture (PNG, SVG), workbook, HTML, Markdown, CSV or JSON"));
        add(file, window, tr("&Print…"), QKeySequence::Print, [&window] { window.exchange().printChart(); });
        file.addSeparator();
        add(file, window, tr("&Saved already?"), QKeySequence::Save, [&window] { window.files().answerSave(); });
        add(file, window, tr("Save a &copy…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
            [&window] { window.files().saveCopy(); });
        add(file, window, tr("Save a copy to s&hare…"), {}, [&window] { window.files().saveCopyToShare(); });
        file.addSeparator();
        add(file, window, tr("&Keep a snapshot…"), {}, [&window] {
            window.workbench()->history().snapshots().keep();
        })->setEnabled(!window.workbench()->document().isReadOnly());
        add(file, window, tr("S&napshots…"), {}, [&window] {
            window.workbench()->setPanelShown("history", true);
            window.workbench()->history().snapshots().focusList();
        });
        file.addSeparator();
        add(file, window, tr("Close &plan"), Qt::CTRL | Qt::Key_W, [&window] { window.closePlan(); });
    }
    file.addSeparator();
    add(file, window, tr("&Quit"), Qt::CTRL | Qt::Key_Q, [&window] { window.close(); });
}

void addEditMenu(MainWindow& window, Workbench& workbench)
{
    QMenu& edit = *window.menuBar()->addMenu(tr("&Edit"));
    edit.addActions({&workbench.undoActions().undo(), &workbench.undoActions().redo()});
    edit.addSeparator();
    workbench.page().fillMenu(MenuPart::clipboard, edit);
    add(edit, window, tr("Cop&y as picture"), Qt::CTRL | Qt::ALT | Qt::Key_C,
        [&window] { window.exchange().copyPicture(); });
    add(edit, window, tr("&Paste as list of who – what…"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, [&window] {
        window.exchange().pasteList();
    })->setEnabled(!window.document()->isReadOnly());
    edit.addSeparator();
    workbench.page().fillMenu(MenuPart::edit, edit);
}

/// Nothing while there is only one to look at.
void addPages(QMenu& view, MainWindow& window, Pages& pages)
{
    const QStringList titles = pages.titles();
    if (titles.size() < 2)
        return;
    auto* group = new QActionGroup(&view);
    for (int number = 0; number < int(titles.size()); ++number) {
        const QKeySequence key
            = number < 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number)) : QKeySequence();
        QAction* action = add(view, window, titles[number], key, [&pages, number] { pages.turnTo(number); });
        action->setCheckable(true);
        action->setChecked(number == pages.shownNumber());
        group->addAction(action);
    }
    view.addSeparator();
}

QAction* addPanelSwitch(QMenu& view, const QString& text, Qt::Key key, Workbench& workbench, const QString& panel)
{
    QAction* action = view.addAction(text);
    action->setCheckable(true);
    action->setChecked(workbench.isPanelShown(panel));
    action->setShortcut(key);
    QObject::connect(action, &QAction::triggered, &workbench,
                     [&workbench, panel](bool shown) { workbench.setPanelShown(panel, shown); });
    QObject::connect(&workbench, &Workbench::panelShown, action, [action, panel](const QString& which, bool shown) {
        if (which == panel)
            action->setChecked(shown);
    });
    return action;
}

void addPanels(QMenu& view, Workbench& workbench)
{
    addPanelSwitch(view, tr("&Constellations"), Qt::Key_F9, workbench, QStringLiteral("navigator"));
    if (workbench.page().sidePanel() != nullptr)
        addPanelSwitch(view, tr("&Inspector"), Qt::Key_F10, workbench, QStringLiteral("inspector"));
    workbench.page().fillMenu(MenuPart::panels, view);
    QAction* past = addPanelSwitch(view, tr("&Undo list"), Qt::Key_F7, workbench, QStringLiteral("history"));
    QObject::connect(past, &QAction::triggered, &workbench, [&workbench](bool shown) {
        if (shown)
            workbench.history().focusList();
        else
            workbench.page().takeKeyboard();
    });
}

void addThemes(QMenu& view, MainWindow& window)
{
    auto* group = new QActionGroup(&view);
    const std::pair<const char*, QString> themes[]
        = {{"system", tr("&System")}, {"light", tr("&Light")}, {"dark", tr("&Dark")}};
    QMenu* menu = view.addMenu(tr("&Theme"));
    for (const auto& theme : themes) {
        const QString name = QString::fromLatin1(theme.first);
        QAction* action = menu->addAction(theme.second, &view, [&window, name] { window.setTheme(name); });
        action->setCheckable(true);
        action->setChecked(window.services().preferences.themeName() == name);
        group->addAction(action);
    }
}

void addViewMenu(MainWindow& window)
{
    QMenu& view = *window.menuBar()->addMenu(tr("&View"));
    if (Workbench* workbench = window.workbench()) {
        addPages(view, window, workbench->pages());
        addPanels(view, *workbench);
        view.addSeparator();
        workbench->page().fillMenu(MenuPart::look, view);
        if (&workbench->page() != &workbench->chartPage()) {
            add(view, window, tr("P&resent the chart"), Qt::Key_F5,
                [workbench] { workbench->showChart().views().actions().present->trigger(); });
        }
    }
    addThemes(view, window);
}

void addConstellationMenu(MainWindow& window, Workbench& workbench)
{
    QMenu& menu = *window.menuBar()->addMenu(tr("&Constellation"));
    ConstellationCommands& commands = workbench.constellations();
    const bool writable = !workbench.document().isReadOnly();
    add(menu, window, tr("&New…"), {}, [&commands] { commands.create(); });
    add(menu, window, tr("&Duplicate…"), {}, [&commands] { commands.duplicate(); });
    add(menu, window, tr("&Properties…"), {}, [&commands] { commands.editProperties(); });
    add(menu, window, tr("&Letters…"), {}, [&commands] { commands.chooseLetters(); });
    AgreementCommands& agreements = workbench.agreements().commands();
    add(menu, window, tr("&Agree…"), {}, [&agreements] {
        agreements.agree();
    })->setStatusTip(tr("Keeps the constellation as it is, to compare with later"));
    QAction* baseline
        = add(menu, window, tr("&Compare others with this one"), {}, [&commands] { commands.toggleBaseline(); });
    baseline->setCheckable(true);
    QObject::connect(&menu, &QMenu::aboutToShow, baseline,
                     [baseline, &commands] { baseline->setChecked(commands.isBaseline()); });
    menu.addSeparator();
    add(menu, window, tr("Add &responsibilities of the plan…"), {},
        [&commands] { commands.addExistingResponsibilities(); });
    add(menu, window, tr("Add r&oles of the plan…"), {}, [&commands] { commands.addExistingRoles(); });
    menu.addSeparator();
    add(menu, window, tr("Move &up"), {}, [&commands] { commands.move(-1); });
    add(menu, window, tr("Move do&wn"), {}, [&commands] { commands.move(1); });
    menu.addSeparator();
    QAction* remove = add(menu, window, tr("D&elete…"), {}, [&commands] { commands.remove(); });
    for (QAction* action : menu.actions())
        action->setEnabled(writable);
    remove->setEnabled(writable && commands.canRemove());
    // Looking is always possible.
    menu.addSeparator();
    add(menu, window, tr("&Since agreed"), {}, [&agreements] { agreements.compareSinceAgreed(); });
    add(menu, window, tr("Agreed &versions…"), {}, [&agreements] { agreements.showVersions(); });
    workbench.page().fillMenu(MenuPart::constellation, menu);
    QObject::connect(&workbench.navigator(), &Navigator::menuWanted, &menu, [&menu](QPoint at) { menu.popup(at); });
}

} // namespace

void buildMenus(MainWindow& window)
{
    // The menu that asked for this may still be open.
    for (QMenu* menu : window.menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        menu->deleteLater();
    for (QAction* action : window.menuBar()->findChildren<QAction*>())
        action->setShortcuts(QList<QKeySequence>());
    window.menuBar()->clear();
    addFileMenu(window);
    if (Workbench* workbench = window.workbench())
        addEditMenu(window, *workbench);
    addViewMenu(window);
    if (Workbench* workbench = window.workbench()) {
        addConstellationMenu(window, *workbench);
        QMenu& tools = *window.menuBar()->addMenu(tr("&Tools"));
        workbench->page().fillMenu(MenuPart::tools, tools);
        tools.addSeparator();
        workbench->settling().fillMenu(tools);
    }
    QMenu& help = *window.menuBar()->addMenu(tr("&Help"));
    add(help, window, tr("&All actions…"), Qt::CTRL | Qt::Key_K, [&window] {
        findAction(window);
    })->setObjectName(QStringLiteral("allActions"));
    if (Workbench* workbench = window.workbench())
        add(help, window, tr("&Last message"), {}, [workbench] { workbench->sayLastAgain(); });
    add(help, window, tr("&Keyboard shortcuts"), Qt::Key_F1, [&window] { window.showShortcuts(); });
    add(help, window, tr("&About Remit"), {}, [&window] { window.showAbout(); });
}

} // namespace remit
