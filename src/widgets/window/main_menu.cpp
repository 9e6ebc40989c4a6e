#include "widgets/window/main_menu.h"

#include "core/chart.h"
#include "model/document/plan_document.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/chart/chart_menus.h"
#include "widgets/chart/inspector.h"
#include "widgets/chart/range_actions.h"
#include "widgets/chart/view_commands.h"
#include "widgets/constellations/constellation_commands.h"
#include "widgets/constellations/navigator.h"
#include "widgets/findings/finding_commands.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/findings/findings_part.h"
#include "widgets/history/history_panel.h"
#include "widgets/history/snapshot_list.h"
#include "widgets/load/load_commands.h"
#include "widgets/matrix/letter_painter.h"
#include "widgets/window/main_window.h"
#include "widgets/window/undo_actions.h"
#include "widgets/window/workbench.h"

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

template <class Run> QAction* add(QMenu& menu, const QString& text, const QKeySequence& key, Run run)
{
    QAction* action = menu.addAction(text, &menu, std::move(run));
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
        action->setToolTip(path);
        // Queued: opening another plan rebuilds the menu this action is in.
        QObject::connect(
            action, &QAction::triggered, &window, [&window, path] { window.openPlan(path); }, Qt::QueuedConnection);
    }
}

void addFileMenu(MainWindow& window)
{
    QMenu& file = *window.menuBar()->addMenu(tr("&File"));
    add(file, tr("&New…"), QKeySequence::New, [&window] { window.newPlan(); });
    add(file, tr("&Open…"), QKeySequence::Open, [&window] { window.askToOpen(); });
    addRecentPlans(file, window);
    file.addSeparator();
    add(file, tr("&Bring in a chart…"), Qt::CTRL | Qt::Key_I, [&window] { window.importChart(); });
    if (window.workbench()) {
        add(file, tr("&Export responsibility chart…"), Qt::CTRL | Qt::Key_E, [&window] { window.exportChart(); });
        add(file, tr("&Print…"), QKeySequence::Print, [&window] { window.printChart(); });
        file.addSeparator();
        add(file, tr("&Saved already?"), QKeySequence::Save, [&window] { window.answerSave(); });
        add(file, tr("Save a &copy…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, [&window] { window.saveCopy(); });
        add(file, tr("Save a copy to s&hare…"), {}, [&window] { window.saveCopyToShare(); });
        file.addSeparator();
        add(file, tr("&Keep a snapshot…"), {}, [&window] {
            window.workbench()->history().snapshots().keep();
        })->setEnabled(!window.workbench()->document().isReadOnly());
        add(file, tr("S&napshots…"), {}, [&window] {
            window.workbench()->setPanelShown("history", true);
            window.workbench()->history().snapshots().focusList();
        });
        file.addSeparator();
        add(file, tr("Close &plan"), Qt::CTRL | Qt::Key_W, [&window] { window.closePlan(); });
    }
    file.addSeparator();
    add(file, tr("&Quit"), Qt::CTRL | Qt::Key_Q, [&window] { window.close(); });
}

void addClipboard(QMenu& edit, MainWindow& window, const RangeActions& ranges)
{
    edit.addActions({ranges.cut, ranges.copy});
    add(edit, tr("Cop&y as picture"), Qt::CTRL | Qt::ALT | Qt::Key_C, [&window] { window.copyPicture(); });
    edit.addActions({ranges.paste, ranges.pasteLetters});
    add(edit, tr("&Paste as list of who – what…"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, [&window] {
        window.pasteList();
    })->setEnabled(!window.document()->isReadOnly());
}

/// Filling, painting and selecting.
void addRangeActions(QMenu& edit, ChartEditor& editor)
{
    const RangeActions& ranges = editor.ranges();
    QMenu* fill = edit.addMenu(tr("&Letters in cells"));
    fill->addActions({ranges.fillDown, ranges.fillRight, ranges.stepLetters, editor.actions().clearCell});
    QMenu* paint = fill->addMenu(tr("&Paint with"));
    LetterPainter& painter = editor.painter();
    QObject::connect(paint, &QMenu::aboutToShow, &painter, [&painter, paint] { painter.fill(*paint); });
    painter.fill(*paint);
    edit.addMenu(tr("&Select"))->addActions({ranges.selectAll, ranges.selectRow, ranges.selectColumn});
}

/// Filled anew for the current row each time the menu opens.
void addSharing(QMenu& edit, ChartEditor& editor)
{
    QMenu* sharing = edit.addMenu(tr("&Sharing"));
    editor.menus().fillSharing(*sharing);
    QObject::connect(sharing, &QMenu::aboutToShow, &editor, [sharing, &editor] {
        sharing->clear();
        editor.menus().fillSharing(*sharing);
    });
}

void addEditMenu(MainWindow& window, Workbench& workbench)
{
    QMenu& edit = *window.menuBar()->addMenu(tr("&Edit"));
    edit.addActions({&workbench.undoActions().undo(), &workbench.undoActions().redo()});
    const ChartActions& actions = workbench.editor().actions();
    edit.addSeparator();
    addClipboard(edit, window, workbench.editor().ranges());
    edit.addSeparator();
    addRangeActions(edit, workbench.editor());
    edit.addSeparator();
    edit.addActions({actions.addResponsibility, actions.addArea, actions.addRole});
    edit.addSeparator();
    edit.addActions(
        {actions.rename, actions.renameRole, actions.moveUp, actions.moveDown, actions.moveLeft, actions.moveRight});
    edit.addSeparator();
    edit.addAction(workbench.loadCommands().editHours());
    edit.addActions({actions.editNote, actions.askQuestion});
    addSharing(edit, workbench.editor());
    edit.addAction(actions.leaveOut);
    edit.addSeparator();
    edit.addActions({actions.takeOff, actions.removeRow, actions.removeRole});
    workbench.views().addToEditMenu(edit);
}

QAction* addPanelSwitch(QMenu& view, const QString& text, Qt::Key key, Workbench& workbench, const QString& panel,
                        const QWidget& widget)
{
    QAction* action = view.addAction(text);
    action->setCheckable(true);
    action->setChecked(!widget.isHidden());
    action->setShortcut(key);
    QObject::connect(action, &QAction::toggled, &workbench,
                     [&workbench, panel](bool shown) { workbench.setPanelShown(panel, shown); });
    QObject::connect(&workbench, &Workbench::panelShown, action, [action, panel](const QString& which, bool shown) {
        if (which == panel)
            action->setChecked(shown);
    });
    return action;
}

void addFindingSwitches(QMenu& view, FindingsPart& findings)
{
    QAction* list = view.addAction(tr("&Findings"));
    list->setCheckable(true);
    list->setChecked(!findings.panel().isHidden());
    list->setShortcut(Qt::Key_F8);
    QObject::connect(list, &QAction::triggered, &findings, &FindingsPart::setPanelShown);
    QObject::connect(&findings, &FindingsPart::panelShownChanged, list, &QAction::setChecked);
    QAction* marks = view.addAction(tr("Findings in the ch&art"));
    marks->setCheckable(true);
    marks->setChecked(findings.isShown());
    QObject::connect(marks, &QAction::triggered, &findings, &FindingsPart::setShown);
    QObject::connect(&findings, &FindingsPart::shownChanged, marks, &QAction::setChecked);
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
        addPanelSwitch(view, tr("&Constellations"), Qt::Key_F9, *workbench, "navigator", workbench->navigator());
        addPanelSwitch(view, tr("&Inspector"), Qt::Key_F10, *workbench, "inspector", workbench->inspector());
        addFindingSwitches(view, workbench->findings());
        QAction* past = addPanelSwitch(view, tr("&Undo list"), Qt::Key_F7, *workbench, "history", workbench->history());
        QObject::connect(past, &QAction::toggled, &workbench->history(), [workbench](bool shown) {
            if (shown)
                workbench->history().focusList();
        });
        view.addSeparator();
        view.addAction(workbench->editor().actions().collapse);
        view.addActions({workbench->loadCommands().loadShown(), workbench->loadCommands().hoursShown()});
        workbench->views().addToViewMenu(view);
    }
    addThemes(view, window);
}

void addConstellationMenu(MainWindow& window, Workbench& workbench)
{
    QMenu& menu = *window.menuBar()->addMenu(tr("&Constellation"));
    ConstellationCommands& commands = workbench.constellations();
    const bool writable = !workbench.document().isReadOnly();
    add(menu, tr("&New…"), {}, [&commands] { commands.create(); });
    add(menu, tr("D&uplicate…"), {}, [&commands] { commands.duplicate(); });
    add(menu, tr("&Properties…"), {}, [&commands] { commands.editProperties(); });
    add(menu, tr("&Letters…"), {}, [&commands] { commands.chooseLetters(); });
    menu.addSeparator();
    add(menu, tr("Add &responsibilities of the plan…"), {}, [&commands] { commands.addExistingResponsibilities(); });
    add(menu, tr("Add r&oles of the plan…"), {}, [&commands] { commands.addExistingRoles(); });
    menu.addSeparator();
    QAction* moveUp = add(menu, tr("Move &up"), {}, [&commands] { commands.move(-1); });
    add(menu, tr("Move &down"), {}, [&commands] { commands.move(1); });
    menu.addSeparator();
    QAction* remove = add(menu, tr("D&elete…"), {}, [&commands] { commands.remove(); });
    for (QAction* action : menu.actions())
        action->setEnabled(writable);
    remove->setEnabled(writable && commands.canRemove());
    // Looking is always possible.
    menu.insertActions(moveUp, {workbench.loadCommands().facts(), workbench.loadCommands().breakdown()});
    menu.insertSeparator(moveUp);
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
        add(tools, tr("&Catalogue shelf…"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, [&window] {
            window.openShelf();
        })->setEnabled(!workbench->document().isReadOnly());
        add(tools, tr("&Links to the catalogue…"), {}, [&window] { window.openLinks(); });
        FindingCommands& checks = workbench->findings().commands();
        add(tools, tr("C&hecks…"), {}, [&checks] { checks.openSettings(); });
    }
    QMenu& help = *window.menuBar()->addMenu(tr("&Help"));
    add(help, tr("&All actions…"), Qt::CTRL | Qt::Key_K, [&window] {
        window.showActions();
    })->setObjectName(QStringLiteral("allActions"));
    add(help, tr("&Keyboard shortcuts"), Qt::Key_F1, [&window] { window.showShortcuts(); });
    add(help, tr("&About Remit"), {}, [&window] { window.showAbout(); });
}

} // namespace remit
