#include "advisor/cadence/meeting_attendees.h"

#include "core/organisation.h"

#include <algorithm>

namespace remit {

namespace {

class Inviting {
public:
    Inviting(const Plan& plan, const Meeting::Key& meeting, const CatalogueMeeting& source, const MeetingSides& sides,
             const MeetingValues& values)
        : m_plan(plan)
        , m_meeting(meeting)
        , m_source(source)
        , m_sides(sides)
        , m_values(values)
    {
    }

    std::vector<MeetingAttendee> all()
    {
        for (const std::string& role : m_source.required)
            invite(role, true);
        for (const std::string& role : m_source.optional)
            invite(role, false);
        for (const UnitId group : unitsInOrder(m_plan, std::get<0>(m_meeting), UnitKind::stakeholders)) {
            if (wordFor(m_plan.find<Unit>(group)->side) == m_source.groups)
                add({}, {}, group, true, 1);
        }
        nameOwner();
        return std::move(m_all);
    }

private:
    /// Of those who meet each other alone only they come as what they are.
    void invite(const std::string& catalogueRole, bool isRequired)
    {
        const double share = partOf(m_source, catalogueRole, m_values);
        bool isSide = false;
        for (const MeetingSide& side : m_sides) {
            if (!actsAs(*m_plan.find<Role>(side.role), catalogueRole))
                continue;
            add(side.seat ? RoleId() : side.role, side.seat, {}, isRequired, share);
            isSide = true;
        }
        if (!isSide && (m_sides.empty() || !isRequired)) {
            for (const RoleId role : rolesActingAs(m_plan, std::get<0>(m_meeting), catalogueRole))
                add(role, {}, {}, isRequired, share);
        }
    }

    /// Whoever comes as somebody else already comes once.
    void add(RoleId role, SeatId seat, UnitId unit, bool isRequired, double share)
    {
        const auto [constellation, meeting] = m_meeting;
        MeetingAttendee added{constellation, meeting, role, seat, unit, isRequired, share};
        const bool isKnown = std::any_of(m_all.begin(), m_all.end(),
                                         [&](const MeetingAttendee& each) { return each.key() == added.key(); });
        if (!isKnown)
            m_all.push_back(added);
    }

    /// The first who acts as the role that owns it, else whoever comes first.
    void nameOwner()
    {
        const auto isOwner = [&](const MeetingAttendee& each) {
            const auto* role = m_plan.find<Role>(each.role);
            return role != nullptr ? actsAs(*role, m_source.owner)
                                   : actsAs(m_plan, {each.constellation, each.seat}, m_source.owner);
        };
        const auto owner = std::find_if(m_all.begin(), m_all.end(), isOwner);
        if (!m_all.empty())
            (owner == m_all.end() ? m_all.begin() : owner)->isOwner = true;
    }

    const Plan& m_plan;
    Meeting::Key m_meeting;
    const CatalogueMeeting& m_source;
    const MeetingSides& m_sides;
    const MeetingValues& m_values;
    std::vector<MeetingAttendee> m_all;
};

} // namespace

std::vector<MeetingAttendee> attendeesFor(const Plan& plan, const Meeting::Key& meeting, const CatalogueMeeting& source,
                                          const MeetingSides& sides, const MeetingValues& values)
{
    return Inviting(plan, meeting, source, sides, values).all();
}

} // namespace remit
