#include "widgets/chart/chart_page_menu.h"

#include "widgets/catalogue/catalogue_commands.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/chart/chart_menus.h"
#include "widgets/chart/chart_page.h"
#include "widgets/chart/column_switch.h"
#include "widgets/chart/range_actions.h"
#include "widgets/findings/finding_commands.h"
#include "widgets/findings/findings_part.h"
#include "widgets/load/load_commands.h"
#include "widgets/matrix/letter_painter.h"
#include "widgets/viewing/view_commands.h"

#include <QAction>
#include <QMenu>

namespace remit {

namespace {

/// Filling, painting and selecting.
void addRangeActions(QMenu& menu, ChartEditor& editor)
{
    const RangeActions& ranges = editor.ranges();
    QMenu* fill = menu.addMenu(ChartPage::tr("&Letters in cells"));
    fill->addActions({ranges.fillDown, ranges.fillRight, ranges.stepLetters, editor.actions().clearCell});
    QMenu* paint = fill->addMenu(ChartPage::tr("&Paint with"));
    LetterPainter& painter = editor.painter();
    QObject::connect(paint, &QMenu::aboutToShow, &painter, [&painter, paint] { painter.fill(*paint); });
    painter.fill(*paint);
    menu.addMenu(ChartPage::tr("&Select"))->addActions({ranges.selectAll, ranges.selectRow, ranges.selectColumn});
}

/// Filled anew for the current row each time the menu opens, or is asked for its entries.
void addSharing(QMenu& menu, ChartEditor& editor)
{
    QMenu* sharing = menu.addMenu(ChartPage::tr("&Sharing"));
    editor.menus().fillSharing(*sharing);
    QObject::connect(sharing, &QMenu::aboutToShow, &editor, [sharing, &editor] {
        sharing->clear();
        editor.menus().fillSharing(*sharing);
    });
}

void fillEditMenu(QMenu& menu, ChartPage& page)
{
    const ChartActions& actions = page.editor().actions();
    addRangeActions(menu, page.editor());
    menu.addSeparator();
    menu.addActions({actions.addResponsibility, actions.addArea, actions.addRole});
    menu.addSeparator();
    menu.addActions({actions.rename, actions.renameRole});
    // In a menu of their own, so that all of this one is seen on a small screen.
    menu.addMenu(ChartPage::tr("&Move"))
        ->addActions({actions.moveUp, actions.moveDown, actions.moveLeft, actions.moveRight});
    menu.addSeparator();
    menu.addAction(page.loadCommands().editHours());
    menu.addActions({actions.editNote, actions.askQuestion});
    addSharing(menu, page.editor());
    QMenu& out = *menu.addMenu(ChartPage::tr("Hide, leave out or &delete"));
    page.editor().menus().addWaysOut(out);
    page.views().addToRowMenu(out);
    out.addAction(actions.removeRole);
    page.views().addToEditMenu(menu);
}

void fillPanelsMenu(QMenu& menu, FindingsPart& findings)
{
    QAction* list = menu.addAction(ChartPage::tr("&Findings"));
    list->setCheckable(true);
    list->setChecked(findings.isPanelShown());
    list->setShortcut(Qt::Key_F8);
    QObject::connect(list, &QAction::triggered, &findings, &FindingsPart::setPanelShown);
    QObject::connect(&findings, &FindingsPart::panelShownChanged, list, &QAction::setChecked);
    QAction* marks = menu.addAction(ChartPage::tr("Findings in the ch&art"));
    marks->setCheckable(true);
    marks->setChecked(findings.isShown());
    QObject::connect(marks, &QAction::triggered, &findings, &FindingsPart::setShown);
    QObject::connect(&findings, &FindingsPart::shownChanged, marks, &QAction::setChecked);
}

} // namespace

void fillChartMenu(ChartPage& page, MenuPart part, QMenu& menu)
{
    const RangeActions& ranges = page.editor().ranges();
    const LoadCommands& loads = page.loadCommands();
    switch (part) {
    case MenuPart::clipboard:
        return menu.addActions({ranges.cut, ranges.copy, ranges.paste, ranges.pasteLetters});
    case MenuPart::edit:
        return fillEditMenu(menu, page);
    case MenuPart::panels:
        return fillPanelsMenu(menu, page.findings());
    case MenuPart::look:
        menu.addActions({page.editor().actions().collapse, loads.loadShown(), loads.hoursShown()});
        page.columns().fillMenu(*menu.addMenu(ChartPage::tr("Columns &by")));
        return page.views().addToViewMenu(menu);
    case MenuPart::constellation:
        return menu.addActions({loads.facts(), loads.breakdown()});
    case MenuPart::tools:
        menu.addActions({page.catalogue().shelf(), page.catalogue().links()});
        FindingCommands& checks = page.findings().commands();
        menu.addAction(ChartPage::tr("C&hecks…"), &checks, [&checks] { checks.openSettings(); });
    }
}

} // namespace remit
