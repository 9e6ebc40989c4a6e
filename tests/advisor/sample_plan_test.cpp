#include "advisor/chart_templates.h"
#include "advisor/chart_text.h"
#include "advisor/resource_files.h"

#include <catch2/catch.hpp>

#include <set>

using namespace remit;

namespace {

Plan sample()
{
    const auto plan = planFromTemplate(realCatalogue(), readResource, "sample");
    if (!plan)
        FAIL(plan.error().message);
    return *plan;
}

std::string faultIn(const std::string& json)
{
    const auto plan = samplePlan(realCatalogue(), json);
    return plan ? "no fault" : plan.error().message;
}

} // namespace

TEST_CASE("the sample shows one company in three constellations with different letters")
{
    const Plan plan = sample();
    CHECK(titleOf(plan) == "Atlas");
    std::string names;
    std::set<std::string> charts;
    for (const ConstellationId id : constellationsInOrder(plan)) {
        names += plan.find<Constellation>(id)->name + " (" + plan.find<Constellation>(id)->description + ") ";
        charts.insert(chartText(plan, id));
        CHECK(plan.find<Fact>({id, "developers"})->value == "20");
    }
    CHECK(names == "Today (one PM does it all) Proposed (PM + PO) Year 2 (PM + owners per team) ");
    CHECK(charts.size() == 3);
    CHECK(plan.all<OpenQuestion>().size() == 1);
}

TEST_CASE("every row of the sample has one A, somebody who does it, and says how several share it")
{
    const Plan plan = sample();
    int leftOut = 0;
    for (const auto& [key, row] : plan.all<ChartRow>()) {
        INFO(plan.find<Constellation>(row.constellation)->name << ": "
                                                               << plan.find<Responsibility>(row.responsibility)->title);
        if (row.leftOut) {
            ++leftOut;
            CHECK(!row.leftOutReason.empty());
            CHECK(assignmentsOf(plan, row.constellation, row.responsibility).empty());
            continue;
        }
        const auto does = rolesThat(Involvement::does, plan, key);
        CHECK(rolesThat(Involvement::answers, plan, key).size() == 1);
        CHECK(!does.empty());
        CHECK((row.sharing != Sharing::unstated) == (does.size() > 1));
        const auto consulted = rolesThat(Involvement::consulted, plan, key).size();
        CHECK(consulted <= 4);
        CHECK(consulted + rolesThat(Involvement::informed, plan, key).size() > 0);
    }
    CHECK(leftOut == 1);
}

TEST_CASE("no role of the sample answers for more than half of the rows beside another, nor is asked on most")
{
    const Plan plan = sample();
    for (const ConstellationId id : constellationsInOrder(plan)) {
        const std::size_t rows = chartOf(plan, id).rowCount();
        const bool oneProductRole = plan.find<Constellation>(id)->name == "Today";
        for (const RoleId role : rolesInOrder(plan, id)) {
            std::size_t answers = 0;
            std::size_t asked = 0;
            for (const auto& [key, cell] : plan.all<Assignment>()) {
                if (cell.constellation != id || cell.role != role)
                    continue;
                answers += cell.letters.find('A') != std::string::npos ? 1U : 0U;
                asked += cell.letters == "C" ? 1U : 0U;
            }
            INFO(plan.find<Constellation>(id)->name << " " << plan.find<Role>(role)->name);
            CHECK((oneProductRole || answers * 2 <= rows));
            CHECK(asked * 10 <= rows * 6);
        }
    }
}

TEST_CASE("titles and roles of the sample are there once, links included")
{
    const Plan plan = sample();
    std::set<std::string> titles;
    for (const auto& [id, row] : plan.all<Responsibility>()) {
        CHECK(titles.insert(row.title).second);
        CHECK(!row.catalogueKey.empty());
    }
    std::set<std::string> roles;
    for (const auto& [id, role] : plan.all<Role>())
        CHECK(roles.insert(role.catalogueKey).second);
}

TEST_CASE("a fault in the sample is told with its place")
{
    CHECK(faultIn("{") == "sample/sample.json: the text is not valid JSON.");
    CHECK(faultIn("{}") == "sample/sample.json: the plan: \"title\" is missing.");
    CHECK(faultIn(R"({"title": "T", "constellations": [{"name": "N", "chart": "NIX"}]})")
          == "sample/sample.json: the plan: constellations N: \"chart\" is not a chart template.");
    CHECK(faultIn(R"({"title": "T", "constellations": [{"name": "N", "chart": "T2", "rows": ["COL1"]}]})")
          == "sample/sample.json: the plan: constellations N: \"rows\" names COL1, which the chart does not have.");
}
