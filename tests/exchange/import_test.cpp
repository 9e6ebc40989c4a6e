#include "charts.h"

#include "core/chart.h"
#include "exchange/formats/json_export.h"

#include <algorithm>

using namespace remit;
using remit::test::into;
using remit::test::recognised;

namespace {

constexpr const char* sample
    = "Task,PM,\"Owner, Product\"\nPlan,,\nScope,A/R,C (early)\n=1+1,,\"I\"\nScope,R,A\nBuild,,\nIdle,–,\nLast,A,R\n";

Plan imported(Plan plan, std::string_view csv, const ImportTarget& target)
{
    const auto result = importChart(plan, recognised(csv), target);
    INFO((result ? "" : result.error().message));
    REQUIRE(result);
    apply(result->edit, plan);
    return plan;
}

std::string exported(const Plan& plan, std::size_t constellation = 0)
{
    return writeCsv(plan, constellationsInOrder(plan).at(constellation));
}

/// "Project Manager (PM), QA (QA)" in the order of the plan.
std::string rolesOf(const Plan& plan)
{
    std::string text;
    for (const RoleId id : rolesInOrder(plan)) {
        const Role& role = *plan.find<Role>(id);
        text += (text.empty() ? "" : ", ") + role.name + " (" + role.shortName + ")";
    }
    return text;
}

constexpr const char* listedRoles = "\"> Roles: PM = Project Manager · PdM = Product Manager · DPO = PdM\"\n\n"
                                    "Task,PM,PdM,DPO\nPlan,A,R,C\nBuild,I,A,R\nShip,R,A,I\n";

} // namespace

TEST_CASE("Roles have the names that the file explains their heads by")
{
    CHECK(rolesOf(imported({}, listedRoles, into("One"))) == "Project Manager (PM), Product Manager (PdM), DPO (DPO)");
    CHECK(rolesOf(imported({},
                           "Short,Role\nPM,Project Manager\nPlatform,Platform Team\n\n"
                           "Task,PM,Platform\nPlan,A,R\nBuild,I,A\nShip,R,A\n",
                           into("One")))
          == "Project Manager (PM), Platform Team (PT)");
    // One alone may be a coincidence.
    CHECK(rolesOf(imported({}, "PM = Project Manager\n\nTask,PM,QA\nPlan,A,R\nBuild,I,A\nShip,R,A\n", into("One")))
          == "PM (PM), QA (QA)");
}

TEST_CASE("A head that is short for another role of the plan makes a role of its own where the file explains it")
{
    Plan before;
    Role manager;
    manager.id = RoleId{1};
    manager.name = "Product Manager";
    manager.shortName = "PM";
    before.put(manager);
    CHECK(rolesOf(imported(before, listedRoles, into("One"))).find("Project Manager (") != std::string::npos);
    const Plan twice = imported(imported({}, listedRoles, into("One")), listedRoles, into("Two"));
    CHECK(twice.all<Role>().size() == 3);
}

TEST_CASE("A chart written as CSV and imported again is the same chart")
{
    const Plan first = imported({}, sample, into("One"));
    const std::string csv = exported(first);
    CHECK(csv.find("\"Owner, Product\"\r\nPlan,,\r\nScope,A/R,C (early)\r\n'=1+1,,I\r\n") != std::string::npos);
    CHECK(first.all<Responsibility>().size() == 5);
    CHECK(exported(imported({}, csv, into("Two"))) == csv);
}

TEST_CASE("Import into a plan matches by title, name and short name")
{
    const Plan before = imported({}, sample, into("One"));
    const Plan after = imported(before, "x,pm,QA\nSCOPE,R,A\nNew one,A,R\n", into("Two"));
    CHECK(after.all<Responsibility>().size() == before.all<Responsibility>().size() + 1);
    CHECK(after.all<Role>().size() == 3);
    CHECK(exported(after) == exported(before));
    CHECK(chartOf(after, constellationsInOrder(after).at(1)).rowCount() == 2);
}

TEST_CASE("A constellation of that name is refused unless merged, and merging leaves other cells alone")
{
    const Plan before = imported({}, sample, into("One"));
    const auto chart = recognised("Task,PM\nLast,R\nMore,A\n");
    const auto refused = importChart(before, chart, into("one"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.find("“One”") != std::string::npos);
    const Plan after = imported(before, "Task,PM\nLast,R\nMore,A\n", into("one", true));
    CHECK(after.all<Constellation>().size() == 1);
    CHECK(exported(after).find("Last,R,R\r\n") != std::string::npos);
    CHECK(exported(after).find("Scope,A/R,C (early)\r\n") != std::string::npos);
    CHECK(exported(after).find("More,A,\r\n") != std::string::npos);
    CHECK_FALSE(importChart(before, recognised("Task,PM\nLast,S\nMore,A\n"), into("One", true)));
}

TEST_CASE("Import takes the smallest scheme that has the letters")
{
    const Plan raci = imported({}, sample, into("One"));
    CHECK(raci.all<LetterScheme>().begin()->second.catalogueKey == "raci");
    const Plan both = imported(raci, "T,PM,PO\nOne,S,A\nTwo,R,A\n", into("Two"));
    CHECK(both.all<LetterScheme>().size() == 2);
    CHECK(imported(both, sample, into("Three")).all<LetterScheme>().size() == 2);
    CHECK_FALSE(importChart({}, recognised(sample), {"One", false, {}}));
    CHECK_FALSE(importChart({}, recognised(sample), into(" ")));
}

TEST_CASE("Cells nobody could read become open questions")
{
    const Plan plan = imported({}, "T,PM,PO\nOne,X,A\nTwo,R,A\n", into("One"));
    REQUIRE(plan.all<OpenQuestion>().size() == 1);
    CHECK(plan.all<OpenQuestion>().begin()->second.text.find("“X”") != std::string::npos);
}

TEST_CASE("Equal plans give equal JSON, with ids as text, enums as words and null for nothing")
{
    Plan plan;
    plan.put(Area{{9007199254740993}, "Broken \xFF", {}, 1.5, {}});
    Responsibility row;
    row.id = {7};
    row.title = "Scope";
    row.horizon = Horizon::tactical;
    plan.put(row);
    const std::string json = toJson(plan);
    CHECK(json.find("{\n \"format\": \"remit-plan\",\n \"version\": 1,\n \"area\": [\n") == 0);
    CHECK(json.find("\"id\": \"9007199254740993\"") != std::string::npos);
    CHECK(json.find("\"name\": \"Broken \xEF\xBF\xBD\"") != std::string::npos);
    CHECK(json.find("\"area\": null") != std::string::npos);
    CHECK(json.find("\"horizon\": \"tactical\"") != std::string::npos);
    CHECK(json.find("\"setting\": []") != std::string::npos);
    CHECK(toJson(Plan(plan)) == json);
    plan.put(Setting{"title", "Other"});
    CHECK(toJson(plan) != json);
}

TEST_CASE("Imported roles get short names that tell them apart")
{
    const Plan plan = imported(
        {}, "Task,Product Manager,Project Manager,PO/BA,Team Lead 1,Team Lead 2\nPlan,A,R,C,I,I\n", into("One"));
    std::string names;
    for (const RoleId role : rolesInOrder(plan))
        names += plan.find<Role>(role)->shortName + " ";
    CHECK(names == "PM PjM PO/BA TL1 TL2 ");
}

TEST_CASE("Notes with parentheses come back from CSV as they were")
{
    for (const char* note : {"x (y)", "(x) or (y)", "x)", "a"}) {
        Plan plan = imported({}, "Task,PM,PO\nPlan,A,R\nBuild,R,A\n", into("One"));
        Assignment cell = plan.all<Assignment>().begin()->second;
        cell.note = note;
        plan.put(cell);
        const std::string csv = exported(plan);
        INFO(csv);
        const Plan again = imported({}, csv, into("Two"));
        CHECK(exported(again) == csv);
        const auto& cells = again.all<Assignment>();
        CHECK(std::any_of(cells.begin(), cells.end(), [&](const auto& each) { return each.second.note == note; }));
    }
}

TEST_CASE("Merging matches title and area, keeps notes the file lacks, and says which emptied cells lost their letters")
{
    const Plan before = imported({},
                                 "Task,PM,Dev\nDelivery,,\nTesting,A (final say),R\nOperations,,\nTesting,C,A\n"
                                 "Running,A,I\n",
                                 into("One"));
    const auto result
        = importChart(before, recognised("Task,PM,Dev\nOperations,,\nTesting,I,R\nRunning,,A\n"), into("One", true));
    REQUIRE(result);
    Plan after = before;
    apply(result->edit, after);
    CHECK(exported(after)
          == "Responsibility,PM,Dev\r\nDelivery,,\r\nTesting,A (final say),R\r\nOperations,,\r\nTesting,I,R\r\n"
             "Running,,A\r\n");
    REQUIRE(result->remarks.size() == 2);
    CHECK_THAT(result->remarks[0], Catch::Contains("2 of 2 responsibilities were in the chart already"));
    CHECK_THAT(result->remarks[1], Catch::Contains("“Running” of PM"));
    const Plan noted = imported(before, "Task,PM,Dev\nDelivery,,\nTesting,R,A\n", into("One", true));
    CHECK_THAT(exported(noted), Catch::Contains("Testing,R (final say),A\r\n"));
}

TEST_CASE("Names with accents apart are the names with accents on their letters")
{
    const Plan before = imported({}, "T\u00e2che,D\u00e9veloppeur\nR\u00e9viser,A\nRanger,R\n", into("One"));
    const Plan after
        = imported(before, "Ta\u0302che,De\u0301veloppeur\nRe\u0301viser,R\nRanger,A\n", into("One", true));
    CHECK(after.all<Responsibility>().size() == 2);
    CHECK(after.all<Role>().size() == 1);
}

TEST_CASE("Sharing, open questions and rows without letters come back from CSV, with any separator and byte order mark")
{
    Plan plan = imported({}, "Task,PM,PO\nPlan,A,A?\nStrategy,,\nIdle,–,\nBuild,R,R\n", into("One"));
    const ConstellationId chart = plan.all<Constellation>().begin()->first;
    for (const auto& [id, row] : plan.all<Responsibility>()) {
        if (row.title != "Build")
            continue;
        ChartRow shared = *plan.find<ChartRow>({chart, id});
        shared.sharing = Sharing::either;
        plan.put(shared);
        plan.put(OpenQuestion{chart, id, RoleId{}, "Is it ours?", "Anna", "2026-12-01"});
    }
    const std::string csv = exported(plan);
    CHECK_THAT(csv, Catch::Contains("Responsibility,PM,PO,Shared,Open questions\r\n"));
    CHECK_THAT(csv, Catch::Contains("Build,R,R,either,\"Is it ours? [owner: Anna; due: 2026-12-01]\"\r\n"));
    const Plan again = imported({}, csv, into("Two"));
    CHECK(exported(again) == csv);
    CHECK(again.all<OpenQuestion>().size() == 2);
    const auto& questions = again.all<OpenQuestion>();
    CHECK(std::any_of(questions.begin(), questions.end(), [](const auto& each) {
        return each.second.owner == "Anna" && each.second.due == "2026-12-01" && each.second.text == "Is it ours?";
    }));
    const Plan merged = imported(again, "Task,PM,PO,Open questions\nBuild,R,R,Is it theirs?\n", into("Two", true));
    CHECK_THAT(exported(merged), Catch::Contains("Is it theirs? [owner: Anna; due: 2026-12-01]"));
    CsvOptions options;
    options.separator = ';';
    options.byteOrderMark = true;
    const std::string other = writeCsv(plan, chart, options);
    CHECK_THAT(other, Catch::StartsWith("\xEF\xBB\xBFResponsibility;PM;PO;Shared;Open questions\r\n"));
    CHECK(exported(imported({}, other, into("Three"))) == csv);
}
