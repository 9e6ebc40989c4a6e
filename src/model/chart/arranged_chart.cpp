#include "model/chart/arranged_chart.h"

#include <algorithm>
#include <iterator>

namespace remit {

ArrangedChart::ArrangedChart(ConstellationId constellation, bool withReadyRow)
    : m_constellation(constellation)
{
    m_options.withReadyRow = withReadyRow;
}

int ArrangedChart::countIn(std::optional<AreaId> area) const
{
    const auto band = std::find_if(m_chart.bands.begin(), m_chart.bands.end(),
                                   [area](const Band& each) { return each.area == area; });
    return band == m_chart.bands.end() ? 0 : int(band->rows.size());
}

DraftPlace ArrangedChart::placeOfTyped(const ChartEntry& typed) const
{
    if (typed.kind == ChartRowKind::draft && m_options.draft)
        return *m_options.draft;
    DraftPlace place{typed.area, std::nullopt};
    if (!m_chart.bands.empty() && !m_chart.bands.back().rows.empty())
        place.after = m_chart.bands.back().rows.back();
    return place;
}

std::vector<ChartEntry> ArrangedChart::entries() const
{
    return entriesOf(m_chart, m_options);
}

std::vector<ChartEntry> ArrangedChart::entriesWithCollapsed() const
{
    ChartRowOptions options = m_options;
    options.collapsed.clear();
    return entriesOf(m_chart, options);
}

std::vector<RoleId> ArrangedChart::roles(const Plan& plan) const
{
    return pinnedFirst(plan, m_chart);
}

int ArrangedChart::pinnedCount(const Plan& plan) const
{
    return int(std::count_if(m_chart.roles.begin(), m_chart.roles.end(), [&](RoleId role) {
        const auto* part = plan.find<ConstellationRole>({m_constellation, role});
        return part != nullptr && part->pinned;
    }));
}

void ArrangedChart::show(ConstellationId constellation)
{
    m_constellation = constellation;
    m_options.draft.reset();
    m_arrangement.kept.clear();
    m_arrangement.revealed.clear();
}

void ArrangedChart::read(const Plan& plan)
{
    readChart(plan);
    sort(plan);
    sendAway(plan);
}

void ArrangedChart::readChart(const Plan& plan)
{
    m_chart = chartOf(plan, m_constellation);
    m_inScope.clear();
    for (const Band& band : m_chart.bands)
        m_inScope.insert(band.rows.begin(), band.rows.end());
}

LinesChanged ArrangedChart::follow(const Plan& plan, const PlanChange& change)
{
    const LinesChanged differ{changesRows(plan, change), change.touches<ConstellationRole>()};
    keepShownRows(change);
    if (differ.rows || differ.columns)
        readChart(plan);
    if (differ.rows)
        sort(plan);
    const bool rowsFollow = differ.rows || changesFilter(change);
    if (rowsFollow)
        sendAway(plan);
    return {rowsFollow, differ.columns};
}

void ArrangedChart::setFilter(const Plan& plan, const ChartFilter& filter)
{
    m_arrangement.filter = filter;
    m_arrangement.kept.clear();
    sendAway(plan);
}

void ArrangedChart::setSort(const Plan& plan, const ChartSort& sorted)
{
    m_arrangement.sort = sorted;
    sort(plan);
}

bool ArrangedChart::setRowsWithFindings(const Plan& plan, std::set<ResponsibilityId> rows)
{
    if (m_arrangement.withFindings == rows)
        return false;
    m_arrangement.withFindings = std::move(rows);
    if (!m_arrangement.filter.conditions.contains({FilterKind::findings}))
        return false;
    keepShownRows({});
    sendAway(plan);
    return true;
}

bool ArrangedChart::reveal(const Plan& plan, ResponsibilityId responsibility)
{
    if (!m_options.away.contains(responsibility))
        return false;
    m_arrangement.kept.insert(responsibility);
    m_arrangement.revealed.insert(responsibility);
    sendAway(plan);
    return true;
}

void ArrangedChart::setCollapsed(std::optional<AreaId> area, bool collapsed)
{
    if (collapsed)
        m_options.collapsed.insert(area);
    else
        m_options.collapsed.erase(area);
}

void ArrangedChart::becomes(ResponsibilityId responsibility)
{
    m_options.draft.reset();
    m_arrangement.kept.insert(responsibility);
}

void ArrangedChart::sort(const Plan& plan)
{
    m_options.order = sortedRows(plan, m_chart, m_arrangement.sort, m_hoursOf);
    m_options.bandOrder = sortedBands(plan, m_chart, m_arrangement.sort);
}

void ArrangedChart::sendAway(const Plan& plan)
{
    AwayRows away = awayRows(plan, m_chart, m_arrangement);
    m_options.away = std::move(away.rows);
    m_options.withEmptyBands = m_arrangement.filter.empty();
    m_counts = away.counts;
}

/// A row that was just changed does not vanish from under the cursor.
void ArrangedChart::keepShownRows(const PlanChange& change)
{
    for (const ChartRow::Key& key : change.rows<ChartRow>())
        m_arrangement.revealed.erase(std::get<ResponsibilityId>(key));
    if (m_arrangement.filter.empty())
        return;
    std::set_difference(m_inScope.begin(), m_inScope.end(), m_options.away.begin(), m_options.away.end(),
                        std::inserter(m_arrangement.kept, m_arrangement.kept.end()));
}

bool ArrangedChart::changesRows(const Plan& plan, const PlanChange& change) const
{
    if (change.touches<Area>() || change.touches<Responsibility>())
        return true;
    if (m_arrangement.sort.by == SortBy::hours && change.touches<Fact>())
        return true;
    const auto& keys = change.rows<ChartRow>();
    return std::any_of(keys.begin(), keys.end(), [&](const ChartRow::Key& key) {
        const auto [constellation, responsibility] = key;
        if (constellation != m_constellation)
            return false;
        const auto* row = plan.find<ChartRow>(key);
        const bool wasThere = m_inScope.contains(responsibility);
        return (row != nullptr) != wasThere || (row != nullptr && row->hidden)
            || m_options.away.contains(responsibility);
    });
}

bool ArrangedChart::changesFilter(const PlanChange& change) const
{
    if (m_arrangement.filter.empty())
        return false;
    return change.touches<Assignment>() || change.touches<OpenQuestion>() || change.touches<ChartRow>()
        || change.touches<Letter>() || change.touches<Constellation>();
}

} // namespace remit
