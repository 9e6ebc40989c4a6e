#include "exchange/calendar/calendar_events.h"

#include "exchange/calendar/event_times.h"

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

/// Calls `visit` with every event of all calendars of the file.
template <class Visit> void eachEvent(icalcomponent& file, Visit visit)
{
    const auto inCalendar = [&](icalcomponent& calendar) {
        for (icalcomponent* each = icalcomponent_get_first_component(&calendar, ICAL_VEVENT_COMPONENT); each != nullptr;
             each = icalcomponent_get_next_component(&calendar, ICAL_VEVENT_COMPONENT))
            visit(calendar, *each);
    };
    if (icalcomponent_isa(&file) == ICAL_VCALENDAR_COMPONENT) {
        inCalendar(file);
        return;
    }
    for (icalcomponent* each = icalcomponent_get_first_component(&file, ICAL_VCALENDAR_COMPONENT); each != nullptr;
         each = icalcomponent_get_next_component(&file, ICAL_VCALENDAR_COMPONENT))
        inCalendar(*each);
}

} // namespace

Result<CalendarContent> readEvents(std::string_view text, const ZoneTable& zones, const CalendarQuestion& question)
{
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark)
        text.remove_prefix(byteOrderMark.size());
    if (auto fits = fitting(text); !fits)
        return fits.error();
    icalerror_set_errors_are_fatal(0);
    const ComponentOwner file(icalparser_parse_string(std::string(text).c_str()));
    if (!file
        || (icalcomponent_isa(file.get()) != ICAL_VCALENDAR_COMPONENT
            && icalcomponent_isa(file.get()) != ICAL_XROOT_COMPONENT))
        return noCalendar();
    EventTimes times(*file, zones, question);
    bool isAnyCalendar = icalcomponent_isa(file.get()) == ICAL_VCALENDAR_COMPONENT;
    eachEvent(*file, [&](icalcomponent&, icalcomponent& event) {
        isAnyCalendar = true;
        times.noteException(event);
    });
    if (!isAnyCalendar)
        return noCalendar();
    CalendarContent content;
    eachEvent(*file, [&](icalcomponent&, icalcomponent& event) {
        if (!question.withFree && isFree(event))
            return;
        CalendarEvent read = times.read(event, content.misread);
        if (!read.times.empty() || !read.weekly.empty())
            content.events.push_back(std::move(read));
    });
    if (times.isFull())
        return Error{"The events of the calendar file come to more than 100,000 times: export a shorter time, or fewer "
                     "calendars."};
    std::sort(content.misread.begin(), content.misread.end());
    content.misread.erase(std::unique(content.misread.begin(), content.misread.end()), content.misread.end());
    return content;
}

} // namespace remit
