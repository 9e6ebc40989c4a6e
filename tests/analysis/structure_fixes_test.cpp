#include "analysis/organised.h"

#include "core/edits/edits.h"
#include "core/edits/edits_of_people.h"

using namespace remit;
using namespace remit::test;

namespace {

/// The labels of the ways to repair the rule's first finding, one a line; each is tried and has to end the finding.
std::string waysOutOf(const std::string& rule, const Plan& plan, const CheckContext& context = {"2026-11-22", {}})
{
    const auto findings = findingsOf(rule, plan, context);
    REQUIRE(!findings.empty());
    std::string text;
    for (const Fix& fix : fixesFor(plan, findings.front())) {
        text += fixLabel(realTexts(), plan, fix) + "\n";
        Plan fixed = plan;
        apply(fix.edit, fixed);
        INFO(text << rulesIn(fixed, context));
        CHECK(findingsOf(rule, fixed, context).size() < findings.size());
        CHECK(reportOf(fixed, context).counts().errors <= reportOf(plan, context).counts().errors);
    }
    return text;
}

/// Letters of the first row and the seats after the first way out.
Plan afterTheFirst(const std::string& rule, const Plan& plan, const CheckContext& context = {"2026-11-22", {}})
{
    Plan fixed = plan;
    apply(fixesFor(plan, findingsOf(rule, plan, context).front()).front().edit, fixed);
    return fixed;
}

Plan withSales(Plan plan, const std::vector<std::string>& owners)
{
    Unit sales{UnitId{90}, UnitKind::stakeholders, "Sales"};
    apply(addUnit(plan, theChart, sales), plan);
    for (const std::string& owner : owners)
        plan.put(SeatUnit{theChart, seatNamed(plan, owner), sales.id, 1});
    return plan;
}

} // namespace

TEST_CASE("who has two jobs can give each hat a seat of its own")
{
    const Plan both = organised("Anna: PM PO > Red\n");
    CHECK(waysOutOf("overloaded-combined-role", both, withHours(both, "Anna 40"))
          == "Give each hat of Anna a seat of its own\n");
    CHECK(seatsOf(afterTheFirst("overloaded-combined-role", both, withHours(both, "Anna 40")), theChart)
          == "Anna: PM > Red\n?: PO > Red\n");
    const Plan developer = organised("Dev: DT PO > Red Blue\n");
    CHECK(waysOutOf("developer-owner-conflict", developer) == "Give each hat of Dev a seat of its own\n");
}

TEST_CASE("a split that came too early is taken back where there are two to merge")
{
    const auto early = [](const Plan& plan, const char* hours) {
        CheckContext context = withHours(plan, hours);
        context.facts = {{"stage", 1}, {"payingCustomers", 0}};
        return context;
    };
    const Plan split = organised("Anna: PM\nBen: PO > Red\n");
    CHECK(waysOutOf("premature-split", split, early(split, "Anna 30 Ben 10"))
          == "Put the hats of Anna and Ben on one seat\n");
    CHECK(seatsOf(afterTheFirst("premature-split", split, early(split, "Anna 30 Ben 10")), theChart)
          == "Anna: PM PO > Red\n");
    const Plan three = organised("Anna: PM\nBen: PO\nCleo: PO\n");
    CHECK(waysOutOf("premature-split", three, early(three, "Anna 30 Ben 10 Cleo 20")).empty());
}

TEST_CASE("somebody else of the product can stand in, those with the same hat first")
{
    const std::string rows = "PLA4: PO=AR\nPLA5: PO=AR\nPLA6: PO=AR\n";
    const Plan plan = organised("Anna: PM\nBen: PO > Red\nCleo: TL\nDora: PO > Blue\nOwner?: PO\n", rows);
    CHECK(waysOutOf("single-point-of-failure", organised("Anna: PM\nBen: PO > Red\nCleo: TL\n", rows))
          == "Let Anna stand in for Ben\n");
    CheckContext context{"2026-11-22", {}};
    context.efforts = {{ResponsibilityId{1}, 6}};
    const Plan one = organised("Ben: PO > Red\nAnna: PM\nCleo: TL\n", rows);
    CHECK(waysOutOf("single-point-of-failure", one, context) == "Let Anna stand in for Ben\n");
    CHECK(afterTheFirst("single-point-of-failure", one, context).find<Seat>({theChart, SeatId{1}})->deputy
          == SeatId{2});
    CHECK(waysOutOf("single-point-of-failure", organised("Ben: PO > Red\n", rows)).empty());
    const auto several = findingsOf("single-point-of-failure", plan);
    CHECK((several.empty() || fixesFor(plan, several.front()).empty()));
}

TEST_CASE("stakeholders and teams get one who looks after them")
{
    const Plan plan = organised("Anna: PM\nBen: PM\nCleo: PO < Anna\n");
    CHECK(waysOutOf("stakeholder-ownership", withSales(plan, {}))
          == "Let Anna look after Sales\nLet Ben look after Sales\n");
    CHECK(waysOutOf("stakeholder-ownership", withSales(organised("Cleo: PO\nDev: DT\n"), {}))
          == "Let Cleo look after Sales\n");
    CHECK(waysOutOf("stakeholder-ownership", withSales(plan, {"Anna", "Ben"}))
          == "Leave Sales to Anna\nLeave Sales to Ben\n");
    const Plan owners = organised("Anna: PO > Red\nBen: PO > Red Blue\n", "PLA4: PO=A DT=R\n");
    CHECK(waysOutOf("several-owners-one-backlog", owners) == "Leave Red to Anna\nLeave Red to Ben\n");
    CHECK(seatsOf(afterTheFirst("several-owners-one-backlog", owners), theChart) == "Anna: PO > Red\nBen: PO > Blue\n");
}

TEST_CASE("where stakeholders are divided by side, a group of the other side changes hands")
{
    Plan plan = organised("Anna: PM\nBen: PO\n");
    plan = withSales(plan, {"Ben"});
    plan.all<Unit>().at(UnitId{90}).side = UnitSide::external;
    CHECK(findingsOf("stakeholder-side", plan).empty());
    apply(setOff(plan, ruleNamed("stakeholder-side"), false), plan);
    CHECK(told("stakeholder-side", plan)
          == "info Sales: Ben looks after this group of customers or partners, which is the manager's to know.");
    CHECK(waysOutOf("stakeholder-side", plan) == "Let Anna look after Sales\n");
    CHECK(servedBy(afterTheFirst("stakeholder-side", plan), {theChart, SeatId{2}}).empty());
    plan.all<Unit>().at(UnitId{90}).side = UnitSide::internal;
    CHECK(findingsOf("stakeholder-side", plan).empty());
    plan = withSales(organised("Anna: PM\nBen: PO\n"), {"Anna"});
    apply(setOff(plan, ruleNamed("stakeholder-side"), false), plan);
    CHECK(waysOutOf("stakeholder-side", plan) == "Let Ben look after Sales\n");
}

TEST_CASE("the last word goes to whom it belongs, and who had it does the work or is asked")
{
    const Plan line = organised("Lead: TL\nAnna: PO < Lead\n", "PLA4: TL=AR PO=C\n");
    CHECK(waysOutOf("middle-management-conflict", line) == "Give PO the last word on PLA4\n");
    CHECK(lettersOfRow(afterTheFirst("middle-management-conflict", line), 1) == "R A");
    const Plan mandates = organised("", "COL5: PM=A ES=I\n");
    CHECK(waysOutOf("no-executive-backing", mandates) == "Give ES the last word on COL5\n");
    CHECK(lettersOfRow(afterTheFirst("no-executive-backing", mandates), 1) == "C A");
    CHECK(waysOutOf("no-executive-backing", organised("", "COL5: PM=A\n")).empty());
    const std::string writes = "DIS7: PO=R\nPLA5: PO=R\nDEL1: PO=R\nDEL2: PO=R\nPLA2: PM=A\nPLA3: PM=A\n";
    CHECK(waysOutOf("service-owner", organised("", "PLA4: PM=A\nDEL5: PM=A PO=R\n" + writes))
          == "Give PO the last word on PLA4 and DEL5\n");
    CHECK(waysOutOf("service-owner", organised("", "PLA4: PM=A\nDEL5: PM=R PO=A\n" + writes))
          == "Give PO the last word on PLA4\n");
}

TEST_CASE("who has no part in what both must know is asked, told or takes part")
{
    const std::string rows = "PLA4: PO=AR PM=C\nDEL5: PO=AR\n";
    CHECK(waysOutOf("no-shared-goals", organised("", "STR10: PM=A PO=I\n" + rows)) == "Ask PO as well\n");
    CHECK(lettersOfRow(afterTheFirst("no-shared-goals", organised("", "STR10: PM=A PO=I\n" + rows)), 1) == "A C");
    CHECK(waysOutOf("sprint-not-tied-to-roadmap", organised("", "PLA1: PM=AR\n" + rows)) == "Ask PO as well\n");
    CHECK(waysOutOf("sprint-not-tied-to-roadmap", organised("", "PLA6: PO=AR\nSTR1: PM=A\n"))
          == "Tell PM as well\nAsk PM as well\n");
    CHECK(waysOutOf("manager-outside-development",
                    organised("", "DEL7: PO=AR PM=C\nPLA1: PM=A\nPLA2: PM=A\nDEL1: PO=A\n"))
          == "Let PM take part in DEL7\n");
    const auto product = withFacts({{"organisation", 1}});
    const Plan trio = organised("", "DIS5: PM=AR TL=R DL=C\n");
    CHECK(waysOutOf("incomplete-trio", trio, product) == "Let DL take part in DIS5\n");
    CHECK(lettersOfRow(afterTheFirst("incomplete-trio", trio, product), 1) == "AR R R");
}
