#pragma once

#include "analysis/meetings/working_time.h"

#include <bitset>
#include <map>
#include <tuple>

namespace remit {

inline constexpr int quarterMinutes = 15;
inline constexpr int quartersOfDay = minutesOfDay / quarterMinutes;
/// Quarters of an hour of one day, by the clock of the leading location.
using Quarters = std::bitset<quartersOfDay>;
Quarters quartersFrom(int first, int count);

/// When people can meet, by the clock of the leading location: worked out once for each calendar and day.
class FreeTimes {
public:
    FreeTimes(const Plan& plan, const ZoneTable& zones, ConstellationId constellation);

    /// In the usual hours.
    const Quarters& of(const Participant& who, Date date);
    /// In longer hours too, for a meeting that goes by turns: from six in the morning to ten in the evening, no more
    /// than four hours from the usual.
    const Quarters& inLongHours(const Participant& who, Date date);
    /// Where somebody works.
    LocationId placeOf(const Participant& who) const;
    /// The minutes of the longest half-day that each of those who take part has.
    int longestHalfDay(const std::vector<Participant>& who) const;

private:
    using Key = std::tuple<SeatId, LocationId, Date, bool>;
    const Quarters& found(const Participant& who, Date date, bool isLong);
    Quarters workedOut(const Participant& who, Date date, bool isLong) const;
    /// What is free of a day by the clock of the own place, in order.
    std::vector<Minutes> freeOn(const Participant& who, const WorkingTime& usual, Date date) const;

    const Plan& m_plan;
    const ZoneTable& m_zones;
    ConstellationId m_constellation;
    std::string m_leading;
    std::map<Key, Quarters> m_known;
};

} // namespace remit
