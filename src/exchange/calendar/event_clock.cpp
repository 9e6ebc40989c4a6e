#include "exchange/calendar/event_clock.h"

#include <utility>

namespace remit {

EventClock::EventClock(icalcomponent& file, const ZoneTable& zones, std::string zone)
    : m_file(file)
    , m_zones(zones)
    , m_zone(std::move(zone))
{
}

const icaltimezone* EventClock::zoneOf(icalproperty& property, const icaltimetype& time)
{
    if (icaltime_is_utc(time))
        return icaltimezone_get_utc_timezone();
    icalparameter* named = icalproperty_get_first_parameter(&property, ICAL_TZID_PARAMETER);
    const char* name = named == nullptr ? nullptr : icalparameter_get_tzid(named);
    if (name == nullptr)
        return nullptr;
    const icaltimezone* zone = icalcomponent_get_timezone(&m_file, name);
    if (zone == nullptr)
        zone = icaltimezone_get_builtin_timezone(name);
    m_isZoneUnknown = m_isZoneUnknown || (zone == nullptr && m_zone != name);
    return zone;
}

EventClock::Moment EventClock::momentOf(icalproperty& property, const icaltimetype& time)
{
    Moment moment;
    moment.isDate = time.is_date != 0;
    moment.local = localTimeOf(time);
    icalparameter* named = icalproperty_get_first_parameter(&property, ICAL_TZID_PARAMETER);
    const char* name = named == nullptr ? nullptr : icalparameter_get_tzid(named);
    const icaltimezone* zone = moment.isDate ? nullptr : zoneOf(property, time);
    moment.isOurs = zone == nullptr || (name != nullptr && m_zone == name);
    if (moment.isOurs) {
        moment.instant = m_zones.instantOf(m_zone, moment.local);
        return moment;
    }
    icaltimetype plain = time;
    plain.zone = nullptr;
    moment.instant = icaltime_as_timet_with_zone(plain, const_cast<icaltimezone*>(zone)) / secondsOfMinute;
    moment.local = m_zones.localTime(m_zone, moment.instant);
    return moment;
}

EventClock::Moment EventClock::shownAt(std::int64_t instant) const
{
    return {m_zones.localTime(m_zone, instant), instant, false, true};
}

} // namespace remit
