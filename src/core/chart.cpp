#include "core/chart.h"

#include "core/letters.h"
#include "core/rows_of.h"

#include <algorithm>

namespace remit {

namespace {

/// Keys of rows that have a position, in its order, ties by id.
template <class Row> std::vector<typename Row::Key> inOrder(const Rows<Row>& rows)
{
    std::vector<std::pair<double, typename Row::Key>> sorted;
    sorted.reserve(rows.size());
    for (const auto& [key, row] : rows)
        sorted.emplace_back(row.position, key);
    std::sort(sorted.begin(), sorted.end());
    std::vector<typename Row::Key> keys;
    keys.reserve(sorted.size());
    for (const auto& each : sorted)
        keys.push_back(each.second);
    return keys;
}

std::vector<RoleId> rolesOf(const Plan& plan, ConstellationId constellation, bool withHidden)
{
    std::vector<std::pair<double, RoleId>> sorted;
    for (const ConstellationRole& each : eachOf<ConstellationRole>(plan, constellation)) {
        if (withHidden || !each.hidden)
            sorted.emplace_back(each.position, each.role);
    }
    std::sort(sorted.begin(), sorted.end());
    std::vector<RoleId> roles;
    for (const auto& each : sorted)
        roles.push_back(each.second);
    return roles;
}

std::map<std::optional<AreaId>, Band> emptyBands(const Plan& plan)
{
    std::map<std::optional<AreaId>, Band> bands;
    for (const auto& [id, area] : plan.all<Area>())
        bands[id] = Band{id, {}};
    return bands;
}

std::set<AreaId> areasInUse(const Plan& plan)
{
    std::set<AreaId> used;
    for (const auto& [id, responsibility] : plan.all<Responsibility>()) {
        if (responsibility.area)
            used.insert(*responsibility.area);
    }
    return used;
}

std::vector<Band> bandsOf(const Plan& plan, ConstellationId constellation)
{
    auto bands = emptyBands(plan);
    for (const ResponsibilityId id : responsibilitiesInOrder(plan)) {
        if (plan.find<ChartRow>({constellation, id}) == nullptr)
            continue;
        const auto area = plan.find<Responsibility>(id)->area;
        Band& band = bands[area];
        band.area = area;
        band.rows.push_back(id);
    }
    const auto used = areasInUse(plan);
    std::vector<Band> result;
    if (const auto loose = bands.find(std::nullopt); loose != bands.end())
        result.push_back(loose->second);
    for (const AreaId area : areasInOrder(plan)) {
        if (!bands[area].rows.empty() || !used.contains(area))
            result.push_back(bands[area]);
    }
    return result;
}

} // namespace

std::size_t Chart::rowCount() const
{
    std::size_t count = 0;
    for (const Band& band : bands)
        count += band.rows.size();
    return count;
}

Chart chartOf(const Plan& plan, ConstellationId constellation)
{
    return {constellation, bandsOf(plan, constellation), rolesOf(plan, constellation, false)};
}

std::vector<ConstellationId> constellationsInOrder(const Plan& plan)
{
    return inOrder(plan.all<Constellation>());
}

std::optional<ConstellationId> mainConstellation(const Plan& plan)
{
    const std::vector<ConstellationId> all = constellationsInOrder(plan);
    for (const ConstellationId id : all) {
        if (plan.find<Constellation>(id)->baseline)
            return id;
    }
    return all.empty() ? std::nullopt : std::optional(all.front());
}

std::optional<ConstellationId> designOf(const Plan& plan, ConstellationId lived)
{
    const auto* found = plan.find<Constellation>(lived);
    if (found == nullptr || !found->livedOf || *found->livedOf == lived)
        return std::nullopt;
    return plan.find<Constellation>(*found->livedOf) != nullptr ? found->livedOf : std::nullopt;
}

std::vector<LivedPair> livedPairs(const Plan& plan)
{
    std::vector<LivedPair> pairs;
    for (const ConstellationId id : constellationsInOrder(plan)) {
        if (const auto designed = designOf(plan, id))
            pairs.push_back({*designed, id});
    }
    return pairs;
}

std::vector<AreaId> areasInOrder(const Plan& plan)
{
    return inOrder(plan.all<Area>());
}

std::vector<ResponsibilityId> responsibilitiesInOrder(const Plan& plan)
{
    return inOrder(plan.all<Responsibility>());
}

std::vector<RoleId> rolesInOrder(const Plan& plan)
{
    return inOrder(plan.all<Role>());
}

std::vector<RoleId> rolesInOrder(const Plan& plan, ConstellationId constellation)
{
    return rolesOf(plan, constellation, true);
}

std::string_view lettersAt(const Plan& plan, const Assignment::Key& cell)
{
    const auto* assignment = plan.find<Assignment>(cell);
    return assignment != nullptr ? std::string_view(assignment->letters) : std::string_view();
}

std::vector<const Assignment*> assignmentsOf(const Plan& plan, ConstellationId constellation,
                                             ResponsibilityId responsibility)
{
    std::vector<const Assignment*> result;
    for (const Assignment& each : eachOf<Assignment>(plan, constellation, responsibility))
        result.push_back(&each);
    return result;
}

std::vector<RoleId> rolesThat(Involvement involvement, const Plan& plan, const ChartRow::Key& row)
{
    const auto [constellation, responsibility] = row;
    const auto scheme = lettersOf(plan, constellation);
    std::vector<RoleId> result;
    for (const RoleId role : rolesInOrder(plan, constellation)) {
        if (involves(lettersAt(plan, {constellation, responsibility, role}), involvement, scheme))
            result.push_back(role);
    }
    return result;
}

std::map<ResponsibilityId, int> rowNumbers(const Plan& plan, ConstellationId constellation)
{
    std::map<ResponsibilityId, int> numbers;
    for (const Band& band : chartOf(plan, constellation).bands) {
        for (const ResponsibilityId row : band.rows)
            numbers.emplace(row, static_cast<int>(numbers.size()) + 1);
    }
    return numbers;
}

std::string_view titleOf(const Plan& plan)
{
    const auto* title = plan.find<Setting>("title");
    return title != nullptr ? std::string_view(title->value) : std::string_view();
}

} // namespace remit
