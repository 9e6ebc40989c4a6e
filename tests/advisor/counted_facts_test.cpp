#include "advisor/counted_facts.h"

#include "advisor/template_plans.h"
#include "core/edits/edits_of_people.h"
#include "core/edits/edits_of_seats.h"
#include "support/organisation_text.h"

using namespace remit;
using namespace remit::test;

namespace {

void addCard(Plan& plan, UnitKind kind, const char* name, std::optional<double> developers = {},
             std::optional<double> markets = {}, std::optional<LocationId> place = {})
{
    Unit unit;
    unit.id = newId<UnitId>();
    unit.kind = kind;
    unit.name = name;
    apply(addUnit(plan, id, unit), plan);
    ConstellationUnit use = *plan.find<ConstellationUnit>({id, unit.id});
    use.developers = developers;
    use.markets = markets;
    use.location = place;
    plan.put(use);
}

StatedFacts counted(const Plan& plan)
{
    return countedFacts(theFacts(), typedFacts(theFacts(), plan, id), plan, id);
}

} // namespace

TEST_CASE("a constellation without units tells nothing to count")
{
    CHECK(counted(organisationFrom("Anna: PM\n")).empty());
}

TEST_CASE("teams and their developers, products and their markets are counted, as far as all of them say it")
{
    Plan plan = organisationFrom("Anna: PM\n");
    addCard(plan, UnitKind::team, "Mobile", 6);
    addCard(plan, UnitKind::team, "Checkout", 7.4);
    CHECK(counted(plan) == StatedFacts{{"teams", 2}, {"developers", 13}});
    addCard(plan, UnitKind::team, "Platform");
    CHECK(counted(plan) == StatedFacts{{"teams", 3}});
    addCard(plan, UnitKind::product, "Shop", {}, 2);
    addCard(plan, UnitKind::product, "Search", {}, 1);
    CHECK(counted(plan) == StatedFacts{{"teams", 3}, {"products", 2}, {"markets", 3}});
}

TEST_CASE("groups of stakeholders count when the map has more of them than is said or assumed")
{
    Plan plan = organisationFrom("Anna: PM\n");
    for (const char* name : {"Customers", "Sales", "Support", "Finance"})
        addCard(plan, UnitKind::stakeholders, name);
    CHECK(counted(plan).empty());
    addCard(plan, UnitKind::stakeholders, "Law");
    CHECK(counted(plan) == StatedFacts{{"stakeholderGroups", 5}});
    plan.put(Fact{id, "stakeholderGroups", "9"});
    CHECK(counted(plan).empty());
}

TEST_CASE("places are counted, and whether those who serve a team sit elsewhere")
{
    Plan plan = organisationFrom("Anna: PM > Mobile\n");
    const LocationId berlin = newId<LocationId>();
    const LocationId pune = newId<LocationId>();
    apply(addLocation(plan, berlin, "Berlin"), plan);
    apply(addLocation(plan, pune, "Pune"), plan);
    Seat anna = *plan.find<Seat>({id, seatNamed(plan, "Anna")});
    anna.location = berlin;
    plan.put(anna);
    CHECK(counted(plan) == StatedFacts{{"teams", 1}, {"locations", 1}});
    ConstellationUnit mobile = plan.all<ConstellationUnit>().begin()->second;
    mobile.location = berlin;
    plan.put(mobile);
    CHECK(counted(plan) == StatedFacts{{"teams", 1}, {"locations", 1}, {"ownerRemoteFromTeam", 0}});
    mobile.location = pune;
    plan.put(mobile);
    CHECK(counted(plan) == StatedFacts{{"teams", 1}, {"locations", 2}, {"ownerRemoteFromTeam", 1}});
}

TEST_CASE("what is counted goes before what was typed, which comes back when the cards are gone")
{
    Plan plan = organisationFrom("Anna: PM\n");
    plan.put(Fact{id, "teams", "5"});
    plan.put(Fact{id, "stage", "mature"});
    addCard(plan, UnitKind::team, "Mobile", 6);
    CHECK(statedFacts(theFacts(), plan, id) == StatedFacts{{"teams", 1}, {"developers", 6}, {"stage", 5}});
    CHECK(effortFactors(theFacts(), plan, id).teams == 1);
    apply(removeUnit(plan, {id, plan.all<Unit>().begin()->first}), plan);
    CHECK(statedFacts(theFacts(), plan, id) == StatedFacts{{"teams", 5}, {"stage", 5}});
}
