#include "analysis/checks/read_chart.h"
#include "analysis/comparison/metrics.h"
#include "analysis/comparison/moves.h"
#include "core/letters.h"
#include "core/organisation.h"
#include "core/rows_of.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

/// What the chart says: who answers, who does, and what passes from hand to hand.
namespace remit {

namespace {

bool canAnswer(const Measured& measured)
{
    const Involvements sayable = SchemeReader(lettersOf(measured.plan, measured.constellation)).sayable();
    return sayable.hasAny({Involvement::answers, Involvement::decides});
}

bool hasRows(const Measured& measured)
{
    for (const ChartRow& row : eachOf<ChartRow>(measured.plan, measured.constellation)) {
        if (!row.leftOut)
            return true;
    }
    return false;
}

/// Rows by how many answer for them.
template <class Fits> Figure answeredBy(const Measured& measured, Fits fits)
{
    const auto rows = holdersOfRows(measured.plan, measured.constellation, MovedPart::lastWord);
    if (rows.empty() || !canAnswer(measured))
        return {};
    return {static_cast<double>(
        std::count_if(rows.begin(), rows.end(), [&](const auto& row) { return fits(row.second.size()); }))};
}

Figure gaps(const Measured& measured)
{
    return answeredBy(measured, [](std::size_t holders) { return holders == 0; });
}

Figure overlaps(const Measured& measured)
{
    return answeredBy(measured, [](std::size_t holders) { return holders > 1; });
}

Figure movedLastWords(const Measured& measured)
{
    if (!hasRows(measured) || !canAnswer(measured)
        || !shareRows(measured.plan, measured.baseline, measured.constellation))
        return {};
    const auto moves = movesBetween(measured.plan, measured.baseline, measured.constellation, MovedPart::lastWord);
    return {static_cast<double>(moves.size())};
}

/// Who somebody is: a person, a seat without one, or a role without seats; the kind keeps their ids apart.
using Hand = std::pair<int, std::int64_t>;

/// Who is behind the roles of a constellation; each role is looked up once.
class Hands {
public:
    explicit Hands(const Measured& measured)
        : m_measured(measured)
    {
    }

    const std::vector<SeatId>& seats(RoleId role)
    {
        const auto known = m_seats.find(role);
        if (known != m_seats.end())
            return known->second;
        return m_seats[role] = seatsOf(m_measured.plan, m_measured.constellation, role);
    }

    std::set<Hand> of(const std::vector<RoleId>& roles)
    {
        std::set<Hand> hands;
        for (const RoleId role : roles) {
            for (const SeatId id : seats(role)) {
                const auto& person = m_measured.plan.find<Seat>({m_measured.constellation, id})->person;
                hands.insert(person ? Hand{0, person->value} : Hand{1, id.value});
            }
            if (seats(role).empty())
                hands.insert({2, role.value});
        }
        return hands;
    }

    /// Whether it stops when one person is away: only one seat, or the seats of one person, and nobody stands in.
    bool isOneAlone(const std::vector<RoleId>& roles)
    {
        if (roles.empty() || of(roles).size() != 1)
            return false;
        bool hasSeats = false;
        for (const RoleId role : roles) {
            for (const SeatId seat : seats(role)) {
                hasSeats = true;
                if (m_measured.plan.find<Seat>({m_measured.constellation, seat})->deputy)
                    return false;
            }
        }
        return hasSeats;
    }

private:
    const Measured& m_measured;
    std::map<RoleId, std::vector<SeatId>> m_seats;
};

/// The roles that do the row linked to the entry; none where the chart has no such row or nobody does it.
std::vector<RoleId> doersOfEntry(const Measured& measured, std::string_view link,
                                 const std::map<ResponsibilityId, std::vector<RoleId>>& doers)
{
    for (const auto& row : doers) {
        const auto* found = measured.plan.find<Responsibility>(row.first);
        if (found != nullptr && found->catalogueKey == link)
            return row.second;
    }
    return {};
}

/// How often a story changes hands at the least, from opportunity to accepted work. Unknown where a step is not in the
/// chart or nobody does it.
Figure handOffs(const Measured& measured)
{
    const auto doers = holdersOfRows(measured.plan, measured.constellation, MovedPart::doing);
    Hands hands(measured);
    Figure figure{0};
    std::set<Hand> carrying;
    for (const char* link : {"DIS1", "DIS7", "DEL1", "DEL4"}) {
        const std::set<Hand> doing = hands.of(doersOfEntry(measured, link, doers));
        if (doing.empty())
            return {};
        std::set<Hand> going;
        std::set_intersection(carrying.begin(), carrying.end(), doing.begin(), doing.end(),
                              std::inserter(going, going.end()));
        if (going.empty() && !carrying.empty())
            ++*figure.value;
        carrying = going.empty() ? doing : going;
    }
    return figure;
}

/// Roles that nobody is seated for may be of many: the rows they do are not counted.
Figure singlePoints(const Measured& measured)
{
    if (!hasRows(measured) || seatsInOrder(measured.plan, measured.constellation).empty())
        return {};
    const auto rows = holdersOfRows(measured.plan, measured.constellation, MovedPart::doing);
    Hands hands(measured);
    return {static_cast<double>(
        std::count_if(rows.begin(), rows.end(), [&](const auto& row) { return hands.isOneAlone(row.second); }))};
}

Figure toFix(const Measured& measured)
{
    return !hasRows(measured) ? Figure() : Figure{static_cast<double>(measured.findings.errors)};
}

Figure toLookAt(const Measured& measured)
{
    return !hasRows(measured) ? Figure() : Figure{static_cast<double>(measured.findings.warnings)};
}

} // namespace

std::vector<KnownMetric> metricsOfRows()
{
    return {{"gaps", gaps},          {"overlaps", overlaps},          {"moved-last-words", movedLastWords},
            {"hand-offs", handOffs}, {"single-points", singlePoints}, {"to-fix", toFix},
            {"to-look-at", toLookAt}};
}

} // namespace remit
