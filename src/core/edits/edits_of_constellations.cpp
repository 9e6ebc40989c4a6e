#include "core/edits/edits_of_constellations.h"

#include "core/chart.h"
#include "core/edits/put_changed.h"
#include "core/positions.h"
#include "core/rows_of.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace remit {

namespace {

auto belongsTo(ConstellationId constellation)
{
    return [=](const OfConstellation auto& row) { return row.constellation == constellation; };
}

SchemeId firstScheme(const Plan& plan)
{
    const auto& schemes = plan.all<LetterScheme>();
    return schemes.empty() ? SchemeId() : schemes.begin()->first;
}

} // namespace

Edit addConstellation(const Plan& plan, ConstellationId id, std::string_view name, SchemeId scheme,
                      std::optional<ConstellationId> copyOf)
{
    Constellation added;
    if (copyOf)
        added = *plan.find<Constellation>(*copyOf);
    added.id = id;
    added.name = name;
    added.scheme = copyOf ? added.scheme : scheme;
    added.agreedOn.clear();
    added.agreedBy.clear();
    added.reviewOn.clear();
    added.baseline = false;
    added.livedOf.reset();
    added.position = Ordered(constellationsInOrder(plan), positionIn<Constellation>(plan)).atEnd();
    Edit edit;
    edit.put(added);
    if (copyOf)
        eachThat(
            plan, [&](const CopiedWithConstellation auto& row) { return row.constellation == *copyOf; },
            [&](auto row) {
                row.constellation = id;
                edit.put(std::move(row));
            });
    return edit;
}

Edit addConstellationLike(const Plan& plan, ConstellationId id, std::string_view name,
                          std::optional<ConstellationId> other)
{
    const auto* model = other ? plan.find<Constellation>(*other) : nullptr;
    if (model == nullptr)
        return addConstellation(plan, id, name, firstScheme(plan));
    Edit edit = addConstellation(plan, id, name, model->scheme);
    double position = 0;
    for (const RoleId role : rolesInOrder(plan, model->id)) {
        ConstellationRole part;
        part.constellation = id;
        part.role = role;
        part.position = ++position;
        edit.put(part);
    }
    return edit;
}

Edit moveConstellation(const Plan& plan, ConstellationId constellation, int direction)
{
    std::vector<ConstellationId> order = constellationsInOrder(plan);
    const auto at = std::find(order.begin(), order.end(), constellation) - order.begin();
    const auto to = at + direction;
    const auto count = std::ptrdiff_t(order.size());
    if (at == count || to < 0 || to >= count)
        return {};
    std::swap(order[std::size_t(at)], order[std::size_t(to)]);
    Edit edit;
    double position = 0;
    for (const ConstellationId id : order) {
        Constellation placed = *plan.find<Constellation>(id);
        placed.position = ++position;
        edit.append(putIfChanged(plan, placed));
    }
    return edit;
}

Edit setBaseline(const Plan& plan, std::optional<ConstellationId> baseline)
{
    Edit edit;
    for (const auto& [id, row] : plan.all<Constellation>()) {
        Constellation marked = row;
        marked.baseline = id == baseline;
        edit.append(putIfChanged(plan, marked));
    }
    return edit;
}

Edit removeConstellation(const Plan& plan, ConstellationId constellation)
{
    Edit edit;
    removeThat(plan, belongsTo(constellation), edit);
    removeThat(
        plan,
        [=](const HandoverState& row) { return row.before == constellation && row.constellation != constellation; },
        edit);
    for (const auto& [id, row] : plan.all<Constellation>()) {
        if (row.livedOf != constellation || id == constellation)
            continue;
        Constellation without = row;
        without.livedOf.reset();
        edit.put(without);
    }
    edit.remove<Constellation>(constellation);
    return edit;
}

} // namespace remit
