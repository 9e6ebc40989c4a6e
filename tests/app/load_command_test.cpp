#include "program.h"

#include "support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace remit;
using namespace remit::test;
using nlohmann::json;

TEST_CASE("the load of each role is printed, as JSON too, and what nobody knows is null")
{
    const test::TemporaryFolder folder;
    const QString plan = QString::fromStdString(folder.file("plan.remit"));
    REQUIRE(remitProgram({"new", plan, "--template", "T1"}).exitCode == 0);
    const Run words = remitProgram({"load", plan});
    CHECK(words.exitCode == 0);
    CHECK_THAT(words.output, Catch::Contains("Product Manager\t≥ 23 of 34 h, 3 without hours (69 %, fits)"));
    CHECK_THAT(words.output, Catch::Contains("\tunknown"));
    const json all = json::parse(remitProgram({"load", plan, "--json"}).output);
    REQUIRE(all.is_array());
    const std::string name = all[0]["constellation"];
    const json one
        = json::parse(remitProgram({"load", plan, "--json", "--constellation", QString::fromStdString(name)}).output);
    CHECK(one == all[0]);
    CHECK(one["seats"] == json::array());
    CHECK(one["roles"][0]["role"] == "PM");
    CHECK(one["roles"][0]["hours"].get<double>() > 20);
    CHECK(one["roles"][0]["capacity"] == 34);
    CHECK(one["roles"][0]["headcount"].is_null());
    double sum = 0;
    for (const json& line : one["roles"][0]["lines"])
        sum += line["hours"].is_null() ? 0 : line["hours"].get<double>();
    CHECK(sum == Approx(one["roles"][0]["hours"].get<double>()));
    for (const json& role : one["roles"]) {
        if (role["role"] == "DT")
            CHECK(role["hours"].is_null());
    }
}

TEST_CASE("the load of each seat is told with its meetings, of which what rows have in them adds nothing")
{
    const test::TemporaryFolder folder;
    const QString plan = QString::fromStdString(folder.file("plan.remit"));
    REQUIRE(remitProgram({"new", plan, "--template", "sample"}).exitCode == 0);
    const json load = json::parse(remitProgram({"load", plan, "--json", "--constellation", "Proposed"}).output);
    REQUIRE_FALSE(load["seats"].empty());
    double inMeetings = 0;
    for (const json& seat : load["seats"]) {
        inMeetings += seat["meetingHours"].get<double>();
        CHECK(seat["addedHours"] <= seat["meetingHours"]);
        CHECK((seat["hours"].is_null() || seat["hours"] >= seat["addedHours"]));
    }
    CHECK(inMeetings > 0);
    const json& manager = load["roles"][0];
    CHECK(manager["meetingHours"] > 0);
    CHECK(manager["addedHours"] < manager["meetingHours"]);
    CHECK_THAT(remitProgram({"load", plan, "--constellation", "Proposed"}).output,
               Catch::Contains("are part of the rows above."));
}

TEST_CASE("the load of a constellation that is not there is an error that lists the choices")
{
    const test::TemporaryFolder folder;
    const QString plan = QString::fromStdString(folder.file("plan.remit"));
    REQUIRE(remitProgram({"new", plan, "--template", "sample"}).exitCode == 0);
    const Run run = remitProgram({"load", plan, "--constellation", "Tomorrow"});
    CHECK(run.exitCode == 2);
    CHECK_THAT(run.errors, Catch::Contains("Proposed"));
    CHECK(remitProgram({"load", QString::fromStdString(folder.file("none.remit"))}).exitCode == 2);
}
