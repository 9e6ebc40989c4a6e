#include "analysis/comparison/compared_columns.h"

#include "analysis/matching/role_matching.h"
#include "core/chart.h"
#include "core/organisation.h"

#include <algorithm>
#include <set>

namespace remit {

namespace {

using ComparedColumns = std::vector<ComparedColumn>;

template <class T> void addOnce(std::vector<T>& all, const std::vector<T>& others)
{
    for (const T& each : others) {
        if (std::find(all.begin(), all.end(), each) == all.end())
            all.push_back(each);
    }
}

/// The column a seat belongs to: that of its person where people are compared, else one of its own.
ComparedColumn& columnFor(ComparedColumns& columns, const Seat& seat, ComparedBy by)
{
    const bool isOfPerson = by == ComparedBy::people && seat.person;
    if (isOfPerson) {
        const auto found = std::find_if(columns.begin(), columns.end(),
                                        [&](const ComparedColumn& each) { return each.person == *seat.person; });
        if (found != columns.end())
            return *found;
    }
    ComparedColumn column;
    if (isOfPerson)
        column.person = *seat.person;
    columns.push_back(column);
    return columns.back();
}

/// Without what they were before.
ComparedColumns plainColumns(const Plan& plan, ConstellationId constellation, ComparedBy by)
{
    ComparedColumns columns;
    std::set<RoleId> worn;
    if (by != ComparedBy::roles) {
        for (const SeatId id : seatsInOrder(plan, constellation)) {
            const Seat& seat = *plan.find<Seat>({constellation, id});
            ComparedColumn& column = columnFor(columns, seat, by);
            const std::vector<RoleId> hats = hatsOf(plan, seat.key());
            column.seats.push_back(id);
            addOnce(column.hats, hats);
            worn.insert(hats.begin(), hats.end());
        }
    }
    for (const RoleId role : rolesInOrder(plan, constellation)) {
        if (worn.contains(role))
            continue;
        ComparedColumn column;
        column.role = role;
        column.hats = {role};
        columns.push_back(column);
    }
    return columns;
}

void goOnFrom(ComparedColumn& column, const ComparedColumn& before)
{
    column.seatsBefore = before.seats;
    column.hatsBefore = before.hats;
}

/// The same person, or one of the same seats; a person goes on from nobody else.
bool isSame(const ComparedColumn& one, const ComparedColumn& before)
{
    if (one.role || before.role || one.person || before.person)
        return one.person && one.person == before.person;
    return std::any_of(one.seats.begin(), one.seats.end(), [&](SeatId seat) {
        return std::find(before.seats.begin(), before.seats.end(), seat) != before.seats.end();
    });
}

/// Both are positions without a name, and wear the same hats.
bool isAlike(const ComparedColumn& one, const ComparedColumn& before)
{
    return !one.role && !before.role && !one.person && !before.person && !one.hats.empty() && one.hats == before.hats;
}

class ColumnMatcher {
public:
    ColumnMatcher(const Plan& plan, ConstellationId baseline, ConstellationId constellation, ComparedBy by)
        : m_match(matchedRoles(plan, baseline, constellation))
        , m_before(plainColumns(plan, baseline, by))
        , m_columns(plainColumns(plan, constellation, by))
        , m_isTaken(m_before.size(), false)
    {
    }

    ComparedColumns matched()
    {
        matchRoles();
        match(isSame);
        match(isAlike);
        addGone();
        return std::move(m_columns);
    }

private:
    void matchRoles()
    {
        for (ComparedColumn& column : m_columns) {
            if (column.role)
                column.hatsBefore = m_match[column.role];
        }
    }

    void match(bool (*fits)(const ComparedColumn&, const ComparedColumn&))
    {
        for (ComparedColumn& column : m_columns) {
            if (column.role || !column.isNew())
                continue;
            for (std::size_t at = 0; at < m_before.size(); ++at) {
                if (!m_isTaken[at] && fits(column, m_before[at])) {
                    goOnFrom(column, m_before[at]);
                    m_isTaken[at] = true;
                    break;
                }
            }
        }
    }

    void addGone()
    {
        std::set<RoleId> goOn;
        for (const ComparedColumn& column : m_columns)
            goOn.insert(column.hatsBefore.begin(), column.hatsBefore.end());
        for (std::size_t at = 0; at < m_before.size(); ++at) {
            const ComparedColumn& before = m_before[at];
            const bool isKept = m_isTaken[at]
                || std::any_of(before.hats.begin(), before.hats.end(), [&](RoleId hat) { return goOn.contains(hat); });
            if (isKept || before.hats.empty())
                continue;
            ComparedColumn gone = before;
            goOnFrom(gone, before);
            gone.hats.clear();
            gone.isGone = true;
            m_columns.push_back(gone);
        }
    }

    RoleMatch m_match;
    ComparedColumns m_before;
    ComparedColumns m_columns;
    std::vector<bool> m_isTaken;
};

} // namespace

std::vector<ComparedColumn> comparedColumns(const Plan& plan, ConstellationId baseline, ConstellationId constellation,
                                            ComparedBy by)
{
    return ColumnMatcher(plan, baseline, constellation, by).matched();
}

} // namespace remit
