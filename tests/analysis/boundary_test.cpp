#include "analysis/comparison/boundary.h"

#include "analysis/compared_charts.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

/// "Set pricing: PM", a line a row; "both do" behind what both do.
std::string boundary(const Plan& plan)
{
    static constexpr const char* whose[] = {"first", "second", "both", "others", "nobody"};
    std::string text;
    for (const BoundaryRow& row : boundaryBetween(plan, chartToday, {1}, {2}))
        text += (text.empty() ? "" : "\n") + plan.find<Responsibility>(row.responsibility)->title + ": "
            + whose[int(row.lastWord)] + (row.isDoneByBoth() ? ", both do" : "");
    return text;
}

std::string usual(const Plan& plan)
{
    const auto pair = usualBoundary(plan, chartToday);
    return pair ? plan.find<Role>(pair->first)->name + " and " + plan.find<Role>(pair->second)->name : "none";
}

} // namespace

TEST_CASE("a boundary says of each row who of the two has the last word", "[boundary]")
{
    Plan plan;
    addChart(plan, "Today",
             "| PM | PO | DT\n"
             "Set pricing | AR | C |\n"
             "Accept stories | C | AR | R\n"
             "Set goals | AR | AR |\n"
             "Write stories | R | AR | R\n"
             "Fix bugs | I | | AR\n"
             "Run the demo | R | R |\n"
             "Keep it running | | | AR\n"
             "Old work [left out] | A | R |");
    CHECK(boundary(plan)
          == "Set pricing: first\nAccept stories: second\nSet goals: both, both do\nWrite stories: second, both do\n"
             "Fix bugs: others\nRun the demo: nobody, both do");
}

TEST_CASE("the usual boundary is that of product manager and product owner", "[boundary]")
{
    struct Example {
        const char* roles;
        const char* expected;
    };
    const Example examples[] = {{"| DT | PO | PM\nSet goals | R | |", "PM and PO"},
                                {"| DT | PO\nSet goals | R |", "DT and PO"},
                                {"| BA | DT\nSet goals | R |", "BA and DT"},
                                {"| PM\nSet goals | R", "none"}};
    for (const Example& each : examples) {
        Plan plan;
        addChart(plan, "Today", each.roles);
        INFO(each.roles);
        CHECK(usual(plan) == each.expected);
    }
}

TEST_CASE("a role that stands for the product manager is one side of the boundary", "[boundary]")
{
    Plan plan;
    addChart(plan, "Today", "| DT | Lead | Owner\nSet goals | R | A |");
    standFor(plan, "Lead", "PM");
    standFor(plan, "Owner", "PO");
    CHECK(usual(plan) == "Lead and Owner");
}
