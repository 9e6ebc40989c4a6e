#include "command_files.h"

#include <QDate>
#include <QDir>

#include <nlohmann/json.hpp>

using namespace remit;
using namespace remit::test;
using nlohmann::json;

namespace {

QString samplePlan(const Folder& folder)
{
    const QString plan = folder.path("sample.remit");
    REQUIRE(remitProgram({"new", plan, "--template", "sample"}).exitCode == 0);
    return plan;
}

qsizetype eventsIn(const QByteArray& calendar)
{
    return calendar.count("BEGIN:VEVENT");
}

/// An hour in three days from now.
QString soon(const Folder& folder)
{
    const QByteArray day = QDate::currentDate().addDays(3).toString("yyyyMMdd").toLatin1();
    return folder.write("busy.ics",
                        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Dentist\r\nDTSTART:" + day
                            + "T090000\r\nDTEND:" + day
                            + "T100000\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Broken\r\n"
                              "END:VEVENT\r\nEND:VCALENDAR\r\n");
}

} // namespace

TEST_CASE("the meetings of a constellation go out as a calendar, of everybody, of one, or of each")
{
    const Folder folder;
    const QString plan = samplePlan(folder);
    const Run all = remitProgram({"export", plan, folder.path("all.ics"), "--constellation", "Proposed"});
    CHECK(all.exitCode == 0);
    CHECK(all.output.find("Wrote ") == 0);
    const QByteArray everybody = folder.read("all.ics");
    CHECK(everybody.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(everybody.contains("TZID:Europe/Berlin"));

    REQUIRE(
        remitProgram({"export", plan, folder.path("eva.ics"), "--constellation", "Proposed", "--person", "eva novak"})
            .exitCode
        == 0);
    CHECK(eventsIn(folder.read("eva.ics")) > 0);
    CHECK(eventsIn(folder.read("eva.ics")) < eventsIn(everybody));

    REQUIRE(
        remitProgram({"export", plan, folder.path("team.ics"), "--constellation", "Proposed", "--each-person"}).exitCode
        == 0);
    CHECK(folder.read("team - Eva Novak.ics").contains("BEGIN:VEVENT"));
    CHECK(folder.read("team - Anna Weber.ics").contains("BEGIN:VEVENT"));
    CHECK_FALSE(QFile::exists(folder.path("team.ics")));
}

TEST_CASE("what has no meetings, or is no calendar, is refused with a sentence")
{
    const Folder folder;
    const QString plan = samplePlan(folder);
    const Run none = remitProgram({"export", plan, folder.path("today.ics"), "--constellation", "Today"});
    CHECK(none.exitCode == 2);
    CHECK(none.errors
          == "remit: No meeting of \"Today\" has a time yet: find the best times, or give them times, first.\n");
    CHECK_FALSE(QFile::exists(folder.path("today.ics")));
    CHECK(remitProgram({"export", plan, folder.path("x.pdf"), "--person", "Eva Novak"}).errors.find("is no calendar")
          != std::string::npos);
    CHECK(remitProgram({"export", plan, folder.path("x.ics"), "--constellation", "Proposed", "--person", "Nobody"})
              .errors.find("nobody called \"Nobody\"")
          != std::string::npos);
}

TEST_CASE("a calendar without names names nobody")
{
    const Folder folder;
    const QString plan = samplePlan(folder);
    REQUIRE(
        remitProgram({"export", plan, folder.path("all.ics"), "--constellation", "Year 2", "--without-names"}).exitCode
        == 0);
    const QByteArray calendar = folder.read("all.ics");
    for (const char* name : {"Anna", "Ben", "Gil", "Frank"})
        CHECK_FALSE(calendar.contains(name));
}

TEST_CASE("the meetings go out as pages and as a table")
{
    const Folder folder;
    const QString plan = samplePlan(folder);
    const Run pages = remitProgram(
        {"export", plan, folder.path("m.pdf"), "--constellation", "Proposed", "--include", "cadence,load,findings"});
    CHECK(pages.exitCode == 0);
    REQUIRE(remitProgram({"export", plan, folder.path("m.csv"), "--constellation", "Proposed", "--include", "cadence"})
                .exitCode
            == 0);
    const QByteArray table = folder.read("m.csv");
    CHECK(table.startsWith("Meeting,Product or team,How often,Minutes,Times,"));
    CHECK(table.contains("\"Daily stand-up, Team Checkout\""));
    CHECK(remitProgram({"export", plan, folder.path("m.html"), "--constellation", "Proposed", "--include", "cadence"})
              .exitCode
          == 2);
}

TEST_CASE("busy times of a calendar block a seat once, and what is not understood is listed")
{
    const Folder folder;
    const QString plan = samplePlan(folder);
    const QString calendar = soon(folder);
    const QStringList command{"import", calendar, plan, "--busy", "Ben Costa", "--constellation", "Proposed"};
    CHECK(remitProgram(command).output
          == "1 busy time is new.\n"
             "  “Broken” was left out: it says no time, or ends before it begins.\n");
    CHECK(remitProgram(command).output.rfind("No busy time is new, 1 were known.\n", 0) == 0);
    CHECK(remitProgram({"log", plan}).output.find("Block the busy times of") != std::string::npos);
    const Run nobody = remitProgram({"import", calendar, plan, "--busy", "Zoe"});
    CHECK(nobody.exitCode == 2);
    CHECK(nobody.errors.find("Nobody called \"Zoe\" sits there.") != std::string::npos);
}

TEST_CASE("free days of a calendar are free at a place")
{
    const Folder folder;
    const QString plan = samplePlan(folder);
    const QByteArray day = QDate::currentDate().addDays(30).toString("yyyyMMdd").toLatin1();
    const QString calendar = folder.write("days.ics",
                                          "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Long day\r\n"
                                          "DTSTART;VALUE=DATE:"
                                              + day + "\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    CHECK(remitProgram({"import", calendar, plan, "--holidays", "--location", "lisbon"}).output
          == "1 free day is new.\n");
    CHECK(remitProgram({"log", plan}).output.find("Add free days of Lisbon") != std::string::npos);
    CHECK(remitProgram({"import", calendar, plan, "--holidays", "--location", "Mars"}).errors
          == "remit: The plan has no location called \"Mars\". It has Berlin, Lisbon.\n");
    CHECK(remitProgram({"import", folder.write("no.ics", "hello"), plan, "--holidays"})
              .errors.find("This is no calendar file")
          != std::string::npos);
}
