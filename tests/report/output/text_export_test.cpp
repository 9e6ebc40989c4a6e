#include "report/output/text_export.h"

#include "report/output/file_saving.h"

#include "core/edits/edits.h"
#include "support/plan_text.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace remit;

namespace {

Plan example()
{
    Plan plan = planFrom("         | PM | PO\n"
                         "Strategy:\n"
                         "=Pricing | AR | C\n"
                         "Backlog  | A  | R\n"
                         "Support  |    |\n");
    apply(setNote(plan, {theChart, {1}, {2}}, "only the EU"), plan);
    apply(setQuestion(plan, {theChart, {2}, {}, "Who decides?", "Ana", ""}), plan);
    apply(leaveOut(plan, {theChart, {3}}, "no customers yet"), plan);
    return plan;
}

std::string markdown(const ChartOptions& options, const ChartFigures& figures = {})
{
    return chartText(example(), theChart, "md", options, figures);
}

bool has(const std::string& text, const std::string& part)
{
    UNSCOPED_INFO(text << "\n--- looked for: " << part);
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a chart as text says rows, letters, notes, questions and what is left out")
{
    const std::string text = markdown({});
    CHECK(has(text, "| 1 | =Pricing | A R | C (1) |"));
    CHECK(has(text, "| 2 | Backlog (2) | A | R |"));
    CHECK(has(text, "| 3 | Support – *left out: no customers yet* |  |  |"));
    CHECK(has(text, "1. only the EU\n2. Open: Who decides? (Ana)\n"));
    CHECK(has(text, "- **A** Accountable: answers for it"));
}

TEST_CASE("what is not wanted is not in the text")
{
    ChartOptions options;
    options.notes = options.openQuestions = options.leftOut = false;
    const std::string text = markdown(options);
    CHECK_FALSE(has(text, "only the EU"));
    CHECK_FALSE(has(text, "Who decides?"));
    CHECK_FALSE(has(text, "Support"));
    CHECK_FALSE(has(text, "Notes"));
    const std::string csv = chartText(example(), theChart, "csv", options);
    CHECK_FALSE(has(csv, "only the EU"));
    CHECK_FALSE(has(csv, "Support"));
}

TEST_CASE("hours, load and findings are in the text only where they were given")
{
    CHECK_FALSE(has(markdown({}), "Hours"));
    ChartFigures figures;
    figures.hours[{2}] = "≈ 4";
    figures.load[{1}] = "≈ 26 h";
    figures.findings = {"Backlog: nobody is told"};
    const std::string text = markdown({}, figures);
    CHECK(has(text, "| PM<br>≈ 26 h | PO | Hours per week |"));
    CHECK(has(text, "| 1 | =Pricing | A R | C (1) |  |"));
    CHECK(has(text, "| 2 | Backlog (2) | A | R | ≈ 4 |"));
    CHECK(has(text, "## Findings\n\n- Backlog: nobody is told\n"));
    CHECK(has(chartText(example(), theChart, "csv", {}, figures), "Backlog,A,R,≈ 4,Who decides? [owner: Ana]\r\n"));
    ChartOptions unnamed;
    unnamed.names = false;
    CHECK(has(chartText(example(), theChart, "csv", unnamed), "Backlog,A,R,Who decides?\r\n"));
}

TEST_CASE("each ending has its format, in CSV with a guard before what would be run")
{
    CHECK(has(chartText(example(), theChart, "HTML", {}), "<!DOCTYPE html>"));
    CHECK(has(chartText(example(), theChart, "htm", {}), "<th scope=\"row\">=Pricing</th>"));
    CHECK(has(chartText(example(), theChart, "csv", {}), "'=Pricing,A/R,C (only the EU),\r\n"));
    CHECK(chartText(example(), theChart, "docx", {}).empty());
    CHECK(isChartTextFormat("MD"));
    CHECK_FALSE(isChartTextFormat("pdf"));
}

TEST_CASE("a file that cannot be written says so and leaves what was there")
{
    const test::TemporaryFolder folder;
    const QString path = QString::fromStdString(folder.file("chart.md"));
    REQUIRE(saveWhole(path, QByteArray::fromStdString(markdown({}))));
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().toStdString() == markdown({}));
    const auto refused = saveWhole(path + "/below.md", "new");
    REQUIRE_FALSE(refused);
    CHECK(has(refused.error().message, "below.md"));
}

TEST_CASE("what is hidden is said below the chart")
{
    Plan plan = example();
    ConstellationRole away = *plan.find<ConstellationRole>({theChart, {2}});
    away.hidden = true;
    plan.put(away);
    const ChartContent printed = chartContent(plan, theChart, {});
    REQUIRE(printed.remarks.size() == 1);
    const std::string remark = printed.remarks.front().toStdString();
    CHECK(has(chartText(plan, theChart, "md", {}), "\n\n" + remark + "\n"));
    for (const char* suffix : {"md", "html"}) {
        INFO(suffix);
        CHECK(QString::fromStdString(chartText(plan, theChart, suffix, {})).count(printed.remarks.front()) == 1);
    }
}
