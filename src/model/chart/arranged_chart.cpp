#include "model/chart/chart_loads.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"

#include <algorithm>
#include <map>

/// What the model shows of the chart: filter, sort, rows put away.
namespace remit {

void ChartModel::setFilter(const ChartFilter& filter)
{
    m_arrangement.filter = filter;
    m_arrangement.kept.clear();
    takeAway();
    takeAtOnce(entriesOf(m_chart, m_options));
    emit arranged();
}

void ChartModel::setSort(const ChartSort& sort)
{
    m_arrangement.sort = sort;
    takeSort();
    takeAtOnce(entriesOf(m_chart, m_options));
    emit arranged();
}

void ChartModel::setRowsWithFindings(std::set<ResponsibilityId> rows)
{
    if (m_arrangement.withFindings == rows)
        return;
    m_arrangement.withFindings = std::move(rows);
    if (!m_arrangement.filter.conditions.contains({FilterKind::findings}))
        return;
    keepShownRows({});
    takeAway();
    updateRows();
    emit arranged();
}

void ChartModel::reveal(ResponsibilityId responsibility)
{
    if (!m_options.away.contains(responsibility))
        return;
    m_arrangement.kept.insert(responsibility);
    m_arrangement.revealed.insert(responsibility);
    takeAway();
    updateRows();
    emit arranged();
}

std::vector<ChartEntry> ChartModel::entriesWithCollapsed() const
{
    ChartRowOptions options = m_options;
    options.collapsed.clear();
    return entriesOf(m_chart, options);
}

int ChartModel::pinnedCount() const
{
    return int(std::count_if(m_roles.begin(), m_roles.end(), [this](RoleId role) {
        const auto* part = m_document.plan().find<ConstellationRole>({m_constellation, role});
        return part != nullptr && part->pinned;
    }));
}

void ChartModel::takeSort()
{
    HoursOfRow hoursOf;
    if (m_efforts != nullptr)
        hoursOf = [this](ResponsibilityId row) { return m_efforts->effortOf(row).hours(); };
    m_options.order = sortedRows(plan(), m_chart, m_arrangement.sort, hoursOf);
    m_options.bandOrder = sortedBands(plan(), m_chart, m_arrangement.sort);
}

void ChartModel::takeAway()
{
    AwayRows away = awayRows(plan(), m_chart, m_arrangement);
    m_options.away = std::move(away.rows);
    m_options.withEmptyBands = m_arrangement.filter.empty();
    m_counts = away.counts;
}

bool ChartModel::changesFilter(const PlanChange& change) const
{
    if (m_arrangement.filter.empty())
        return false;
    return change.touches<Assignment>() || change.touches<OpenQuestion>() || change.touches<ChartRow>()
        || change.touches<Letter>() || change.touches<Constellation>();
}

/// A row that was just changed does not vanish from under the cursor.
void ChartModel::keepShownRows(const PlanChange& change)
{
    for (const ChartRow::Key& key : change.rows<ChartRow>())
        m_arrangement.revealed.erase(std::get<ResponsibilityId>(key));
    if (m_arrangement.filter.empty())
        return;
    for (const ChartEntry& entry : m_rows) {
        if (entry.kind == ChartRowKind::responsibility)
            m_arrangement.kept.insert(entry.responsibility);
    }
    for (const auto& entry : m_inScope) {
        if (!m_options.away.contains({entry.first}))
            m_arrangement.kept.insert({entry.first});
    }
}

/// One announcement for all rows: a filter may take away hundreds with one key.
void ChartModel::takeAtOnce(std::vector<ChartEntry> entries)
{
    if (entries == m_rows)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    using RowName = std::tuple<ChartRowKind, ResponsibilityId, std::optional<AreaId>>;
    const auto nameOf = [](const ChartEntry& entry) {
        return RowName{entry.kind, entry.responsibility, entry.kind == ChartRowKind::band ? entry.area : std::nullopt};
    };
    std::map<RowName, int> places;
    for (std::size_t row = 0; row < entries.size(); ++row)
        places.emplace(nameOf(entries[row]), int(row));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& index : before) {
        const auto found = places.find(nameOf(m_rows[std::size_t(index.row())]));
        after << (found == places.end() ? QModelIndex() : createIndex(found->second, index.column()));
    }
    m_rows = std::move(entries);
    indexRows();
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace remit
