#include "analysis/meetings/working_time.h"

#include "core/organisation.h"
#include "core/rows_of.h"

#include <algorithm>

namespace remit {

namespace {

constexpr Minutes usualDay{9 * 60, 17 * 60};
constexpr Minutes usualLunch{12 * 60 + 30, 13 * 60 + 30};

/// What both texts say, where they make a time; else what is usual.
Minutes minutesOf(const std::string& from, const std::string& until, const Minutes& usual)
{
    const Minutes said{minutesFrom(from).value_or(usual.from), minutesFrom(until).value_or(usual.until)};
    return said.from < said.until ? said : usual;
}

std::array<bool, 7> daysFrom(const std::string& digits, const std::array<bool, 7>& usual)
{
    std::array<bool, 7> days{};
    for (const char digit : digits) {
        if (digit >= '1' && digit <= '7')
            days[static_cast<std::size_t>(digit - '1')] = true;
    }
    return std::find(days.begin(), days.end(), true) == days.end() ? usual : days;
}

bool coversDay(const BlockedTime& blocked, Date date)
{
    const auto first = dateFrom(blocked.startsOn);
    const auto last = dateFrom(blocked.endsOn);
    if ((first && date < *first) || (last && date > *last))
        return false;
    if (blocked.weekday != Weekday::any)
        return weekdayOf(date) == blocked.weekday;
    return first.has_value() && (last || date == *first);
}

} // namespace

bool WorkingTime::isOn(Weekday weekday) const
{
    return weekday != Weekday::any && days[static_cast<std::size_t>(daysAfterMonday(weekday))];
}

WorkingTime workingTimeOf(const Location* location)
{
    WorkingTime time;
    time.day = usualDay;
    time.lunch = usualLunch;
    if (location == nullptr)
        return time;
    time.zone = location->zone;
    time.location = location->id;
    time.day = minutesOf(location->worksFrom, location->worksUntil, usualDay);
    time.lunch = minutesOf(location->lunchFrom, location->lunchUntil, usualLunch);
    return time;
}

WorkingTime workingTimeOf(const Plan& plan, const Seat::Key& seat)
{
    const auto* row = plan.find<Seat>(seat);
    if (row == nullptr)
        return workingTimeOf(nullptr);
    WorkingTime time
        = row->location ? workingTimeOf(plan.find<Location>(*row->location)) : leadingTime(plan, row->constellation);
    time.day = minutesOf(row->worksFrom, row->worksUntil, time.day);
    time.days = daysFrom(row->worksOn, time.days);
    return time;
}

WorkingTime leadingTime(const Plan& plan, ConstellationId constellation)
{
    const auto* row = plan.find<Constellation>(constellation);
    if (row != nullptr && row->leadLocation)
        return workingTimeOf(plan.find<Location>(*row->leadLocation));
    const std::vector<LocationId> locations = locationsInOrder(plan);
    return workingTimeOf(locations.empty() ? nullptr : plan.find<Location>(locations.front()));
}

WorkingTime workingTimeOf(const Plan& plan, ConstellationId constellation, const Participant& who)
{
    if (who.seat)
        return workingTimeOf(plan, {constellation, who.seat});
    const auto* use = plan.find<ConstellationUnit>({constellation, who.unit});
    return use != nullptr && use->location ? workingTimeOf(plan.find<Location>(*use->location))
                                           : leadingTime(plan, constellation);
}

CalendarOwner calendarOwner(const Plan& plan, ConstellationId constellation, const Participant& who)
{
    const auto* seat = plan.find<Seat>({constellation, who.seat});
    if (seat == nullptr)
        return {{}, {}, who.role, who.unit};
    return seat->person ? CalendarOwner{*seat->person, {}, {}, {}} : CalendarOwner{{}, who.seat, {}, {}};
}

bool isHoliday(const Plan& plan, LocationId location, Date date)
{
    const std::string day = isoText(date);
    return plan.find<Holiday>({LocationId(), day}) != nullptr || plan.find<Holiday>({location, day}) != nullptr;
}

std::vector<Minutes> blockedOn(const Plan& plan, const Seat::Key& seat, Date date)
{
    std::vector<Minutes> all;
    for (const BlockedTime& each : eachOf<BlockedTime>(plan, std::get<0>(seat), std::get<1>(seat))) {
        if (coversDay(each, date))
            all.push_back(minutesOf(each.startsAt, each.endsAt, {0, minutesOfDay}));
    }
    return all;
}

Hindrance hindranceOf(const Plan& plan, ConstellationId constellation, const Participant& who, Date date,
                      const Minutes& time)
{
    const WorkingTime usual = workingTimeOf(plan, constellation, who);
    if (isHoliday(plan, usual.location, date))
        return Hindrance::holiday;
    if (!usual.isOn(weekdayOf(date)))
        return Hindrance::noWorkingDay;
    if (!usual.day.holds(time))
        return Hindrance::outsideHours;
    if (usual.lunch.meets(time))
        return Hindrance::lunch;
    const std::vector<Minutes> blocked = blockedOn(plan, {constellation, who.seat}, date);
    const bool isBlocked
        = std::any_of(blocked.begin(), blocked.end(), [&](const Minutes& each) { return each.meets(time); });
    return isBlocked ? Hindrance::blocked : Hindrance::none;
}

} // namespace remit
