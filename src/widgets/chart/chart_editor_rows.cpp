#include "model/chart/chart_model.h"

#include "model/document/plan_document.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/chart/chart_menus.h"
#include "widgets/chart/range_actions.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/range_selection.h"
#include "widgets/parts/prompts.h"
#include "words/losses_words.h"
#include "words/names.h"
#include "words/text.h"

#include <QMenu>

/// What is done to rows, areas and role columns: add, rename, move, delete.
namespace remit {

void ChartEditor::addResponsibility()
{
    ChartModel& model = m_view.model();
    ChartTable& table = m_view.table();
    const QModelIndex current = table.currentIndex();
    const auto area = m_view.currentArea();
    DraftPlace place{area, std::nullopt};
    if (m_view.currentResponsibility()) {
        place.after = m_view.currentResponsibility();
    } else if (area && current.isValid() && model.kindAt(current.row()) == ChartRowKind::band) {
        model.setCollapsed(area, false);
        for (int at = current.row() + 1; model.responsibilityAt(at) && model.areaAt(at) == area; ++at)
            place.after = model.responsibilityAt(at);
    } else {
        table.editTitle(model.index(model.readyRow(), 0));
        return;
    }
    table.editDraft(model.startDraft(place));
}

void ChartEditor::addArea()
{
    const auto name = checked(m_prompts.askText(tr("Add area"), tr("Name of the area")));
    if (!name)
        return;
    const auto id = newId<AreaId>();
    if (perform(tr("Add area “%1”").arg(name->text),
                remit::addArea(m_document.plan(), id, name->text.toStdString(), m_view.currentArea())))
        m_view.table().setCurrentIndex(m_view.model().indexOfBand(id));
}

void ChartEditor::addRole()
{
    if (m_document.isReadOnly())
        return;
    const auto name = checkedRole(m_prompts.askText(tr("Add role"), tr("Name of the role")), {});
    if (!name)
        return;
    const auto id = newId<RoleId>();
    const std::string utf8 = name->text.toStdString();
    const RoleId after = m_view.model().roleAt(m_view.table().currentIndex().column());
    const QModelIndex current = m_view.table().currentIndex();
    const Edit added = remit::addRole(m_document.plan(), m_view.constellation(), id, utf8, shortNameFor(utf8),
                                      after ? std::optional(after) : std::nullopt);
    if (perform(tr("Add role “%1”").arg(name->text), withDescription<Role>(added, id, name->whole.toStdString()))
        && current.isValid())
        m_view.table().setCurrentIndex(
            m_view.model().index(m_view.table().currentIndex().row(), m_view.model().columnOf(id)));
}

/// The name as it can be kept; nothing, after saying why, when it cannot.
std::optional<Name> ChartEditor::checked(const std::optional<QString>& typed)
{
    if (!typed)
        return std::nullopt;
    const Name name = nameFrom(*typed);
    if (name.text.isEmpty()) {
        emit noticed(tr("A name can't be empty, so nothing was changed."));
        return std::nullopt;
    }
    if (name.isCut())
        emit noticed(tr("The name was cut after %1 characters.").arg(longestName));
    return name;
}

/// Roles are told apart by name wherever a chart is printed or exported, so no two may share one.
std::optional<Name> ChartEditor::checkedRole(const std::optional<QString>& typed, RoleId role)
{
    auto name = checked(typed);
    if (!name)
        return name;
    for (const auto& [id, each] : m_document.plan().all<Role>()) {
        if (id == role || text(each.name).compare(name->text, Qt::CaseInsensitive) != 0)
            continue;
        emit noticed(
            tr("There is a role “%1” already. Constellation > Add roles of the plan brings it into this chart.")
                .arg(shortened(name->text, 60)));
        return std::nullopt;
    }
    return name;
}

void ChartEditor::rename()
{
    m_view.table().editTitle(m_view.table().currentIndex());
}

void ChartEditor::renameCurrentRole()
{
    renameRole(m_view.model().roleAt(m_view.table().currentIndex().column()));
}

void ChartEditor::renameRole(RoleId role)
{
    const auto* before = m_document.plan().find<Role>(role);
    if (before == nullptr || m_document.isReadOnly())
        return;
    const QString nameBefore = text(before->name);
    const QString shortBefore = text(before->shortName);
    const auto name = checkedRole(m_prompts.askText(tr("Rename role"), tr("Name of the role"), nameBefore), role);
    if (!name)
        return;
    const QString proposal = name->text == nameBefore ? shortBefore : text(shortNameFor(name->text.toStdString()));
    const auto shortName = m_prompts.askText(tr("Rename role"), tr("Short name, for the head of its column"), proposal);
    // Others may have changed the role while the name was asked for.
    const auto* found = m_document.plan().find<Role>(role);
    if (!shortName || found == nullptr)
        return found == nullptr ? sayGone(name->text) : void();
    const std::string head = nameFrom(*shortName).text.toStdString();
    const Edit edit = remit::renameRole(m_document.plan(), role, name->text.toStdString(), head);
    perform(tr("Rename role to “%1”").arg(name->text), withDescription<Role>(edit, role, name->whole.toStdString()));
}

void ChartEditor::moveUp()
{
    moveRow(-1);
}

void ChartEditor::moveDown()
{
    moveRow(1);
}

void ChartEditor::moveLeft()
{
    moveRole(-1);
}

void ChartEditor::moveRight()
{
    moveRole(1);
}

void ChartEditor::collapse()
{
    const auto area = m_view.currentArea();
    if (!area)
        return;
    const bool collapsed = !m_view.model().isCollapsed(area);
    if (collapsed)
        m_view.table().setCurrentIndex(m_view.model().indexOfBand(*area));
    m_view.model().setCollapsed(area, collapsed);
}

void ChartEditor::takeOff()
{
    const auto rows = hasSeveralRows() ? m_view.table().range().rows() : std::vector{m_view.currentResponsibility()};
    const Edit edit = removeFromScope(m_document.plan(), m_view.constellation(), rows);
    const QString label = tr("Take %1 off the chart").arg(rowsInWords(rows));
    if (perform(label, edit))
        emit noticed(tr("Still in the plan: Constellation > Add responsibilities of the plan brings rows back, without "
                        "their letters."));
}

void ChartEditor::removeRow()
{
    if (hasSeveralRows())
        removeRows();
    else if (m_view.currentResponsibility())
        removeResponsibility(m_view.currentResponsibility());
    else if (const auto area = m_view.currentArea())
        removeArea(*area);
}

void ChartEditor::removeResponsibility(ResponsibilityId responsibility)
{
    const QString question = tr("Delete “%1”?").arg(rowTitle());
    const QString losses = inWords(lossesWith(m_document.plan(), {responsibility}));
    const QString label = tr("Delete “%1”").arg(rowTitle());
    if (losses.isEmpty() || m_prompts.confirm(question, losses, tr("Delete")))
        perform(label, removeResponsibilities(m_document.plan(), {responsibility}));
}

void ChartEditor::removeArea(AreaId area)
{
    const auto* found = m_document.plan().find<Area>(area);
    if (found == nullptr)
        return;
    const QString name = text(found->name);
    const int left = lossesWith(m_document.plan(), area).responsibilities;
    const QString losses = left == 1 ? tr("1 responsibility stays, without an area.")
                                     : tr("%1 responsibilities stay, without an area.").arg(left);
    if (left == 0 || m_prompts.confirm(tr("Delete the area “%1”?").arg(name), losses, tr("Delete area")))
        perform(tr("Delete area “%1”").arg(name), remit::removeArea(m_document.plan(), area));
}

void ChartEditor::removeCurrentRole()
{
    removeRole(m_view.model().roleAt(m_view.table().currentIndex().column()));
}

void ChartEditor::removeRole(RoleId role)
{
    const auto* found = m_document.plan().find<Role>(role);
    if (found == nullptr)
        return;
    const QString name = text(found->name);
    const QString losses = inWords(lossesWith(m_document.plan(), role));
    if (losses.isEmpty() || m_prompts.confirm(tr("Delete the role “%1”?").arg(name), losses, tr("Delete role")))
        perform(tr("Delete role “%1”").arg(name), remit::removeRole(m_document.plan(), role));
}

void ChartEditor::openMenu(const QModelIndex& index, const QPoint& globalPosition)
{
    QMenu menu;
    m_menus->fill(menu, index);
    emit rowMenuOpens(menu);
    menu.exec(globalPosition);
}

void ChartEditor::openRoleMenu(RoleId role, const QPoint& globalPosition)
{
    const int column = m_view.model().columnOf(role);
    if (m_view.model().rowCount() > 0 && !m_view.table().range().isColumnSelected(column))
        m_view.table().range().selectColumns(column, column);
    QMenu menu;
    menu.addActions({m_actions.renameRole, m_actions.moveLeft, m_actions.moveRight});
    menu.addSeparator();
    menu.addActions({m_ranges->cut, m_ranges->copy, m_ranges->paste, m_actions.clearCell});
    menu.addSeparator();
    menu.addAction(m_actions.addRole);
    menu.addSeparator();
    menu.addAction(m_actions.removeRole);
    emit roleMenuOpens(menu);
    menu.exec(globalPosition);
}

} // namespace remit
