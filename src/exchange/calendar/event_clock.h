#pragma once

#include "exchange/calendar/calendar_parts.h"

#include <cstdint>
#include <string>

namespace remit {

/// Turns the times of a file into those of the clock that is asked for. Used inside this room only.
class EventClock {
public:
    /// The file knows the zones that it describes itself. Without a zone times are taken as they stand. File and table
    /// outlive this.
    EventClock(icalcomponent& file, const ZoneTable& zones, std::string zone);

    /// Where a time is and what kind of clock shows it.
    struct Moment {
        LocalTime local;
        /// In minutes after 1970 UTC.
        std::int64_t instant = 0;
        bool isDate = false;
        /// Whether it is shown by the clock that is asked for.
        bool isOurs = false;
    };
    Moment momentOf(icalproperty& property, const icaltimetype& time);
    Moment shownAt(std::int64_t instant) const;

    /// Whether a zone was named since `begin` that nobody knows.
    bool isZoneUnknown() const { return m_isZoneUnknown; }
    void begin() { m_isZoneUnknown = false; }

private:
    const icaltimezone* zoneOf(icalproperty& property, const icaltimetype& time);

    icalcomponent& m_file;
    const ZoneTable& m_zones;
    std::string m_zone;
    bool m_isZoneUnknown = false;
};

} // namespace remit
