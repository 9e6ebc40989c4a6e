#pragma once

#include "core/calendar/zone_table.h"
#include "core/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What stands in a calendar file of another program. Used inside this room only.
namespace remit {

/// How much a calendar file may hold.
struct CalendarLimits {
    static constexpr std::size_t bytes = std::size_t{64} * 1024 * 1024;
    static constexpr std::size_t events = 100'000;
    /// Times that events taken together come to.
    static constexpr std::size_t times = 100'000;
};

/// Why an event, or part of it, was left out.
enum class Misread {
    /// It says no day or no end.
    noTime,
    /// It comes again at several times of a day, by weeks of the year, or in a way that cannot be read: not all of its
    /// times are there.
    rule,
    /// It goes on for more than two months.
    tooLong,
    /// Its zone is not known: its times were taken as those of the place.
    zone
};

struct MisreadEvent {
    std::string summary;
    Misread why = Misread::noTime;

    friend auto operator<=>(const MisreadEvent&, const MisreadEvent&) = default;
};

/// What an event takes, by the clock that is asked for; whole days end where the next day begins.
struct EventTime {
    LocalTime from;
    LocalTime until;
    bool isAllDay = false;
};

/// Every week on that day, in minutes after midnight, for ever where there is no last day.
struct WeeklyTime {
    Weekday weekday = Weekday::any;
    int from = 0;
    int until = 0;
    Date first;
    std::optional<Date> last;
};

struct CalendarEvent {
    /// Empty where it is private.
    std::string summary;
    std::vector<EventTime> times;
    std::vector<WeeklyTime> weekly;
};

/// What is asked of a file: times from a day to before another one, by the clock of a zone, which may be empty: then
/// times are taken as they stand.
struct CalendarQuestion {
    Date from;
    Date until;
    std::string zone;
    /// Whether what comes every week may be told as that, where its clock is the one that is asked for.
    bool keepsWeeks = false;
    /// Whether events count that keep nobody from meeting, as holidays do.
    bool withFree = false;
};

struct CalendarContent {
    std::vector<CalendarEvent> events;
    /// Each once.
    std::vector<MisreadEvent> misread;
};

/// All events that take time. An error where it is no calendar file, or one too large.
Result<CalendarContent> readEvents(std::string_view text, const ZoneTable& zones, const CalendarQuestion& question);

} // namespace remit
