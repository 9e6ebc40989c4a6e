#include "analysis/overlay/overlay.h"

#include "core/chart.h"
#include "core/rows_of.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace remit;

namespace {

/// A voice that says what a chart written as text says.
ChartVoice voiceSaying(const std::string& name, std::string_view text)
{
    ChartVoice voice{name};
    const Plan plan = planFrom(text);
    for (const Assignment& cell : eachOf<Assignment>(plan, theChart))
        voice.letters[{cell.responsibility, cell.role}] = cell.letters;
    return voice;
}

/// "Set goals: accountable, PM PO, 2", a line a disagreement.
std::string told(const Plan& plan, const Overlay& overlay)
{
    static constexpr const char* disputes[] = {"accountable", "accountable count", "doing", "asked", "told"};
    std::string text;
    for (const DisputedRow& each : overlay.disputed) {
        text += (text.empty() ? "" : "\n") + plan.find<Responsibility>(each.responsibility)->title + ": "
            + disputes[int(each.dispute)] + ",";
        for (const RoleId role : each.roles)
            text += " " + plan.find<Role>(role)->name;
        text += ", " + std::to_string(each.dissent);
    }
    return text;
}

Overlay between(std::string_view first, std::string_view second)
{
    return overlayOf(planFrom(first), theChart, {voiceSaying("Anna", first), voiceSaying("Ben", second)});
}

} // namespace

TEST_CASE("what people differ about in a row is named by what weighs most", "[overlay]")
{
    struct Example {
        const char* anna;
        const char* ben;
        const char* expected;
    };
    const Example examples[] = {{"A | R | C", "R | A | C", "Row: accountable, PM PO, 2"},
                                {"A | R |", "  | R |", "Row: accountable count, PM, 1"},
                                {"A | R |", "A | AR |", "Row: accountable count, PO, 1"},
                                {"AR | |", "A | R |", "Row: doing, PM PO, 2"},
                                {"AR | C |", "AR | | C", "Row: asked, PO BA, 2"},
                                {"AR | C | I", "AR | C |", "Row: told, BA, 1"},
                                {"AR | C |", "RA | C |", ""}};
    for (const Example& each : examples) {
        const std::string head = "| PM | PO | BA\nRow | ";
        INFO(each.anna << " and " << each.ben);
        CHECK(told(planFrom(head + each.anna), between(head + each.anna, head + each.ben)) == each.expected);
    }
}

TEST_CASE("disputed stand by weight, then by how many entries differ, then as in the chart", "[overlay]")
{
    const char* anna = "| PM | PO | BA\nTell | AR | I |\nAsk one | AR | C |\nAsk two | AR | C |\nOwn | A | R |";
    const char* ben = "| PM | PO | BA\nTell | AR | | I\nAsk one | AR | |\nAsk two | AR | | C\nOwn | R | A |";
    CHECK(told(planFrom(anna), between(anna, ben))
          == "Own: accountable, PM PO, 2\nAsk two: asked, PO BA, 2\nAsk one: asked, PO, 1\nTell: told, PO BA, 2");
}

TEST_CASE("who leaves a row blank has no opinion on it, and a row left out is not asked about", "[overlay]")
{
    const char* anna = "| PM | PO\nBoth | A | R\nAnna alone | A | R\nOut [left out] | A |";
    const Overlay overlay = between(anna, "| PM | PO\nBoth | A | R\nAnna alone | |\nOut | | A");
    CHECK(overlay.disputed.empty());
    CHECK(overlay.agreed == std::vector{ResponsibilityId{1}});
    CHECK(overlay.unanswered == std::vector{ResponsibilityId{2}});
}

TEST_CASE("agreement is counted in cells in which somebody put something", "[overlay]")
{
    const char* anna = "| PM | PO | BA\nOne | A | R |\nTwo | A | R |";
    const Overlay overlay = between(anna, "| PM | PO | BA\nOne | A | R |\nTwo | R | A | ");
    CHECK(overlay.cells == 4);
    CHECK(overlay.agreedCells == 2);
    CHECK(std::lround(overlay.share() * 100) == 50);
}

TEST_CASE("of three people, the one apart is the dissent", "[overlay]")
{
    const char* most = "| PM | PO\nRow | A | R";
    const Plan plan = planFrom(most);
    const Overlay overlay = overlayOf(
        plan, theChart,
        {voiceSaying("Anna", most), voiceSaying("Ben", "| PM | PO\nRow | R | A"), voiceSaying("Cleo", most)});
    CHECK(told(plan, overlay) == "Row: accountable, PM PO, 2");
    CHECK(agreedLetters({ChartVoice{"Nobody"}, voiceSaying("Anna", most)}, ResponsibilityId{1})
          == std::map<RoleId, std::string>{{RoleId{1}, "A"}, {RoleId{2}, "R"}});
}
