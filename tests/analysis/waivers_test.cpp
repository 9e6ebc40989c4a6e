#include "analysis/checks/waivers.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("an accepted finding carries its waiver until the end date is past, and comes back when it is taken back")
{
    const Finding finding{"two-accountable", Severity::error, ConstellationId{1}, ResponsibilityId{2}, {}, {}, {}};
    Plan plan;
    CHECK_FALSE(waiverOf(plan, finding));
    apply(accept(finding, "Until the merger", "Anna", "2026-12-31"), plan);
    const auto waiver = waiverOf(plan, finding);
    REQUIRE(waiver);
    CHECK(waiver->reason == "Until the merger");
    CHECK(holds(*waiver, "2026-12-31"));
    CHECK_FALSE(holds(*waiver, "2027-01-01"));
    Finding another = finding;
    another.responsibility = ResponsibilityId{3};
    CHECK_FALSE(waiverOf(plan, another));
    apply(takeBack(finding), plan);
    CHECK_FALSE(waiverOf(plan, finding));
}

TEST_CASE("a finding about a seat, a unit or a location is accepted for that one alone")
{
    Finding seat{"utilisation", Severity::error, ConstellationId{1}, {}, {}, {}, {}};
    seat.seat = SeatId{5};
    Finding unit = seat;
    unit.seat = {};
    unit.unit = UnitId{5};
    Finding location = seat;
    location.seat = {};
    location.location = LocationId{5};
    Finding elsewhere = seat;
    elsewhere.constellation = ConstellationId{2};
    Finding whole = seat;
    whole.seat = {};
    const std::vector<Finding> all{seat, unit, location, elsewhere, whole};
    for (std::size_t accepted = 0; accepted < all.size(); ++accepted) {
        Plan plan;
        apply(accept(all[accepted], "Until spring", "Anna", "2027-03-31"), plan);
        for (std::size_t each = 0; each < all.size(); ++each) {
            INFO(accepted << " accepted, " << each << " asked");
            CHECK(waiverOf(plan, all[each]).has_value() == (each == accepted));
        }
        CHECK(waiverOf(plan, all[accepted])->reason == "Until spring");
        apply(takeBack(all[accepted]), plan);
        CHECK(plan == Plan());
    }
}
