#include "model/chart/chart_model.h"
#include "model/document/history_model.h"
#include "model/document/plan_document.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace remit;

TEST_CASE("tool tips show the words of a plan as they stand, never as rich text that reads files")
{
    const QTemporaryDir folder;
    Plan plan = planFrom(" | PM\nPrice | A");
    Role role = *plan.find<Role>({1});
    role.name = "<img src='/etc/passwd'>";
    plan.put(role);
    const auto made = PlanDocument::create(folder.filePath("plan.remit"), plan);
    REQUIRE(made);
    ChartModel chart(**made, theChart);
    const QString head = chart.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString();
    CHECK(head.contains("&lt;img"));
    CHECK_FALSE(head.contains("<img"));

    Edit edit;
    role.name = "Other";
    edit.put(role);
    REQUIRE((*made)->perform("Rename <img src='/etc/passwd'>", edit));
    HistoryModel past(**made);
    const QString step = past.index(0, 0).data(Qt::ToolTipRole).toString();
    CHECK(step.contains("&lt;img"));
    CHECK_FALSE(step.contains("<img"));
}
