#pragma once

#include "core/calendar/zone_table.h"

#include <QTimeZone>

#include <initializer_list>

namespace remit::test {

/// What the machine's database says of the zones, for the years 2025 to 2031.
inline ZoneTable realZones(std::initializer_list<const char*> names)
{
    const QDateTime from(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime until(QDate(2032, 1, 1), QTime(0, 0), Qt::UTC);
    ZoneTable table;
    for (const char* name : names) {
        const QTimeZone zone(name);
        const auto offset = [](const QDateTime& at, int seconds, int daylight) {
            return ZoneOffset{at.toSecsSinceEpoch() / 60, seconds / 60, daylight != 0};
        };
        std::vector<ZoneOffset> offsets{offset(from, zone.offsetFromUtc(from), zone.isDaylightTime(from) ? 1 : 0)};
        for (const auto& each : zone.transitions(from, until))
            offsets.push_back(offset(each.atUtc, each.offsetFromUtc, each.daylightTimeOffset));
        table.put(name, offsets);
    }
    return table;
}

} // namespace remit::test
