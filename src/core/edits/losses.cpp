#include "core/edits/losses.h"

#include "core/rows_of.h"

#include <algorithm>
#include <map>
#include <set>

namespace remit {

namespace {

/// Counts what a user wrote into a row that goes; other tables hold nothing of that kind.
struct LossCounter {
    Losses& losses;

    void operator()(const Assignment& cell) const
    {
        losses.cells += cell.letters.empty() ? 0 : 1;
        losses.notes += cell.note.empty() ? 0 : 1;
    }
    void operator()(const OpenQuestion&) const { ++losses.questions; }
    void operator()(const Decision&) const { ++losses.decisions; }
    void operator()(const AgreedVersion&) const { ++losses.agreedVersions; }
    template <class Row> void operator()(const Row&) const { }
};

} // namespace

Losses lossesWith(const Plan& plan, const std::vector<ResponsibilityId>& rows)
{
    const std::set<ResponsibilityId> gone(rows.begin(), rows.end());
    Losses losses;
    eachThat(
        plan, [&](const OfResponsibility auto& row) { return gone.contains(row.responsibility); }, LossCounter{losses});
    std::map<ResponsibilityId, int> uses;
    for (const auto& [key, row] : plan.all<ChartRow>()) {
        if (gone.contains(row.responsibility))
            losses.constellations = std::max(losses.constellations, ++uses[row.responsibility]);
    }
    return losses;
}

Losses lossesWith(const Plan& plan, RoleId role)
{
    Losses losses;
    eachThat(
        plan, [&](const OfRole auto& row) { return row.role == role; }, LossCounter{losses});
    for (const auto& [key, part] : plan.all<ConstellationRole>())
        losses.constellations += part.role == role ? 1 : 0;
    return losses;
}

Losses lossesWith(const Plan& plan, AreaId area)
{
    Losses losses;
    for (const auto& [id, responsibility] : plan.all<Responsibility>())
        losses.responsibilities += responsibility.area == area ? 1 : 0;
    return losses;
}

Losses lossesWith(const Plan& plan, ConstellationId constellation)
{
    Losses losses;
    eachThat(
        plan, [&](const OfConstellation auto& row) { return row.constellation == constellation; }, LossCounter{losses});
    for ([[maybe_unused]] const ChartRow& row : eachOf<ChartRow>(plan, constellation))
        ++losses.responsibilities;
    return losses;
}

} // namespace remit
