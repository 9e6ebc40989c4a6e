#include "analysis/checked.h"

#include "analysis/checks/waivers.h"
#include "core/edits/edits.h"

using namespace remit;

namespace {

Plan crowded()
{
    return planFrom(" | A1 | B1 | C1 | D1\nPrice [either] | AR | R | R | R\nShip [either] | R | AR | R | I");
}

/// The plan after the edit, which must be possible.
Plan after(Plan plan, const Result<Edit>& edit)
{
    if (!edit)
        FAIL(edit.error().message);
    apply(*edit, plan);
    return plan;
}

std::string refusal(std::string_view rule, std::string_view limit, std::string_view typed)
{
    const auto edit = setLimit(Plan{}, ruleNamed(rule), limit, typed);
    return edit ? "" : edit.error().message;
}

} // namespace

TEST_CASE("a plan can change a rule's limit, severity and whether it is on, and take it all back")
{
    const Rule& many = ruleNamed("many-responsible");
    Plan plan = crowded();
    CHECK(findingsOf("many-responsible", plan).size() == 1);
    plan = after(plan, setLimit(plan, many, "", "2"));
    CHECK(findingsOf("many-responsible", plan).size() == 2);
    CHECK(findingsOf("many-responsible", plan).front().limit == 2);
    apply(setSeverity(plan, many, Severity::error), plan);
    CHECK(findingsOf("many-responsible", plan).front().severity == Severity::error);
    apply(setOff(plan, many, true), plan);
    CHECK(findingsOf("many-responsible", plan).empty());
    CHECK(isChanged(plan, many));
    apply(resetRules(plan, realRules()), plan);
    CHECK(plan == crowded());
    CHECK_FALSE(isChanged(plan, many));
}

TEST_CASE("a choice that is what the rule says anyway leaves no setting behind")
{
    const Rule& many = ruleNamed("many-informed");
    Plan plan = after(crowded(), setLimit(crowded(), many, "", 0.75));
    CHECK(plan.find<Setting>("check.many-informed.threshold")->value == "0.75");
    plan = after(plan, setLimit(plan, many, "", "50 %"));
    CHECK(plan == crowded());
    CHECK(setSeverity(plan, many, many.severity).empty());
    CHECK(setOff(plan, many, false).empty());
}

TEST_CASE("limits that make no sense are refused with a sentence")
{
    CHECK(refusal("many-responsible", "", "4").empty());
    CHECK(refusal("everybody-asks", "", "55,5 %").empty());
    CHECK(refusal("overloaded-role", "error", "120 %").empty());
    CHECK(refusal("many-responsible", "", "-1")
          == "A limit can't be below 0. Type 0 to hear of every case, or switch the check off.");
    CHECK(refusal("many-responsible", "", "many") == "\"many\" is not a number. Type one such as 4.");
    CHECK(refusal("many-responsible", "", "") == "\"\" is not a number. Type one such as 4.");
    CHECK(refusal("many-responsible", "", "2.5") == "A limit here is a whole number up to 100000.");
    CHECK(refusal("many-responsible", "", "50 %")
          == "A limit here is a whole number, not a share. Type one such as 4.");
    CHECK(refusal("everybody-asks", "", "60") == "A share is at most 100 %. Type it as 60 % or 0.6.");
    CHECK(refusal("everybody-asks", "", "nan") == "\"nan\" is not a number. Type one such as 60 %.");
    CHECK(refusal("overloaded-role", "", "90")
          == "A load of more than 1000 % of the hours is never reached. Type it as 90 % or 0.9.");
    CHECK(refusal("empty-row", "", "1") == "The rule empty-row has no such limit.");
}

TEST_CASE("a setting from elsewhere that can't be understood counts as not said")
{
    Plan plan = crowded();
    for (const auto& [name, value] :
         {std::pair("threshold", "-1"), std::pair("severity", "awful"), std::pair("off", "perhaps")})
        plan.put(Setting{std::string("check.many-responsible.") + name, value});
    CHECK(choiceFor(plan, ruleNamed("many-responsible")) == choiceFor(crowded(), ruleNamed("many-responsible")));
}

TEST_CASE("limits are read as they are written")
{
    for (const auto& [value, unit] : {std::pair(4.0, LimitUnit::count), std::pair(0.55, LimitUnit::share),
                                      std::pair(0.333, LimitUnit::share), std::pair(1.1, LimitUnit::load)}) {
        const auto read = limitFrom(limitText(value, unit), unit);
        REQUIRE(read.has_value());
        CHECK(*read == value);
    }
    CHECK(limitText(0.55, LimitUnit::share) == "55 %");
}

TEST_CASE("the words that make a role vague can be changed, also to none")
{
    const Rule& vague = ruleNamed("vague-role");
    Plan plan = planFrom(" | Team | Crowd\nPrice | AR | C");
    CHECK(findingsOf("vague-role", plan).size() == 1);
    apply(setWords(plan, vague, {"crowd", " team "}), plan);
    CHECK(plan.find<Setting>("check.vague-role.words")->value == "crowd, team");
    CHECK(findingsOf("vague-role", plan).size() == 2);
    apply(setWords(plan, vague, {}), plan);
    CHECK(findingsOf("vague-role", plan).empty());
    apply(setWords(plan, vague, vague.words), plan);
    CHECK(plan.all<Setting>().empty());
}

TEST_CASE("an accepted finding is marked and not counted until its last day is past")
{
    Plan plan = planFrom(" | PM | PO\nPrice | A | A\nShip | |");
    const auto before = reportOf(plan).counts();
    apply(accept(findingsOf("two-accountable", plan).front(), "Until the merger", "Anna", "2026-12-31"), plan);
    const CheckReport now = reportOf(plan, {"2026-12-31", {}});
    CHECK(now.counts().waived == 1);
    CHECK(now.counts().errors == before.errors - 1);
    CHECK(now.findings.size() == reportOf(plan).findings.size());
    CHECK(reportOf(plan, {"2027-01-01", {}}).counts() == before);
}

TEST_CASE("health counts rows in order, less errors and warnings about roles and the whole")
{
    CHECK_FALSE(health(reportOf(planFrom(" | PM | PO"))).has_value());
    CHECK(health(reportOf(planFrom(" | PM | PO\nPrice [each] | AR | R\nShip [each] | R | AR"))) == 100);
    // One of two rows has an error; the role PO is empty: a warning.
    CHECK(health(reportOf(planFrom(" | PM | PO\nPrice | AR |\nShip | A |"))) == 48);
    // One of two rows has a warning.
    CHECK(health(reportOf(planFrom(" | PM | PO\nPrice | AR | CI\nShip | AR | C"))) == 75);
    CHECK(health(reportOf(planFrom(" | PM\nPrice |"))) == 0);
}

TEST_CASE("findings come errors first, then by rows, roles and the whole")
{
    const Plan plan = planFrom(" | PM | PO | Team\nZ:\nPrice | A | R | CI\nY:\nShip | A | |\nSell | AR | AR |");
    CHECK(rulesIn(plan)
          == "error nobody-responsible, error two-accountable, warning redundant-letters, info lone-accountable, info "
             "unclear-sharing, info vague-role");
}
