#include "model/steps/row_steps.h"

#include "core/edits/description.h"
#include "core/edits/edits_of_rows.h"
#include "core/edits/edits_of_view.h"
#include "model/document/edit_subject.h"
#include "model/steps/step_words.h"
#include "words/text.h"

namespace remit::steps {

Step addResponsibility(const Plan& plan, ConstellationId constellation, ResponsibilityId id, const Name& title,
                       std::optional<AreaId> area, std::optional<ResponsibilityId> after)
{
    const Edit added = remit::addResponsibility(plan, constellation, id, title.text.toStdString(), area, after);
    return {Said::tr("Add %1").arg(quoted(title.text)),
            withDescription<Responsibility>(added, id, title.whole.toStdString())};
}

Step renameResponsibility(const Plan& plan, ResponsibilityId row, const Name& title)
{
    Step step{Said::tr("Rename to %1").arg(quoted(title.text)), {}};
    const auto* found = plan.find<Responsibility>(row);
    if (found == nullptr)
        return step;
    Responsibility renamed = *found;
    renamed.title = title.text.toStdString();
    if (renamed.description.empty())
        renamed.description = title.whole.toStdString();
    if (renamed != *found)
        step.edit.put(std::move(renamed));
    return step;
}

Step describeResponsibility(const Plan& plan, ResponsibilityId row, const QString& description)
{
    const auto* found = plan.find<Responsibility>(row);
    if (found == nullptr)
        return {};
    Responsibility described = *found;
    described.description = description.toStdString();
    Step step{Said::tr("Description of %1").arg(rowsInWords(plan, {row})),
              {},
              QStringLiteral("description %1").arg(row.value)};
    if (described != *found)
        step.edit.put(std::move(described));
    return step;
}

Step removeResponsibilities(const Plan& plan, const RowIds& rows)
{
    return {Said::tr("Delete %1").arg(rowsInWords(plan, rows)), remit::removeResponsibilities(plan, rows)};
}

Step takeOff(const Plan& plan, ConstellationId constellation, const RowIds& rows)
{
    return {Said::tr("Take %1 off the chart").arg(rowsInWords(plan, rows)), removeFromScope(plan, constellation, rows)};
}

Step moveResponsibilities(const Plan& plan, ConstellationId constellation, const RowIds& rows, int direction)
{
    return {(direction < 0 ? Said::tr("Move %1 up") : Said::tr("Move %1 down")).arg(rowsInWords(plan, rows)),
            remit::moveResponsibilities(plan, constellation, rows, direction)};
}

Step moveResponsibilities(const Plan& plan, ConstellationId constellation, const RowIds& rows, const RowPlace& place)
{
    return {Said::tr("Move %1").arg(rowsInWords(plan, rows)),
            remit::moveResponsibilities(plan, constellation, rows, place)};
}

Step moveToArea(const Plan& plan, ConstellationId constellation, const RowIds& rows, std::optional<AreaId> area)
{
    const auto* named = area ? plan.find<Area>(*area) : nullptr;
    return {Said::tr("Move %1 to %2")
                .arg(rowsInWords(plan, rows), named != nullptr ? text(named->name) : Said::tr("no area")),
            remit::moveResponsibilities(plan, constellation, rows, RowPlace{area, std::nullopt})};
}

Step hide(const Plan& plan, ConstellationId constellation, const RowIds& rows)
{
    return {Said::tr("Hide %1").arg(rowsInWords(plan, rows)), setRowsHidden(plan, constellation, rows, true)};
}

Step setSharing(const Plan& plan, ConstellationId constellation, const RowIds& rows, Sharing sharing,
                std::optional<RoleId> chosen)
{
    Step step{Said::tr("Sharing of %1").arg(rowsInWords(plan, rows)), {}};
    for (const ResponsibilityId row : rows)
        step.edit.append(remit::setSharing(plan, {constellation, row}, sharing, chosen));
    if (rows.size() == 1)
        step.subject = subjectOf("sharing", {constellation, rows.front(), {}});
    return step;
}

Step leaveOut(const Plan& plan, const ChartRow::Key& row, const QString& reason)
{
    const auto [constellation, responsibility] = row;
    return {Said::tr("Leave out %1").arg(rowName(plan, responsibility)),
            remit::leaveOut(plan, row, reason.toStdString()),
            subjectOf("left out", {constellation, responsibility, {}})};
}

Step takeBackIn(const Plan& plan, const ChartRow::Key& row)
{
    return {Said::tr("Take %1 back in").arg(rowName(plan, std::get<ResponsibilityId>(row))),
            remit::takeBackIn(plan, row)};
}

} // namespace remit::steps
