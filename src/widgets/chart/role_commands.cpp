#include "widgets/chart/role_commands.h"

#include "core/short_names.h"
#include "model/catalogue/known_roles.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "model/steps/role_steps.h"
#include "model/steps/step_words.h"
#include "widgets/matrix/chart_drag.h"
#include "widgets/matrix/chart_mouse.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/range_selection.h"
#include "widgets/parts/prompts.h"
#include "words/losses_words.h"
#include "words/names.h"
#include "words/text.h"

namespace remit {

RoleCommands::RoleCommands(PlanDocument& document, ChartView& view, Prompts& prompts, const Catalogue& catalogue,
                           ChartActions& actions, QObject* parent)
    : ChartCommands(document, view, prompts, parent)
    , m_catalogue(catalogue)
{
    auto& a = actions;
    a.addRole = add(tr("Add role…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Insert}, Needs::nothing, [this] { addRole(); });
    a.renameRole = add(tr("Rename role…"), {Qt::SHIFT | Qt::Key_F2}, Needs::role, [this] { rename(columnRole()); });
    a.moveLeft = add(tr("Move role left"), {Qt::ALT | Qt::Key_Left}, Needs::role, [this] { move(-1); });
    a.moveRight = add(tr("Move role right"), {Qt::ALT | Qt::Key_Right}, Needs::role, [this] { move(1); });
    a.removeRole = add(tr("Delete role…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Delete}, Needs::role,
                       [this] { remove(columnRole()); });
    connect(&m_view.mouse().drag(), &ChartDrag::rolesDropped, this, &RoleCommands::drop);
    update();
}

void RoleCommands::addRole()
{
    if (m_document.isReadOnly())
        return;
    const auto id = newId<RoleId>();
    const RoleId after = columnRole();
    const auto behind = after ? std::optional(after) : std::nullopt;
    askAndKeep(tr("Add role"), tr("Name of the role"), {}, TextLines::one, [&](const QString& typed) {
        const auto name = checkedRole(typed, {});
        return !name
            || m_document.perform(
                withKnownRoles(plan(), steps::addRole(plan(), m_view.constellation(), id, *name, behind), m_catalogue));
    });
    const QModelIndex current = m_view.table().currentIndex();
    if (plan().find<Role>(id) != nullptr && current.isValid())
        m_view.table().setCurrentIndex(model().index(current.row(), model().columnOf(id)));
}

/// Roles are told apart by name wherever a chart is printed or exported, so no two may share one.
std::optional<Name> RoleCommands::checkedRole(const std::optional<QString>& typed, RoleId role)
{
    auto name = checked(typed);
    if (!name)
        return name;
    for (const auto& [id, each] : plan().all<Role>()) {
        if (id == role || text(each.name).compare(name->text, Qt::CaseInsensitive) != 0)
            continue;
        emit noticed(
            tr("There is a role “%1” already. Constellation > Add roles of the plan brings it into this chart.")
                .arg(shortened(name->text, 60)));
        return std::nullopt;
    }
    return name;
}

void RoleCommands::rename(RoleId role)
{
    const auto* found = plan().find<Role>(role);
    if (found == nullptr || m_document.isReadOnly())
        return;
    // A copy: others may delete the role while its names are asked for.
    const Role before = *found;
    const QString nameNow = text(before.name);
    const QString shortNow = text(before.shortName);
    const auto name = checkedRole(m_prompts.askText(tr("Rename role"), tr("Name of the role"), nameNow), role);
    if (!name)
        return;
    const QString proposal
        = name->text == nameNow ? shortNow : text(shortNameAfterRenaming(plan(), before, name->text.toStdString()));
    const auto keep = [&](const QString& shortName) {
        if (plan().find<Role>(role) != nullptr)
            return m_document.perform(
                withKnownRoles(plan(), steps::renameRole(plan(), role, *name, shortName), m_catalogue));
        sayGone(name->text);
        return true;
    };
    const bool isKept
        = askAndKeep(tr("Rename role"), tr("Short name, for the head of its column"), proposal, TextLines::one, keep);
    // Who wants no other short name wanted the name all the same.
    if (!isKept && name->text != nameNow)
        keep(proposal);
}

void RoleCommands::move(int direction)
{
    const auto roles = range().roles();
    if (roles.empty() || meetsPins(roles, direction))
        return;
    // By what is seen: hidden columns and pins are not where the plan has them.
    const RoleId next = model().roleAt(model().columnOf(direction < 0 ? roles.front() : roles.back()) + direction);
    if (!next)
        return;
    m_document.perform(steps::moveRolesPast(plan(), m_view.constellation(), roles, next, direction));
}

/// Whether the next column that way is beyond the edge of the pinned ones, where roles go by pinning alone.
bool RoleCommands::meetsPins(const std::vector<RoleId>& roles, int direction)
{
    const int pinned = model().pinnedCount();
    const int outermost = model().columnOf(direction < 0 ? roles.front() : roles.back());
    if (pinned == 0 || outermost != (direction < 0 ? pinned + 1 : pinned))
        return false;
    const QString which = steps::rolesInWords(plan(), roles);
    emit noticed(direction < 0 ? tr("Pinned columns stand first. Pin %1 to move it among them.").arg(which)
                               : tr("%1 stands first as it is pinned. Unpin it to move it further.").arg(which));
    return true;
}

void RoleCommands::drop(const std::vector<RoleId>& roles, std::optional<RoleId> before)
{
    m_document.perform(steps::moveRoles(plan(), m_view.constellation(), roles, before));
}

void RoleCommands::remove(RoleId role)
{
    const auto* found = plan().find<Role>(role);
    if (found == nullptr)
        return;
    const QString name = text(found->name);
    const QString losses = inWords(lossesWith(plan(), role));
    if (losses.isEmpty() || m_prompts.confirm(tr("Delete the role “%1”?").arg(name), losses, tr("Delete role")))
        m_document.perform(steps::removeRole(plan(), role));
}

} // namespace remit
