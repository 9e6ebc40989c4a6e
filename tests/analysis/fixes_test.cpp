#include "analysis/checked.h"

#include "core/edits/edits.h"

using namespace remit;

namespace {

/// Every fix of the rule's first finding: its label and the letters of the first row after it, one a line.
std::string fixesOf(const std::string& rule, const Plan& plan)
{
    const auto findings = findingsOf(rule, plan);
    REQUIRE(!findings.empty());
    std::string text;
    for (const Fix& fix : fixesFor(plan, findings.front())) {
        Plan fixed = plan;
        apply(fix.edit, fixed);
        text += fixLabel(realTexts(), plan, fix) + ": " + lettersOfRow(fixed, findings.front().responsibility.value)
            + "\n";
        CHECK(findingsOf(rule, fixed).size() < findings.size());
    }
    return text;
}

std::string sharingAfter(const Plan& plan, const Fix& fix)
{
    Plan fixed = plan;
    apply(fix.edit, fixed);
    return std::string(wordFor(fixed.find<ChartRow>({theChart, ResponsibilityId{1}})->sharing));
}

} // namespace

TEST_CASE("who does it can be made to answer for it")
{
    CHECK(fixesOf("nobody-accountable", planFrom(" | PM | PO\nPrice | R | C")) == "Let PM answer for it: AR C\n");
    CHECK(fixesOf("nobody-accountable", planFrom(" | PM | PO | BA\nPrice [each] | C | R | R"))
          == "Let PO answer for it: C AR R\nLet BA answer for it: C R AR\n");
    const Plan nobodyDoes = inScheme(planFrom(" | PM | PO\nPrice | S | I"), "rasci");
    CHECK(fixesOf("nobody-accountable", nobodyDoes) == "Let PM answer for it: AS I\nLet PO answer for it: S A\n");
    CHECK(fixesOf("nobody-accountable", inScheme(planFrom(" | PM | PO\nPrice | P | I"), "rapid"))
          == "Let PM answer for it: DP I\n");
}

TEST_CASE("one of several who answer for it keeps the last word, the others do it as before or are asked")
{
    CHECK(
        fixesOf("two-accountable", planFrom(" | PM | PO | BA\nPrice | A | AR | AI"))
        == "Let only PM answer for it: A R I\nLet only PO answer for it: C AR I\nLet only BA answer for it: C R AI\n");
    CHECK(fixesOf("two-accountable", inScheme(planFrom(" | PM | PO\nPrice | O | O"), "owner-helper"))
          == "Let only PM answer for it: O H\nLet only PO answer for it: H O\n");
    CHECK(fixesOf("two-accountable", inScheme(planFrom(" | PM | PO\nPrice | D | DP"), "rapid"))
          == "Let only PM answer for it: D P\nLet only PO answer for it: I DP\n");
}

TEST_CASE("who answers for it can be made to do it, too")
{
    CHECK(fixesOf("nobody-responsible", planFrom(" | PM | PO\nPrice | A | C")) == "Let PM do it, too: AR C\n");
    CHECK(fixesOf("nobody-responsible", inScheme(planFrom(" | PM | PO\nPrice | A | C"), "daci"))
          == "Let PM do it, too: AD C\n");
}

TEST_CASE("of many that are asked, those beyond the limit or any one can be told instead")
{
    CHECK(fixesOf("many-consulted", planFrom(" | A1 | B1 | C1 | D1 | E1 | F1\nPrice | ARC | C | C | C | C | I"))
          == "Only tell E1 afterwards: ARC C C C I I\nOnly tell D1 afterwards: ARC C C I C I\n"
             "Only tell C1 afterwards: ARC C I C C I\nOnly tell B1 afterwards: ARC I C C C I\n");
    const Plan two = planFrom(" | A1 | B1 | C1 | D1 | E1 | F1 | G1\nPrice | AR | C | C | C | C | C | C");
    const auto fixes = fixesFor(two, findingsOf("many-consulted", two).front());
    CHECK(fixLabel(realTexts(), two, fixes.front()) == "Only tell F1 and G1 afterwards");
}

TEST_CASE("the stronger part of a cell is kept")
{
    const auto kept = [](const char* letters, const char* scheme = "rasci") {
        const Plan plan = inScheme(planFrom(std::string(" | PM | PO\nPrice | ") + letters + " | AR"), scheme);
        return fixesOf("redundant-letters", plan);
    };
    CHECK(kept("CI") == "Keep only the stronger part of PM: C AR\n");
    CHECK(kept("RI") == "Keep only the stronger part of PM: R AR\n");
    CHECK(kept("RSC") == "Keep only the stronger part of PM: R AR\n");
    CHECK(kept("SI") == "Keep only the stronger part of PM: S AR\n");
    CHECK(kept("CIV", "raci-vs") == "Keep only the stronger part of PM: VC AR\n");
}

TEST_CASE("how a row is shared can be chosen in three ways")
{
    const Plan plan = planFrom(" | PM | PO\nPrice | AR | R");
    const auto fixes = fixesFor(plan, findingsOf("unclear-sharing", plan).front());
    REQUIRE(fixes.size() == 3);
    std::string choices;
    for (const Fix& fix : fixes)
        choices += fixLabel(realTexts(), plan, fix) + ": " + sharingAfter(plan, fix) + "\n";
    CHECK(choices
          == "PM and PO do it together: together\nPM and PO each do it in full: each\nOne of them does it: PM or PO: "
             "either\n");
}

TEST_CASE("a row that many do is split into a row for each, with the same last word and the same talks")
{
    Plan plan = planFrom(" | A1 | B1 | C1 | D1 | E1\nA:\nPrice [either] | R | AR | R | R | C\nShip | AR | | | | I");
    const auto finding = findingsOf("many-responsible", plan).front();
    const auto fixes = fixesFor(plan, finding);
    REQUIRE(fixes.size() == 3);
    CHECK(fixLabel(realTexts(), plan, fixes.front()) == "Give A1, C1 and D1 rows of their own");
    apply(fixes.front().edit, plan);
    std::string chart;
    const Band band = chartOf(plan, theChart).bands.front();
    for (const ResponsibilityId row : band.rows)
        chart += plan.find<Responsibility>(row)->title + ": " + lettersOfRow(plan, row.value) + "\n";
    CHECK(chart
          == "Price: - AR - - C\nPrice (A1): R A - - C\nPrice (C1): - A R - C\nPrice (D1): - A - R C\n"
             "Ship: AR - - - I\n");
    CHECK(plan.find<ChartRow>({theChart, ResponsibilityId{1}})->sharing == Sharing::unstated);
    CHECK(reportOf(plan).counts().errors == 0);
    CHECK(findingsOf("many-responsible", plan).empty());
}

TEST_CASE("where the scheme has no letter for it, or only people can tell, there is no fix")
{
    Plan plan = planFrom(" | PM | PO\nPrice | R | C");
    const auto finding = findingsOf("nobody-accountable", plan).front();
    plan.remove<Letter>({SchemeId{1}, "A"});
    CHECK(fixesFor(plan, finding).empty());
    for (const char* rule : {"empty-row", "only-listeners"}) {
        const Plan chart = planFrom(" | PM | PO\nPrice | |\nShip | C |");
        CHECK(fixesFor(chart, findingsOf(rule, chart).front()).empty());
    }
    Finding gone = finding;
    gone.responsibility = ResponsibilityId{99};
    CHECK(fixesFor(plan, gone).empty());
}

TEST_CASE("equal findings are fixed by one edit, each in the way of the chosen one")
{
    Plan plan = planFrom(" | PM | PO | BA\nPrice | A | A | R\nShip | A | A | R\nSell | | A | AR");
    const auto findings = findingsOf("two-accountable", plan);
    const auto chosen = fixesFor(plan, findings.front())[1];
    const FixOfAll all = fixAll(plan, findings, chosen);
    CHECK(all.repaired == 3);
    apply(all.edit, plan);
    CHECK(lettersOfRow(plan, 1) == "C A R");
    CHECK(lettersOfRow(plan, 2) == "C A R");
    CHECK(lettersOfRow(plan, 3) == "- A R");
    Plan nearest = planFrom(" | PM | PO\nPrice | R | C\nShip | C | R");
    const FixOfAll both = fixAll(nearest, findingsOf("nobody-accountable", nearest));
    apply(both.edit, nearest);
    CHECK(lettersOfRow(nearest, 1) + ", " + lettersOfRow(nearest, 2) == "AR C, C AR");
    CHECK(fixAll(plan, {}, chosen).edit.empty());
}
