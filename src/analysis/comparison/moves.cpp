#include "analysis/comparison/moves.h"

#include "analysis/checks/read_chart.h"
#include "analysis/matching/role_matching.h"
#include "core/chart.h"
#include "core/letters.h"
#include "core/organisation.h"
#include "core/rows_of.h"

#include <algorithm>
#include <optional>

namespace remit {

namespace {

using RoleIds = std::vector<RoleId>;

RoleIds rolesHaving(Involvement involvement, const std::vector<std::pair<RoleId, Involvements>>& cells)
{
    RoleIds roles;
    for (const auto& cell : cells) {
        if (cell.second.has(involvement))
            roles.push_back(cell.first);
    }
    return roles;
}

/// Reads who has a part in the rows of one constellation.
class PartReader {
public:
    PartReader(const Plan& plan, ConstellationId constellation, MovedPart part)
        : m_plan(plan)
        , m_constellation(constellation)
        , m_part(part)
        , m_scheme(lettersOf(plan, constellation))
    {
        for (const RoleId role : rolesInOrder(plan, constellation))
            m_places.emplace(role, int(m_places.size()));
    }

    bool isAbout(ResponsibilityId row) const
    {
        const auto* found = m_plan.find<ChartRow>({m_constellation, row});
        return found != nullptr && !found->leftOut;
    }

    RoleIds holders(ResponsibilityId row) const
    {
        std::vector<std::pair<RoleId, Involvements>> cells;
        for (const Assignment& each : eachOf<Assignment>(m_plan, m_constellation, row)) {
            if (m_places.contains(each.role))
                cells.emplace_back(each.role, m_scheme.read(each.letters).involvements);
        }
        std::sort(cells.begin(), cells.end(), [this](const auto& one, const auto& other) {
            return m_places.at(one.first) < m_places.at(other.first);
        });
        if (m_part == MovedPart::doing)
            return rolesHaving(Involvement::does, cells);
        const RoleIds answering = rolesHaving(Involvement::answers, cells);
        return answering.empty() ? rolesHaving(Involvement::decides, cells) : answering;
    }

    /// The people in the seats of the roles, each once; none where a role has no seat.
    std::vector<PersonId> people(const RoleIds& roles) const
    {
        std::vector<PersonId> all;
        for (const RoleId role : roles) {
            const Wearers& wearers = wearersOf(role);
            if (!wearers.hasSeats)
                return {};
            for (const PersonId person : wearers.people) {
                if (std::find(all.begin(), all.end(), person) == all.end())
                    all.push_back(person);
            }
        }
        return all;
    }

    bool isAnyVacant(const RoleIds& roles) const
    {
        return std::any_of(roles.begin(), roles.end(), [this](RoleId role) { return wearersOf(role).isVacant; });
    }

private:
    struct Wearers {
        std::vector<PersonId> people;
        bool hasSeats = false;
        bool isVacant = false;
    };

    const Wearers& wearersOf(RoleId role) const
    {
        const auto known = m_wearers.find(role);
        if (known != m_wearers.end())
            return known->second;
        Wearers& wearers = m_wearers[role];
        for (const SeatId seat : seatsOf(m_plan, m_constellation, role)) {
            wearers.hasSeats = true;
            wearers.isVacant = wearers.isVacant || !m_plan.find<Seat>({m_constellation, seat})->person;
        }
        wearers.people = peopleOf(m_plan, m_constellation, role);
        return wearers;
    }

    const Plan& m_plan;
    ConstellationId m_constellation;
    MovedPart m_part;
    SchemeReader m_scheme;
    std::map<RoleId, int> m_places;
    mutable std::map<RoleId, Wearers> m_wearers;
};

/// Where all are known: not the same ones; else none of those before is among those after.
bool areOthers(const RowMove& move)
{
    std::vector<PersonId> before = move.peopleBefore;
    std::vector<PersonId> after = move.peopleAfter;
    if (before.empty() || after.empty())
        return false;
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    if (!move.isVacantBefore && !move.isVacantAfter)
        return before != after;
    return std::none_of(before.begin(), before.end(),
                        [&](PersonId each) { return std::binary_search(after.begin(), after.end(), each); });
}

/// Whether any role after goes on from none before, or one before is gone on from by none after.
bool goesToOthers(const RoleIds& before, const RoleIds& after, const RoleMatch& match)
{
    const auto goesOn = [&](RoleId later, RoleId earlier) {
        const auto found = match.find(later);
        return found != match.end()
            && std::find(found->second.begin(), found->second.end(), earlier) != found->second.end();
    };
    const bool hasNew = std::any_of(after.begin(), after.end(), [&](RoleId later) {
        return std::none_of(before.begin(), before.end(), [&](RoleId earlier) { return goesOn(later, earlier); });
    });
    const bool hasLost = std::any_of(before.begin(), before.end(), [&](RoleId earlier) {
        return std::none_of(after.begin(), after.end(), [&](RoleId later) { return goesOn(later, earlier); });
    });
    return hasNew || hasLost;
}

} // namespace

std::map<ResponsibilityId, std::vector<RoleId>> holdersOfRows(const Plan& plan, ConstellationId constellation,
                                                              MovedPart part)
{
    const PartReader reader(plan, constellation, part);
    std::map<ResponsibilityId, std::vector<RoleId>> rows;
    for (const ChartRow& row : eachOf<ChartRow>(plan, constellation)) {
        if (!row.leftOut)
            rows.emplace_hint(rows.end(), row.responsibility, reader.holders(row.responsibility));
    }
    return rows;
}

bool shareRows(const Plan& plan, ConstellationId before, ConstellationId after)
{
    for (const ChartRow& row : eachOf<ChartRow>(plan, before)) {
        if (plan.find<ChartRow>({after, row.responsibility}) != nullptr)
            return true;
    }
    return false;
}

std::vector<RowMove> movesBetween(const Plan& plan, ConstellationId before, ConstellationId after, MovedPart part)
{
    const PartReader earlier(plan, before, part);
    const PartReader later(plan, after, part);
    const RoleMatch match = matchedRoles(plan, before, after);
    std::vector<RowMove> moves;
    for (const Band& band : chartOf(plan, after).bands) {
        for (const ResponsibilityId row : band.rows) {
            if (!earlier.isAbout(row) || !later.isAbout(row))
                continue;
            RowMove move{row, earlier.holders(row), later.holders(row)};
            move.isByRole = goesToOthers(move.rolesBefore, move.rolesAfter, match);
            move.peopleBefore = earlier.people(move.rolesBefore);
            move.peopleAfter = later.people(move.rolesAfter);
            move.isVacantBefore = earlier.isAnyVacant(move.rolesBefore);
            move.isVacantAfter = later.isAnyVacant(move.rolesAfter);
            move.isByPeople = areOthers(move);
            if (move.isByRole || move.isByPeople)
                moves.push_back(std::move(move));
        }
    }
    return moves;
}

std::vector<RowMove> toldByRoles(std::vector<RowMove> moves)
{
    std::erase_if(moves, [](const RowMove& move) { return !move.isByRole; });
    for (RowMove& move : moves)
        move.isByPeople = false;
    return moves;
}

} // namespace remit
