#pragma once

#include "exchange/calendar/calendar_reading.h"
#include "exchange/calendar/meeting_plan.h"
#include "support/real_zones.h"

#include <catch2/catch.hpp>

/// Calendar files of other programs as text, and what is read of them as text.
namespace remit::test {

inline const ZoneTable& places()
{
    static const ZoneTable zones = realZones({"Europe/Berlin", "Europe/Lisbon"});
    return zones;
}

inline std::string fileOf(const std::string& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

/// An event with these lines besides its frame.
inline std::string event(const std::string& lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n";
}

inline Result<BusyTimes> read(const std::string& file, const char* zone = "Europe/Lisbon")
{
    return busyTimesFrom(file, {theChart, SeatId{2}}, places(), zone, *dateFrom("2026-01-05"));
}

/// "wednesday 2026-03-01.. 09:00-10:00 Gym", a line for each.
inline std::string told(const Result<BusyTimes>& busy)
{
    if (!busy)
        return busy.error().message;
    std::string text;
    for (const BlockedTime& each : busy->times) {
        if (each.weekday != Weekday::any)
            text += std::string(wordFor(each.weekday)) + " ";
        text += each.startsOn + (each.startsOn == each.endsOn ? "" : ".." + each.endsOn);
        text += each.startsAt.empty() ? " all day" : " " + each.startsAt + "-" + each.endsAt;
        text += " " + each.reason + "\n";
    }
    return text;
}

inline std::string misreadIn(const Result<BusyTimes>& busy)
{
    std::string text;
    for (const MisreadEvent& each : busy->misread)
        text += each.summary
            + (each.why == Misread::noTime     ? ": no time"
                   : each.why == Misread::rule ? ": rule"
                                               : ": zone")
            + "\n";
    return text;
}

} // namespace remit::test
