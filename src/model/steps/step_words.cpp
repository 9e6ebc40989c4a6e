#include "model/steps/step_words.h"

#include "core/role_names.h"
#include "words/names.h"
#include "words/text.h"

namespace remit::steps {

namespace {

constexpr int readableTitle = 80;

} // namespace

QString quoted(const QString& name)
{
    return Said::tr("“%1”").arg(shortened(name, readableTitle));
}

QString rowName(const Plan& plan, ResponsibilityId row)
{
    const auto* found = plan.find<Responsibility>(row);
    return quoted(found != nullptr ? text(found->title) : QString());
}

QString cellName(const Plan& plan, const Assignment::Key& cell)
{
    const auto [constellation, row, role] = cell;
    return role ? Said::tr("%1 on %2").arg(text(shortNameOf(plan, role)), rowName(plan, row)) : rowName(plan, row);
}

QString cellsInWords(const Plan& plan, const Cells& cells)
{
    return cells.size() == 1 ? cellName(plan, cells.front()) : Said::tr("%1 cells").arg(cells.size());
}

QString rowsInWords(const Plan& plan, const std::vector<ResponsibilityId>& rows)
{
    return rows.size() == 1 ? rowName(plan, rows.front()) : Said::tr("%1 rows").arg(rows.size());
}

QString rolesInWords(const Plan& plan, const std::vector<RoleId>& roles)
{
    return roles.size() == 1 ? text(shortNameOf(plan, roles.front())) : Said::tr("%1 roles").arg(roles.size());
}

QString areaName(const Plan& plan, AreaId area)
{
    const auto* found = plan.find<Area>(area);
    return quoted(found != nullptr ? text(found->name) : QString());
}

} // namespace remit::steps
