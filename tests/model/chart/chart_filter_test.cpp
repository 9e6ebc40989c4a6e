#include "model/chart/chart_filter.h"

#include "core/edits/edits.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

/// Ids count from 1: areas Strategy, Delivery; roles PM, PO, BA; rows as they stand.
Plan fourRows()
{
    Plan plan = planFrom("              | PM | PO | BA\n"
                         "Strategy:\n"
                         "Set pricing   | AR | C  |\n"
                         "Write roadmap | A  | R  | I\n"
                         "Delivery:\n"
                         "Accept STORIES|    | AR | C\n"
                         "Äußere Wünsche| C  | A  | R\n");
    Responsibility row = *plan.find<Responsibility>(ResponsibilityId{2});
    row.description = "What it is worth.";
    row.horizon = Horizon::strategic;
    plan.put(row);
    apply(setNote(plan, {theChart, ResponsibilityId{1}, RoleId{2}}, "within a day"), plan);
    apply(leaveOut(plan, {theChart, ResponsibilityId{3}}, "later"), plan);
    apply(setQuestion(plan, {theChart, ResponsibilityId{4}, RoleId{2}, "who?", {}, {}}), plan);
    return plan;
}

/// The numbers of the rows the filter picks, such as "1 3".
std::string picked(const ChartFilter& filter)
{
    const Plan plan = fourRows();
    std::string rows;
    for (std::int64_t row = 1; row <= 4; ++row) {
        if (matches(plan, theChart, ResponsibilityId{row}, filter, {ResponsibilityId{2}}))
            rows += std::to_string(row) + " ";
    }
    return rows;
}

std::string picked(const std::string& written)
{
    return picked(filterFrom(written));
}

} // namespace

TEST_CASE("a filter picks rows by what they have")
{
    CHECK(picked("") == "1 2 3 4 ");
    CHECK(picked("text pric") == "1 ");
    CHECK(picked("text stories") == "3 ");
    CHECK(picked("text äußere") == "4 ");
    CHECK(picked("text ÄUSSERE") == "");
    CHECK(picked("text within a") == "1 ");
    CHECK(picked("text what it is worth") == "2 ");
    CHECK(picked("text delivery") == "3 4 ");
    CHECK(picked("area 1") == "1 2 ");
    CHECK(picked("area 0") == "");
    CHECK(picked("area 77") == "");
    CHECK(picked("horizon strategic") == "2 ");
    CHECK(picked("horizon ") == "1 3 4 ");
    CHECK(picked("role 3") == "2 3 4 ");
    CHECK(picked("answers 2") == "3 4 ");
    CHECK(picked("does 1") == "1 ");
    CHECK(picked("letter I") == "2 ");
    CHECK(picked("findings") == "2 ");
    CHECK(picked("questions") == "4 ");
    CHECK(picked("left-out") == "3 ");
}

TEST_CASE("conditions of one kind widen a filter and kinds narrow each other")
{
    CHECK(picked("area 1\narea 2") == "1 2 3 4 ");
    CHECK(picked("area 1\nanswers 2") == "");
    CHECK(picked("area 2\nanswers 2") == "3 4 ");
    CHECK(picked("area 2\nanswers 2\ntext stories") == "3 ");
    CHECK(picked("letter C") == "1 3 4 ");
    CHECK(picked("letter C\nrole 2") == "1 ");
    CHECK(picked("does 1\ndoes 2") == "1 2 3 ");
}

TEST_CASE("a filter is read back as it was written")
{
    ChartFilter filter;
    filter.text = "two words";
    filter.conditions = {{FilterKind::area, 0},
                         {FilterKind::does, 12},
                         {FilterKind::letter, 0, "Ä"},
                         {FilterKind::horizon, 0, ""},
                         {FilterKind::leftOut}};
    CHECK(filterFrom(textOf(filter)) == filter);
    CHECK(filterFrom("nonsense\narea twelve\ndoes\n\nletter R").conditions.size() == 1);
}

TEST_CASE("named filters are kept, renamed and removed")
{
    Plan plan = fourRows();
    const ChartFilter mine = filterFrom("text pric\nrole 1");
    apply(keepFilter(plan, "Pricing", mine), plan);
    apply(keepFilter(plan, "Another", filterFrom("left-out")), plan);
    CHECK(filterNames(plan) == std::vector<std::string>{"Another", "Pricing"});
    apply(renameFilter(plan, "Pricing", "Money"), plan);
    CHECK(filterNames(plan) == std::vector<std::string>{"Another", "Money"});
    CHECK(filterNamed(plan, "Money") == mine);
    CHECK(renameFilter(plan, "nothing", "x").empty());
    apply(removeFilter(plan, "Money"), plan);
    CHECK(filterNames(plan) == std::vector<std::string>{"Another"});
    CHECK_FALSE(filterNamed(plan, "Money"));
}

TEST_CASE("a chip says its condition in words")
{
    const Plan plan = fourRows();
    CHECK(inWords(plan, {FilterKind::answers, 2}) == "PO answers");
    CHECK(inWords(plan, {FilterKind::area, 1}) == "Strategy");
    CHECK(inWords(plan, {FilterKind::area, 9}) == "(deleted area)");
    CHECK(inWords(plan, {FilterKind::letter, 0, "A"}) == "has A");
    CHECK(inWords(plan, {FilterKind::horizon, 0, ""}) == "No horizon");
}
