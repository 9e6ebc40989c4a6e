#include "model/chart_model.h"
#include "model/plan_document.h"
#include "widgets/chart_editor.h"
#include "widgets/chart_table.h"
#include "widgets/chart_view.h"
#include "widgets/prompts.h"

#include <QMenu>

/// What is done to rows, areas and role columns: add, rename, move, delete.
namespace remit {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// What goes with something that is deleted, empty when nothing does.
QString inWords(const Losses& losses)
{
    QStringList parts;
    const auto add = [&](int count, const QString& one, const QString& several) {
        if (count > 0)
            parts << (count == 1 ? one : several.arg(count));
    };
    add(losses.cells, QObject::tr("1 cell with letters"), QObject::tr("%1 cells with letters"));
    add(losses.notes, QObject::tr("1 note"), QObject::tr("%1 notes"));
    add(losses.questions, QObject::tr("1 open question"), QObject::tr("%1 open questions"));
    if (parts.isEmpty())
        return {};
    const QString where
        = losses.constellations > 1 ? QObject::tr(" in %1 constellations").arg(losses.constellations) : QString();
    return QObject::tr("%1%2 will go with it. Undo brings everything back.")
        .arg(parts.join(QStringLiteral(", ")), where);
}

} // namespace

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
    const auto name = m_prompts.askText(tr("Add area"), tr("Name of the area"));
    if (!name || name->isEmpty())
        return;
    const auto id = newId<AreaId>();
    if (perform(tr("Add area “%1”").arg(*name),
                remit::addArea(m_document.plan(), id, name->toStdString(), m_view.currentArea())))
        m_view.table().setCurrentIndex(m_view.model().indexOfBand(id));
}

void ChartEditor::addRole()
{
    if (m_document.isReadOnly())
        return;
    const auto name = m_prompts.askText(tr("Add role"), tr("Name of the role"));
    if (!name || name->isEmpty())
        return;
    const auto id = newId<RoleId>();
    const std::string utf8 = name->toStdString();
    const RoleId after = m_view.model().roleAt(m_view.table().currentIndex().column());
    const QModelIndex current = m_view.table().currentIndex();
    if (perform(tr("Add role “%1”").arg(*name),
                remit::addRole(m_document.plan(), m_view.constellation(), id, utf8, shortNameFor(utf8),
                               after ? std::optional(after) : std::nullopt))
        && current.isValid())
        m_view.table().setCurrentIndex(
            m_view.model().index(m_view.table().currentIndex().row(), m_view.model().columnOf(id)));
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
    const auto* found = m_document.plan().find<Role>(role);
    if (found == nullptr || m_document.isReadOnly())
        return;
    const auto name = m_prompts.askText(tr("Rename role"), tr("Name of the role"), text(found->name));
    if (!name || name->isEmpty())
        return;
    const QString proposal
        = *name == text(found->name) ? text(found->shortName) : text(shortNameFor(name->toStdString()));
    const auto shortName = m_prompts.askText(tr("Rename role"), tr("Short name, for the head of its column"), proposal);
    if (!shortName)
        return;
    Role renamed = *found;
    renamed.name = name->toStdString();
    renamed.shortName = shortName->toStdString();
    Edit edit;
    if (!(renamed == *found))
        edit.put(renamed);
    perform(tr("Rename role to “%1”").arg(*name), edit);
}

void ChartEditor::moveUp()
{
    moveRow(-1);
}

void ChartEditor::moveDown()
{
    moveRow(1);
}

void ChartEditor::moveRow(int direction)
{
    const QString label = direction < 0 ? tr("Move “%1” up") : tr("Move “%1” down");
    const QString title = m_view.table().currentIndex().siblingAtColumn(0).data().toString();
    if (m_view.currentResponsibility())
        perform(label.arg(title), moveResponsibility(m_document.plan(), row(), direction));
    else if (const auto area = m_view.currentArea())
        perform(label.arg(title), moveArea(m_document.plan(), *area, direction));
}

void ChartEditor::moveLeft()
{
    moveRole(-1);
}

void ChartEditor::moveRight()
{
    moveRole(1);
}

void ChartEditor::moveRole(int direction)
{
    const int column = m_view.table().currentIndex().column();
    const RoleId role = m_view.model().roleAt(column);
    const QString name = m_view.model().headerData(column, Qt::Horizontal).toString();
    if (role)
        perform((direction < 0 ? tr("Move %1 left") : tr("Move %1 right")).arg(name),
                remit::moveRole(m_document.plan(), m_view.constellation(), role, direction));
}

void ChartEditor::moveToArea(std::optional<AreaId> area)
{
    const auto* found = m_document.plan().find<Responsibility>(m_view.currentResponsibility());
    if (found == nullptr || found->area == area)
        return;
    Responsibility moved = *found;
    moved.area = area;
    Edit edit;
    edit.put(moved);
    const auto* named = area ? m_document.plan().find<Area>(*area) : nullptr;
    perform(tr("Move “%1” to %2").arg(rowTitle(), named != nullptr ? text(named->name) : tr("no area")), edit);
    m_view.showCell(moved.id, m_view.currentRole());
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

void ChartEditor::removeRow()
{
    if (m_view.currentResponsibility())
        removeResponsibility(m_view.currentResponsibility());
    else if (const auto area = m_view.currentArea())
        removeArea(*area);
}

void ChartEditor::removeResponsibility(ResponsibilityId responsibility)
{
    const QString question = tr("Delete “%1”?").arg(rowTitle());
    const QString losses = inWords(lossesWith(m_document.plan(), responsibility));
    const QString label = tr("Delete “%1”").arg(rowTitle());
    if (losses.isEmpty() || m_prompts.confirm(question, losses, tr("Delete")))
        perform(label, remit::removeResponsibility(m_document.plan(), responsibility));
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
    const auto& a = m_actions;
    if (m_view.currentRole() && index.column() > 0)
        menu.addActions({a.editNote, a.clearCell});
    if (m_view.currentResponsibility()) {
        menu.addActions({a.askQuestion, a.stepSharing, a.leaveOut});
        menu.addSeparator();
        menu.addActions({a.rename, a.moveUp, a.moveDown});
        addAreasTo(menu);
    } else if (index.isValid() && m_view.currentArea()) {
        menu.addActions({a.collapse, a.rename, a.moveUp, a.moveDown});
    }
    menu.addSeparator();
    menu.addActions({a.addResponsibility, a.addArea, a.addRole});
    if (index.isValid()) {
        menu.addSeparator();
        menu.addAction(a.removeRow);
    }
    menu.exec(globalPosition);
}

void ChartEditor::addAreasTo(QMenu& menu)
{
    QMenu* areas = menu.addMenu(tr("Move to area"));
    areas->setEnabled(!m_document.isReadOnly());
    for (const AreaId area : areasInOrder(m_document.plan())) {
        QAction* action = areas->addAction(text(m_document.plan().find<Area>(area)->name));
        connect(action, &QAction::triggered, this, [this, area] { moveToArea(area); });
    }
    areas->addSeparator();
    connect(areas->addAction(tr("No area")), &QAction::triggered, this, [this] { moveToArea(std::nullopt); });
}

void ChartEditor::openRoleMenu(RoleId role, const QPoint& globalPosition)
{
    const QModelIndex current = m_view.table().currentIndex();
    const int column = m_view.model().columnOf(role);
    if (current.isValid())
        m_view.table().setCurrentIndex(current.siblingAtColumn(column));
    QMenu menu;
    menu.addActions({m_actions.renameRole, m_actions.moveLeft, m_actions.moveRight});
    menu.addSeparator();
    menu.addAction(m_actions.addRole);
    menu.addSeparator();
    menu.addAction(m_actions.removeRole);
    menu.exec(globalPosition);
}

} // namespace remit
