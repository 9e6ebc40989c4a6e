#include "exchange/formats/agreed_content.h"

#include "core/edits/edits.h"
#include "core/lone_constellation.h"
#include "support/organisation_text.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

Plan seatedChart()
{
    Plan plan = planFrom("            | PM | PO\n"
                         "Set pricing | AR | C\n");
    addSeats(plan, "Anna: PM > Web\nBen 50%: PO < Anna > Web");
    return plan;
}

AgreedVersion versionOf(const Plan& plan)
{
    AgreedVersion version;
    version.constellation = theChart;
    version.version = AgreedVersionId{5};
    version.name = "Chart";
    keepContent(version, plan, {{{RoleId{1}, 12.5}}, {{SeatId{1}, 30}}});
    return version;
}

} // namespace

TEST_CASE("an agreed version is read as it was kept, whatever the plan says since")
{
    Plan plan = seatedChart();
    const AgreedVersion version = versionOf(plan);
    const Plan then = constellationAlone(plan, theChart);
    apply(setLetters(plan, {theChart, ResponsibilityId{1}, RoleId{1}}, "I"), plan);
    const auto content = agreedContent(version);
    INFO((content ? "" : content.error().message));
    REQUIRE(content);
    CHECK(*content == then);
    CHECK(agreedLoads(version) == AgreedLoads{{{RoleId{1}, 12.5}}, {{SeatId{1}, 30}}});
}

TEST_CASE("an agreed version that somebody spoiled is told by its name")
{
    AgreedVersion version = versionOf(seatedChart());
    version.constellation = ConstellationId{8};
    CHECK(agreedContent(version).error().message == "The agreed version “Chart” does not hold its constellation.");
    version.content = "[]";
    CHECK_THAT(agreedContent(version).error().message, Catch::StartsWith("The agreed version “Chart” is JSON, but"));
    version.loads = R"({"roles": {"1": 2, "x": 3, "2": "many"}, "seats": []})";
    CHECK(agreedLoads(version) == AgreedLoads{{{RoleId{1}, 2}}, {}});
    version.loads = "nonsense";
    CHECK(agreedLoads(version) == AgreedLoads{});
}
