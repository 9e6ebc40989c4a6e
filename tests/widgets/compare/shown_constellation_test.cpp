#include "widgets/compare/compared_window.h"

using namespace remit;
using namespace remit::test;

namespace {

/// Five constellations, of which the first two are compared to begin with.
struct FiveCharts : CompareWindow {
    FiveCharts()
        : CompareWindow(five())
    {
    }

    static Plan five()
    {
        Plan plan = twoCharts(todayText, proposedText);
        for (const char* name : {"Year 2", "Year 3", "Year 4"})
            addChart(plan, name, proposedText);
        return plan;
    }
    /// Chosen at the left while another page is open, then back to the comparison.
    void comeWith(int constellation)
    {
        window.workbench()->pages().turnTo(0);
        window.workbench()->shown().show(ConstellationId{constellation});
        turn();
    }
    std::vector<std::int64_t> compared()
    {
        std::vector<std::int64_t> ids;
        for (const ConstellationId each : page().compared().choice().constellations)
            ids.push_back(each.value);
        return ids;
    }
};

} // namespace

TEST_CASE("who turns to the comparison finds the selected constellation in it, and it is remembered", "[compare]")
{
    FiveCharts compare;
    CHECK(compare.compared() == std::vector<std::int64_t>{1, 2});
    compare.comeWith(3);
    CHECK(compare.compared() == std::vector<std::int64_t>{1, 2, 3});
    compare.comeWith(2);
    CHECK(compare.compared() == std::vector<std::int64_t>{1, 2, 3});
    CHECK(compare.page().place().value("compared").toList() == QVariantList{qint64(1), qint64(2), qint64(3)});
    CHECK(compare.page().compared().baseline() == chartToday);
}

TEST_CASE("where four are compared already, the selected one takes the place of the last, never of the baseline",
          "[compare]")
{
    FiveCharts compare;
    auto& compared = compare.page().compared();
    compared.choose({chartToday, chartProposed, ConstellationId{3}, ConstellationId{4}}, chartToday);
    compare.comeWith(5);
    CHECK(compare.compared() == std::vector<std::int64_t>{1, 2, 3, 5});
    compared.setBaseline(ConstellationId{5});
    compare.comeWith(4);
    CHECK(compare.compared() == std::vector<std::int64_t>{1, 2, 5, 4});
    CHECK(compared.baseline() == ConstellationId{5});
}

TEST_CASE("undo names the constellation that it is about, whichever is chosen beside the page", "[compare]")
{
    CompareWindow compare(twoCharts(todayText, proposedText));
    compare.window.workbench()->shown().show(chartProposed);
    PlanDocument& document = *compare.window.document();
    REQUIRE(document.perform("Set a letter",
                             setLetters(document.plan(), {chartToday, ResponsibilityId{2}, RoleId{1}}, "R")));
    document.undo();
    CHECK(compare.window.workbench()->noticeText() == "Undone: Set a letter, in “Today”");
}

TEST_CASE("what is taken out on the page stays out while one is there", "[compare]")
{
    FiveCharts compare;
    compare.comeWith(3);
    CHECK(compare.page().compared().setCompared(ConstellationId{3}, false));
    compare.window.workbench()->shown().show(ConstellationId{4});
    CHECK(compare.compared() == std::vector<std::int64_t>{1, 2});
}
