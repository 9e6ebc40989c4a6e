#include "held_meetings.h"

#include "analysis/meetings/working_time.h"
#include "core/rows_of.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <random>
#include <set>

/// What bestTimes finds costs as much as the best of all weeks that there are, tried one by one.
using namespace remit;
using namespace remit::test;

namespace {

struct Held {
    const Meeting* meeting = nullptr;
    MeetingSlot slot;
    std::set<SeatId> seats;
};

/// Tries all weeks of a plan whose people work on some days from nine to twelve with lunch from ten to half past.
class AllWeeks {
public:
    explicit AllWeeks(const Plan& plan)
        : m_plan(plan)
        , m_weeks(sprintOf(plan, theChart).weeks)
        , m_costs(placementCosts(plan))
    {
        for (const Meeting& meeting : eachOf<Meeting>(plan, theChart)) {
            Held held{&meeting, {}, {}};
            for (const MeetingAttendee& each : eachOf<MeetingAttendee>(plan, theChart, meeting.meeting))
                held.seats.insert(each.seat);
            addSlots(held);
        }
    }
    std::optional<int> least()
    {
        put(0);
        return m_least;
    }

private:
    void addSlots(Held held)
    {
        int missing = slotsNeeded(*held.meeting, m_weeks);
        for (const MeetingSlot& slot : slotsOf(m_plan, held.meeting->key())) {
            held.slot = slot;
            m_held.push_back(held);
            ++m_pinned[held.meeting->meeting][static_cast<int>(slot.week)];
            --missing;
        }
        const int perWeek = held.meeting->per == Period::week ? static_cast<int>(held.meeting->times) : missing;
        const int weeks = held.meeting->per == Period::week ? m_weeks : 1;
        for (int week = 0; week < weeks; ++week) {
            for (int count = m_pinned[held.meeting->meeting][week]; count < perWeek; ++count) {
                held.slot = {theChart, held.meeting->meeting, MeetingSlotId{1}};
                held.slot.week = week;
                m_open.push_back(allTimes(held));
            }
        }
    }

    void put(std::size_t number)
    {
        if (number == m_open.size()) {
            const int sum = cost();
            m_least = std::min(m_least.value_or(sum), sum);
            return;
        }
        for (const Held& held : m_open[number]) {
            if (std::any_of(m_held.begin(), m_held.end(), [&](const Held& other) { return excludes(held, other); }))
                continue;
            m_held.push_back(held);
            put(number + 1);
            m_held.pop_back();
        }
    }

    /// Every time at which all can come.
    std::vector<Held> allTimes(Held held) const
    {
        const bool isDaily = held.meeting->per == Period::day;
        const bool anyWeek = held.meeting->per == Period::sprint;
        const int first = static_cast<int>(held.slot.week);
        std::vector<Held> all;
        for (int week = anyWeek ? 0 : first; week <= (anyWeek ? m_weeks - 1 : first); ++week) {
            for (int day = 0; day < (isDaily ? 1 : workingDaysOfWeek); ++day) {
                for (int from = 9 * 60; from < 12 * 60; from += 15) {
                    held.slot.week = week;
                    held.slot.weekday = isDaily ? Weekday::any : weekdayAfterMonday(day);
                    held.slot.startsAt = clockText(from);
                    if (canCome(held))
                        all.push_back(held);
                }
            }
        }
        return all;
    }

    bool canCome(const Held& held) const
    {
        const SlotTime time = *timeOf(*held.meeting, held.slot, m_weeks);
        for (int day = 0; day < 7 * m_weeks; ++day) {
            const Date date = firstWeek() + std::chrono::days(day);
            const bool isThen
                = time.weekday == Weekday::any || (weekdayOf(date) == time.weekday && day / 7 == time.week);
            for (const SeatId seat : held.seats) {
                const Hindrance hindrance
                    = hindranceOf(m_plan, theChart, {{}, seat, {}}, date, {time.from, time.until});
                const bool isAway = hindrance == Hindrance::noWorkingDay && time.weekday == Weekday::any;
                if (isThen && hindrance != Hindrance::none && !isAway)
                    return false;
            }
        }
        return true;
    }

    bool excludes(const Held& one, const Held& other) const
    {
        const bool isShared
            = std::any_of(one.seats.begin(), one.seats.end(), [&](SeatId seat) { return other.seats.count(seat) > 0; });
        const bool isOneDay = one.meeting == other.meeting && one.slot.week == other.slot.week
            && one.slot.weekday == other.slot.weekday && one.meeting->per != Period::day;
        return isOneDay
            || (isShared
                && coincide(*timeOf(*one.meeting, one.slot, m_weeks), *timeOf(*other.meeting, other.slot, m_weeks)));
    }

    int cost() const
    {
        int sum = 0;
        for (const Held& held : m_held) {
            const SlotTime time = *timeOf(*held.meeting, held.slot, m_weeks);
            for (int day = 0; day < workingDaysOfWeek; ++day) {
                if (time.weekday == Weekday::any)
                    sum += m_weeks * costOn(weekdayAfterMonday(day), time);
            }
            sum += time.weekday == Weekday::any ? 0 : costOn(time.weekday, time);
            const bool isOther = std::none_of(m_held.begin(), m_held.end(), [&](const Held& first) {
                return first.meeting == held.meeting && first.slot.week == 0 && first.slot.weekday == held.slot.weekday;
            });
            sum += held.meeting->per == Period::week && isOther ? m_costs.otherWeekday : 0;
        }
        return sum;
    }
    int costOn(Weekday weekday, const SlotTime& time) const
    {
        const bool isMorning = time.from + time.until < 2 * (10 * 60 + 15);
        const int from = isMorning ? 9 * 60 : 10 * 60 + 30;
        const int until = isMorning ? 10 * 60 : 12 * 60;
        const bool isFree = m_costs.hasFree && weekday == m_costs.freeDay && isMorning == m_costs.freeIsMorning;
        const int distance = time.weekday == Weekday::any
            ? time.from - 9 * 60
            : std::min(std::abs(time.from - from), std::abs(until - time.until));
        const bool isLate = time.until > 11 * 60;
        return m_costs.edge * distance / 15 + (isFree ? m_costs.freeHalfDay : 0) + (isLate ? m_costs.lastHour : 0);
    }

    const Plan& m_plan;
    int m_weeks;
    PlacementCosts m_costs;
    std::vector<Held> m_held;
    /// The times of each slot to be placed.
    std::vector<std::vector<Held>> m_open;
    std::map<MeetingId, std::map<int, int>> m_pinned;
    std::optional<int> m_least;
};

/// A few meetings of three people on two or three days, by chance.
Plan anyPlan(std::mt19937& random)
{
    const auto below = [&](unsigned count) { return random() % count; };
    Plan plan = emptyPlan();
    const bool isLong = below(3) == 0;
    plan.put(Setting{sprintWeeksSetting, isLong ? "2" : "1"});
    plan.put(Setting{freeHalfDaySetting, below(2) == 0 ? "none" : "tuesday-afternoon"});
    Location& berlin = plan.all<Location>().at(LocationId{1});
    berlin.worksUntil = "12:00";
    berlin.lunchFrom = "10:00";
    berlin.lunchUntil = "10:30";
    for (std::int64_t seat = 1; seat <= 3; ++seat) {
        addSeat(plan, seat);
        plan.all<Seat>().at({theChart, SeatId{seat}}).worksOn = isLong || below(2) == 0 ? "12" : "124";
    }
    int needed = 0;
    const int most = isLong ? 4 : 5;
    while (needed < most - 1) {
        std::vector<std::int64_t> seats{1 + static_cast<std::int64_t>(below(3))};
        if (below(3) > 0)
            seats.push_back(seats.front() % 3 + 1);
        const auto kind = below(8);
        const Period per = kind == 0 ? Period::day : kind < 3 ? Period::sprint : Period::week;
        const double times = !isLong && per == Period::week && below(4) == 0 ? 2 : 1;
        const Meeting& meeting = add(plan, "Meeting", per, times, 15 * (1 + static_cast<int>(below(4))), seats);
        needed += slotsNeeded(meeting, isLong ? 2 : 1);
        if (per == Period::week && below(6) == 0)
            pin(plan, meeting, below(2) == 0 ? Weekday::monday : Weekday::tuesday, "09:15");
    }
    return plan;
}

} // namespace

TEST_CASE("no week costs less than the one that is found, and where none is found there is none")
{
    std::mt19937 random(2026);
    int impossible = 0;
    for (int count = 0; count < 40; ++count) {
        const Plan plan = anyPlan(random);
        const auto least = AllWeeks(plan).least();
        const Placement placement = placed(plan);
        CAPTURE(count, timesIn(plan, placement), placement.cost);
        CHECK((placement.status == PlacementStatus::optimal) == least.has_value());
        CHECK((placement.status == PlacementStatus::impossible) == !least.has_value());
        impossible += least ? 0 : 1;
        if (!least)
            continue;
        CHECK(placement.cost == *least);
        CHECK(placement.bound == *least);
        Plan taken = plan;
        apply(takeTimes(plan, theChart, placement), taken);
        CHECK(costOf(taken, zonesOf2026(), firstWeek(), theChart) == least);
    }
    CHECK(impossible < 20);
}
