#pragma once

#include "exchange/calendar/calendar_writing.h"
#include "exchange/calendar/meeting_plan.h"
#include "support/real_zones.h"
#include "support/temporary_folder.h"

#include <QProcess>

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>

/// Calendar files of small plans, and what other programs read in them.
namespace remit::test {

inline const ZoneTable& world()
{
    static const ZoneTable zones
        = realZones({"Europe/Berlin", "Europe/Lisbon", "America/New_York", "Asia/Kolkata", "Africa/Casablanca"});
    return zones;
}

inline CalendarOptions from(const char* date)
{
    CalendarOptions options;
    options.from = *dateFrom(date);
    options.writtenAt = 1'767'600'000;
    return options;
}

inline std::string calendarOf(const Plan& plan, const char* date = "2026-01-05")
{
    const auto text = writeCalendar(plan, theChart, world(), from(date));
    if (!text)
        FAIL(text.error().message);
    return *text;
}

/// What another program reads in the file.
inline std::string readBy(const std::string& calendar, QStringList arguments)
{
    const TemporaryFolder folder;
    const std::string path = folder.file("meetings.ics");
    std::ofstream(path, std::ios::binary) << calendar;
    arguments.replaceInStrings("FILE", QString::fromStdString(path));
    QProcess process;
    process.start("/usr/bin/python3",
                  QStringList{REMIT_SOURCE_DIR "/tests/exchange/calendar/read_calendar.py"} + arguments);
    process.waitForFinished(60'000);
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return process.readAllStandardOutput().trimmed().toStdString();
}

inline std::string heldBetween(const Plan& plan, const char* start, const char* end,
                               QStringList zones = {"Europe/Berlin"})
{
    return readBy(calendarOf(plan), QStringList{"FILE", start, end} + zones);
}

/// Those lines of a file that begin so.
inline std::string linesOf(const std::string& calendar, const std::string& start)
{
    std::istringstream lines(calendar);
    std::string found;
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind(start, 0) == 0)
            found += line.substr(0, line.find('\r')) + "\n";
    }
    return found;
}

} // namespace remit::test
