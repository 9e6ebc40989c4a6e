#pragma once

#include "core/calendar/zone_table.h"
#include "core/plan.h"
#include "core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace remit {

struct CalendarOptions {
    /// Just the meetings that this person takes part in; everybody's where nobody is named.
    std::optional<PersonId> person;
    /// No series begins before.
    Date from;
    /// Rises with every change of the plan, so that calendars take a file for newer than the one before.
    int sequence = 0;
    /// Whether people are named, as owners and with their addresses.
    bool names = true;
    /// In seconds since 1970, UTC.
    std::int64_t writtenAt = 0;
    /// What stands in descriptions before what is decided and who sees to it.
    std::string decidesWord = "Decides";
    std::string ownerWord = "Owner";
};

/// The meetings of a constellation as a calendar file (RFC 5545), by the clock of the leading location; the same
/// meeting is the same entry in every file. `zones` tells at least two years from `from` on; a location without a zone
/// has times that hold wherever the file is read. An error where no meeting has a time.
Result<std::string> writeCalendar(const Plan& plan, ConstellationId constellation, const ZoneTable& zones,
                                  const CalendarOptions& options);

/// Who has a seat in the constellation and takes part in a meeting that has a time, in the order of the plan's people.
std::vector<PersonId> peopleWithMeetings(const Plan& plan, ConstellationId constellation);

} // namespace remit
