#include "exchange/calendar/calendar_parts.h"

namespace remit {

icaltimetype calendarTime(const LocalTime& local)
{
    const std::chrono::year_month_day day(local.date);
    icaltimetype time = icaltime_null_time();
    time.year = static_cast<int>(day.year());
    time.month = static_cast<int>(static_cast<unsigned>(day.month()));
    time.day = static_cast<int>(static_cast<unsigned>(day.day()));
    time.hour = local.minutes / 60;
    time.minute = local.minutes % 60;
    return time;
}

icaltimetype calendarTimeUtc(std::int64_t secondsSince1970)
{
    return icaltime_from_timet_with_zone(static_cast<time_t>(secondsSince1970), 0, icaltimezone_get_utc_timezone());
}

LocalTime localTimeOf(const icaltimetype& time)
{
    const std::chrono::year_month_day day{std::chrono::year(time.year),
                                          std::chrono::month(static_cast<unsigned>(time.month)),
                                          std::chrono::day(static_cast<unsigned>(time.day))};
    return {Date(day), time.is_date ? 0 : time.hour * 60 + time.minute};
}

void put(icalcomponent& parent, icalproperty* property)
{
    icalcomponent_add_property(&parent, property);
}

void put(icalcomponent& parent, ComponentOwner child)
{
    icalcomponent_add_component(&parent, child.release());
}

std::string textOf(icalcomponent& component)
{
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(&component),
                                                                        &icalmemory_free_buffer);
    return text ? std::string(text.get()) : std::string();
}

bool isSound(const icaltimetype& time)
{
    return !icaltime_is_null_time(time) && icaltime_is_valid_time(time) && time.year >= 1900 && time.year < 3000
        && time.month >= 1 && time.month <= 12 && time.day >= 1 && time.day <= 31;
}

bool hasUnread(icalcomponent& component, std::string_view property)
{
    for (icalproperty* each = icalcomponent_get_first_property(&component, ICAL_XLICERROR_PROPERTY); each != nullptr;
         each = icalcomponent_get_next_property(&component, ICAL_XLICERROR_PROPERTY)) {
        const char* says = icalproperty_get_xlicerror(each);
        if (says != nullptr && std::string_view(says).find(property) != std::string_view::npos)
            return true;
    }
    return false;
}

} // namespace remit
