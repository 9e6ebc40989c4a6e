#include "core/chart.h"
#include "core/edits/edits.h"
#include "core/edits/edits_of_order.h"
#include "core/edits/edits_of_ranges.h"
#include "core/letter_reading.h"
#include "core/letters.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

Plan fourRows()
{
    return planFrom("        | PM | PO | BA\n"
                    "Strategy:\n"
                    "One     | AR | C  |\n"
                    "Two     | A  |    | I\n"
                    "Delivery:\n"
                    "Three   |    | R  | R\n"
                    "Four    | C  | A  |\n");
}

CellBlock block(std::vector<int> rows, std::vector<int> roles)
{
    CellBlock result;
    result.constellation = theChart;
    for (const int row : rows)
        result.rows.push_back({row});
    for (const int role : roles)
        result.roles.push_back({role});
    return result;
}

/// The letters of all cells, rows apart by '|', cells by spaces, '-' where there are none.
std::string letters(const Plan& plan, const std::vector<int>& rows)
{
    std::string text;
    for (const int row : rows) {
        text += text.empty() ? "" : "|";
        for (int role = 1; role <= 3; ++role) {
            const auto held = lettersAt(plan, {theChart, {row}, {role}});
            text += (role > 1 ? " " : "") + (held.empty() ? std::string("-") : std::string(held));
        }
    }
    return text;
}

std::string after(Plan plan, const Edit& edit, const std::vector<int>& rows = {1, 2, 3, 4})
{
    apply(edit, plan);
    return letters(plan, rows);
}

/// "One,Two;Three,Four": rows of the chart in order, areas apart by ';'.
std::string order(Plan plan, const Edit& edit)
{
    apply(edit, plan);
    std::string text;
    for (const Band& band : chartOf(plan, theChart).bands) {
        text += text.empty() ? "" : ";";
        for (const auto row : band.rows)
            text += (row == band.rows.front() ? "" : ",") + plan.find<Responsibility>(row)->title;
    }
    return text;
}

} // namespace

TEST_CASE("a letter goes to every cell of a range, or from all when all hold it")
{
    const Plan plan = fourRows();
    CHECK(after(plan, toggleLetterIn(plan, cellsOf(block({1, 2}, {1, 2})), "C")) == "ARC C -|AC C I|- R R|C A -");
    CHECK(after(plan, toggleLetterIn(plan, cellsOf(block({1, 2}, {1})), "A")) == "R C -|- - I|- R R|C A -");
    CHECK(after(plan, setLettersIn(plan, cellsOf(block({3, 4}, {2, 3})), "I")) == "AR C -|A - I|- I I|C I I");
    CHECK(after(plan, setLettersIn(plan, cellsOf(block({1, 4}, {1, 2, 3})), "")) == "- - -|A - I|- R R|- - -");
    CHECK(toggleLetterIn(plan, {}, "C").empty());
    CHECK(giveLetter(plan, cellsOf(block({1}, {1})), "A").empty());
}

TEST_CASE("clearing a range keeps its notes")
{
    Plan plan = fourRows();
    apply(setNote(plan, {theChart, {1}, {1}}, "within a day"), plan);
    apply(setLettersIn(plan, cellsOf(block({1}, {1, 2})), ""), plan);
    REQUIRE(plan.find<Assignment>({theChart, {1}, {1}}) != nullptr);
    CHECK(plan.find<Assignment>({theChart, {1}, {1}})->note == "within a day");
    CHECK(plan.find<Assignment>({theChart, {1}, {2}}) == nullptr);
}

TEST_CASE("filling copies the first row down and the first role to the right")
{
    const Plan plan = fourRows();
    CHECK(after(plan, fillDown(plan, block({1, 2, 3}, {1, 2}))) == "AR C -|AR C I|AR C R|C A -");
    CHECK(after(plan, fillRight(plan, block({1, 4}, {1, 2, 3}))) == "AR AR AR|A - I|- R R|C C C");
    CHECK(after(plan, fillDown(plan, block({1, 2}, {3}))) == "AR C -|A - -|- R R|C A -");
}

TEST_CASE("stepping through the letters starts and ends with nothing")
{
    const auto scheme = lettersOf(fourRows(), theChart);
    std::string steps;
    std::string letters;
    for (int step = 0; step < 5; ++step) {
        letters = nextLetters(letters, scheme);
        steps += letters.empty() ? "-" : letters;
    }
    CHECK(steps == "RACI-");
}

TEST_CASE("letters are read as spreadsheets have them, and nothing else is")
{
    const auto scheme = lettersOf(fourRows(), theChart);
    for (const char* text : {"A/R", "a, r", "A;R", "AR", " A R ", "A\nR"})
        CHECK(readLetters(text, scheme) == "AR");
    CHECK(readLetters("", scheme) == "");
    CHECK(readLetters(" - ", scheme) == "");
    CHECK(readLetters("\u2013", scheme) == "");
    CHECK_FALSE(readLetters("X", scheme));
    CHECK_FALSE(readLetters("Approve", scheme));
    CHECK_FALSE(readLetters("A (veto)", scheme));
}

TEST_CASE("rows move together to a place, into another area too")
{
    const Plan plan = fourRows();
    const AreaId strategy{1};
    const AreaId delivery{2};
    CHECK(order(plan, moveResponsibilities(plan, theChart, {{1}, {2}}, {delivery, ResponsibilityId{4}}))
          == "Three,One,Two,Four");
    CHECK(order(plan, moveResponsibilities(plan, theChart, {{4}}, {strategy, ResponsibilityId{2}}))
          == "One,Four,Two;Three");
    CHECK(order(plan, moveResponsibilities(plan, theChart, {{1}}, {strategy, std::nullopt})) == "Two,One;Three,Four");
    CHECK(order(plan, moveResponsibilities(plan, theChart, {{1}, {4}}, {std::nullopt, std::nullopt}))
          == "One,Four;Two;Three");
    CHECK(moveResponsibilities(plan, theChart, {{1}}, {strategy, ResponsibilityId{1}}).empty());
    CHECK(moveResponsibilities(plan, theChart, {{1}}, {strategy, ResponsibilityId{2}}).empty());
    CHECK(moveResponsibilities(plan, theChart, {{2}}, {strategy, std::nullopt}).empty());
}

TEST_CASE("rows selected together move by keys, across the end of their area")
{
    const Plan plan = fourRows();
    CHECK(order(plan, moveResponsibilities(plan, theChart, {{1}}, 1)) == "Two,One;Three,Four");
    CHECK(order(plan, moveResponsibilities(plan, theChart, {{2}}, 1)) == "One;Two,Three,Four");
    CHECK(order(plan, moveResponsibilities(plan, theChart, {{3}, {4}}, -1)) == "One,Two,Three,Four;");
    CHECK(moveResponsibilities(plan, theChart, {{1}}, -1).empty());
    CHECK(moveResponsibilities(plan, theChart, {{2}, {3}}, 1).empty());
}

TEST_CASE("rows always find room between two others")
{
    Plan plan = fourRows();
    for (int step = 0; step < 200; ++step) {
        const bool isFourth = step % 2 == 0;
        apply(moveResponsibilities(plan, theChart, {{isFourth ? 4 : 3}}, {AreaId{1}, ResponsibilityId{2}}), plan);
        INFO(step);
        REQUIRE(order(plan, {}).find(isFourth ? "Four,Two" : "Three,Two") != std::string::npos);
    }
}

TEST_CASE("areas and roles move to a place and by keys")
{
    Plan plan = fourRows();
    CHECK(order(plan, moveAreaBefore(plan, {2}, AreaId{1})) == "Three,Four;One,Two");
    CHECK(order(plan, moveAreaBefore(plan, {1}, std::nullopt)) == "Three,Four;One,Two");
    CHECK(moveAreaBefore(plan, {1}, AreaId{2}).empty());
    CHECK(moveAreaBefore(plan, {2}, std::nullopt).empty());
    const auto roles = [&](const Edit& edit) {
        Plan moved = plan;
        apply(edit, moved);
        std::string text;
        for (const RoleId role : chartOf(moved, theChart).roles)
            text += std::to_string(role.value);
        return text;
    };
    CHECK(roles(moveRoles(plan, theChart, {{1}, {2}}, std::nullopt)) == "312");
    CHECK(roles(moveRoles(plan, theChart, {{3}}, RoleId{1})) == "312");
    CHECK(roles(moveRoles(plan, theChart, {{2}, {3}}, -1)) == "231");
    CHECK(roles(moveRoles(plan, theChart, {{1}}, 1)) == "213");
    CHECK(moveRoles(plan, theChart, {{3}}, 1).empty());
    CHECK(moveRoles(plan, theChart, {{1}}, RoleId{2}).empty());
}
