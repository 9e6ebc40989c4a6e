#include "command_files.h"

#include <nlohmann/json.hpp>

using namespace remit;
using namespace remit::test;
using nlohmann::json;

TEST_CASE("a list of people is brought into a plan with its seats, and listed; a dry run only lists it")
{
    const Folder folder;
    const QString plan = folder.path("plan.remit");
    REQUIRE(remitProgram({"new", plan}).exitCode == 0);
    const QString list = folder.write("people.csv",
                                      "Name;Rolle;Anteil;Vorgesetzte\n"
                                      "Anna;PM;100 %;\n"
                                      "Ben;PO;300 %;Anna\n");
    const Run dry = remitProgram({"import", list, plan, "--people", "--dry-run"});
    CHECK(dry.exitCode == 0);
    CHECK(dry.output
          == "Would bring in 2 new people and 2 new seats of 2 people.\n"
             "  Anna: new, sits as PM, 100 %\n"
             "  Ben: new, sits as PO, reports to Anna\n"
             "    A seat has at most 100 % of full time: for “300 %”, make several seats.\n");
    const json brought = json::parse(remitProgram({"import", list, plan, "--people", "--json"}).output);
    CHECK(brought["newPeople"] == 2);
    CHECK(brought["people"][1]["problems"].size() == 1);
    const json again = json::parse(remitProgram({"import", list, plan, "--people", "--json"}).output);
    CHECK(again["newPeople"] == 0);
    CHECK(again["newSeats"] == 0);
    CHECK(remitProgram({"log", plan}).output.find("Bring in 2 people") != std::string::npos);
}

TEST_CASE("a list without names, and a plan that is not there, are errors that change nothing")
{
    const Folder folder;
    const QString plan = folder.path("plan.remit");
    REQUIRE(remitProgram({"new", plan}).exitCode == 0);
    const QByteArray before = folder.read("plan.remit");
    const Run nameless = remitProgram({"import", folder.write("roles.csv", "Role,FTE\nPM,1\n"), plan, "--people"});
    CHECK(nameless.exitCode == 2);
    CHECK(nameless.errors == "remit: The list has no column of names: call one of its columns \"Name\".\n");
    CHECK(folder.read("plan.remit") == before);
    const QString list = folder.write("people.csv", "Name\nAnna\n");
    CHECK(remitProgram({"import", list, folder.path("none.remit"), "--people"}).exitCode == 2);
    CHECK(remitProgram({"import", list, plan, "--people", "--constellation", "Tomorrow"}).exitCode == 2);
}
