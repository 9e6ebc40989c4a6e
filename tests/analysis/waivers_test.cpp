#include "analysis/checks/waivers.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("an accepted finding carries its waiver until the end date is past, and comes back when it is taken back")
{
    const Finding finding{"two-accountable", Severity::error, ConstellationId{1}, ResponsibilityId{2}, {}, {}, {}};
    Plan plan;
    CHECK(waiverOf(plan, finding) == nullptr);
    apply(accept(finding, "Until the merger", "Anna", "2026-12-31"), plan);
    const Waiver* waiver = waiverOf(plan, finding);
    REQUIRE(waiver != nullptr);
    CHECK(waiver->reason == "Until the merger");
    CHECK(holds(*waiver, "2026-12-31"));
    CHECK_FALSE(holds(*waiver, "2027-01-01"));
    Finding another = finding;
    another.responsibility = ResponsibilityId{3};
    CHECK(waiverOf(plan, another) == nullptr);
    apply(takeBack(*waiver), plan);
    CHECK(waiverOf(plan, finding) == nullptr);
}
