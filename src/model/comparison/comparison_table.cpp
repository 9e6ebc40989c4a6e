#include "model/comparison/comparison_table.h"

#include "model/comparison/compared_constellations.h"
#include "model/document/plan_document.h"
#include "words/text.h"

#include <algorithm>

namespace remit {

ComparisonTable::ComparisonTable(ComparedConstellations& compared, QObject* parent)
    : QAbstractTableModel(parent)
    , m_compared(compared)
    , m_cells(compared)
{
    readColumns();
    m_entries = entriesNow();
    connect(&compared, &ComparedConstellations::reset, this, &ComparisonTable::readAnew);
    connect(&compared, &ComparedConstellations::rowsChanged, this, &ComparisonTable::follow);
}

const Comparison& ComparisonTable::comparison() const
{
    return m_compared.comparison();
}

const Plan& ComparisonTable::plan() const
{
    return m_compared.plan();
}

void ComparisonTable::readAnew()
{
    beginResetModel();
    readColumns();
    m_entries = entriesNow();
    endResetModel();
}

void ComparisonTable::readColumns()
{
    m_columns.clear();
    for (std::size_t side = 0; side < comparison().sides().size(); ++side) {
        for (std::size_t column = 0; column < comparison().sides()[side].columns.size(); ++column)
            m_columns.push_back({side, column});
    }
}

bool ComparisonTable::isShown(int row, const std::vector<RowFilter>& filters) const
{
    const ResponsibilityId id = comparison().rows()[std::size_t(row)].responsibility;
    if (m_changesOnly && !comparison().differsIn(row) && !m_kept.contains(id))
        return false;
    return filters.empty()
        || std::any_of(filters.begin(), filters.end(), [id](const RowFilter& each) { return each.matches(id); });
}

std::vector<ComparisonTable::Entry> ComparisonTable::entriesNow() const
{
    std::vector<Entry> entries;
    std::vector<RowFilter> filters;
    for (std::size_t side = 0; side < comparison().sides().size() && !m_filter.empty(); ++side)
        filters.emplace_back(plan(), comparison().sides()[side].constellation, m_filter);
    std::optional<std::optional<AreaId>> last;
    for (int row = 0; row < int(comparison().rows().size()); ++row) {
        if (!isShown(row, filters))
            continue;
        const auto& area = comparison().rows()[std::size_t(row)].area;
        if (last != area && area)
            entries.push_back({area, -1});
        last = area;
        if (!isCollapsed(area))
            entries.push_back({area, row});
    }
    return entries;
}

void ComparisonTable::setChangesOnly(bool changesOnly)
{
    m_changesOnly = changesOnly;
    m_kept.clear();
    readAnew();
}

void ComparisonTable::setFilter(const ChartFilter& filter)
{
    m_filter = filter;
    readAnew();
}

void ComparisonTable::setCollapsed(std::optional<AreaId> area, bool collapsed)
{
    if (collapsed)
        m_collapsed.insert(area);
    else
        m_collapsed.erase(area);
    readAnew();
}

/// Rows that differ no more stay where they are; such that come to differ come in.
void ComparisonTable::follow(const std::set<int>& rows)
{
    for (const Entry& entry : m_entries) {
        if (rows.contains(entry.row))
            m_kept.insert(comparison().rows()[std::size_t(entry.row)].responsibility);
    }
    if (entriesNow() != m_entries)
        return readAnew();
    for (int row = 0; row < int(m_entries.size()); ++row) {
        if (rows.contains(m_entries[std::size_t(row)].row))
            announce(row);
    }
}

void ComparisonTable::announce(int row)
{
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int ComparisonTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ComparisonTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

ResponsibilityId ComparisonTable::responsibilityAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_entries[std::size_t(row)].row < 0)
        return {};
    return comparison().rows()[std::size_t(m_entries[std::size_t(row)].row)].responsibility;
}

std::optional<AreaId> ComparisonTable::areaAt(int row) const
{
    return row < 0 || row >= rowCount() ? std::nullopt : m_entries[std::size_t(row)].area;
}

std::optional<ComparedPlace> ComparisonTable::placeAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() == 0 || m_entries[std::size_t(index.row())].row < 0)
        return std::nullopt;
    const Column& column = m_columns[std::size_t(index.column() - 1)];
    return ComparedPlace{column.side, column.column, m_entries[std::size_t(index.row())].row};
}

std::optional<Assignment::Key> ComparisonTable::cellAt(const QModelIndex& index) const
{
    const auto place = placeAt(index);
    if (!place)
        return std::nullopt;
    const ComparedSide& side = comparison().sides()[place->side];
    const ComparedColumn& column = side.columns[place->column];
    if (!column.role || column.isGone)
        return std::nullopt;
    return Assignment::Key{side.constellation, responsibilityAt(index.row()), column.role};
}

QModelIndex ComparisonTable::indexOf(ConstellationId constellation, ResponsibilityId responsibility, RoleId role) const
{
    const int row = comparison().rowOf(responsibility);
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [row](const Entry& each) { return row >= 0 && each.row == row; });
    if (entry == m_entries.end())
        return {};
    const auto column = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& each) {
        const ComparedSide& side = comparison().sides()[each.side];
        const auto& hats = side.columns[each.column].hats;
        return side.constellation == constellation
            && (!role || std::find(hats.begin(), hats.end(), role) != hats.end());
    });
    const int at = column == m_columns.end() ? 0 : int(column - m_columns.begin()) + 1;
    return index(int(entry - m_entries.begin()), std::min(at, columnCount() - 1));
}

std::pair<int, int> ComparisonTable::columnsOf(std::size_t side) const
{
    std::pair<int, int> columns{0, -1};
    for (int column = 0; column < int(m_columns.size()); ++column) {
        if (m_columns[std::size_t(column)].side != side)
            continue;
        if (columns.second < columns.first)
            columns.first = column + 1;
        columns.second = column + 1;
    }
    return columns;
}

std::pair<int, int> ComparisonTable::mostLettersIn(int column) const
{
    std::pair<int, int> most{0, 0};
    const Column& at = m_columns[std::size_t(column - 1)];
    for (int row = 0; row < int(comparison().rows().size()); ++row) {
        const ComparedPlace place{at.side, at.column, row};
        most.first = std::max(most.first, comparison().letterCount(place));
        if (comparison().differs(place))
            most.second = std::max(most.second, comparison().letterCountBefore(place));
    }
    return most;
}

QVariant ComparisonTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry& entry = m_entries[std::size_t(index.row())];
    if (role == ChartModel::KindRole)
        return int(entry.row < 0 ? ChartRowKind::band : ChartRowKind::responsibility);
    if (role == GroupStartRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (entry.row < 0)
        return m_cells.band(entry.area, isCollapsed(entry.area), role);
    if (const auto place = placeAt(index))
        return m_cells.cell(*place, role);
    return m_cells.title(entry.row, role);
}

QVariant ComparisonTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("Responsibility")) : QVariant();
    const Column& at = m_columns[std::size_t(section - 1)];
    return m_cells.head(at.side, at.column, role);
}

} // namespace remit
