#include "cadence/choice_finding.h"

#include <algorithm>

namespace remit {

ChoiceFinding::ChoiceFinding(FreeTimes& free, const SprintDays& days, const SlotCosts& costs, DayPatterns& patterns)
    : m_free(free)
    , m_days(days)
    , m_costs(costs)
    , m_patterns(patterns)
{
}

std::vector<SlotChoice> ChoiceFinding::choicesOf(const DescribedMeeting& meeting, int turn, int group)
{
    std::vector<SlotChoice> found = choices(meeting, turn, group, {});
    if (meeting.rhythm.turns < 2 || !found.empty())
        return found;
    for (const LocationId place : placesToBend(meeting)) {
        found = choices(meeting, turn, group, place);
        if (!found.empty()) {
            ++m_burden[place];
            break;
        }
    }
    return found;
}

std::vector<int> ChoiceFinding::possibleDays(const DescribedMeeting& meeting)
{
    const int cycle = meeting.rhythm.cycle();
    std::vector<int> patterns;
    for (int week = 0; week < cycle; ++week) {
        for (int day = 0; day < daysOfWeek; ++day) {
            if (freeFor(meeting, m_days.weekOf(cycle, week), day, {}).any())
                patterns.push_back(m_patterns.of(cycle, week, weekdayAfterMonday(day)));
        }
    }
    return patterns;
}

int ChoiceFinding::costOf(Weekday weekday, const Minutes& time) const
{
    if (weekday != Weekday::any)
        return m_costs.of(weekday, time);
    int sum = 0;
    for (int day = 0; day < workingDaysOfWeek; ++day)
        sum += m_costs.ofDaily(weekdayAfterMonday(day), time);
    return sum * m_days.sprint().weeks;
}

std::vector<SlotChoice> ChoiceFinding::choices(const DescribedMeeting& meeting, int turn, int group, LocationId late)
{
    if (meeting.row->per == Period::day)
        return choicesDaily(meeting);
    return isByMonths(*meeting.row) ? choicesByMonths(meeting, late) : choicesInWeeks(meeting, turn, group, late);
}

std::vector<SlotChoice> ChoiceFinding::choicesInWeeks(const DescribedMeeting& meeting, int turn, int group,
                                                      LocationId late)
{
    const Rhythm& rhythm = meeting.rhythm;
    const int first = turn * rhythm.turnWeeks + group * rhythm.groupWeeks;
    std::vector<SlotChoice> found;
    for (int weekOfCycle = first; weekOfCycle < first + rhythm.groupWeeks; ++weekOfCycle) {
        const int week = m_days.weekOf(rhythm.cycle(), weekOfCycle);
        for (int day = 0; day < daysOfWeek; ++day) {
            if (m_days.isItsDay(*meeting.row, week, day))
                add(meeting, m_patterns.of(rhythm.cycle(), weekOfCycle, weekdayAfterMonday(day)),
                    freeFor(meeting, week, day, {}), freeFor(meeting, week, day, late), found);
        }
    }
    return found;
}

std::vector<SlotChoice> ChoiceFinding::choicesDaily(const DescribedMeeting& meeting)
{
    Quarters free = Quarters().set();
    bool isHeld = false;
    for (int week = 0; week < m_days.sprint().weeks; ++week) {
        for (int day = 0; day < workingDaysOfWeek; ++day) {
            // Who is away all day misses it, and the others meet.
            for (const Participant& who : meeting.who) {
                const Quarters& own = m_free.of(who, m_days.date(week, day));
                isHeld = isHeld || own.any();
                free &= own.any() ? own : Quarters().set();
            }
        }
    }
    std::vector<SlotChoice> found;
    if (isHeld)
        add(meeting, m_patterns.of(1, 0, Weekday::any), free, {}, found);
    return found;
}

std::vector<SlotChoice> ChoiceFinding::choicesByMonths(const DescribedMeeting& meeting, LocationId late)
{
    std::vector<SlotChoice> found;
    for (int day = 0; day < daysOfWeek; ++day) {
        Quarters usual = Quarters().set();
        Quarters longer = usual;
        bool isHeld = false;
        for (int week = 0; week < m_days.sprint().weeks; ++week) {
            // It falls into one week of the month only: one in which somebody is away all day does not count.
            if (freeFor(meeting, week, day, late).none())
                continue;
            isHeld = true;
            usual &= freeFor(meeting, week, day, {});
            longer &= freeFor(meeting, week, day, late);
        }
        if (isHeld)
            add(meeting, m_patterns.of(1, 0, weekdayAfterMonday(day)), usual, longer, found);
    }
    return found;
}

void ChoiceFinding::add(const DescribedMeeting& meeting, int pattern, const Quarters& usual, const Quarters& longer,
                        std::vector<SlotChoice>& choices) const
{
    const Weekday weekday = m_patterns.all()[static_cast<std::size_t>(pattern)].weekday;
    const int quarters = std::max(1, (meeting.minutes + quarterMinutes - 1) / quarterMinutes);
    for (int from = 0; from + quarters <= quartersOfDay; ++from) {
        const Quarters taken = quartersFrom(from, quarters);
        const bool isUsual = (taken & ~usual).none();
        if (!isUsual && (taken & ~longer).any())
            continue;
        const int start = from * quarterMinutes;
        const int cost = costOf(weekday, {start, start + meeting.minutes}) + (isUsual ? 0 : m_costs.outsideOverlap());
        choices.push_back({pattern, from, cost, taken});
    }
}

Quarters ChoiceFinding::freeFor(const DescribedMeeting& meeting, int week, int day, LocationId late)
{
    const Date date = m_days.date(week, day);
    Quarters free = Quarters().set();
    for (const Participant& who : meeting.who)
        free &= late && m_free.placeOf(who) == late ? m_free.inLongHours(who, date) : m_free.of(who, date);
    return free;
}

std::vector<LocationId> ChoiceFinding::placesToBend(const DescribedMeeting& meeting)
{
    std::vector<LocationId> places;
    for (const Participant& who : meeting.who) {
        const LocationId place = m_free.placeOf(who);
        if (place && std::find(places.begin(), places.end(), place) == places.end())
            places.push_back(place);
    }
    std::stable_sort(places.begin(), places.end(),
                     [&](LocationId one, LocationId other) { return m_burden[one] < m_burden[other]; });
    return places.size() < 2 ? std::vector<LocationId>() : places;
}

} // namespace remit
