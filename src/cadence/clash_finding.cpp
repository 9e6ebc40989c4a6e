#include "cadence/clash_finding.h"

#include "cadence/part_solving.h"
#include "cadence/problem_building.h"

#include <algorithm>

namespace remit {

namespace {

std::set<MeetingId> setOf(const std::vector<MeetingId>& meetings)
{
    return {meetings.begin(), meetings.end()};
}

} // namespace

ClashFinding::ClashFinding(const Plan& plan, const ZoneTable& zones, Date week, ConstellationId constellation,
                           PlacementClock& clock)
    : m_plan(plan)
    , m_zones(zones)
    , m_week(week)
    , m_constellation(constellation)
    , m_clock(clock)
{
}

std::vector<MeetingId> ClashFinding::smallestSet(const std::set<MeetingId>& meetings)
{
    std::vector<MeetingId> left;
    for (const Meeting* meeting : meetingsInOrder(m_plan, m_constellation)) {
        if (meetings.count(meeting->meeting) > 0)
            left.push_back(meeting->meeting);
    }
    // Many are tried at once at first. A set that can be held stays so without more of it, so one pass of ones
    // suffices.
    for (std::size_t size = std::max<std::size_t>(1, left.size() / 2);; size = std::max<std::size_t>(1, size / 2)) {
        for (std::size_t from = 0; from < left.size();) {
            std::vector<MeetingId> rest = left;
            const auto first = rest.begin() + static_cast<std::ptrdiff_t>(from);
            rest.erase(first, first + static_cast<std::ptrdiff_t>(std::min(size, left.size() - from)));
            if (!rest.empty() && arePossible(setOf(rest)) == false)
                left = rest;
            else
                from += size;
        }
        if (size == 1)
            return left;
    }
}

std::vector<Remedy> ClashFinding::remediesFor(const std::vector<MeetingId>& clash)
{
    std::vector<Remedy> written;
    addWritten(clash, written);
    std::vector<Remedy> remedies;
    addShorter(clash, remedies);
    addShifts(clash, remedies);
    addTurns(clash, remedies);
    remedies.insert(remedies.end(), written.begin(), written.end());
    return remedies;
}

std::optional<bool> ClashFinding::arePossible(const std::set<MeetingId>& meetings)
{
    ProblemBuilding building(m_plan, m_zones, m_week, m_constellation);
    bool isKnown = true;
    for (const PartOfProblem& part : partsOf(building.build(meetings))) {
        const auto possible = PartSolving(part.problem, m_clock).isPossible();
        if (possible == false)
            return false;
        isKnown = isKnown && possible.has_value();
    }
    return isKnown ? std::optional<bool>(true) : std::nullopt;
}

bool ClashFinding::frees(const Plan& changed, const std::vector<MeetingId>& clash)
{
    if (!m_clock.goesOn())
        return false;
    ProblemBuilding building(changed, m_zones, m_week, m_constellation);
    const std::vector<PartOfProblem> parts = partsOf(building.build(setOf(clash)));
    return std::all_of(parts.begin(), parts.end(), [&](const PartOfProblem& part) {
        return PartSolving(part.problem, m_clock).isEasilyPossible();
    });
}

void ClashFinding::addShorter(const std::vector<MeetingId>& clash, std::vector<Remedy>& remedies)
{
    const int weeks = sprintOf(m_plan, m_constellation).weeks;
    for (const MeetingId id : clash) {
        Plan changed = m_plan;
        Meeting& meeting = changed.all<Meeting>().at({m_constellation, id});
        const int now = minutesOf(meeting, weeks);
        const int shortest = std::max(quarterMinutes, now / 2);
        for (int minutes = (now - 1) / quarterMinutes * quarterMinutes; minutes >= shortest;
             minutes -= quarterMinutes) {
            setMinutes(meeting, weeks, minutes);
            if (frees(changed, clash)) {
                remedies.push_back({Remedy::Kind::shorten, id, {}, minutes});
                break;
            }
        }
    }
}

std::set<SeatId> ClashFinding::seatsIn(const std::vector<MeetingId>& clash) const
{
    std::set<SeatId> seats;
    for (const MeetingId id : clash) {
        for (const Participant& who : participantsOf(m_plan, *m_plan.find<Meeting>({m_constellation, id}))) {
            if (who.seat && who.share > 0)
                seats.insert(who.seat);
        }
    }
    return seats;
}

void ClashFinding::addShifts(const std::vector<MeetingId>& clash, std::vector<Remedy>& remedies)
{
    for (const SeatId seat : seatsIn(clash)) {
        if (const int minutes = shiftThatFrees(seat, clash); minutes != 0)
            remedies.push_back({Remedy::Kind::shiftHours, {}, seat, minutes});
    }
}

int ClashFinding::shiftThatFrees(SeatId seat, const std::vector<MeetingId>& clash)
{
    constexpr int hour = 60;
    const WorkingTime time = workingTimeOf(m_plan, {m_constellation, seat});
    for (const int minutes : {-hour, hour, -2 * hour, 2 * hour}) {
        const Minutes day{time.day.from + minutes, time.day.until + minutes};
        if (day.from < 0 || day.until > minutesOfDay)
            continue;
        Plan changed = m_plan;
        Seat& row = changed.all<Seat>().at({m_constellation, seat});
        row.worksFrom = clockText(day.from);
        row.worksUntil = clockText(day.until);
        if (frees(changed, clash))
            return minutes;
    }
    return 0;
}

void ClashFinding::addTurns(const std::vector<MeetingId>& clash, std::vector<Remedy>& remedies)
{
    for (const MeetingId id : clash) {
        Plan changed = m_plan;
        Meeting& meeting = changed.all<Meeting>().at({m_constellation, id});
        if (meeting.per == Period::day || meeting.turns > 1)
            continue;
        meeting.turns = 2;
        if (frees(changed, clash))
            remedies.push_back({Remedy::Kind::rotate, id, {}, 0});
    }
}

void ClashFinding::addWritten(const std::vector<MeetingId>& clash, std::vector<Remedy>& remedies)
{
    for (const MeetingId id : clash) {
        Plan changed = m_plan;
        changed.all<Meeting>().at({m_constellation, id}).channel = Channel::written;
        if (frees(changed, clash))
            remedies.push_back({Remedy::Kind::makeWritten, id, {}, 0});
    }
}

} // namespace remit
