#include "program.h"

#include "store/plan_store.h"
#include "support/meetings_text.h"
#include "support/organisation_text.h"
#include "support/plan_text.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace remit;
using namespace remit::test;
using nlohmann::json;

namespace {

/// A plan file with the plan.
QString written(const TemporaryFolder& folder, const Plan& plan)
{
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, plan));
    return QString::fromStdString(path);
}

Plan planOfTwo(const char* meetings)
{
    Plan plan = organisationFrom("Anna: PM\nBen 50%: PO\n");
    addMeetings(plan, meetings);
    return plan;
}

} // namespace

TEST_CASE("the meetings of a constellation are printed with their times, hours and what does not work")
{
    const TemporaryFolder folder;
    const QString plan = written(folder,
                                 planOfTwo("Sync: 2 week 60 PM PO | mon 10:00, thu 10:00\n"
                                           "Talk: 1 week 60 PM PO | mon 10:30\n"));
    const Run words = remitProgram({"cadence", plan});
    CHECK(words.exitCode == 0);
    CHECK_THAT(words.output, Catch::Contains("Sync\t60 min\t"));
    CHECK_THAT(words.output, Catch::Contains("week 1 monday 10:00"));
    CHECK_THAT(words.output, Catch::Contains("Anna, Ben"));
    const json all = json::parse(remitProgram({"cadence", plan, "--json"}).output);
    CHECK(all["placement"].is_null());
    CHECK(all["meetings"][0]["name"] == "Sync");
    CHECK(all["meetings"][0]["minutes"] == 60);
    CHECK(all["meetings"][0]["attendees"] == json({"Anna", "Ben"}));
    CHECK(all["meetings"][0]["occurrences"][0] == json({{"week", 1}, {"day", "monday"}, {"start", "10:00"}}));
    CHECK(all["load"][0]["hours"] == Approx(3));
    CHECK(all["seats"][1]["share"] == Approx(0.15));
    REQUIRE_FALSE(all["findings"].empty());
    CHECK(all["findings"][0]["rule"] == "meeting-clash");
    CHECK(remitProgram({"cadence", plan}).output == words.output);
}

TEST_CASE("the best times are put into the plan as one step, and how good they are is said")
{
    const TemporaryFolder folder;
    const QString plan
        = written(folder, planOfTwo("Sync: 2 week 60 PM PO\nTalk: 1 week 60 PM PO\nStand-up: 1 day 15 PM PO\n"));
    const Run placed = remitProgram({"cadence", plan, "--place"});
    CHECK(placed.exitCode == 0);
    CHECK_THAT(placed.output, Catch::Contains("No better week exists under these rules. It costs 0."));
    CHECK_THAT(placed.output, Catch::Contains("nothing: everybody can come, all year"));
    const json before = json::parse(remitProgram({"cadence", plan, "--json"}).output);
    const json again = json::parse(remitProgram({"cadence", plan, "--place", "--json"}).output);
    CHECK(again["meetings"] == before["meetings"]);
    for (const json& finding : again["findings"])
        CHECK_FALSE(finding.contains("times"));
    CHECK(again["placement"]["status"] == "optimal");
    CHECK(again["placement"]["cost"] == again["placement"]["bound"]);
    CHECK(remitProgram({"undo", plan, "2"}).exitCode == 0);
    const json after = json::parse(remitProgram({"cadence", plan, "--json"}).output);
    for (const json& meeting : after["meetings"])
        CHECK(meeting["occurrences"].empty());
}

TEST_CASE("the weeks of the sample are the best there are, and nobody in Lisbon has to come before ten in Berlin")
{
    const TemporaryFolder folder;
    const QString plan = QString::fromStdString(folder.file("sample.remit"));
    REQUIRE(remitProgram({"new", plan, "--template", "sample"}).exitCode == 0);
    const json drawn = json::parse(remitProgram({"cadence", plan, "--constellation", "Year 2", "--json"}).output);
    // Whoever need not come may have something else.
    for (const json& finding : drawn["findings"])
        CHECK((!finding.contains("times") || finding["severity"] == "info"));
    const json placed
        = json::parse(remitProgram({"cadence", plan, "--constellation", "Year 2", "--place", "--json"}).output);
    CHECK(placed["placement"]["status"] == "optimal");
    CHECK(placed["meetings"] == drawn["meetings"]);
}

TEST_CASE("meetings that cannot all be held are named with what would free them, and the plan stays")
{
    const TemporaryFolder folder;
    Plan plan = planOfTwo("One: 1 week 200 PM\nTwo: 1 week 200 PM\nThree: 1 week 200 PM\nTalk: 1 week 60 PO\n");
    plan.all<Seat>().at({theChart, seatNamed(plan, "Anna")}).worksOn = "1";
    const QString file = written(folder, plan);
    const Run placed = remitProgram({"cadence", file, "--place"});
    CHECK(placed.exitCode == 1);
    CHECK_THAT(placed.output, Catch::Contains("These cannot all be held: “One”, “Two” and “Three”."));
    CHECK_THAT(placed.output, Catch::Contains("Do “Two” in writing"));
    const json all = json::parse(remitProgram({"cadence", file, "--place", "--json"}).output);
    CHECK(all["placement"]["status"] == "impossible");
    CHECK(all["placement"]["clash"] == json({"One", "Two", "Three"}));
    CHECK(all["placement"]["cost"].is_null());
    for (const json& meeting : all["meetings"])
        CHECK(meeting["occurrences"].empty());
}

TEST_CASE("what the checks find about meetings is told as check tells it")
{
    const TemporaryFolder folder;
    const QString plan = written(folder, planOfTwo("Talk: 1 week 60 PM PO | mon 10:00\n"));
    const Run words = remitProgram({"cadence", plan});
    CHECK_THAT(words.output, Catch::Contains("What the checks say\n"));
    CHECK_THAT(words.output, Catch::Contains("[meeting-without-purpose]\n"));
    const json checked = json::parse(remitProgram({"check", plan, "--json"}).output)["findings"];
    const json told = json::parse(remitProgram({"cadence", plan, "--json"}).output)["findings"];
    REQUIRE_FALSE(told.empty());
    for (const json& each : told)
        CHECK((each.contains("times") || std::find(checked.begin(), checked.end(), each) != checked.end()));
}

TEST_CASE("a plan without meetings, a zone nobody knows and a name that is not there are said")
{
    const TemporaryFolder folder;
    Plan plan = planOfTwo("");
    plan.put(Location{LocationId{7}, "Base", "Moon/Base", "", ""});
    const QString file = written(folder, plan);
    const Run empty = remitProgram({"cadence", file, "--place"});
    CHECK(empty.exitCode == 0);
    CHECK_THAT(empty.output, Catch::Contains("none yet"));
    CHECK_THAT(empty.output, Catch::Contains("The time zone Moon/Base of Base is not known"));
    CHECK(remitProgram({"cadence", file, "--constellation", "Tomorrow"}).exitCode == 2);
    CHECK(remitProgram({"cadence", QString::fromStdString(folder.file("none.remit"))}).exitCode == 2);
}
