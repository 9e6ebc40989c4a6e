#include "analysis/comparison/letter_sheet.h"

#include "core/chart.h"
#include "core/letters.h"
#include "core/rows_of.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace remit {

namespace {

RowState stateIn(const ChartRow* row)
{
    return row == nullptr ? RowState::absent : row->leftOut ? RowState::leftOut : RowState::here;
}

constexpr std::size_t plainCharacters = 128;

/// Looks up roles that come by their ids, in step with them.
class RoleSteps {
public:
    explicit RoleSteps(const std::unordered_map<std::int64_t, int>& places)
        : m_roles(places.begin(), places.end())
    {
        std::sort(m_roles.begin(), m_roles.end());
    }

    void restart() { m_at = 0; }
    /// -1 for a role that is not there.
    int placeOf(RoleId role)
    {
        while (m_at < m_roles.size() && m_roles[m_at].first < role.value)
            ++m_at;
        return m_at < m_roles.size() && m_roles[m_at].first == role.value ? m_roles[m_at].second : -1;
    }

private:
    std::vector<std::pair<std::int64_t, int>> m_roles;
    std::size_t m_at = 0;
};

} // namespace

LetterSheet::LetterSheet(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows,
                         const std::unordered_map<std::int64_t, int>& places)
    : m_constellation(constellation)
    , m_scheme(lettersOf(plan, constellation))
    , m_reader(m_scheme)
    , m_states(rows.size(), RowState::absent)
{
    for (const RoleId role : rolesInOrder(plan, constellation))
        m_places.emplace(role.value, int(m_roleCount++));
    m_cells.assign(rows.size() * m_roleCount, 0);
    for (const ChartRow& row : eachOf<ChartRow>(plan, constellation)) {
        if (const auto found = places.find(row.responsibility.value); found != places.end())
            m_states[std::size_t(found->second)] = stateIn(&row);
    }
    // The cells come by row, and in a row by role.
    RoleSteps roles(m_places);
    std::array<std::uint16_t, plainCharacters> plain{};
    ResponsibilityId last;
    int row = -1;
    for (const Assignment& each : eachOf<Assignment>(plan, constellation)) {
        if (each.responsibility != last) {
            const auto place = places.find(each.responsibility.value);
            row = place == places.end() || stateOf(place->second) != RowState::here ? -1 : place->second;
            last = each.responsibility;
            roles.restart();
        }
        const int role = row < 0 || each.letters.empty() ? -1 : roles.placeOf(each.role);
        if (role < 0)
            continue;
        const auto byte = static_cast<unsigned char>(each.letters.front());
        const bool isPlain = each.letters.size() == 1 && byte < plain.size();
        std::uint16_t text = isPlain ? plain[byte] : std::uint16_t{0};
        if (text == 0)
            text = textOf(each.letters);
        if (isPlain)
            plain[byte] = text;
        m_cells[cellAt(row, role)] = text;
    }
}

std::uint16_t LetterSheet::textOf(const std::string& letters)
{
    const auto found = m_textPlaces.find(letters);
    if (found != m_textPlaces.end())
        return found->second;
    // So many different cells no scheme has; should one come, the last text stands for the rest.
    constexpr std::size_t most = std::numeric_limits<std::uint16_t>::max();
    if (m_texts.size() < most) {
        const SchemeReader::Reading reading = m_reader.read(letters);
        m_texts.push_back({letters, reading.involvements, reading.letters});
    }
    const auto place = static_cast<std::uint16_t>(m_texts.size() - 1);
    m_textPlaces.emplace(letters, place);
    return place;
}

void LetterSheet::put(int row, const Assignment& assignment)
{
    const auto role = m_places.find(assignment.role.value);
    if (role == m_places.end() || assignment.letters.empty() || stateOf(row) != RowState::here)
        return;
    m_cells[cellAt(row, role->second)] = textOf(assignment.letters);
}

void LetterSheet::readRow(const Plan& plan, int row, ResponsibilityId responsibility)
{
    const auto begin = m_cells.begin() + std::ptrdiff_t(cellAt(row, 0));
    std::fill(begin, begin + std::ptrdiff_t(m_roleCount), std::uint16_t{0});
    m_states[std::size_t(row)] = stateIn(plan.find<ChartRow>({m_constellation, responsibility}));
    for (const Assignment& each : eachOf<Assignment>(plan, m_constellation, responsibility))
        put(row, each);
}

std::vector<int> LetterSheet::placesOf(const std::vector<RoleId>& roles) const
{
    std::vector<int> places;
    for (const RoleId role : roles) {
        if (const auto found = m_places.find(role.value); found != m_places.end())
            places.push_back(found->second);
    }
    return places;
}

std::string LetterSheet::lettersIn(int row, const std::vector<int>& roles) const
{
    std::string all;
    for (const int role : roles)
        all += m_texts[m_cells[cellAt(row, role)]].letters;
    return roles.size() > 1 ? inOrderOfStrength(all, m_scheme) : all;
}

} // namespace remit
