#include "exchange/calendar/event_times.h"

#include "core/text.h"
#include "exchange/calendar/recurrence.h"

#include <algorithm>

namespace remit {

namespace {

/// The rules of a file are followed no further than this, all taken together.
constexpr int mostSteps = 5'000'000;

std::int64_t asIfUtc(const LocalTime& local)
{
    return std::int64_t(local.date.time_since_epoch().count()) * minutesOfDay + local.minutes;
}

std::string textOf(icalcomponent& event, icalproperty_kind kind)
{
    icalproperty* property = icalcomponent_get_first_property(&event, kind);
    const char* text = property == nullptr ? nullptr : icalproperty_get_value_as_string(property);
    return text == nullptr ? std::string() : text;
}

std::string summaryOf(icalcomponent& event)
{
    icalproperty* secret = icalcomponent_get_first_property(&event, ICAL_CLASS_PROPERTY);
    const bool isPublic = secret == nullptr || icalproperty_get_class(secret) == ICAL_CLASS_PUBLIC
        || icalproperty_get_class(secret) == ICAL_CLASS_NONE;
    const char* summary = icalcomponent_get_summary(&event);
    return isPublic && summary != nullptr ? plainText(summary) : std::string();
}

bool isSeries(icalcomponent& event)
{
    return icalcomponent_get_first_property(&event, ICAL_RRULE_PROPERTY) != nullptr
        || icalcomponent_get_first_property(&event, ICAL_RDATE_PROPERTY) != nullptr;
}

/// Whether the rule says nothing but weeks and days of the week.
bool isPlainlyWeekly(const icalrecurrencetype& rule)
{
    return rule.freq == ICAL_WEEKLY_RECURRENCE && rule.interval <= 1 && rule.count == 0
        && rule.by_month[0] == ICAL_RECURRENCE_ARRAY_MAX && rule.by_hour[0] == ICAL_RECURRENCE_ARRAY_MAX
        && rule.by_minute[0] == ICAL_RECURRENCE_ARRAY_MAX && rule.by_set_pos[0] == ICAL_RECURRENCE_ARRAY_MAX;
}

std::vector<Weekday> weekdaysOf(const icalrecurrencetype& rule, Date first)
{
    std::vector<Weekday> days;
    for (int i = 0; i < ICAL_BY_DAY_SIZE && rule.by_day[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i) {
        const int day = icalrecurrencetype_day_day_of_week(rule.by_day[i]);
        if (day >= ICAL_SUNDAY_WEEKDAY && day <= ICAL_SATURDAY_WEEKDAY)
            days.push_back(weekdayAfterMonday((day + 5) % 7));
    }
    if (days.empty())
        days.push_back(weekdayOf(first));
    return days;
}

} // namespace

EventTimes::EventTimes(icalcomponent& file, const ZoneTable& zones, const CalendarQuestion& question)
    : m_question(question)
    , m_clock(file, zones, question.zone)
{
}

bool EventTimes::isFull() const
{
    return m_times > CalendarLimits::times || m_steps >= mostSteps;
}

bool EventTimes::goesOn()
{
    return ++m_steps < mostSteps && !isFull();
}

void EventTimes::noteException(icalcomponent& event)
{
    icalproperty* of = icalcomponent_get_first_property(&event, ICAL_RECURRENCEID_PROPERTY);
    if (of == nullptr || !isSound(icalproperty_get_recurrenceid(of)))
        return;
    m_exceptions.insert(
        {textOf(event, ICAL_UID_PROPERTY), m_clock.momentOf(*of, icalproperty_get_recurrenceid(of)).instant});
}

std::optional<EventTimes::Moment> EventTimes::endOf(icalcomponent& event, icalproperty& start)
{
    const Moment from = m_clock.momentOf(start, icalproperty_get_dtstart(&start));
    if (icalproperty* end = icalcomponent_get_first_property(&event, ICAL_DTEND_PROPERTY)) {
        const icaltimetype time = icalproperty_get_dtend(end);
        return isSound(time) ? std::optional(m_clock.momentOf(*end, time)) : std::nullopt;
    }
    if (icalproperty* length = icalcomponent_get_first_property(&event, ICAL_DURATION_PROPERTY)) {
        const std::int64_t minutes = icaldurationtype_as_int(icalproperty_get_duration(length)) / secondsOfMinute;
        return m_clock.shownAt(from.instant + minutes);
    }
    return from.isDate
        ? std::optional(Moment{{from.local.date + std::chrono::days(1), 0}, from.instant + minutesOfDay, true, true})
        : std::nullopt;
}

void EventTimes::add(const Moment& start, std::int64_t minutes, CalendarEvent& made)
{
    EventTime time;
    time.isAllDay = start.isDate;
    time.from = start.local;
    const std::int64_t days = minutes / minutesOfDay;
    time.until = start.isDate ? LocalTime{start.local.date + std::chrono::days(std::max<std::int64_t>(1, days)), 0}
                              : m_clock.shownAt(start.instant + minutes).local;
    const LocalTime first{m_question.from, 0};
    const LocalTime last{m_question.until, 0};
    if (!(first < time.until) || !(time.from < last) || isFull())
        return;
    made.times.push_back(time);
    ++m_times;
}

bool EventTimes::addWeeks(icalcomponent& event, const icalrecurrencetype& rule, const Moment& start,
                          std::int64_t minutes, CalendarEvent& made) const
{
    const std::string id = textOf(event, ICAL_UID_PROPERTY);
    const auto exception = m_exceptions.lower_bound({id, std::numeric_limits<std::int64_t>::min()});
    const bool hasExceptions = icalcomponent_get_first_property(&event, ICAL_EXDATE_PROPERTY) != nullptr
        || (exception != m_exceptions.end() && exception->first == id);
    const bool isInOneDay = start.isDate ? minutes == minutesOfDay : start.local.minutes + minutes <= minutesOfDay;
    if (!m_question.keepsWeeks || !isPlainlyWeekly(rule) || !start.isOurs || hasExceptions || !isInOneDay)
        return false;
    std::optional<Date> last;
    if (!icaltime_is_null_time(rule.until)) {
        last = localTimeOf(rule.until).date;
        if (*last < m_question.from)
            return true;
    }
    const int from = start.isDate ? 0 : start.local.minutes;
    for (const Weekday day : weekdaysOf(rule, start.local.date))
        made.weekly.push_back({day, from, from + static_cast<int>(minutes), start.local.date, last});
    return true;
}

void EventTimes::addOnce(const Moment& start, std::int64_t minutes, CalendarEvent& made)
{
    if (m_done.insert(start.instant).second)
        add(start, minutes, made);
}

std::set<std::int64_t> EventTimes::leftOutOf(icalcomponent& event)
{
    std::set<std::int64_t> instants;
    if (icalcomponent_get_first_property(&event, ICAL_RECURRENCEID_PROPERTY) != nullptr)
        return instants;
    for (icalproperty* each = icalcomponent_get_first_property(&event, ICAL_EXDATE_PROPERTY); each != nullptr;
         each = icalcomponent_get_next_property(&event, ICAL_EXDATE_PROPERTY)) {
        const icaltimetype time = icalproperty_get_exdate(each);
        if (isSound(time))
            instants.insert(m_clock.momentOf(*each, time).instant);
    }
    const std::string id = textOf(event, ICAL_UID_PROPERTY);
    for (auto each = m_exceptions.lower_bound({id, std::numeric_limits<std::int64_t>::min()});
         each != m_exceptions.end() && each->first == id && goesOn(); ++each)
        instants.insert(each->second);
    return instants;
}

void EventTimes::addSeries(icalproperty& startProperty, const icalrecurrencetype& rule, std::int64_t minutes,
                           CalendarEvent& made)
{
    const icaltimetype first = icalproperty_get_dtstart(&startProperty);
    // The last day may begin before the first that is asked for, and a day elsewhere may be another one here.
    const std::chrono::days before{minutes / minutesOfDay + 2};
    Recurrence(rule, localTimeOf(first).date)
        .each(
            m_question.from - before, m_question.until + std::chrono::days(2), [this] { return goesOn(); },
            [&](Date day) {
                const std::chrono::year_month_day parts(day);
                icaltimetype time = first;
                time.year = static_cast<int>(parts.year());
                time.month = static_cast<int>(static_cast<unsigned>(parts.month()));
                time.day = static_cast<int>(static_cast<unsigned>(parts.day()));
                addOnce(m_clock.momentOf(startProperty, time), minutes, made);
            });
}

bool EventTimes::addTimes(icalcomponent& event, icalproperty& startProperty, const Moment& start, std::int64_t minutes,
                          CalendarEvent& made)
{
    icalproperty* ruleProperty = icalcomponent_get_first_property(&event, ICAL_RRULE_PROPERTY);
    if (ruleProperty == nullptr) {
        addOnce(start, minutes, made);
        return !hasUnread(event, "RRULE property");
    }
    const icaltimetype first = icalproperty_get_dtstart(&startProperty);
    const icalrecurrencetype rule = icalproperty_get_rrule(ruleProperty);
    if (!Recurrence::isReadable(rule, first.hour, first.minute)
        || !(icaltime_is_null_time(rule.until) || isSound(rule.until))) {
        addOnce(start, minutes, made);
        return false;
    }
    if (!addWeeks(event, rule, start, minutes, made))
        addSeries(startProperty, rule, minutes, made);
    return true;
}

std::optional<std::int64_t> EventTimes::lengthOf(icalproperty& property, const icalperiodtype& period)
{
    if (!isSound(period.start))
        return std::nullopt;
    std::int64_t minutes = icaldurationtype_as_int(period.duration) / secondsOfMinute;
    if (isSound(period.end))
        minutes = m_clock.momentOf(property, period.end).instant - m_clock.momentOf(property, period.start).instant;
    return minutes > 0 ? std::optional(minutes) : std::nullopt;
}

bool EventTimes::addFurther(icalcomponent& event, std::int64_t minutes, CalendarEvent& made)
{
    bool areAllRead = !hasUnread(event, "RDATE property");
    for (icalproperty* each = icalcomponent_get_first_property(&event, ICAL_RDATE_PROPERTY);
         each != nullptr && goesOn(); each = icalcomponent_get_next_property(&event, ICAL_RDATE_PROPERTY)) {
        const icaldatetimeperiodtype value = icalproperty_get_rdate(each);
        const bool isPeriod = !icaltime_is_null_time(value.period.start);
        const icaltimetype time = isPeriod ? value.period.start : value.time;
        const auto length = isPeriod ? lengthOf(*each, value.period) : std::optional(minutes);
        if (isSound(time) && length)
            addOnce(m_clock.momentOf(*each, time), *length, made);
        else
            areAllRead = false;
    }
    return areAllRead;
}

CalendarEvent EventTimes::readBusy(icalcomponent& told, std::vector<MisreadEvent>& misread)
{
    CalendarEvent made;
    bool areAllRead = !hasUnread(told, "FREEBUSY property");
    m_clock.begin();
    for (icalproperty* each = icalcomponent_get_first_property(&told, ICAL_FREEBUSY_PROPERTY);
         each != nullptr && goesOn(); each = icalcomponent_get_next_property(&told, ICAL_FREEBUSY_PROPERTY)) {
        icalparameter* kind = icalproperty_get_first_parameter(each, ICAL_FBTYPE_PARAMETER);
        if (kind != nullptr && icalparameter_get_fbtype(kind) == ICAL_FBTYPE_FREE)
            continue;
        const icalperiodtype period = icalproperty_get_freebusy(each);
        const auto length = lengthOf(*each, period);
        if (length)
            add(m_clock.momentOf(*each, period.start), *length, made);
        areAllRead = areAllRead && length;
    }
    if (!areAllRead)
        misread.push_back({{}, Misread::noTime});
    if (m_clock.isZoneUnknown())
        misread.push_back({{}, Misread::zone});
    return made;
}

CalendarEvent EventTimes::read(icalcomponent& event, std::vector<MisreadEvent>& misread)
{
    CalendarEvent made;
    made.summary = summaryOf(event);
    m_clock.begin();
    icalproperty* startProperty = icalcomponent_get_first_property(&event, ICAL_DTSTART_PROPERTY);
    if (startProperty == nullptr || !isSound(icalproperty_get_dtstart(startProperty))) {
        misread.push_back({made.summary, Misread::noTime});
        return made;
    }
    const Moment start = m_clock.momentOf(*startProperty, icalproperty_get_dtstart(startProperty));
    const auto end = endOf(event, *startProperty);
    const std::int64_t minutes = !end ? 0
        : start.isDate                ? asIfUtc(end->local) - asIfUtc(start.local)
                                      : end->instant - start.instant;
    if (minutes <= 0) {
        misread.push_back({made.summary, Misread::noTime});
        return made;
    }
    m_done = isSeries(event) ? leftOutOf(event) : std::set<std::int64_t>();
    const bool isRuleRead = addTimes(event, *startProperty, start, minutes, made);
    const bool areFurtherRead = addFurther(event, minutes, made);
    if (!isRuleRead || !areFurtherRead)
        misread.push_back({made.summary, Misread::rule});
    if (m_clock.isZoneUnknown())
        misread.push_back({made.summary, Misread::zone});
    return made;
}

} // namespace remit
