#include "model/chart/chart_arrangement.h"

#include "words/text.h"

#include <QString>

#include <algorithm>
#include <limits>
#include <numeric>

namespace remit {

namespace {

/// A key that sorts without regard to case and accents, numbers by their size, the same on every computer.
QString sortKey(std::string_view utf8)
{
    constexpr qsizetype numberWidth = 12;
    QString key;
    QString digits;
    const auto takeDigits = [&] {
        if (!digits.isEmpty())
            key += digits.rightJustified(numberWidth, u'0');
        digits.clear();
    };
    for (const QChar each : text(utf8).normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (each.isDigit()) {
            digits += each;
            continue;
        }
        takeDigits();
        if (!each.isMark())
            key += each;
    }
    takeDigits();
    return key;
}

/// Sorts by what `keyOf` gives, equal ones as they stood.
template <class Id, class KeyOf> void sortBy(std::vector<Id>& ids, KeyOf keyOf, bool reversed)
{
    using Key = decltype(keyOf(ids.front()));
    std::vector<std::pair<Key, Id>> keyed;
    keyed.reserve(ids.size());
    for (const Id& id : ids)
        keyed.emplace_back(keyOf(id), id);
    std::stable_sort(keyed.begin(), keyed.end(), [reversed](const auto& a, const auto& b) {
        return reversed ? b.first < a.first : a.first < b.first;
    });
    std::transform(keyed.begin(), keyed.end(), ids.begin(), [](const auto& each) { return each.second; });
}

/// Strongest first as a list of numbers; empty cells come last either way.
std::vector<int> strengthOf(std::string_view letters, const std::vector<Letter>& scheme, bool reversed)
{
    constexpr int nothing = 99;
    std::vector<int> strengths;
    for (const std::string& letter : characters(letters))
        strengths.push_back(int(strongestInvolvement(letter, scheme)));
    if (strengths.empty())
        return {reversed ? -nothing : nothing};
    strengths.push_back(nothing);
    return strengths;
}

/// The most hours first; unknown ones come last either way.
double weightOf(const std::optional<double>& hours, bool reversed)
{
    constexpr double unknown = std::numeric_limits<double>::infinity();
    if (!hours)
        return reversed ? -unknown : unknown;
    return -*hours;
}

} // namespace

std::vector<ResponsibilityId> sortedRows(const Plan& plan, const Chart& chart, const ChartSort& sort,
                                         const HoursOfRow& hoursOf)
{
    if (sort.by == SortBy::plan || sort.by == SortBy::area || (sort.by == SortBy::hours && !hoursOf))
        return {};
    std::vector<ResponsibilityId> rows;
    for (const Band& band : chart.bands)
        rows.insert(rows.end(), band.rows.begin(), band.rows.end());
    if (sort.by == SortBy::title) {
        sortBy(
            rows, [&](ResponsibilityId row) { return sortKey(plan.find<Responsibility>(row)->title); }, sort.reversed);
    } else if (sort.by == SortBy::hours) {
        sortBy(
            rows, [&](ResponsibilityId row) { return weightOf(hoursOf(row), sort.reversed); }, sort.reversed);
    } else {
        const auto scheme = lettersOf(plan, chart.constellation);
        sortBy(
            rows,
            [&](ResponsibilityId row) {
                return strengthOf(lettersAt(plan, {chart.constellation, row, sort.role}), scheme, sort.reversed);
            },
            sort.reversed);
    }
    return rows;
}

std::vector<std::size_t> sortedBands(const Plan& plan, const Chart& chart, const ChartSort& sort)
{
    if (sort.by != SortBy::area)
        return {};
    std::vector<std::size_t> places(chart.bands.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    sortBy(
        places,
        [&](std::size_t place) {
            const auto& area = chart.bands[place].area;
            return area ? sortKey(plan.find<Area>(*area)->name) : QString();
        },
        sort.reversed);
    // Rows without an area have no band of their own, so they stay above the others.
    std::stable_partition(places.begin(), places.end(),
                          [&](std::size_t place) { return !chart.bands[place].area.has_value(); });
    return places;
}

std::vector<RoleId> pinnedFirst(const Plan& plan, const Chart& chart)
{
    std::vector<RoleId> roles = chart.roles;
    std::stable_partition(roles.begin(), roles.end(), [&](RoleId role) {
        const auto* part = plan.find<ConstellationRole>({chart.constellation, role});
        return part != nullptr && part->pinned;
    });
    return roles;
}

AwayRows awayRows(const Plan& plan, const Chart& chart, const ChartArrangement& arrangement)
{
    const bool filters = !arrangement.filter.empty();
    const RowFilter filter(plan, chart.constellation, arrangement.filter, arrangement.withFindings);
    AwayRows away;
    for (const Band& band : chart.bands) {
        for (const ResponsibilityId row : band.rows) {
            ++away.counts.all;
            const auto* chartRow = plan.find<ChartRow>({chart.constellation, row});
            const bool picked = !filters || filter.matches(row);
            if (chartRow != nullptr && chartRow->hidden && !arrangement.revealed.contains(row)) {
                ++away.counts.hidden;
                away.rows.insert(row);
            } else if (!picked && !arrangement.kept.contains(row)) {
                ++away.counts.filteredOut;
                away.rows.insert(row);
            } else {
                ++away.counts.shown;
                away.counts.noLongerMatching += picked ? 0 : 1;
            }
        }
    }
    return away;
}

} // namespace remit
