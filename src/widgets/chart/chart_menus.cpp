#include "widgets/chart/chart_menus.h"

#include "core/chart.h"
#include "core/edits/edits_of_ranges.h"
#include "core/letters.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/chart/range_actions.h"
#include "widgets/chart/row_commands.h"
#include "widgets/look/menu_heading.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/range_selection.h"
#include "widgets/viewing/view_actions.h"
#include "words/text.h"

#include <QMenu>

namespace remit {

ChartMenus::ChartMenus(const PlanDocument& document, const ChartView& view, ChartEditor& editor)
    : m_document(document)
    , m_view(view)
    , m_editor(editor)
{
}

void ChartMenus::fill(QMenu& menu, const QModelIndex& index) const
{
    const ChartActions& actions = m_editor.actions();
    const RangeSelection& range = m_view.table().range();
    const bool onCells = range.isRange() ? !range.roles().empty() : bool(m_view.currentRole());
    if (onCells) {
        addLetters(menu);
        menu.addAction(actions.editNote);
    }
    if (m_view.currentResponsibility()) {
        menu.addAction(actions.askQuestion);
        QMenu* sharing = menu.addMenu(ChartEditor::tr("Sharing"));
        sharing->setObjectName(QStringLiteral("sharingMenu"));
        fillSharing(*sharing);
        menu.addSeparator();
        addClipboard(menu);
        menu.addSeparator();
        addRow(menu);
    } else if (index.isValid() && m_view.currentArea()) {
        menu.addActions({actions.collapse, actions.rename, actions.moveUp, actions.moveDown});
    } else if (index.isValid()) {
        menu.addAction(m_editor.ranges().paste);
    }
    menu.addSeparator();
    menu.addActions({actions.addResponsibility, actions.addArea, actions.addRole});
    if (m_view.currentResponsibility()) {
        addWaysOut(menu);
    } else if (index.isValid()) {
        addMenuHeading(menu, ChartEditor::tr("In the whole plan: its rows stay"));
        menu.addAction(actions.removeRow);
    }
}

void ChartMenus::addWaysOut(QMenu& menu) const
{
    const ChartActions& actions = m_editor.actions();
    // What each of them does is said on pointing.
    menu.setToolTipsVisible(true);
    addMenuHeading(menu, ChartEditor::tr("Only here: the plan keeps it"))->setObjectName(QLatin1String(onlyHere));
    menu.addActions({actions.leaveOut, actions.takeOff});
    addMenuHeading(menu, ChartEditor::tr("In the whole plan: gone with its letters"));
    menu.addAction(actions.removeRow);
}

void ChartMenus::fillRole(QMenu& menu) const
{
    const ChartActions& actions = m_editor.actions();
    const RangeActions& ranges = m_editor.ranges();
    menu.addActions({actions.renameRole, actions.moveLeft, actions.moveRight});
    menu.addSeparator();
    menu.addActions({ranges.cut, ranges.copy, ranges.paste, actions.clearCell});
    menu.addSeparator();
    menu.addAction(actions.addRole);
    menu.addSeparator();
    menu.addAction(actions.removeRole);
}

void ChartMenus::addLetters(QMenu& menu) const
{
    QMenu* letters = menu.addMenu(ChartEditor::tr("Letters"));
    letters->setEnabled(!m_document.isReadOnly());
    const Cells cells = m_view.table().range().cells();
    for (const Letter& each : lettersOf(m_document.plan(), m_view.constellation())) {
        QAction* action = letters->addAction(ChartEditor::tr("%1  %2").arg(text(each.letter), text(each.name)));
        action->setCheckable(true);
        action->setChecked(allHold(m_document.plan(), cells, each.letter));
        const QString letter = text(each.letter);
        QObject::connect(action, &QAction::triggered, &m_editor,
                         [this, letter] { m_editor.ranges().toggleLetter(letter); });
    }
    letters->addSeparator();
    const RangeActions& ranges = m_editor.ranges();
    letters->addActions({ranges.fillDown, ranges.fillRight, ranges.stepLetters, m_editor.actions().clearCell});
}

void ChartMenus::fillSharing(QMenu& sharing) const
{
    const ChartActions& actions = m_editor.actions();
    sharing.addActions({actions.shareUnstated, actions.shareTogether, actions.shareEach, actions.shareEither});
    addChoices(sharing);
    sharing.addSeparator();
    sharing.addAction(actions.stepSharing);
}

/// Who of those that do the row is the one.
void ChartMenus::addChoices(QMenu& sharing) const
{
    const ChartRow::Key key{m_view.constellation(), m_view.currentResponsibility()};
    const auto* row = m_document.plan().find<ChartRow>(key);
    if (row == nullptr || m_document.isReadOnly())
        return;
    for (const RoleId role : rolesThat(Involvement::does, m_document.plan(), key)) {
        if (m_view.model().columnOf(role) < 1)
            continue;
        QAction* action
            = sharing.addAction(ChartEditor::tr("One of them: %1").arg(text(m_document.plan().find<Role>(role)->name)));
        action->setCheckable(true);
        action->setChecked(row->sharing == Sharing::either && row->chosenRole == role);
        QObject::connect(action, &QAction::triggered, &m_editor,
                         [this, role] { m_editor.rows().setSharing(Sharing::either, role); });
    }
}

void ChartMenus::addClipboard(QMenu& menu) const
{
    const RangeActions& ranges = m_editor.ranges();
    menu.addActions({ranges.cut, ranges.copy, ranges.paste, ranges.pasteLetters});
}

void ChartMenus::addRow(QMenu& menu) const
{
    const ChartActions& actions = m_editor.actions();
    menu.addActions({actions.rename, actions.moveUp, actions.moveDown});
    addAreas(menu);
}

void ChartMenus::addAreas(QMenu& menu) const
{
    QMenu* areas = menu.addMenu(ChartEditor::tr("Move to area"));
    areas->setEnabled(!m_document.isReadOnly());
    for (const AreaId area : areasInOrder(m_document.plan())) {
        QAction* action = areas->addAction(text(m_document.plan().find<Area>(area)->name));
        QObject::connect(action, &QAction::triggered, &m_editor, [this, area] { m_editor.rows().moveToArea(area); });
    }
    areas->addSeparator();
    QAction* none = areas->addAction(ChartEditor::tr("No area"));
    QObject::connect(none, &QAction::triggered, &m_editor, [this] { m_editor.rows().moveToArea(std::nullopt); });
}

} // namespace remit
