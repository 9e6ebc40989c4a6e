#include "model/chart/chart_model.h"
#include "model/chart/list_steps.h"

#include <algorithm>
#include <map>
#include <tuple>

/// How the model gets from its rows and columns to new ones, step by step, telling the views about each.
namespace remit {

namespace {

/// Where each of the new items stood among the old ones.
std::vector<int> oldIndexes(const std::vector<ChartEntry>& before, const std::vector<ChartEntry>& after)
{
    using Name = std::tuple<ChartRowKind, std::int64_t, std::int64_t>;
    const auto nameOf = [](const ChartEntry& entry) {
        const bool named = entry.kind == ChartRowKind::band && entry.area;
        return Name{entry.kind, entry.responsibility.value, named ? entry.area->value : 0};
    };
    std::map<Name, int> indexes;
    for (std::size_t i = 0; i < before.size(); ++i)
        indexes.emplace(nameOf(before[i]), int(i));
    std::vector<int> result;
    result.reserve(after.size());
    for (const ChartEntry& entry : after) {
        const auto found = indexes.find(nameOf(entry));
        result.push_back(found == indexes.end() ? -1 : found->second);
    }
    return result;
}

std::vector<int> oldIndexes(const std::vector<RoleId>& before, const std::vector<RoleId>& after)
{
    std::vector<int> result;
    for (const RoleId role : after) {
        const auto found = std::find(before.begin(), before.end(), role);
        result.push_back(found == before.end() ? -1 : int(found - before.begin()));
    }
    return result;
}

template <class Item> void moveItems(std::vector<Item>& items, const ListStep& step)
{
    const auto first = items.begin() + step.first;
    const auto last = first + step.count;
    if (step.to < step.first)
        std::rotate(items.begin() + step.to, first, last);
    else
        std::rotate(first, last, last + (step.to - step.first));
}

/// Qt names the item before which moved ones are put, counted before they were taken out.
int qtDestination(const ListStep& step)
{
    return step.to < step.first ? step.to : step.to + step.count;
}

} // namespace

void ChartModel::takeRows(std::vector<ChartEntry> entries)
{
    const auto wanted = oldIndexes(m_rows, entries);
    for (const ListStep& step : stepsBetween(int(m_rows.size()), wanted)) {
        const int last = step.first + step.count - 1;
        switch (step.kind) {
        case ListStep::Kind::remove:
            beginRemoveRows({}, step.first, last);
            m_rows.erase(m_rows.begin() + step.first, m_rows.begin() + last + 1);
            indexRows();
            endRemoveRows();
            break;
        case ListStep::Kind::insert:
            beginInsertRows({}, step.first, last);
            m_rows.insert(m_rows.begin() + step.first, entries.begin() + step.first, entries.begin() + last + 1);
            indexRows();
            endInsertRows();
            break;
        case ListStep::Kind::move:
            beginMoveRows({}, step.first, last, {}, qtDestination(step));
            moveItems(m_rows, step);
            indexRows();
            endMoveRows();
            break;
        }
    }
    indexRows();
    renumber(entries);
}

void ChartModel::takeColumns(const std::vector<RoleId>& roles)
{
    for (const ListStep& step : stepsBetween(int(m_roles.size()), oldIndexes(m_roles, roles))) {
        const int first = step.first + 1;
        const int last = first + step.count - 1;
        switch (step.kind) {
        case ListStep::Kind::remove:
            beginRemoveColumns({}, first, last);
            m_roles.erase(m_roles.begin() + step.first, m_roles.begin() + last);
            m_mostLetters.erase(m_mostLetters.begin() + step.first, m_mostLetters.begin() + last);
            endRemoveColumns();
            break;
        case ListStep::Kind::insert:
            beginInsertColumns({}, first, last);
            m_roles.insert(m_roles.begin() + step.first, roles.begin() + step.first, roles.begin() + last);
            m_mostLetters.insert(m_mostLetters.begin() + step.first, std::size_t(step.count), 0);
            endInsertColumns();
            break;
        case ListStep::Kind::move:
            beginMoveColumns({}, first, last, {}, qtDestination(step) + 1);
            moveItems(m_roles, step);
            moveItems(m_mostLetters, step);
            endMoveColumns();
            break;
        }
    }
}

} // namespace remit
