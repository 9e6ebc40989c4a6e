#include "analysis/meetings/attendance.h"

#include "core/organisation.h"
#include "core/rows_of.h"

#include <algorithm>

namespace remit {

namespace {

constexpr const char* developers = "DT";

/// The product that a unit is, or that it works on.
UnitId productOf(const Plan& plan, ConstellationId constellation, UnitId unit)
{
    const auto* found = plan.find<Unit>(unit);
    if (found != nullptr && found->kind == UnitKind::product)
        return unit;
    const auto* use = plan.find<ConstellationUnit>({constellation, unit});
    return use != nullptr && use->product ? *use->product : UnitId();
}

/// The teams that a unit stands for: itself, or those of the product; all where it is none.
std::vector<UnitId> teamsOf(const Plan& plan, ConstellationId constellation, UnitId unit)
{
    const auto* found = plan.find<Unit>(unit);
    if (found != nullptr && found->kind == UnitKind::team)
        return {unit};
    std::vector<UnitId> teams = unitsInOrder(plan, constellation, UnitKind::team);
    if (unit) {
        std::erase_if(teams, [&](UnitId team) {
            const UnitId product = productOf(plan, constellation, team);
            return product && product != unit;
        });
    }
    return teams;
}

class Gathering {
public:
    Gathering(const Plan& plan, const Meeting& meeting)
        : m_plan(plan)
        , m_meeting(meeting)
    {
    }

    void add(const MeetingAttendee& attendee)
    {
        if (attendee.seat)
            addSeat(attendee.seat, attendee);
        else if (attendee.role)
            addRole(attendee);
        else if (attendee.unit)
            put({{}, {}, attendee.unit, 1, attendee.isRequired, attendee.share, attendee.isOwner});
    }
    std::vector<Participant> all() && { return std::move(m_all); }

private:
    void addSeat(SeatId seat, const MeetingAttendee& attendee)
    {
        const Seat::Key key{m_meeting.constellation, seat};
        if (m_plan.find<Seat>(key) == nullptr)
            return;
        const std::vector<RoleId> hats = hatsOf(m_plan, key);
        const RoleId role = attendee.role ? attendee.role : hats.empty() ? RoleId() : hats.front();
        put({role, seat, {}, 1, attendee.isRequired, attendee.share, attendee.isOwner});
    }
    void addRole(const MeetingAttendee& attendee)
    {
        const std::vector<SeatId> seats = seatsOf(m_plan, m_meeting.constellation, attendee.role);
        for (const SeatId seat : seats) {
            if (!m_meeting.unit || concernsSeat(m_plan, {m_meeting.constellation, seat}, m_meeting.unit))
                addSeat(seat, attendee);
        }
        const auto* role = m_plan.find<Role>(attendee.role);
        if (!seats.empty() || role == nullptr)
            return;
        if (actsAs(*role, developers))
            addDevelopers(attendee);
        else
            put({attendee.role,
                 {},
                 {},
                 headcount(attendee.role),
                 attendee.isRequired,
                 attendee.share,
                 attendee.isOwner});
    }
    void addDevelopers(const MeetingAttendee& attendee)
    {
        const std::vector<UnitId> teams = teamsOf(m_plan, m_meeting.constellation, m_meeting.unit);
        for (const UnitId team : teams) {
            const auto* use = m_plan.find<ConstellationUnit>({m_meeting.constellation, team});
            put({attendee.role,
                 {},
                 team,
                 use->developers.value_or(1),
                 attendee.isRequired,
                 attendee.share,
                 attendee.isOwner});
        }
        if (teams.empty())
            put({attendee.role,
                 {},
                 {},
                 headcount(attendee.role),
                 attendee.isRequired,
                 attendee.share,
                 attendee.isOwner});
    }
    double headcount(RoleId role) const
    {
        const auto* part = m_plan.find<ConstellationRole>({m_meeting.constellation, role});
        return part != nullptr && part->headcount ? *part->headcount : 1;
    }
    /// Who comes for two reasons comes once, for the weightier.
    void put(const Participant& added)
    {
        const auto known = std::find_if(m_all.begin(), m_all.end(), [&](const Participant& each) {
            return added.seat ? each.seat == added.seat
                              : !each.seat && each.role == added.role && each.unit == added.unit;
        });
        if (known == m_all.end()) {
            m_all.push_back(added);
            return;
        }
        known->isRequired = known->isRequired || added.isRequired;
        known->share = std::max(known->share, added.share);
        known->isOwner = known->isOwner || added.isOwner;
    }

    const Plan& m_plan;
    const Meeting& m_meeting;
    std::vector<Participant> m_all;
};

} // namespace

std::vector<MeetingAttendee> attendeesOf(const Plan& plan, const Meeting::Key& meeting)
{
    std::vector<MeetingAttendee> all;
    for (const MeetingAttendee& each : eachOf<MeetingAttendee>(plan, std::get<0>(meeting), std::get<1>(meeting)))
        all.push_back(each);
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& one, const auto& other) { return one.position < other.position; });
    return all;
}

bool concernsSeat(const Plan& plan, const Seat::Key& seat, UnitId unit)
{
    const ConstellationId constellation = std::get<0>(seat);
    const UnitId product = productOf(plan, constellation, unit);
    bool servesOthers = false;
    for (const UnitId served : servedBy(plan, seat)) {
        const auto* row = plan.find<Unit>(served);
        if (row == nullptr || row->kind == UnitKind::stakeholders)
            continue;
        if (served == unit || served == product
            || (unit == product && productOf(plan, constellation, served) == product))
            return true;
        servesOthers = true;
    }
    return !servesOthers;
}

std::vector<Participant> participantsOf(const Plan& plan, const Meeting& meeting)
{
    Gathering gathering(plan, meeting);
    for (const MeetingAttendee& attendee : attendeesOf(plan, meeting.key()))
        gathering.add(attendee);
    return std::move(gathering).all();
}

std::map<MeetingId, std::vector<Participant>> participantsOf(const Plan& plan, ConstellationId constellation)
{
    std::map<MeetingId, std::vector<Participant>> all;
    for (const Meeting& meeting : eachOf<Meeting>(plan, constellation))
        all.emplace(meeting.meeting, participantsOf(plan, meeting));
    return all;
}

std::vector<const Meeting*> meetingsInOrder(const Plan& plan, ConstellationId constellation)
{
    std::vector<const Meeting*> all;
    for (const Meeting& each : eachOf<Meeting>(plan, constellation))
        all.push_back(&each);
    std::stable_sort(all.begin(), all.end(),
                     [](const Meeting* one, const Meeting* other) { return one->position < other->position; });
    return all;
}

} // namespace remit
