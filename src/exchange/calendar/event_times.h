#pragma once

#include "exchange/calendar/calendar_events.h"
#include "exchange/calendar/calendar_parts.h"
#include "exchange/calendar/event_clock.h"

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
    /// The periods in which a VFREEBUSY says that somebody is busy; it tells no reason.
    CalendarEvent readBusy(icalcomponent& told, std::vector<MisreadEvent>& misread);
    /// Whether more times were found than anybody can want.
    bool isFull() const;

private:
    using Moment = EventClock::Moment;

    /// One step further, unless there were too many.
    bool goesOn();
    std::optional<Moment> endOf(icalcomponent& event, icalproperty& start);
    void add(const Moment& start, std::int64_t minutes, CalendarEvent& made);
    bool addWeeks(icalcomponent& event, const icalrecurrencetype& rule, const Moment& start, std::int64_t minutes,
                  CalendarEvent& made) const;
    /// Whether its rule could be read; else it is there once.
    bool addTimes(icalcomponent& event, icalproperty& startProperty, const Moment& start, std::int64_t minutes,
                  CalendarEvent& made);
    void addSeries(icalproperty& startProperty, const icalrecurrencetype& rule, std::int64_t minutes,
                   CalendarEvent& made);
    /// Its RDATEs; whether all of them could be read.
    bool addFurther(icalcomponent& event, std::int64_t minutes, CalendarEvent& made);
    /// How long the period is, in minutes; nothing where it ends before it begins.
    std::optional<std::int64_t> lengthOf(icalproperty& property, const icalperiodtype& period);
    std::set<std::int64_t> leftOutOf(icalcomponent& event);
    void addOnce(const Moment& start, std::int64_t minutes, CalendarEvent& made);

    const CalendarQuestion& m_question;
    EventClock m_clock;
    std::set<std::pair<std::string, std::int64_t>> m_exceptions;
    /// When the event that is being read is not held, or held already.
    std::set<std::int64_t> m_done;
    std::size_t m_times = 0;
    int m_steps = 0;
};

} // namespace remit
