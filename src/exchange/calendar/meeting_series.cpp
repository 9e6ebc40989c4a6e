#include "exchange/calendar/meeting_series.h"

#include "analysis/meetings/attendance.h"
#include "core/rows_of.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace remit {

namespace {

constexpr std::array<std::string_view, 7> dayNames{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr int daysInEveryMonth = 28;
constexpr int lastOfMonth = 4;

std::string_view dayName(Weekday weekday)
{
    return dayNames[static_cast<std::size_t>(daysAfterMonday(weekday))];
}

std::string intervalText(int interval)
{
    return interval > 1 ? ";INTERVAL=" + std::to_string(interval) : std::string();
}

/// Slots that one rule tells.
struct SlotGroup {
    std::vector<MeetingSlot> slots;
    int startsAt = 0;
    /// Weeks from one to the next, and which of them.
    int interval = 1;
    int week = 0;
    std::set<Weekday> days;
};

/// The weeks of one weekday and time as one rhythm, where they are evenly spaced.
void addRhythm(std::vector<SlotGroup>& groups, std::vector<std::pair<SlotTime, MeetingSlot>> times)
{
    std::sort(times.begin(), times.end(),
              [](const auto& one, const auto& other) { return one.first.week < other.first.week; });
    const int cycle = times.front().first.cycle;
    const int count = static_cast<int>(times.size());
    bool isEven = cycle % count == 0;
    for (std::size_t i = 1; isEven && i < times.size(); ++i)
        isEven = times[i].first.week - times[i - 1].first.week == cycle / count;
    SlotGroup group;
    for (const auto& [time, slot] : times) {
        group.slots.push_back(slot);
        group.startsAt = time.from;
        group.days = {time.weekday};
        group.week = time.week;
        group.interval = cycle;
        if (!isEven)
            groups.push_back(std::exchange(group, SlotGroup()));
    }
    if (!isEven)
        return;
    group.interval = cycle / count;
    group.week = times.front().first.week;
    groups.push_back(group);
}

/// Those that differ only in the weekday are one.
std::vector<SlotGroup> together(const std::vector<SlotGroup>& groups)
{
    std::vector<SlotGroup> joined;
    for (const SlotGroup& each : groups) {
        const auto like = std::find_if(joined.begin(), joined.end(), [&](const SlotGroup& known) {
            return known.startsAt == each.startsAt && known.interval == each.interval && known.week == each.week;
        });
        if (like == joined.end()) {
            joined.push_back(each);
            continue;
        }
        like->slots.insert(like->slots.end(), each.slots.begin(), each.slots.end());
        like->days.insert(each.days.begin(), each.days.end());
    }
    return joined;
}

std::vector<SlotGroup> weeklyGroups(const Plan& plan, const Meeting& meeting, const Sprint& sprint)
{
    std::map<std::pair<Weekday, int>, std::vector<std::pair<SlotTime, MeetingSlot>>> byTime;
    for (const MeetingSlot& slot : slotsOf(plan, meeting.key())) {
        if (const auto time = timeOf(meeting, slot, sprint.weeks))
            byTime[{time->weekday, time->from}].push_back({*time, slot});
    }
    std::vector<SlotGroup> groups;
    for (const auto& [when, times] : byTime)
        addRhythm(groups, times);
    return together(groups);
}

std::string weeklyRule(const SlotGroup& group)
{
    std::set<Weekday> days = group.days;
    if (days.erase(Weekday::any) > 0) {
        for (int day = 0; day < workingDaysOfWeek; ++day)
            days.insert(weekdayAfterMonday(day));
    }
    std::string list;
    for (const Weekday day : days)
        list += (list.empty() ? "" : ",") + std::string(dayName(day));
    return "FREQ=WEEKLY" + intervalText(group.interval) + ";BYDAY=" + list;
}

/// A day that short months do not have is the last one of those it could be.
std::string daysOfMonth(int day)
{
    if (day <= daysInEveryMonth)
        return ";BYMONTHDAY=" + std::to_string(day);
    std::string list = std::to_string(daysInEveryMonth);
    for (int each = daysInEveryMonth + 1; each <= day; ++each)
        list += "," + std::to_string(each);
    return ";BYMONTHDAY=" + list + ";BYSETPOS=-1";
}

std::string monthlyRule(const Meeting& meeting, const MeetingSlot& slot)
{
    const std::string start = "FREQ=MONTHLY" + intervalText(cycleMonths(meeting));
    if (slot.monthDay)
        return start + daysOfMonth(static_cast<int>(std::lround(std::clamp(*slot.monthDay, 1.0, 31.0))));
    const int nth = static_cast<int>(std::lround(std::clamp(slot.week, 0.0, 4.0)));
    return start + ";BYDAY=" + std::to_string(nth == lastOfMonth ? -1 : nth + 1) + std::string(dayName(slot.weekday));
}

class SeriesMaker {
public:
    SeriesMaker(const Plan& plan, ConstellationId constellation, Date from)
        : m_plan(plan)
        , m_sprint(sprintOf(plan, constellation))
        , m_from(std::max(from, m_sprint.start))
        , m_until(m_from + usualYears * year)
    {
        for (const auto& [key, holiday] : plan.all<Holiday>())
            reach(dateFrom(holiday.date).value_or(m_from) + std::chrono::days(1));
        for (const Meeting& each : eachOf<Meeting>(plan, constellation)) {
            const Date first = dateFrom(each.startsOn).value_or(m_from);
            reach(first + usualYears * year);
            if (isByMonths(each))
                reach(std::max(first, m_from) + cycleMonths(each) * year / monthsOfYear + year);
        }
        for (const Occurrence& each : occurrencesOf(plan, constellation, m_from, m_until))
            m_held[each.meeting].insert(each.date);
    }

    std::vector<MeetingSeries> all(ConstellationId constellation)
    {
        for (const Meeting* meeting : meetingsInOrder(m_plan, constellation)) {
            if (!takesTime(*meeting))
                continue;
            if (!isByMonths(*meeting)) {
                for (const SlotGroup& group : weeklyGroups(m_plan, *meeting, m_sprint))
                    add(*meeting, group.slots, weeklyRule(group));
                continue;
            }
            for (const MeetingSlot& slot : slotsOf(m_plan, meeting->key())) {
                if (timeOf(*meeting, slot, m_sprint.weeks))
                    add(*meeting, {slot}, monthlyRule(*meeting, slot));
            }
        }
        return std::move(m_series);
    }

private:
    void add(const Meeting& meeting, const std::vector<MeetingSlot>& slots, const std::string& rule)
    {
        std::set<Date> days;
        MeetingSeries series{meeting.meeting,
                             slots.front().slot,
                             {},
                             *minutesFrom(slots.front().startsAt),
                             minutesOf(meeting, m_sprint.weeks),
                             rule,
                             {}};
        for (const MeetingSlot& slot : slots) {
            series.slot = std::min(series.slot, slot.slot);
            for (const Date day : daysOf(meeting, slot, m_sprint, m_from, m_until))
                days.insert(day);
        }
        const std::set<Date>& held = m_held[meeting.meeting];
        const auto first = std::find_if(days.begin(), days.end(), [&](const Date& day) { return held.contains(day); });
        if (first == days.end())
            return;
        series.first = *first;
        std::copy_if(first, days.end(), std::back_inserter(series.leftOut),
                     [&](const Date& day) { return !held.contains(day); });
        m_series.push_back(std::move(series));
    }

    /// How far the days are looked at; what is further off than ten years is not.
    void reach(Date date) { m_until = std::max(m_until, std::min(date, m_from + mostYears * year)); }

    static constexpr std::chrono::days year{366};
    static constexpr int usualYears = 2;
    static constexpr int mostYears = 10;
    static constexpr int monthsOfYear = 12;

    const Plan& m_plan;
    Sprint m_sprint;
    Date m_from;
    Date m_until;
    std::map<MeetingId, std::set<Date>> m_held;
    std::vector<MeetingSeries> m_series;
};

} // namespace

std::vector<MeetingSeries> seriesOf(const Plan& plan, ConstellationId constellation, Date from)
{
    return SeriesMaker(plan, constellation, from).all(constellation);
}

} // namespace remit
