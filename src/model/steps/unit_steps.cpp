#include "model/steps/unit_steps.h"

#include "core/edits/edits_of_people.h"
#include "core/edits/put_changed.h"
#include "core/edits/put_in_order.h"
#include "core/organisation.h"
#include "model/steps/step_words.h"
#include "words/seat_words.h"
#include "words/text.h"

namespace remit::steps {

namespace {

/// "“Mobile”"; nothing where it is not there.
template <class Row> QString nameOf(const Plan& plan, const typename Row::Key& id)
{
    const auto* row = plan.find<Row>(id);
    return quoted(row == nullptr ? QString() : text(row->name));
}

template <class Row> Edit renamed(const Plan& plan, const typename Row::Key& id, const Name& name)
{
    const auto* found = plan.find<Row>(id);
    if (found == nullptr || name.text.isEmpty())
        return {};
    Row row = *found;
    row.name = name.text.toStdString();
    return putIfChanged(plan, row);
}

/// "Remove “Berlin”", or `several` with their number.
template <class Row, class Ids> QString removalOf(const Plan& plan, const Ids& ids, const QString& several)
{
    return ids.size() == 1 ? Said::tr("Remove %1").arg(nameOf<Row>(plan, ids.front())) : several.arg(ids.size());
}

/// One edit of those that `edit` gives for each, which may touch the same rows.
template <class Ids, class EditOf> Edit inTurn(const Plan& plan, const Ids& ids, const EditOf& edit)
{
    Edit all;
    Plan now = organisationOf(plan);
    for (const auto& id : ids) {
        const Edit next = edit(now, id);
        apply(next, now);
        all.append(next);
    }
    return all;
}

} // namespace

Step addUnit(const Plan& plan, ConstellationId constellation, UnitId id, UnitKind kind, UnitSide side, const Name& name)
{
    return {Said::tr("Add %1 %2").arg(kindOfUnit(kind), quoted(name.text)),
            remit::addUnit(plan, constellation, {id, kind, name.text.toStdString(), side})};
}

Step renameUnit(const Plan& plan, UnitId unit, const Name& name)
{
    return {Said::tr("Rename %1 to %2").arg(nameOf<Unit>(plan, unit), quoted(name.text)),
            renamed<Unit>(plan, unit, name)};
}

Step setSide(const Plan& plan, UnitId unit, UnitSide side)
{
    const auto* found = plan.find<Unit>(unit);
    if (found == nullptr)
        return {};
    Unit changed = *found;
    changed.side = side;
    return {(side == UnitSide::external ? Said::tr("%1 are external") : Said::tr("%1 are internal"))
                .arg(nameOf<Unit>(plan, unit)),
            putIfChanged(plan, changed)};
}

Step setKind(const Plan& plan, UnitId unit, UnitKind kind)
{
    const auto* found = plan.find<Unit>(unit);
    if (found == nullptr)
        return {};
    Unit changed = *found;
    changed.kind = kind;
    const QString word = kind == UnitKind::stakeholders ? Said::tr("group of stakeholders") : kindOfUnit(kind);
    return {Said::tr("Make %1 a %2").arg(nameOf<Unit>(plan, unit), word), putIfChanged(plan, changed)};
}

Step changeUse(const Plan& plan, const ConstellationUnit& use)
{
    Edit edit;
    if (plan.find<ConstellationUnit>(use.key()) != nullptr)
        edit = putIfChanged(plan, use);
    return {Said::tr("Change %1").arg(nameOf<Unit>(plan, use.unit)), edit,
            QStringLiteral("unit %1 %2").arg(use.constellation.value).arg(use.unit.value)};
}

Step removeUnit(const Plan& plan, const ConstellationUnit::Key& unit)
{
    return {Said::tr("Remove %1").arg(nameOf<Unit>(plan, std::get<1>(unit))), remit::removeUnit(plan, unit)};
}

Step removeUnits(const Plan& plan, ConstellationId constellation, const std::vector<UnitId>& units)
{
    return {removalOf<Unit>(plan, units, Said::tr("Remove %1 units")),
            inTurn(plan, units, [&](const Plan& now, UnitId unit) {
                return remit::removeUnit(now, {constellation, unit});
            })};
}

Step orderUnits(const Plan& plan, const std::vector<UnitId>& units)
{
    return {Said::tr("Order the units"), putInOrder<Unit>(plan, units)};
}

Step addLocation(const Plan& plan, LocationId id, const Name& name)
{
    return {Said::tr("Add location %1").arg(quoted(name.text)), remit::addLocation(plan, id, name.text.toStdString())};
}

Step changeLocation(const Plan& plan, const Location& location)
{
    Edit edit;
    if (plan.find<Location>(location.id) != nullptr)
        edit = putIfChanged(plan, location);
    return {Said::tr("Change %1").arg(quoted(text(location.name))), edit};
}

Step removeLocations(const Plan& plan, const std::vector<LocationId>& locations)
{
    return {removalOf<Location>(plan, locations, Said::tr("Remove %1 locations")),
            inTurn(plan, locations, [](const Plan& now, LocationId each) { return removeLocation(now, each); })};
}

Step orderLocations(const Plan& plan, const std::vector<LocationId>& locations)
{
    return {Said::tr("Order the locations"), putInOrder<Location>(plan, locations)};
}

} // namespace remit::steps
