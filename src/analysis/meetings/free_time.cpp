#include "analysis/meetings/free_time.h"

#include "analysis/meetings/occurrences.h"
#include "analysis/meetings/working_time.h"

#include <algorithm>
#include <map>

namespace remit {

namespace {

constexpr int daysOfWeek = 7;

/// What takes time of somebody, by the days of the own place.
std::map<Date, std::vector<Minutes>> meetingsOf(const Plan& plan, ConstellationId constellation, const ZoneTable& zones,
                                                const Participant& who, Date from, Date until)
{
    const CalendarOwner owner = calendarOwner(plan, constellation, who);
    const std::string leading = leadingTime(plan, constellation).zone;
    const std::string own = workingTimeOf(plan, constellation, who).zone;
    const auto participants = participantsOf(plan, constellation);
    std::map<Date, std::vector<Minutes>> taken;
    for (const Occurrence& each : occurrencesOf(plan, constellation, from, until)) {
        const std::vector<Participant>& guests = participants.at(each.meeting);
        const bool comes = std::any_of(guests.begin(), guests.end(), [&](const Participant& guest) {
            return guest.share > 0 && calendarOwner(plan, constellation, guest) == owner;
        });
        const LocalTime there = zones.converted({each.date, each.startsAt}, leading, own);
        if (comes)
            taken[there.date].push_back({there.minutes, there.minutes + each.minutes});
    }
    return taken;
}

/// The lengths of what is free of a day.
std::vector<int> gapsIn(const Minutes& day, std::vector<Minutes> taken)
{
    std::sort(taken.begin(), taken.end());
    std::vector<int> gaps;
    int at = day.from;
    for (const Minutes& each : taken) {
        if (each.from > at)
            gaps.push_back(std::min(each.from, day.until) - at);
        at = std::max(at, each.until);
    }
    gaps.push_back(day.until - at);
    std::erase_if(gaps, [](int gap) { return gap <= 0; });
    return gaps;
}

} // namespace

FreeTime freeTimeOf(const Plan& plan, ConstellationId constellation, const ZoneTable& zones, const Participant& who,
                    Date from, Date until)
{
    const WorkingTime usual = workingTimeOf(plan, constellation, who);
    auto taken = meetingsOf(plan, constellation, zones, who, from, until);
    FreeTime free;
    int fragments = 0;
    for (Date day = from; day < until; day += std::chrono::days(1)) {
        if (!usual.isOn(weekdayOf(day)) || isHoliday(plan, usual.location, day))
            continue;
        std::vector<Minutes> all = blockedOn(plan, {constellation, who.seat}, day);
        all.push_back(usual.lunch);
        all.insert(all.end(), taken[day].begin(), taken[day].end());
        for (const int gap : gapsIn(usual.day, all)) {
            free.longest = std::max(free.longest, gap);
            fragments += gap < fragmentMinutes ? 1 : 0;
        }
    }
    const auto days = (until - from).count();
    free.fragments = days > 0 ? static_cast<double>(fragments) * daysOfWeek / static_cast<double>(days) : 0;
    return free;
}

} // namespace remit
