#pragma once

#include "exchange/calendar/calendar_events.h"
#include "exchange/calendar/calendar_parts.h"

#include <set>
#include <utility>

namespace remit {

/// Finds out when the events of one file are. Used inside this room only.
class EventTimes {
public:
    /// The file knows the zones that it describes itself. All of them outlive this.
    EventTimes(icalcomponent& file, const ZoneTable& zones, const CalendarQuestion& question);

    /// Takes in that one time of a series is told by this event of its own.
    void noteException(icalcomponent& event);
    CalendarEvent read(icalcomponent& event, std::vector<MisreadEvent>& misread);
    /// Whether more times were found than anybody can want.
    bool isFull() const;

private:
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
    const icaltimezone* zoneOf(icalproperty& property, const icaltimetype& time);
    Moment shownAt(std::int64_t instant) const;
    std::optional<Moment> endOf(icalcomponent& event, icalproperty& start);
    void add(const Moment& start, std::int64_t minutes, CalendarEvent& made);
    bool addWeeks(icalcomponent& event, const icalrecurrencetype& rule, const Moment& start, std::int64_t minutes,
                  CalendarEvent& made) const;
    /// Whether its rule could be read; else it is there once.
    bool addTimes(icalcomponent& event, icalproperty& startProperty, const Moment& start, std::int64_t minutes,
                  CalendarEvent& made);
    void addSeries(icalcomponent& event, icalproperty& startProperty, const icalrecurrencetype& rule,
                   std::int64_t minutes, CalendarEvent& made);
    std::set<std::int64_t> leftOutOf(icalcomponent& event);

    icalcomponent& m_file;
    const ZoneTable& m_zones;
    const CalendarQuestion& m_question;
    std::set<std::pair<std::string, std::int64_t>> m_exceptions;
    bool m_isZoneUnknown = false;
    std::size_t m_times = 0;
    int m_steps = 0;
};

} // namespace remit
