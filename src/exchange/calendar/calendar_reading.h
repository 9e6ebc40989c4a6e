#pragma once

#include "core/calendar/zone_table.h"
#include "core/plan.h"
#include "core/result.h"
#include "exchange/calendar/calendar_events.h"

#include <string_view>
#include <vector>

/// Times taken from the calendar files of other programs.
namespace remit {

struct BusyTimes {
    /// Ready to be the seat's: new ids.
    std::vector<BlockedTime> times;
    std::vector<MisreadEvent> misread;
};

/// When whoever sits there is busy in the year from `from` on, by the clock of `zone`; what comes every week as rows of
/// weeks. Free and cancelled events take no time. An error where the file cannot be read or is too large.
Result<BusyTimes> busyTimesFrom(std::string_view text, const Seat::Key& seat, const ZoneTable& zones,
                                std::string_view zone, Date from);

struct HolidayDates {
    /// A row for each day.
    std::vector<Holiday> days;
    std::vector<MisreadEvent> misread;
};

/// The whole days of a file from `from` on, for two years, as free days of the place (0: of all places).
Result<HolidayDates> holidaysFrom(std::string_view text, LocationId place, Date from);

} // namespace remit
