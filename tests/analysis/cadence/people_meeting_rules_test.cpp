#include "analysis/cadence/cadence_told.h"
#include "support/organisation_text.h"

using namespace remit;
using namespace remit::test;

TEST_CASE("meetings leave enough of the week, for each by what the hats allow")
{
    const auto says = [](const std::string& seats, const std::string& meetings) {
        return toldOf("meeting-share", seats, meetings);
    };
    CHECK(says(managerAndOwner, "K13: 16 week 60 PM PO").empty());
    CHECK(says("Ben: PO\n", "K13: 18 week 60 PO") == "warning Ben: meetings take 45 % of the week, more than 40 %.");
    CHECK_THAT(says("Ben: PO\n", "K13: 21 week 60 PO"), Catch::StartsWith("error Ben: meetings take 53 %"));
    CHECK_THAT(says("Ben 50%: PO\n", "K13: 10.5 week 60 PO"), Catch::StartsWith("error"));
    CHECK_THAT(says("Dev: DT\n", "K02: 9 week 60 DT"), Catch::StartsWith("warning Dev: meetings take 23 %"));
    // Who develops and owns is held against the owner's limit.
    CHECK(says("Dev: DT PO\n", "K02: 9 week 60 DT").empty());
    CHECK_THAT(test::told("meeting-share", holding(organised("", "DEL1: DT=R\n"), "K02: 9 week 60 DT")),
               Catch::StartsWith("warning DT: meetings take 23 % of each one's week"));
}

TEST_CASE("a product company meets customers every week and has a time for the trio")
{
    const auto says = [](const std::string& meetings, double organisation) {
        return test::told("no-customer-contact", holding(organised(managerAndOwner), meetings),
                          withFacts({{"organisation", organisation}}));
    };
    CHECK(says("K07: 2 week 30 PM\nK08: 1 week 60 PM", 1).empty());
    CHECK(says("K07: 2 week 30 PM\nK09: 1 sprint 45 PM", 1)
          == "warning The constellation: customers are met 0.5 times a week, less than 1.");
    CHECK_THAT(says("K08: 1 week 60 PM", 1), Catch::Contains("have no time together"));
    CHECK(says("K01: 2 week 30 PM PO", 2).empty());
}

TEST_CASE("several owners of a product coordinate in each sprint, all of them")
{
    const std::string seats = "Anna: PM\nBen: PO > Red\nCleo: PO > Blue\n";
    CHECK(toldOf("owners-not-coordinated", seats, "K12: 1 week 45 PO").empty());
    CHECK(toldOf("owners-not-coordinated", "Anna: PM\nBen: PO\n", syncs).empty());
    CHECK(toldOf("owners-not-coordinated", seats, syncs)
          == "error The constellation: 2 owners work on it without a coordination meeting in each sprint.");
    CHECK(toldOf("owners-not-coordinated", seats, "K12: 1 week 45 Ben")
          == "error The constellation: Cleo does not come to K12.");
}

TEST_CASE("places that work on one product meet every week, within everybody's hours all year")
{
    Plan plan = organised("Anna: PM\nBen: PO\nCleo: PO\n");
    plan.put(Location{LocationId{1}, "Berlin", "Europe/Berlin", "09:00", "17:00", 1});
    plan.put(Location{LocationId{2}, "Lisbon", "Europe/Lisbon", "09:00", "17:00", 2});
    CheckContext context{"2026-11-22", {}};
    context.zones.put("Europe/Berlin", {{0, 60, false}});
    context.zones.put("Europe/Lisbon", {{0, 0, false}});
    const auto says = [&](const std::string& meetings) {
        return test::told("locations-not-joined", holding(plan, meetings), context);
    };
    CHECK(says(syncs).empty());
    plan.all<Seat>().at({theChart, seatNamed(plan, "Ben")}).location = LocationId{1};
    plan.all<Seat>().at({theChart, seatNamed(plan, "Cleo")}).location = LocationId{2};
    CHECK(says(syncs)
          == "warning The constellation: its people work at 2 places, and the owners of the places do not meet every "
             "week.");
    CHECK(says("K25: 1 week 45 PO\nK12: 1 week 45 PO | mon 10:00").empty());
    CHECK(says("K25: 1 week 45 PO\nK12: 1 week 45 PO | mon 9:30")
          == "warning The constellation: K12 lies outside the working hours of somebody who comes, on some day of the "
             "coming year.");
}

TEST_CASE("with weak backing the sponsor is met; with an owner there should be a check-in anyway")
{
    const auto says
        = [](const std::string& rule, const std::string& seats, const std::string& meetings, double backing) {
              return test::told(rule, holding(organised(seats), meetings), withFacts({{"executiveBacking", backing}}));
          };
    const std::string checkIn = "K16: 1 month 30 PM ES";
    CHECK(says("sponsor-not-met", "Anna: PM\nEva: ES\n", checkIn, 0.5).empty());
    CHECK(
        says("sponsor-not-met", "Anna: PM\nEva: ES\n", "K13: 1 month 60 PM ES", 0.5)
        == "warning Upper management backs the roles by 50 % only, and there is no regular check-in with the sponsor.");
    CHECK(says("sponsor-not-met", "Anna: PM\nEva: ES\n", "K13: 1 month 60 PM ES", 0.8).empty());
    const std::string withOwner = "Anna: PM\nBen: PO\nEva: ES\n";
    CHECK(says("sponsor-not-met", withOwner, syncs, 0.5).empty());
    CHECK(says("no-executive-backing", withOwner, syncs, 0.5)
          == "warning There is an owner, but no regular check-in with the executive sponsor.");
    CHECK(says("no-executive-backing", withOwner, checkIn, 0.5).empty());
}

TEST_CASE("groups of stakeholders are heard: those from outside each month, your own somewhere")
{
    Plan plan = withUnit(organised(managerAndOwner), 90, UnitKind::stakeholders, "Sales");
    plan = withUnit(plan, 91, UnitKind::stakeholders, "Clients", UnitSide::external);
    const auto says
        = [&](const std::string& meetings) { return test::told("group-never-met", holding(plan, meetings)); };
    CHECK(says("K13: 1 month 60 PM Sales Clients").empty());
    CHECK(says("Board: 1 month 60 PM Sales Clients").empty());
    CHECK(says("K13: 1 quarter 60 PM Sales Clients")
          == "warning Clients: takes part 0.3 times a month in meetings where it is heard, less than 1.");
    CHECK(says("K13: 1 month 60 PM Clients") == "warning Sales: takes part in no meeting where it would be heard.");
    CHECK_THAT(says("K23: 1 month 60 PM Clients Sales"), Catch::StartsWith("warning Clients"));
}
