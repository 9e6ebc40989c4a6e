#include "report/content/load_content.h"
#include "report/output/text_export.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

/// The first row takes six hours, of the second nobody knows.
Plan planWithHours()
{
    Plan plan = planFrom("              | PM | PO \n"
                         "Strategy:\n"
                         "Set pricing   | AR | C  \n"
                         "Order backlog | I  | AR \n");
    Responsibility row = *plan.find<Responsibility>(ResponsibilityId{1});
    row.marketHours = 6;
    row.effortSource = EffortSource::typed;
    plan.put(row);
    return plan;
}

} // namespace

TEST_CASE("hours stand in a column before the roles, and what is unknown is no zero")
{
    const Plan plan = planWithHours();
    ChartContent chart = chartContent(plan, theChart);
    addHours(chart, plan, {});
    REQUIRE(chart.roles.size() == 3);
    CHECK(chart.roles[0].name == "Hours a week");
    const auto& rows = chart.bands[0].rows;
    CHECK(rows[0].cells[0].text == "6");
    CHECK(rows[1].cells[0].text == "?");
    CHECK(rows[0].cells[1].role == 1);
    CHECK(rows[0].cells[1].letters.front().letter == "A");
    REQUIRE(chart.remarks.size() == 1);
    CHECK(chart.remarks[0].contains("? is unknown"));
}

TEST_CASE("the load stands under the names of the roles, and on a sheet with what it is made of")
{
    const Plan plan = planWithHours();
    const ConstellationLoad load(plan, theChart, {});
    ChartContent chart = chartContent(plan, theChart);
    CHECK(chart.roles[0].below().isEmpty());
    addLoad(chart, load);
    CHECK_FALSE(chart.roles[0].load.isEmpty());
    CHECK(chart.roles[0].below() == chart.roles[0].load);
    const SheetContent sheet = loadSheet(plan, theChart, load);
    REQUIRE(sheet.sections.size() == 2);
    CHECK(sheet.sections[0].heading.startsWith("PM"));
    QStringList labels;
    for (const SheetItem& item : sheet.sections[0].items)
        labels << item.text + ": " + item.label;
    CHECK(labels.join(u',') == "Set pricing: 6 h");
}

TEST_CASE("what is hidden is said in Markdown and HTML as well")
{
    Plan plan = planWithHours();
    ChartRow row = *plan.find<ChartRow>({theChart, ResponsibilityId{2}});
    row.hidden = true;
    plan.put(row);
    for (const char* format : {"md", "html"}) {
        const auto text = QString::fromStdString(chartText(plan, theChart, format, {}));
        CHECK(text.contains("1 responsibility is hidden."));
        CHECK_FALSE(text.contains("Order backlog"));
    }
}
