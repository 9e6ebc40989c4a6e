#include "support/cadence_plan.h"

#include "core/edits/edits_of_meetings.h"
#include "support/plan_text.h"

#include <algorithm>
#include <string>

namespace remit::test {

namespace {

constexpr int teamsOfProduct = 3;
constexpr int developersOfTeam = 6;

class Writing {
public:
    explicit Writing(int teams)
    {
        Constellation constellation;
        constellation.id = theChart;
        constellation.name = "Chart";
        m_plan.put(constellation);
        m_plan.put(Location{LocationId{1}, "Berlin", "Europe/Berlin", "09:00", "17:00"});
        Role developers;
        developers.id = RoleId{1};
        developers.name = "Developers";
        developers.catalogueKey = "DT";
        m_plan.put(developers);
        m_head = addSeat("Head");
        for (int first = 0; first < teams; first += teamsOfProduct)
            addProduct(first, std::min(teams, first + teamsOfProduct));
    }
    Plan plan() && { return std::move(m_plan); }

private:
    SeatId addSeat(const std::string& title)
    {
        Seat seat;
        seat.constellation = theChart;
        seat.seat = SeatId{++m_seats};
        seat.title = title;
        m_plan.put(seat);
        return seat.seat;
    }

    void add(const std::string& name, Period per, double times, int minutes, const std::vector<SeatId>& seats,
             UnitId team = {}, SprintDay day = SprintDay::any, const std::string& key = {})
    {
        Meeting meeting;
        meeting.constellation = theChart;
        meeting.meeting = MeetingId{++m_meetings};
        meeting.name = name;
        meeting.catalogueKey = key;
        meeting.unit = team;
        meeting.per = per;
        meeting.times = times;
        meeting.day = day;
        meeting.minutesInOneWeek = minutes;
        meeting.minutesInTwoWeeks = minutes;
        std::vector<MeetingAttendee> attendees;
        for (const SeatId seat : seats)
            attendees.push_back({theChart, meeting.meeting, {}, seat, {}});
        if (team)
            attendees.push_back({theChart, meeting.meeting, RoleId{1}, {}, {}});
        apply(addMeeting(m_plan, meeting, attendees, {}), m_plan);
    }

    void addProduct(int first, int end)
    {
        const SeatId manager = addSeat("PM");
        const SeatId designer = addSeat("DL");
        std::vector<SeatId> owners;
        std::vector<SeatId> all{manager, designer};
        std::vector<SeatId> trio{manager, designer};
        for (int team = first; team < end; ++team) {
            if ((team - first) % 2 == 0)
                all.push_back(owners.emplace_back(addSeat("PO")));
            const SeatId lead = addSeat("TL");
            if (team == first)
                trio.push_back(lead);
            all.push_back(lead);
            addTeam(team, owners.back(), lead, manager);
        }
        for (const SeatId owner : owners) {
            add("PM-PO sync", Period::week, 2, 30, {manager, owner}, {}, SprintDay::any, "K01");
            add("Office hour", Period::week, 1, 45, {owner});
        }
        add("Review", Period::sprint, 1, 90, all, {}, SprintDay::last, "K05");
        add("Trio", Period::week, 2, 30, trio);
        add("Customer interview", Period::week, 1, 60, {manager, designer});
        owners.push_back(manager);
        add("KPI review", Period::week, 1, 30, owners);
        add("Owners' sync", Period::week, 1, 45, owners);
        add("Roadmap review", Period::month, 1, 90, owners);
        add("Sales sync", Period::week, 1, 45, {manager});
        add("One to one", Period::week, 1, 30, {manager, m_head});
        add("Sponsor check-in", Period::sprint, 1, 30, {manager, m_head});
    }

    void addTeam(int number, SeatId owner, SeatId lead, SeatId manager)
    {
        const UnitId team{number + 1};
        m_plan.put(Unit{team, UnitKind::team, "Team " + std::to_string(number + 1)});
        ConstellationUnit use;
        use.constellation = theChart;
        use.unit = team;
        use.developers = developersOfTeam;
        m_plan.put(use);
        add("Stand-up", Period::day, 1, 15, {owner, lead}, team, SprintDay::any, "K02");
        add("Refinement", Period::week, 1, 60, {owner, lead}, team, SprintDay::any, "K03");
        add("Planning", Period::sprint, 1, 120, {owner, lead}, team, SprintDay::first, "K04");
        add("Retrospective", Period::sprint, 1, 60, {owner, lead}, team, SprintDay::last, "K06");
        add("Story details", Period::week, 1, 30, {owner, lead}, {}, SprintDay::any, "K11");
        if (number % 2 == 0)
            add("PM-TL", Period::week, 1, 30, {manager, lead});
    }

    Plan m_plan;
    SeatId m_head;
    std::int64_t m_seats = 0;
    std::int64_t m_meetings = 0;
};

Seat seatAt(std::int64_t number, LocationId location)
{
    Seat seat;
    seat.constellation = theChart;
    seat.seat = SeatId{number};
    seat.location = location;
    return seat;
}

Meeting seriesOf(std::int64_t number)
{
    constexpr int daily = 4;
    constexpr int untilWeekly = 32;
    Meeting meeting;
    meeting.constellation = theChart;
    meeting.meeting = MeetingId{number + 1};
    meeting.name = "Series " + std::to_string(number + 1);
    meeting.per = number < daily ? Period::day : number < untilWeekly ? Period::week : Period::month;
    return meeting;
}

/// The times of a series, spread over the days and hours.
std::vector<MeetingSlot> timesOfSeries(const Meeting& meeting, std::int64_t number)
{
    constexpr std::int64_t sprintWeeks = 2;
    std::vector<MeetingSlot> times;
    for (std::int64_t week = 0; week < (meeting.per == Period::week ? sprintWeeks : 1); ++week) {
        MeetingSlot slot{theChart, meeting.meeting, MeetingSlotId{week + 1}};
        slot.week = static_cast<double>(week);
        slot.weekday = meeting.per == Period::day ? Weekday::any : weekdayAfterMonday(static_cast<int>(number % 5));
        slot.startsAt = clockText(static_cast<int>(10 * 60 + number % 7 * 60 + number % 2 * 30));
        times.push_back(slot);
    }
    return times;
}

/// Minutes after 1970 of an hour of a day.
std::int64_t instant(const char* day, int hour)
{
    return std::int64_t{dateFrom(day)->time_since_epoch().count()} * minutesOfDay + hour * 60;
}

} // namespace

Plan planOfTeams(int teams)
{
    return Writing(teams).plan();
}

Plan planOfFourZones()
{
    constexpr std::int64_t places = 4;
    constexpr std::int64_t seats = 16;
    constexpr std::int64_t series = 40;
    Plan plan;
    LetterScheme scheme;
    scheme.id = SchemeId{1};
    scheme.name = "Letters";
    plan.put(scheme);
    Constellation constellation;
    constellation.id = theChart;
    constellation.name = "Chart";
    constellation.scheme = scheme.id;
    plan.put(constellation);
    plan.put(Location{LocationId{1}, "Berlin", "Europe/Berlin", "09:00", "17:00", 1});
    plan.put(Location{LocationId{2}, "Lisbon", "Europe/Lisbon", "09:00", "18:00", 2});
    plan.put(Location{LocationId{3}, "New York", "America/New_York", "08:00", "16:00", 3});
    plan.put(Location{LocationId{4}, "Kolkata", "Asia/Kolkata", "10:00", "19:00", 4});
    for (std::int64_t number = 0; number < seats; ++number)
        plan.put(seatAt(number + 1, LocationId{number % places + 1}));
    for (std::int64_t number = 0; number < series; ++number) {
        const Meeting meeting = seriesOf(number);
        std::vector<MeetingAttendee> attendees;
        for (std::int64_t each = 0; each < places; ++each)
            attendees.push_back({theChart, meeting.meeting, {}, SeatId{(number * 3 + each * 5) % seats + 1}, {}});
        apply(addMeeting(plan, meeting, attendees, {}), plan);
        apply(setSlots(plan, meeting.key(), timesOfSeries(meeting, number)), plan);
    }
    return plan;
}

ZoneTable zonesOf2026()
{
    ZoneTable zones;
    const std::int64_t spring = instant("2026-03-29", 1);
    const std::int64_t autumn = instant("2026-10-25", 1);
    zones.put("Europe/Berlin", {{0, 60, false}, {spring, 120, true}, {autumn, 60, false}});
    zones.put("Europe/Lisbon", {{0, 0, false}, {spring, 60, true}, {autumn, 0, false}});
    zones.put("America/New_York",
              {{0, -300, false}, {instant("2026-03-08", 7), -240, true}, {instant("2026-11-01", 6), -300, false}});
    zones.put("Asia/Kolkata", {{0, 330, false}});
    return zones;
}

} // namespace remit::test
