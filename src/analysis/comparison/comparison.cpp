#include "analysis/comparison/comparison.h"

#include "analysis/matching/role_matching.h"
#include "core/chart.h"
#include "core/rows_of.h"

#include <algorithm>
#include <map>

namespace remit {

namespace {

template <class Row> bool touchesRowsOf(const PlanChange& change, const std::vector<ConstellationId>& compared)
{
    return std::any_of(compared.begin(), compared.end(),
                       [&](ConstellationId each) { return touchesIn<Row>(change, each); });
}

/// The responsibilities that any of them is about, in the order of the chart.
std::vector<ComparedRow> rowsOfAny(const Plan& plan, const std::vector<ConstellationId>& compared)
{
    std::set<ResponsibilityId> inScope;
    for (const ConstellationId each : compared) {
        for (const ChartRow& row : eachOf<ChartRow>(plan, each))
            inScope.insert(row.responsibility);
    }
    std::map<std::optional<AreaId>, std::vector<ComparedRow>> byArea;
    for (const ResponsibilityId id : responsibilitiesInOrder(plan)) {
        if (inScope.contains(id)) {
            const auto& area = plan.find<Responsibility>(id)->area;
            byArea[area].push_back({area, id});
        }
    }
    std::vector<ComparedRow> rows = byArea[std::nullopt];
    for (const AreaId area : areasInOrder(plan))
        rows.insert(rows.end(), byArea[area].begin(), byArea[area].end());
    return rows;
}

} // namespace

Comparison::Comparison(const Plan& plan, ComparisonChoice choice)
    : m_choice(std::move(choice))
{
    readAnew(plan);
}

void Comparison::readAnew(const Plan& plan)
{
    m_sides.clear();
    m_sheets.clear();
    m_places.clear();
    readRows(plan);
    std::vector<ResponsibilityId> ids;
    for (const ComparedRow& row : m_rows)
        ids.push_back(row.responsibility);
    for (const ConstellationId each : m_choice.constellations)
        m_sheets.emplace_back(plan, each, ids, m_rowOf);
    for (std::size_t side = 0; side < m_sheets.size(); ++side) {
        const ConstellationId id = m_choice.constellations[side];
        const LetterSheet& before = m_sheets[m_choice.baseline];
        m_sides.push_back({id, comparedColumns(plan, before.constellation(), id, m_choice.by)});
        auto& places = m_places.emplace_back();
        for (const ComparedColumn& column : m_sides.back().columns)
            places.push_back({m_sheets[side].placesOf(column.hats), before.placesOf(column.hatsBefore)});
    }
    m_differences.assign(m_sides.size(), std::vector<int>(m_rows.size(), 0));
    m_differs.assign(m_rows.size(), false);
    m_differingRows = 0;
    for (int row = 0; row < int(m_rows.size()); ++row)
        count(row);
}

void Comparison::readRows(const Plan& plan)
{
    m_rows = rowsOfAny(plan, m_choice.constellations);
    m_rowOf.clear();
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        m_rowOf.emplace(m_rows[at].responsibility.value, int(at));
}

/// Counts what differs in the row anew.
void Comparison::count(int row)
{
    bool hasAny = false;
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        int differing = 0;
        if (!isBaseline(side)) {
            const LetterSheet& now = m_sheets[side];
            const LetterSheet& before = m_sheets[m_choice.baseline];
            for (const Places& places : m_places[side])
                differing += now.meaningIn(row, places.now) == before.meaningIn(row, places.before) ? 0 : 1;
        }
        m_differences[side][std::size_t(row)] = differing;
        hasAny = hasAny || differing > 0;
    }
    const bool was = m_differs[std::size_t(row)];
    const bool is = hasAny || isOpposed(row);
    m_differs[std::size_t(row)] = is;
    m_differingRows += int(is) - int(was);
}

/// Whether it is part of some of them and not of others.
bool Comparison::isOpposed(int row) const
{
    const RowState before = stateOf(m_choice.baseline, row);
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        if (stateOf(side, row) != before)
            return true;
    }
    return false;
}

bool Comparison::isCompared(ConstellationId constellation) const
{
    const auto& all = m_choice.constellations;
    return std::find(all.begin(), all.end(), constellation) != all.end();
}

/// Letters alone are read row by row: all else may move rows or columns.
bool Comparison::concernsEverything(const Plan& plan, const PlanChange& change) const
{
    if (change.everything || change.touches<Role>() || change.touches<Letter>() || change.touches<LetterScheme>()
        || change.touches<Area>() || change.touches<Constellation>()
        || touchesRowsOf<ConstellationRole>(change, m_choice.constellations))
        return true;
    const auto& settings = change.rows<Setting>();
    if (std::any_of(settings.begin(), settings.end(), isPairing))
        return true;
    if (m_choice.by != ComparedBy::roles
        && (touchesRowsOf<Seat>(change, m_choice.constellations)
            || touchesRowsOf<SeatRole>(change, m_choice.constellations) || change.touches<Person>()))
        return true;
    for (const ResponsibilityId id : change.rows<Responsibility>()) {
        const int at = rowOf(id);
        const auto* row = plan.find<Responsibility>(id);
        if (at >= 0 && (row == nullptr || row->area != m_rows[std::size_t(at)].area))
            return true;
    }
    // A row that nobody was about before comes, or one that was goes.
    for (const ChartRow::Key& key : change.rows<ChartRow>()) {
        if (isCompared(std::get<0>(key)) && (rowOf(std::get<1>(key)) < 0 || plan.find<ChartRow>(key) == nullptr))
            return true;
    }
    return !change.rows<Responsibility>().empty() && rowsOfAny(plan, m_choice.constellations) != m_rows;
}

/// Those that are gone; the first one is the baseline when that is.
void Comparison::forgetRemoved(const Plan& plan)
{
    auto& all = m_choice.constellations;
    const ConstellationId baseline = all.empty() ? ConstellationId() : all[m_choice.baseline];
    std::erase_if(all, [&](ConstellationId each) { return plan.find<Constellation>(each) == nullptr; });
    const auto found = std::find(all.begin(), all.end(), baseline);
    m_choice.baseline = found == all.end() ? 0 : std::size_t(found - all.begin());
}

std::optional<std::set<int>> Comparison::follow(const Plan& plan, const PlanChange& change)
{
    if (concernsEverything(plan, change)) {
        forgetRemoved(plan);
        readAnew(plan);
        return std::nullopt;
    }
    std::set<int> rows;
    const auto take = [&](ConstellationId constellation, ResponsibilityId responsibility) {
        const int row = isCompared(constellation) ? rowOf(responsibility) : -1;
        if (row >= 0)
            rows.insert(row);
    };
    for (const Assignment::Key& key : change.rows<Assignment>())
        take(std::get<0>(key), std::get<1>(key));
    for (const ChartRow::Key& key : change.rows<ChartRow>())
        take(std::get<0>(key), std::get<1>(key));
    for (const int row : rows) {
        for (LetterSheet& sheet : m_sheets)
            sheet.readRow(plan, row, m_rows[std::size_t(row)].responsibility);
        count(row);
    }
    return rows;
}

int Comparison::rowOf(ResponsibilityId responsibility) const
{
    const auto found = m_rowOf.find(responsibility.value);
    return found == m_rowOf.end() ? -1 : found->second;
}

std::string Comparison::letters(const ComparedPlace& place) const
{
    return m_sheets[place.side].lettersIn(place.row, m_places[place.side][place.column].now);
}

std::string Comparison::lettersBefore(const ComparedPlace& place) const
{
    return m_sheets[m_choice.baseline].lettersIn(place.row, m_places[place.side][place.column].before);
}

int Comparison::letterCount(const ComparedPlace& place) const
{
    return m_sheets[place.side].lettersCountedIn(place.row, m_places[place.side][place.column].now);
}

int Comparison::letterCountBefore(const ComparedPlace& place) const
{
    return m_sheets[m_choice.baseline].lettersCountedIn(place.row, m_places[place.side][place.column].before);
}

Involvements Comparison::meaning(const ComparedPlace& place) const
{
    return m_sheets[place.side].meaningIn(place.row, m_places[place.side][place.column].now);
}

Involvements Comparison::meaningBefore(const ComparedPlace& place) const
{
    return m_sheets[m_choice.baseline].meaningIn(place.row, m_places[place.side][place.column].before);
}

bool Comparison::differs(const ComparedPlace& place) const
{
    return !(meaning(place) == meaningBefore(place));
}

int Comparison::differencesIn(int row, std::size_t side) const
{
    return m_differences[side][std::size_t(row)];
}

int Comparison::differencesIn(int row) const
{
    int all = 0;
    for (const std::vector<int>& side : m_differences)
        all += side[std::size_t(row)];
    return all;
}

bool Comparison::differsIn(int row) const
{
    return m_differs[std::size_t(row)];
}

} // namespace remit
