#include "analysis/meetings/consultation_cover.h"

#include "analysis/meetings/attendance.h"
#include "core/chart.h"
#include "core/letters.h"
#include "core/organisation.h"
#include "core/rows_of.h"

#include <algorithm>
#include <map>
#include <set>

namespace remit {

namespace {

using RolePair = std::pair<RoleId, RoleId>;

RolePair ordered(RoleId one, RoleId other)
{
    return {std::min(one, other), std::max(one, other)};
}

/// The roles that spend time in a meeting: those people come as, and their other hats.
std::set<RoleId> rolesIn(const Plan& plan, const Meeting& meeting)
{
    std::set<RoleId> roles;
    for (const Participant& who : participantsOf(plan, meeting)) {
        if (who.share <= 0 || who.isStakeholders())
            continue;
        roles.insert(who.role);
        if (who.seat) {
            const std::vector<RoleId> hats = hatsOf(plan, {meeting.constellation, who.seat});
            roles.insert(hats.begin(), hats.end());
        }
    }
    return roles;
}

/// Which roles meet which.
class Encounters {
public:
    Encounters(const Plan& plan, ConstellationId constellation)
    {
        for (const Meeting& meeting : eachOf<Meeting>(plan, constellation)) {
            const std::set<RoleId> roles = rolesIn(plan, meeting);
            addAll(roles, m_any);
            if (meeting.channel == Channel::twoWay)
                addAll(roles, m_talking);
        }
        for (const SeatId seat : seatsInOrder(plan, constellation)) {
            const std::vector<RoleId> hats = hatsOf(plan, {constellation, seat});
            addAll({hats.begin(), hats.end()}, m_any);
            addAll({hats.begin(), hats.end()}, m_talking);
        }
    }
    bool talk(RoleId one, RoleId other) const { return m_talking.contains(ordered(one, other)); }
    bool meet(RoleId one, RoleId other) const { return m_any.contains(ordered(one, other)); }

private:
    static void addAll(const std::set<RoleId>& roles, std::set<RolePair>& pairs)
    {
        for (const RoleId one : roles) {
            for (const RoleId other : roles)
                pairs.insert(ordered(one, other));
        }
    }

    std::set<RolePair> m_any;
    std::set<RolePair> m_talking;
};

/// What letters mean here, each text read once.
class Listening {
public:
    Listening(const Plan& plan, ConstellationId constellation)
        : m_scheme(lettersOf(plan, constellation))
    {
    }
    struct Part {
        bool answers = false;
        bool isAsked = false;
        bool isTold = false;
    };
    const Part& of(const std::string& letters)
    {
        const auto [found, isNew] = m_read.try_emplace(letters);
        if (isNew) {
            found->second.answers = involves(letters, Involvement::answers, m_scheme);
            found->second.isAsked = involves(letters, Involvement::consulted, m_scheme);
            found->second.isTold = involves(letters, Involvement::informed, m_scheme);
        }
        return found->second;
    }

private:
    std::vector<Letter> m_scheme;
    std::map<std::string, Part> m_read;
};

/// Rows on which one is asked, and on which it is told, by the pair (listening, answering).
struct PairRows {
    std::vector<ResponsibilityId> asked;
    std::vector<ResponsibilityId> told;
};

void readCells(const Plan& plan, const ChartRow& row, Listening& letters, std::map<RolePair, PairRows>& pairs)
{
    std::vector<RoleId> answering;
    std::vector<std::pair<RoleId, bool>> listening;
    for (const Assignment& cell : eachOf<Assignment>(plan, row.constellation, row.responsibility)) {
        const auto& part = letters.of(cell.letters);
        if (part.answers)
            answering.push_back(cell.role);
        else if (part.isAsked || part.isTold)
            listening.emplace_back(cell.role, part.isAsked);
    }
    for (const auto& [role, isAsked] : listening) {
        for (const RoleId other : answering) {
            PairRows& rows = pairs[{role, other}];
            (isAsked ? rows.asked : rows.told).push_back(row.responsibility);
        }
    }
}

/// How many of the pairs would meet there if all of them came.
std::ptrdiff_t coveredBy(const std::set<RoleId>& roles, const std::vector<UncoveredPair>& pairs)
{
    return std::count_if(pairs.begin(), pairs.end(), [&](const UncoveredPair& each) {
        return roles.contains(each.listening) || roles.contains(each.answering);
    });
}

/// The meeting in which people talk that is worth most by the roles in it; none where none is worth anything.
template <class Worth> MeetingId bestMeeting(const Plan& plan, ConstellationId constellation, Worth worthOf)
{
    MeetingId best;
    std::ptrdiff_t most = 0;
    for (const Meeting* meeting : meetingsInOrder(plan, constellation)) {
        if (meeting->channel != Channel::twoWay)
            continue;
        if (const std::ptrdiff_t worth = worthOf(rolesIn(plan, *meeting)); worth > most) {
            most = worth;
            best = meeting->meeting;
        }
    }
    return best;
}

} // namespace

ConsultationCover consultationCover(const Plan& plan, ConstellationId constellation)
{
    ConsultationCover cover;
    const Encounters encounters(plan, constellation);
    Listening letters(plan, constellation);
    std::map<RolePair, PairRows> pairs;
    for (const ChartRow& row : eachOf<ChartRow>(plan, constellation)) {
        if (!row.leftOut)
            readCells(plan, row, letters, pairs);
    }
    const std::vector<RoleId> order = rolesInOrder(plan, constellation);
    for (const RoleId listening : order) {
        for (const RoleId answering : order) {
            const auto pair = pairs.find({listening, answering});
            if (pair == pairs.end())
                continue;
            ++cover.pairs;
            const PairRows& rows = pair->second;
            if (!rows.asked.empty() && !encounters.talk(listening, answering))
                cover.uncovered.push_back({listening, answering, true, rows.asked});
            else if (!rows.told.empty() && !encounters.meet(listening, answering))
                cover.uncovered.push_back({listening, answering, false, rows.told});
            else
                ++cover.covered;
        }
    }
    cover.best = bestMeeting(plan, constellation,
                             [&](const std::set<RoleId>& roles) { return coveredBy(roles, cover.uncovered); });
    if (const auto* best = plan.find<Meeting>({constellation, cover.best}))
        cover.bestCovers = int(coveredBy(rolesIn(plan, *best), cover.uncovered));
    return cover;
}

MeetingId meetingToJoin(const Plan& plan, ConstellationId constellation, RoleId listening,
                        const std::vector<UncoveredPair>& pairs)
{
    return bestMeeting(plan, constellation, [&](const std::set<RoleId>& roles) {
        return roles.contains(listening) ? 0
                                         : std::count_if(pairs.begin(), pairs.end(), [&](const UncoveredPair& each) {
                                               return roles.contains(each.answering);
                                           });
    });
}

} // namespace remit
