#include "analysis/organised.h"

#include "core/edits/edits.h"

using namespace remit;
using namespace remit::test;

namespace {

Plan inPlaces(Plan plan, const std::vector<std::pair<std::string, std::int64_t>>& seats, std::int64_t ofTeams)
{
    for (const std::int64_t place : {1, 2}) {
        Location location;
        location.id = LocationId{place};
        location.name = place == 1 ? "Berlin" : "Pune";
        plan.put(location);
    }
    for (const auto& [name, place] : seats)
        plan.all<Seat>().at({theChart, seatNamed(plan, name)}).location = LocationId{place};
    for (auto& [key, use] : plan.all<ConstellationUnit>())
        use.location = LocationId{ofTeams};
    return plan;
}

CheckContext withOverlap(double hours)
{
    CheckContext context{"2026-11-22", {}};
    context.overlaps[{LocationId{1}, LocationId{2}}] = hours;
    return context;
}

Plan withGroup(Plan plan, const std::vector<std::string>& owners)
{
    const UnitId group{90};
    Unit unit;
    unit.id = group;
    unit.kind = UnitKind::stakeholders;
    unit.name = "Sales";
    apply(addUnit(plan, theChart, unit), plan);
    for (const std::string& owner : owners)
        plan.put(SeatUnit{theChart, seatNamed(plan, owner), group, 1});
    return plan;
}

const std::string ownerWrites = "DIS7: PO=R\nPLA5: PO=R\nDEL1: PO=R\nDEL2: PO=R\nDEL4: DT=R\n";

} // namespace

TEST_CASE("who is manager and owner at once hears of too many hours once, others for themselves, roles not again")
{
    const Plan both = organised("Anna: PM PO\nBen: PM\n");
    CHECK(told("overloaded-combined-role", both, withHours(both, "Anna 30.6 Ben 20")).empty());
    CHECK(told("overloaded-combined-role", both, withHours(both, "Anna 34 Ben 20"))
          == "warning Anna: manager and owner at once, with about 100 % of the time there is, more than 90 %.");
    CHECK_THAT(told("overloaded-combined-role", both, withHours(both, "Anna 40 Ben 20")), Catch::StartsWith("error"));
    CHECK_THAT(told("overloaded-combined-role", both, withHours(both, "Anna 40 Ben 20", true)),
               Catch::StartsWith("warning"));
    CHECK(told("utilisation", both, withHours(both, "Anna 40 Ben 20")).empty());
    CHECK(told("utilisation", both, withHours(both, "Anna 30 Ben 34"))
          == "warning Ben: the work takes about 100 % of the time there is, more than 90 %.");
    CHECK(told("utilisation", both, withHours(both, "Anna 30 Ben 16"))
          == "info Ben: the work takes about 47 % of the time there is, less than 50 %.");
    CheckContext roles = withHours(both, "Anna 30 Ben 34");
    roles.loads[RoleId{1}] = {60, 51, false};
    CHECK(told("overloaded-role", both, roles).empty());
    roles.seats.clear();
    CHECK_FALSE(told("overloaded-role", both, roles).empty());
}

TEST_CASE("a person in two seats is one, and what three seats of a role would hear is said once of the role")
{
    Plan plan = organised("Anna 50%: PM\nAnna 50%: PO\n");
    CheckContext context = withHours(plan, "Anna 10");
    context.seats[SeatId{2}] = {24, 17, false, false};
    CHECK_THAT(told("overloaded-combined-role", plan, context), Catch::Contains("100 %"));
    plan = organised("Anna: PO\nBen: PO\nCleo: PO\n");
    CHECK(told("utilisation", plan, withHours(plan, "Anna 34 Ben 33 Cleo 35"))
          == "warning PO: in 3 seats the work takes up to about 103 % of the time there is, more than 90 %.");
    const auto found = findingsOf("utilisation", plan, withHours(plan, "Anna 34 Ben 33 Cleo 35"));
    CHECK(found.front().seats == std::vector{SeatId{1}, SeatId{2}, SeatId{3}});
}

TEST_CASE("strategy that gets what is left, and an owner drawn away from the team")
{
    const Plan plan = organised("", "STR1: PM=AR PO=C\n");
    const auto says = [&](const std::string& rule, std::int64_t role, double strategic, double outside) {
        CheckContext context{"2026-11-22", {}};
        context.loads[RoleId{role}] = {30, 34, false, strategic, outside};
        return told(rule, plan, context);
    };
    CHECK(says("strategy-time-lost", 1, 0.25, 0.9).empty());
    CHECK(says("strategy-time-lost", 2, 0.1, 0.1).empty());
    CHECK(says("strategy-time-lost", 1, 0.2, 0) == "warning PM: 20 % of the hours go into strategy, less than 25 %.");
    CHECK_THAT(says("strategy-time-lost", 1, 0.1, 0), Catch::StartsWith("error"));
    CHECK(says("owner-scope-too-wide", 2, 0, 0.35).empty());
    CHECK(says("owner-scope-too-wide", 1, 1, 0.9).empty());
    CHECK_THAT(says("owner-scope-too-wide", 2, 0, 0.4), Catch::StartsWith("warning PO: 40 % of the hours"));
}

TEST_CASE("an owner who only writes down what others decide")
{
    const auto says
        = [](const std::string& decisions) { return told("service-owner", organised("", ownerWrites + decisions)); };
    CHECK(says("PLA2: PM=A\nPLA3: PO=A\nPLA4: PO=A\nDEL5: PM=A\n").empty());
    CHECK_THAT(says("PLA2: PM=A\nPLA3: PM=A\nPLA4: PO=A\nDEL5: PM=A\n"), Catch::StartsWith("warning PO: does 80 %"));
    CHECK_THAT(says("PLA2: PM=A\nPLA3: PM=A\nPLA4: PM=A\nDEL5: PO=A\n"), Catch::StartsWith("error PO"));
    CHECK(says("PLA4: PM=A\n").empty());
    const Plan plan = organised("", "PLA4: PO=A\n");
    std::map<std::string, double, std::less<>> facts{{"mayReorder", 1}, {"mayReject", 1}, {"maySayNo", 1}};
    CHECK(told("service-owner", plan, withFacts(facts)).empty());
    facts["meetsCustomers"] = 0;
    CHECK(told("service-owner", plan, withFacts(facts)).empty());
    facts["maySayNo"] = 0;
    CHECK(told("service-owner", plan, withFacts(facts))
          == "warning PO: may do 2 of four things: reorder the backlog, reject work, say no, meet customers.");
    facts["mayReject"] = 0;
    CHECK_THAT(told("service-owner", plan, withFacts(facts)), Catch::StartsWith("error"));
}

TEST_CASE("answering without authority, without backing, against the line")
{
    const Plan plan = organised("Chief: ES\nLead: TL\nAnna: PO < Lead\n", "PLA4: PO=A TL=R\nCOL5: ES=A PO=R\n");
    CHECK(told("accountable-without-authority", plan).empty());
    CHECK(told("accountable-without-authority", plan, withFacts({{"ownerAuthority", 2}})).empty());
    CHECK(told("accountable-without-authority", plan, withFacts({{"ownerAuthority", 1}}))
          == "error PO: answers for PLA4, but has been given little authority.");
    CHECK(told("no-executive-backing", plan).empty());
    CHECK(told("no-executive-backing", plan, withFacts({{"executiveBacking", 0.5}})).empty());
    CHECK_THAT(told("no-executive-backing", plan, withFacts({{"executiveBacking", 0.3}})), Catch::StartsWith("error"));
    CHECK_THAT(told("no-executive-backing", organised("", "COL5: PM=A\n")), Catch::StartsWith("warning COL5: PM"));
    CHECK(told("middle-management-conflict", plan).empty());
    CHECK(told("middle-management-conflict", organised("Lead: TL\nAnna: PO < Lead\n", "PLA4: TL=A PO=R\n"))
          == "error Lead: leads people and answers for PLA4, which is the product's to decide.");
    CHECK(told("middle-management-conflict", organised("Lead: PM\nAnna: PO < Lead\n", "PLA4: PM=A PO=R\n")).empty());
    CHECK_FALSE(told("middle-management-conflict", plan, withFacts({{"middleManagement", 2}})).empty());
    CHECK(told("missing-dialogue", plan, withFacts({{"decisionLog", 1}})).empty());
    CHECK_FALSE(told("missing-dialogue", plan, withFacts({{"decisionLog", 0}})).empty());
}

TEST_CASE("what rests on one person, where one is named and nobody stands in")
{
    Plan plan = organised("Anna: PO > Red\nBen: PM\n", "PLA4: PO=AR\nPLA5: PO=AR\nPLA6: PO=AR\nSTR1: PM=AR\n");
    CheckContext context{"2026-11-22", {}};
    context.efforts = {{ResponsibilityId{1}, 6}, {ResponsibilityId{4}, 4}};
    CHECK(told("single-point-of-failure", plan, context)
          == "warning Anna: answers for 60 % of the work by hours, more than 50 %, and nobody stands in.");
    context.efforts[ResponsibilityId{4}] = 6;
    CHECK(told("single-point-of-failure", plan, context)
          == "warning Anna: the only one to do up to 3 rows of daily work for a team, and nobody stands in.");
    plan.all<Seat>().at({theChart, SeatId{1}}).deputy = SeatId{2};
    CHECK(told("single-point-of-failure", plan, context).empty());
    const Plan vacant = organised("Owner?: PO > Red\nBen: PM\n", "PLA4: PO=AR\nPLA5: PO=AR\nPLA6: PO=AR\n");
    CHECK(told("single-point-of-failure", vacant).empty());
}

TEST_CASE("two owners for one team, stakeholders of nobody or of two")
{
    const std::string rows = "PLA4: PO=A DT=R\n";
    CHECK(told("several-owners-one-backlog", organised("Anna: PO > Red\nBen: PO > Blue\n", rows)).empty());
    CHECK(told("several-owners-one-backlog", organised("Anna: PO > Red\nAnna: PO > Red\n", rows)).empty());
    CHECK(told("several-owners-one-backlog", organised("Anna: PO > Red\nBen: PO > Red\n", rows))
          == "error Red: Anna and Ben each answer for the backlog of this team.");
    CHECK(told("several-owners-one-backlog", organised("Anna: PO > Red\nBen: PO > Red\n", "PLA4: PM=A\n")).empty());
    const Plan plan = organised("Anna: PM\nBen: PM\nCleo: PO < Anna\n");
    CHECK(told("stakeholder-ownership", withGroup(plan, {"Anna"})).empty());
    CHECK(told("stakeholder-ownership", withGroup(plan, {"Anna", "Cleo"})).empty());
    CHECK(told("stakeholder-ownership", withGroup(plan, {})) == "error Sales: nobody looks after this group.");
    CHECK(told("stakeholder-ownership", withGroup(plan, {"Anna", "Ben"}))
          == "warning Sales: Anna and Ben look after this group for the same product; say who speaks for it.");
}

TEST_CASE("answering from afar, and places without an owner in reach")
{
    const Plan plan = inPlaces(organised("Anna: PO > Red\n", "DEL4: PO=A DT=R\n"), {{"Anna", 1}}, 2);
    CHECK(told("remote-accountability", plan).empty());
    CHECK(told("remote-accountability", plan, withOverlap(2)).empty());
    CHECK_THAT(told("remote-accountability", plan, withOverlap(1.5)),
               Catch::StartsWith("warning Red: shares only 1.5 of the working day's hours with Anna"));
    CHECK(told("location-uncovered", plan).empty());
    CHECK(told("location-uncovered", plan, withOverlap(4)).empty());
    CHECK_THAT(told("location-uncovered", plan, withOverlap(3.5)), Catch::StartsWith("error Pune: no owner"));
    Plan near = inPlaces(organised("Anna: PO > Red\nDev: DT\n"), {{"Anna", 1}, {"Dev", 2}}, 2);
    near.all<Seat>().at({theChart, SeatId{1}}).deputy = SeatId{2};
    CHECK(told("location-uncovered", near, withOverlap(1)).empty());
}

TEST_CASE("developers who own, splits before there is work for two, too many to look after")
{
    const Plan plan = organised("Dev: DT PO > Red\n");
    CHECK(told("developer-owner-conflict", plan, withHours(plan, "Dev 17")).empty());
    CHECK_THAT(told("developer-owner-conflict", plan, withHours(plan, "Dev 18")), Catch::StartsWith("warning Dev"));
    const Plan teams = organised("Dev: DT PO > Red Blue\n");
    CHECK_THAT(told("developer-owner-conflict", teams), Catch::Contains("for 2 teams, more than 1."));
    CHECK_THAT(told("developer-owner-conflict", teams, withHours(teams, "Dev 18")), Catch::StartsWith("error Dev"));

    const Plan split = organised("Anna: PM\nBen: PO\n");
    CheckContext early = withHours(split, "Anna 30 Ben 10");
    CHECK(told("premature-split", split, early).empty());
    early.facts = {{"stage", 1}, {"payingCustomers", 0}};
    CHECK_THAT(told("premature-split", split, early), Catch::StartsWith("warning Ben: has work for 29 %"));
    early.facts["payingCustomers"] = 1;
    CHECK(told("premature-split", split, early).empty());

    CHECK(told("span-of-control", organised("Anna: PO > A B\n")).empty());
    CHECK(told("span-of-control", organised("Anna: PO > A B C\n"))
          == "warning Anna: serves 3 teams as owner, more than 2.");
    CHECK_THAT(told("span-of-control", organised("Anna: PO > A B C D\n")), Catch::StartsWith("error"));
    CHECK_THAT(told("span-of-control", organised("Owner?: PO > A B C D\n")), Catch::StartsWith("warning"));
    CHECK(
        told("span-of-control", organised("Anna: PO > A B C\n"), withFacts({{"teamCustomerCapability", 0.7}})).empty());
    CHECK(told("span-of-control",
               organised("Anna: PM\nB: PO < Anna\nC: PO < Anna\nD: PO < Anna\nE: PO < Anna\nF: PO < Anna\n"))
          == "warning Anna: 5 owners report there, more than 4.");
}

TEST_CASE("managers and owners who work apart")
{
    const std::string rows = "PLA1: PM=AR PO=C\nPLA4: PO=AR PM=C\nPLA6: PO=AR PM=I\nDEL5: PO=AR\nDEL7: PM=R PO=A\n";
    const auto says = [](const std::string& rule, const std::string& text) { return told(rule, organised("", text)); };
    for (const char* rule : {"manager-outside-development", "no-shared-goals", "sprint-not-tied-to-roadmap"})
        CHECK(says(rule, rows).empty());
    CHECK_THAT(says("manager-outside-development", "PLA4: PO=A\nPLA5: PO=A\nDEL5: PO=A PM=I\nDEL1: PO=A\nSTR1: PM=A\n"),
               Catch::StartsWith("warning PM: neither does nor is asked on 100 %"));
    CHECK(says("manager-outside-development", "PLA1: PM=A\nPLA2: PM=A\nDEL7: PO=A PM=C\nDEL1: PO=A\n")
          == "warning PM: does not take part in DEL7.");
    CHECK(says("no-shared-goals", rows + "STR10: PM=A PO=I\n")
          == "warning STR10: PO has no part in it; manager and owner need the same measures.");
    CHECK(says("no-shared-goals", "STR10: PMPO=A\n").empty());
    CHECK_THAT(says("sprint-not-tied-to-roadmap", "PLA1: PM=AR PO=I\n"), Catch::StartsWith("warning PLA1: PO"));
    CHECK_THAT(says("sprint-not-tied-to-roadmap", "PLA6: PO=AR\nSTR1: PM=A\n"), Catch::StartsWith("warning PLA6: PM"));
}

TEST_CASE("trios, chains of hands, analysts and numbers")
{
    const auto product = withFacts({{"organisation", 1}});
    CHECK(told("incomplete-trio", organised("", "DIS5: PM=R\n")).empty());
    CHECK_THAT(told("incomplete-trio", organised("", "DIS5: PM=R TL=R\n"), product), Catch::Contains("no design lead"));
    CHECK_THAT(told("incomplete-trio", organised("", "DIS5: PM=R TL=R DL=C\n"), product), Catch::Contains("DIS5: DL"));
    CHECK(told("incomplete-trio", organised("", "DIS5: PM=R TL=R DL=R\n"), product).empty());
    const std::string chain = "DIS1: PM=R\nDIS7: BA=R\nDEL1: PO=R\n";
    CHECK_THAT(told("hand-off-chain", organised("", chain + "DEL4: TL=R\n")), Catch::Contains(": 4 people"));
    CHECK(told("hand-off-chain", organised("", chain + "DEL4: PO=R TL=R\n")).empty());
    CHECK(told("hand-off-chain", organised("Anna: PM PO\n", chain + "DEL4: TL=R\n")).empty());
    const std::string writes = "DIS7: BA=R PO=I\nPLA5: BA=R\nDEL1: BA=R\nDEL2: BA=R\n";
    CHECK_THAT(told("analyst-as-shadow-owner", organised("", writes)), Catch::StartsWith("warning BA: does 100 %"));
    CHECK(told("analyst-as-shadow-owner", organised("", "DIS7: BA=R PO=A\nPLA5: BA=R PO=C\nDEL1: BA=R\nDEL2: BA=R\n"))
              .empty());
    const Plan one = organised("Anna: PM\nBen: PO\n");
    CHECK(told("ratio-out-of-range", one, withFacts({{"developers", 20}})).empty());
    CHECK_THAT(told("ratio-out-of-range", one, withFacts({{"developers", 40}})),
               Catch::StartsWith("info 20 developers"));
    CHECK_THAT(told("ratio-out-of-range", one, withFacts({{"developers", 6}})), Catch::Contains("fewer than 5"));
}

TEST_CASE("a role named after a person of the plan")
{
    Plan plan = organised("Anna: PM\n", "STR1: Ben=A PM=C\n");
    CHECK(told("role-named-after-person", plan).empty());
    plan.put(Person{PersonId{9}, "Ben Ode", "", 2});
    CHECK_FALSE(told("role-named-after-person", plan).empty());
}

TEST_CASE("rules that need seats or links say so, once each, until they have them")
{
    const auto reasonOf = [](const std::string& rule, const Plan& plan) {
        std::string text;
        for (const NotChecked& each : reportOf(plan).notChecked)
            text += each.rule == rule ? notCheckedSentence(realTexts(), each) : "";
        return text;
    };
    CHECK(reasonOf("utilisation", organised("", "PLA4: PO=A\n"))
          == "More work than one week holds: not checked, nobody has a seat here yet.");
    CHECK(reasonOf("utilisation", organised("Anna: PO\n")).empty());
    CHECK(reasonOf("no-executive-backing", organised("", "Other: PO=A\nPLA4: PO=A\n"))
          == "Nobody above stands behind it: not checked in full, 1 of 2 lines not linked to the catalogue.");
    CHECK(reasonOf("no-executive-backing", organised("", "Other: PO=A\nCOL5: ES=A\n")).empty());
    CHECK(reasonOf("no-executive-backing", organised("", "PLA4: PO=A\n")).empty());
}
