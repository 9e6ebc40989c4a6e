#include "analysis/checked.h"

using namespace remit;

namespace {

/// One chart that the rule passes and one that it speaks of, with what it says.
struct RowCase {
    const char* rule;
    const char* fine;
    const char* faulty;
    const char* says;
};

const RowCase rowCases[] = {
    {"empty-row", "  | PM | PO\nPrice | AR |\nShip | | I", " | PM | PO\nPrice | |", "Price: no role has a letter yet."},
    {"only-listeners", " | PM | PO\nPrice | A | C\nShip | R | I\nSell | |", " | PM | PO\nPrice | C | I",
     "Price: nobody does it or answers for it; only asked or told: PM and PO."},
    {"nobody-accountable", " | PM | PO\nPrice | A | R\nShip | |\nSell | C | I", " | PM | PO\nPrice | R | C",
     "Price: nobody answers for it."},
    {"two-accountable", " | PM | PO\nPrice | AR | R", " | PM | PO | BA\nPrice | A | AR | A",
     "Price: PM, PO and BA answer for it; only one can have the last word."},
    {"nobody-responsible", " | PM | PO\nPrice | A | R\nShip | |\nSell | C | I", " | PM | PO\nPrice | A | C",
     "Price: nobody does it."},
    {"many-responsible", " | A1 | B1 | C1 | D1\nPrice | AR | R | R |\nShip [together] | AR | R | R | R",
     " | A1 | B1 | C1 | D1\nPrice [either] | AR | R | R | R",
     "Price: 4 roles do it (A1, B1 and 2 others), more than 3."},
    {"many-consulted", " | A1 | B1 | C1 | D1 | E1\nPrice | AR | C | C | C | C",
     " | A1 | B1 | C1 | D1 | E1 | F1\nPrice | AR | C | C | C | C | C",
     "Price: 5 roles are asked before (B1, C1, D1 and 2 others), more than 4."},
    {"many-informed", " | A1 | B1 | C1 | D1\nPrice | AR | I | I |", " | A1 | B1 | C1 | D1\nPrice | AR | I | I | I",
     "Price: 75 % of the roles are told after (B1, C1 and D1), more than 50 %."},
    {"nobody-in-the-loop", " | A1 | B1 | C1 | D1\nPrice | AR | I | |\nShip | | | |",
     " | A1 | B1 | C1 | D1\nPrice | A | R | |", "Price: nobody is asked or told, with 4 roles in the chart."},
    {"everyone-involved", " | A1 | B1 | C1 | D1\nPrice | AR | C | C | I",
     " | A1 | B1 | C1 | D1\nPrice | AR | C | C | C", "Price: all 4 roles have a part in it."},
    {"lone-accountable", " | PM | PO\nPrice | AR |\nShip | A | C", " | PM | PO\nPrice | A |",
     "Price: PM answers for it, and nothing else is said."},
    {"redundant-letters", " | PM | PO\nPrice | AR | C", " | PM | PO\nPrice | AC | RI\nShip | AR | CI",
     "Price: PM has several parts where the stronger one says it all.\n"
     "Price: PO has several parts where the stronger one says it all.\n"
     "Ship: PO has several parts where the stronger one says it all."},
    {"unclear-sharing", " | PM | PO\nPrice [each] | AR | R\nShip | A | R", " | PM | PO\nPrice | AR | R",
     "Price: PM and PO do it; say whether together, each in full, or one of them."},
};

} // namespace

TEST_CASE("each row rule passes the chart it should and speaks of the one it should")
{
    for (const RowCase& each : rowCases) {
        INFO(each.rule);
        CHECK(saysOf(each.rule, planFrom(each.fine)).empty());
        CHECK(saysOf(each.rule, planFrom(each.faulty)) == each.says);
        CHECK(findingsOf(each.rule, planFrom(each.faulty)).front().severity == ruleNamed(each.rule).severity);
    }
}

TEST_CASE("doing and answering in one cell is only said when switched on")
{
    Plan plan = planFrom(" | PM | PO\nPrice | AR | C\nShip | A | R");
    CHECK(saysOf("does-and-answers", plan).empty());
    apply(setOff(plan, ruleNamed("does-and-answers"), false), plan);
    CHECK(saysOf("does-and-answers", plan) == "Price: PM does it and answers for it.");
}

TEST_CASE("one cause is one finding: an empty row and a row of listeners are not also said to miss somebody")
{
    CHECK(rulesIn(planFrom(" | PM | PO\nPrice | AR | R\nShip | |")) == "error empty-row, info unclear-sharing");
    CHECK(rulesIn(planFrom(" | PM | PO\nPrice [each] | AR | R\nShip | C | I")) == "error only-listeners");
}

TEST_CASE("rows left out say nothing, hidden ones are read like the others")
{
    CHECK(rulesIn(planFrom(" | PM | PO\nPrice [each] | AR | R\nShip [left out] | |")).empty());
    CHECK(rulesIn(planFrom(" | PM | PO\nPrice [each] | AR | R\nShip [hidden] | |")) == "error empty-row");
}

TEST_CASE("the rules speak of what letters mean, not of letters")
{
    const Plan owners = inScheme(planFrom(" | PM | PO\nPrice | O | H\nShip | O | O\nSell | H |"), "owner-helper");
    CHECK(rulesIn(owners)
          == "error two-accountable, error nobody-accountable, error nobody-responsible, info unclear-sharing");
    const Plan decisions = inScheme(planFrom(" | PM | PO\nPrice | D | A\nShip | A | C"), "daci");
    CHECK(rulesIn(decisions) == "error nobody-responsible");
    const Plan rapid = inScheme(planFrom(" | PM | PO\nPrice | D | P\nShip | P | I"), "rapid");
    CHECK(rulesIn(rapid) == "error nobody-accountable");
}

TEST_CASE("what the letters of the scheme can't say is not checked, and said so")
{
    Plan plan = inScheme(planFrom(" | PM | PO | BA | TL\nPrice | O | H | |"), "owner-helper");
    CHECK(rulesIn(plan) == "warning empty-role, warning empty-role");
    const auto notChecked = reportOf(plan).notChecked;
    const auto loop = std::find_if(notChecked.begin(), notChecked.end(),
                                   [](const NotChecked& each) { return each.rule == "nobody-in-the-loop"; });
    REQUIRE(loop != notChecked.end());
    CHECK(loop->reason == NotCheckedReason::noSuchLetter);
    CHECK(notCheckedSentence(realTexts(), *loop)
          == "Nobody else hears of it: not checked, the letter scheme has no letter for it.");
}
