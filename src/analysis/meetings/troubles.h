#pragma once

#include "analysis/meetings/attendance.h"
#include "analysis/meetings/occurrences.h"
#include "analysis/meetings/working_time.h"

#include <map>
#include <optional>
#include <vector>

/// Where the calendar does not work: two meetings at one time, or one when somebody is not there.
namespace remit {

struct Trouble {
    Occurrence occurrence;
    Participant who;
    /// `none` where it is a clash.
    Hindrance hindrance = Hindrance::none;
    /// The later one of a clash.
    std::optional<Occurrence> other = {};

    bool isClash() const { return other.has_value(); }
    /// Whether whoever is concerned has to be there; else it is good to know only.
    bool isRequired = true;
    friend bool operator==(const Trouble&, const Trouble&) = default;
};

/// What meets those who take part, with a share of its time above 0, in the order of the time. Each clash of two
/// meetings is told once for each who is in both.
std::vector<Trouble> troublesOf(const Plan& plan, ConstellationId constellation, const ZoneTable& zones, Date from,
                                Date until);

/// How often people at each place have to come outside their working hours.
std::map<LocationId, int> inconvenientTimes(const Plan& plan, ConstellationId constellation, const ZoneTable& zones,
                                            Date from, Date until);

} // namespace remit
