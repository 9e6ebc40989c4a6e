#pragma once

#include "core/calendar/dates.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// What the clocks of a zone are set to from then on.
struct ZoneOffset {
    /// In minutes after 1970-01-01 00:00 UTC.
    std::int64_t from = 0;
    /// Minutes ahead of UTC.
    int minutes = 0;
    /// Whether it is summer time.
    bool isSummer = false;

    friend bool operator==(const ZoneOffset&, const ZoneOffset&) = default;
};

/// A time by the clock of some place.
struct LocalTime {
    Date date;
    /// After midnight.
    int minutes = 0;

    friend auto operator<=>(const LocalTime&, const LocalTime&) = default;
};

/// When the clocks of zones differ by how much, for the years that were asked for; filled by who knows the database of
/// zones (words/zones.h).
class ZoneTable {
public:
    /// The offsets of an IANA zone in order of their beginning; the first holds before, too.
    void put(std::string zone, std::vector<ZoneOffset> offsets);
    bool knows(std::string_view zone) const;
    /// Empty for a zone that is not known.
    const std::vector<ZoneOffset>& offsetsOf(std::string_view zone) const;

    /// In minutes after 1970-01-01 00:00 UTC. A time that the clocks leave out is taken as an hour later, one that
    /// comes twice as the first; an unknown zone as UTC.
    std::int64_t instantOf(std::string_view zone, const LocalTime& local) const;
    LocalTime localTime(std::string_view zone, std::int64_t instant) const;
    /// What the clocks of the other zone show at that moment.
    LocalTime converted(const LocalTime& local, std::string_view from, std::string_view to) const;

    friend bool operator==(const ZoneTable&, const ZoneTable&) = default;

private:
    std::map<std::string, std::vector<ZoneOffset>, std::less<>> m_zones;
};

} // namespace remit
