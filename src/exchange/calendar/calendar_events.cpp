#include "exchange/calendar/calendar_events.h"

#include "exchange/calendar/event_times.h"
#include "exchange/calendar/long_lines.h"

#include <algorithm>

namespace remit {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

Error noCalendar()
{
    return Error{"This is no calendar file: it does not begin with BEGIN:VCALENDAR. Export the calendar as a file that "
                 "ends in .ics, and choose that."};
}

/// How often a line begins so, whatever its case.
std::size_t countOf(std::string_view text, std::string_view start)
{
    std::size_t count = 0;
    for (std::size_t line = 0; line < text.size();) {
        count += text.substr(line, start.size()) == start ? 1 : 0;
        const std::size_t end = text.find('\n', line);
        line = end == std::string_view::npos ? text.size() : end + 1;
    }
    return count;
}

Result<> fitting(std::string_view text)
{
    if (text.size() > CalendarLimits::bytes)
        return Error{"The calendar file is larger than 64 MB: export less of it."};
    if (countOf(text, "BEGIN:VEVENT") > CalendarLimits::events)
        return Error{"The calendar file holds more than 100,000 events: export a shorter time."};
    return {};
}

/// Whether it keeps nobody from meeting.
bool isFree(icalcomponent& event)
{
    icalproperty* shown = icalcomponent_get_first_property(&event, ICAL_TRANSP_PROPERTY);
    const bool isTransparent = shown != nullptr && icalproperty_get_transp(shown) != ICAL_TRANSP_OPAQUE
        && icalproperty_get_transp(shown) != ICAL_TRANSP_OPAQUENOCONFLICT;
    return isTransparent || icalcomponent_get_status(&event) == ICAL_STATUS_CANCELLED;
}

/// Whether the library finds the days of the rule in any year without looking for ever.
bool isPlainYearly(const icalrecurrencetype& rule)
{
    constexpr auto end = static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX);
    const bool isMonth = rule.by_month[0] >= 1 && rule.by_month[0] <= 12 && rule.by_month[1] == end;
    const bool isDay = rule.by_day[0] != end && rule.by_day[1] == end;
    return rule.freq == ICAL_YEARLY_RECURRENCE && rule.interval <= 1 && isMonth && isDay && rule.rscale == nullptr
        && std::abs(icalrecurrencetype_day_position(rule.by_day[0])) <= 4 && rule.by_month_day[0] == end
        && rule.by_year_day[0] == end && rule.by_week_no[0] == end && rule.by_set_pos[0] == end
        && rule.by_hour[0] == end && rule.by_minute[0] == end && rule.by_second[0] == end;
}

std::vector<icalcomponent*> partsOf(icalcomponent& whole, icalcomponent_kind kind)
{
    std::vector<icalcomponent*> parts;
    for (icalcomponent* each = icalcomponent_get_first_component(&whole, kind); each != nullptr;
         each = icalcomponent_get_next_component(&whole, kind))
        parts.push_back(each);
    return parts;
}

/// Zones whose clocks are changed by stranger rules are taken out: then the machine's own zone of that name is used.
void removeStrangeZones(icalcomponent& calendar)
{
    const auto isStrange = [](icalcomponent& zone) {
        for (icalcomponent* part : partsOf(zone, ICAL_ANY_COMPONENT)) {
            for (icalproperty* rule = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY); rule != nullptr;
                 rule = icalcomponent_get_next_property(part, ICAL_RRULE_PROPERTY)) {
                if (!isPlainYearly(icalproperty_get_rrule(rule)))
                    return true;
            }
        }
        return false;
    };
    for (icalcomponent* zone : partsOf(calendar, ICAL_VTIMEZONE_COMPONENT)) {
        if (!isStrange(*zone))
            continue;
        icalcomponent_remove_component(&calendar, zone);
        icalcomponent_free(zone);
    }
}

/// Takes the events of one calendar in; false where they come to too many times.
bool readCalendar(icalcomponent& calendar, const ZoneTable& zones, const CalendarQuestion& question,
                  CalendarContent& content)
{
    removeStrangeZones(calendar);
    EventTimes times(calendar, zones, question);
    const std::vector<icalcomponent*> events = partsOf(calendar, ICAL_VEVENT_COMPONENT);
    for (icalcomponent* each : events)
        times.noteException(*each);
    for (icalcomponent* each : events) {
        if (!question.withFree && isFree(*each))
            continue;
        CalendarEvent read = times.read(*each, content.misread);
        if (!read.times.empty() || !read.weekly.empty())
            content.events.push_back(std::move(read));
    }
    for (icalcomponent* each : partsOf(calendar, ICAL_VFREEBUSY_COMPONENT)) {
        CalendarEvent read = times.readBusy(*each, content.misread);
        if (!read.times.empty())
            content.events.push_back(std::move(read));
    }
    return !times.isFull();
}

} // namespace

Result<CalendarContent> readEvents(std::string_view text, const ZoneTable& zones, const CalendarQuestion& question)
{
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark)
        text.remove_prefix(byteOrderMark.size());
    if (auto fits = fitting(text); !fits)
        return fits.error();
    icalerror_set_errors_are_fatal(0);
    const auto readable = withoutLongLines(text);
    if (!readable)
        return readable.error();
    const ComponentOwner file(icalparser_parse_string(readable->c_str()));
    if (!file)
        return noCalendar();
    std::vector<icalcomponent*> calendars = icalcomponent_isa(file.get()) == ICAL_VCALENDAR_COMPONENT
        ? std::vector<icalcomponent*>{file.get()}
        : partsOf(*file, ICAL_VCALENDAR_COMPONENT);
    if (calendars.empty())
        return noCalendar();
    CalendarContent content;
    for (icalcomponent* each : calendars) {
        if (!readCalendar(*each, zones, question, content))
            return Error{"The events of the calendar file come to more than 100,000 times: export a shorter time, or "
                         "fewer calendars."};
    }
    std::sort(content.misread.begin(), content.misread.end());
    content.misread.erase(std::unique(content.misread.begin(), content.misread.end()), content.misread.end());
    return content;
}

} // namespace remit
