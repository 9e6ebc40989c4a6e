#include "exchange/calendar/event_times.h"

#include "core/text.h"
#include "exchange/calendar/recurrence.h"

#include <algorithm>

namespace remit {

namespace {

constexpr int secondsOfMinute = 60;
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

bool isSound(const icaltimetype& time)
{
    return !icaltime_is_null_time(time) && icaltime_is_valid_time(time) && time.year >= 1900 && time.year < 3000
        && time.month >= 1 && time.month <= 12 && time.day >= 1 && time.day <= 31;
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
    : m_file(file)
    , m_zones(zones)
    , m_question(question)
{
}

bool EventTimes::isFull() const
{
    return m_times >= CalendarLimits::times || m_steps >= mostSteps;
}

void EventTimes::noteException(icalcomponent& event)
{
    icalproperty* of = icalcomponent_get_first_property(&event, ICAL_RECURRENCEID_PROPERTY);
    if (of == nullptr || !isSound(icalproperty_get_recurrenceid(of)))
        return;
    m_exceptions.insert({textOf(event, ICAL_UID_PROPERTY), momentOf(*of, icalproperty_get_recurrenceid(of)).instant});
}

const icaltimezone* EventTimes::zoneOf(icalproperty& property, const icaltimetype& time)
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
    m_isZoneUnknown = m_isZoneUnknown || (zone == nullptr && m_question.zone != name);
    return zone;
}

EventTimes::Moment EventTimes::momentOf(icalproperty& property, const icaltimetype& time)
{
    Moment moment;
    moment.isDate = time.is_date != 0;
    moment.local = localTimeOf(time);
    icalparameter* named = icalproperty_get_first_parameter(&property, ICAL_TZID_PARAMETER);
    const char* name = named == nullptr ? nullptr : icalparameter_get_tzid(named);
    const icaltimezone* zone = moment.isDate ? nullptr : zoneOf(property, time);
    moment.isOurs = zone == nullptr || (name != nullptr && m_question.zone == name);
    if (moment.isOurs) {
        moment.instant = m_zones.instantOf(m_question.zone, moment.local);
        return moment;
    }
    icaltimetype plain = time;
    plain.zone = nullptr;
    moment.instant = icaltime_as_timet_with_zone(plain, const_cast<icaltimezone*>(zone)) / secondsOfMinute;
    moment.local = m_zones.localTime(m_question.zone, moment.instant);
    return moment;
}

EventTimes::Moment EventTimes::shownAt(std::int64_t instant) const
{
    return {m_zones.localTime(m_question.zone, instant), instant, false, true};
}

std::optional<EventTimes::Moment> EventTimes::endOf(icalcomponent& event, icalproperty& start)
{
    const Moment from = momentOf(start, icalproperty_get_dtstart(&start));
    if (icalproperty* end = icalcomponent_get_first_property(&event, ICAL_DTEND_PROPERTY)) {
        const icaltimetype time = icalproperty_get_dtend(end);
        return isSound(time) ? std::optional(momentOf(*end, time)) : std::nullopt;
    }
    if (icalproperty* length = icalcomponent_get_first_property(&event, ICAL_DURATION_PROPERTY)) {
        const std::int64_t minutes = icaldurationtype_as_int(icalproperty_get_duration(length)) / secondsOfMinute;
        return shownAt(from.instant + minutes);
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
                              : m_zones.localTime(m_question.zone, start.instant + minutes);
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

std::set<std::int64_t> EventTimes::leftOutOf(icalcomponent& event)
{
    std::set<std::int64_t> instants;
    for (icalproperty* each = icalcomponent_get_first_property(&event, ICAL_EXDATE_PROPERTY); each != nullptr;
         each = icalcomponent_get_next_property(&event, ICAL_EXDATE_PROPERTY)) {
        const icaltimetype time = icalproperty_get_exdate(each);
        if (isSound(time))
            instants.insert(momentOf(*each, time).instant);
    }
    const std::string id = textOf(event, ICAL_UID_PROPERTY);
    for (auto each = m_exceptions.lower_bound({id, std::numeric_limits<std::int64_t>::min()});
         each != m_exceptions.end() && each->first == id; ++each)
        instants.insert(each->second);
    return instants;
}

void EventTimes::addSeries(icalcomponent& event, icalproperty& startProperty, const icalrecurrencetype& rule,
                           std::int64_t minutes, CalendarEvent& made)
{
    const std::set<std::int64_t> leftOut = leftOutOf(event);
    const icaltimetype first = icalproperty_get_dtstart(&startProperty);
    const auto goesOn = [this] { return ++m_steps < mostSteps && !isFull(); };
    // The last day may begin before the first that is asked for, and a day elsewhere may be another one here.
    const std::chrono::days before{minutes / minutesOfDay + 2};
    Recurrence(rule, localTimeOf(first).date)
        .each(m_question.from - before, m_question.until + std::chrono::days(2), goesOn, [&](Date day) {
            const std::chrono::year_month_day parts(day);
            icaltimetype time = first;
            time.year = static_cast<int>(parts.year());
            time.month = static_cast<int>(static_cast<unsigned>(parts.month()));
            time.day = static_cast<int>(static_cast<unsigned>(parts.day()));
            const Moment start = momentOf(startProperty, time);
            if (!leftOut.contains(start.instant))
                add(start, minutes, made);
        });
}

bool EventTimes::addTimes(icalcomponent& event, icalproperty& startProperty, const Moment& start, std::int64_t minutes,
                          CalendarEvent& made)
{
    icalproperty* ruleProperty = icalcomponent_get_first_property(&event, ICAL_RRULE_PROPERTY);
    if (ruleProperty == nullptr) {
        add(start, minutes, made);
        return true;
    }
    const icaltimetype first = icalproperty_get_dtstart(&startProperty);
    const icalrecurrencetype rule = icalproperty_get_rrule(ruleProperty);
    if (!Recurrence::isReadable(rule, first.hour, first.minute)
        || !(icaltime_is_null_time(rule.until) || isSound(rule.until))) {
        add(start, minutes, made);
        return false;
    }
    if (!addWeeks(event, rule, start, minutes, made))
        addSeries(event, startProperty, rule, minutes, made);
    return true;
}

CalendarEvent EventTimes::read(icalcomponent& event, std::vector<MisreadEvent>& misread)
{
    CalendarEvent made;
    made.summary = summaryOf(event);
    m_isZoneUnknown = false;
    icalproperty* startProperty = icalcomponent_get_first_property(&event, ICAL_DTSTART_PROPERTY);
    if (startProperty == nullptr || !isSound(icalproperty_get_dtstart(startProperty))) {
        misread.push_back({made.summary, Misread::noTime});
        return made;
    }
    const Moment start = momentOf(*startProperty, icalproperty_get_dtstart(startProperty));
    const auto end = endOf(event, *startProperty);
    const std::int64_t minutes = !end ? 0
        : start.isDate                ? asIfUtc(end->local) - asIfUtc(start.local)
                                      : end->instant - start.instant;
    if (minutes <= 0) {
        misread.push_back({made.summary, Misread::noTime});
        return made;
    }
    if (!addTimes(event, *startProperty, start, minutes, made))
        misread.push_back({made.summary, Misread::rule});
    if (m_isZoneUnknown)
        misread.push_back({made.summary, Misread::zone});
    return made;
}

} // namespace remit
