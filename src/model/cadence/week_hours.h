#pragma once

#include "analysis/meetings/working_time.h"
#include "core/calendar/zone_table.h"
#include "core/plan.h"

#include <QString>

#include <string>
#include <vector>

/// The hours of a shown week by the clocks of the places where people sit.
namespace remit {

/// Hours by the clock of a place, beside those of the leading one.
struct HourAxis {
    QString name;
    /// Minutes that its clock is ahead of the leading one.
    int ahead = 0;
};

/// A time of every day that is outside somebody's hours.
struct HatchedTime {
    int from = 0;
    int until = 0;
    /// "before Lisbon hours"
    QString says;
};

/// The places of those who sit in the constellation, the leading one first.
std::vector<LocationId> placesInUse(const Plan& plan, ConstellationId constellation);

/// An axis for each of the places; `leading` is the zone of the leading one.
std::vector<HourAxis> axesOf(const Plan& plan, const std::vector<LocationId>& places, const std::string& leading,
                             const ZoneTable& zones, Date date);

/// What of the hours is before the last or after the first of the places works.
std::vector<HatchedTime> hatchedTimes(const Plan& plan, const std::vector<LocationId>& places,
                                      const std::vector<HourAxis>& axes, Minutes hours);

} // namespace remit
