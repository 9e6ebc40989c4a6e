#pragma once

#include "core/calendar/zone_table.h"

#include <optional>
#include <string>
#include <vector>

/// When clocks are changed, as calendar files say it.
namespace remit {

/// One kind of time of a zone, or one change to it.
struct ClockChange {
    bool isSummer = false;
    /// The first change, by the clock before it.
    LocalTime at;
    /// In minutes ahead of UTC.
    int before = 0;
    int after = 0;
    /// How it comes again every year ("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"), for ever; or empty.
    std::string rule;

    friend bool operator==(const ClockChange&, const ClockChange&) = default;
};

/// One without end where the clocks are not changed; two with a rule where they are changed twice a year by one; else
/// each change by itself.
std::vector<ClockChange> clockChanges(const std::vector<ZoneOffset>& offsets);

} // namespace remit
