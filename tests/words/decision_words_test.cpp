#include "words/settling/decision_words.h"

#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("a result names roles and letters in the order of the constellation, and no people")
{
    const Plan plan = planFrom("| PM | PO | BA\nRow | | |");
    CHECK(resultInWords(plan, theChart, {{{2}, "RA"}, {{1}, "C"}, {{3}, ""}})
          == "PM: Consulted; PO: Accountable, Responsible");
    CHECK(resultInWords(plan, theChart, {}) == "Nobody");
}

TEST_CASE("a decision is told with day, reason and people, as far as they are known")
{
    struct Example {
        Decision decision;
        bool names;
        const char* expected;
    };
    const Example examples[] = {{{{}, {}, "PM: Accountable", "", "", ""}, true, "Settled: PM: Accountable."},
                                {{{}, {}, "PM: Accountable", "His market!", "Anna", "2026-11-29"},
                                 true,
                                 "Settled on 29 November 2026: PM: Accountable. Reason: His market! Agreed by Anna."},
                                {{{}, {}, "PM: Accountable", "", "Anna", "2026-11-29"},
                                 false,
                                 "Settled on 29 November 2026: PM: Accountable."}};
    for (const Example& each : examples)
        CHECK(decisionWords(each.decision, each.names).toStdString() == each.expected);
}
