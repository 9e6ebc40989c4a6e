#include "analysis/comparison/transition.h"

#include "analysis/compared_charts.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace remit;
using namespace remit::test;

namespace {

HandoverRules someRules()
{
    HandoverRules rules;
    rules.usualWeeks = 1;
    rules.usualTrigger = "any day";
    rules.rules = {{HandoverRisk::lastWord, 8, 2, 0, "last word", "", "s"},
                   {HandoverRisk::newcomer, 4, 4, 0, "new", "once done", "s"},
                   {HandoverRisk::daily, 2, 3, 2, "daily", "", "s"},
                   {HandoverRisk::vacant, 6, 4, 0, "vacant", "filled", "s"}};
    return rules;
}

/// "Accept stories: last-word newcomer, 4 weeks", a line each.
std::string told(const Plan& plan)
{
    const HandoverRules rules = someRules();
    const ConstellationLoad loads(plan, chartToday, {});
    std::ostringstream text;
    for (const Handover& each : handovers(plan, chartToday, chartProposed, rules, loads, true)) {
        text << (text.str().empty() ? "" : "\n") << plan.find<Responsibility>(each.responsibility)->title << ":";
        for (const std::size_t reason : each.reasons)
            text << " " << wordFor(rules.rules[reason].risk);
        text << ", " << each.weeks << (each.weeks == 1 ? " week" : " weeks");
    }
    return text.str();
}

void takesHours(Plan& plan, const std::string& title, double hours)
{
    for (auto& [id, row] : plan.all<Responsibility>()) {
        if (row.title == title) {
            row.teamHours = hours;
            row.effortSource = EffortSource::typed;
        }
    }
}

} // namespace

TEST_CASE("what is handed over is told riskiest first, with how long both do it", "[transition]")
{
    Plan plan = twoCharts("| PM | PO | DT\n"
                          "Set pricing | AR | |\n"
                          "Write stories | A | C | R\n"
                          "Groom the backlog | A | C | R\n"
                          "Run the demo | AR | |\n"
                          "Accept stories | AR | C |",
                          "| PM | PO | DT\n"
                          "Set pricing | AR | |\n"
                          "Write stories | A | R | C\n"
                          "Groom the backlog | A | R | C\n"
                          "Run the demo | | AR |\n"
                          "Accept stories | C | AR |");
    takesHours(plan, "Groom the backlog", 4);
    takesHours(plan, "Write stories", 1);
    CHECK(told(plan)
          == "Run the demo: last-word newcomer, 4 weeks\nAccept stories: last-word, 2 weeks\n"
             "Groom the backlog: daily-work, 3 weeks\nWrite stories:, 1 week");
}

TEST_CASE("nothing is handed over between constellations that say the same", "[transition]")
{
    const char* const same = "| PM | PO\nSet pricing | AR | C";
    CHECK(told(twoCharts(same, same)).empty());
}

TEST_CASE("weeks that were typed hold in place of those proposed, and what is done says so", "[transition]")
{
    Plan plan = twoCharts("| PM | PO\nSet pricing | AR |\nRun the demo | AR |",
                          "| PM | PO\nSet pricing | | AR\nRun the demo | | AR");
    plan.put(HandoverState{chartProposed, chartToday, ResponsibilityId{1}, 6.0, true, "2026-11-29"});
    // Another way is none of this one's business.
    plan.put(HandoverState{chartToday, chartProposed, ResponsibilityId{2}, 9.0, true, "2026-11-29"});
    const ConstellationLoad loads(plan, chartToday, {});
    const auto all = handovers(plan, chartToday, chartProposed, someRules(), loads, true);
    REQUIRE(all.size() == 2);
    CHECK(all[0].weeks == 6);
    CHECK(all[0].proposedWeeks == 4);
    CHECK(all[0].done);
    CHECK(all[0].doneOn == "2026-11-29");
    CHECK(all[1].weeks == 4);
    CHECK_FALSE(all[1].done);
}
