#include "core/chart.h"
#include "exchange/charts.h"
#include "exchange/recognition/chart_source.h"
#include "exchange/workbooks/chart_workbook.h"
#include "exchange/workbooks/sheet_names.h"
#include "support/size_limit.h"
#include "support/temporary_folder.h"

#include <QProcess>

#include <catch2/catch.hpp>

#include <fstream>

using namespace remit;
using namespace remit::test;

namespace {

Plan planOf(std::string_view bytes)
{
    const auto source = readChartSource(bytes, "chart", {});
    REQUIRE(source);
    Plan plan;
    const auto imported = importChart(plan, source->chart, into("Today"));
    REQUIRE(imported);
    apply(imported->edit, plan);
    return plan;
}

ConstellationId onlyChart(const Plan& plan)
{
    return constellationsInOrder(plan).front();
}

WorkbookSheet sheetOf(const Plan& plan)
{
    WorkbookSheet sheet;
    sheet.name = "Today";
    sheet.title = "Who does what";
    sheet.subtitle = "Today · RACI";
    sheet.table = chartTable(plan, onlyChart(plan));
    sheet.legend = {{"R", "Responsible: does it", Involvement::does},
                    {"A", "Accountable: answers for it, one per row", Involvement::answers}};
    sheet.remarks = {"atlas.remit"};
    sheet.headNotes[1] = "Anna";
    return sheet;
}

std::string workbookOf(const std::vector<WorkbookSheet>& sheets)
{
    const auto bytes = writeWorkbook(sheets, {"Atlas", "Anna"});
    INFO((bytes ? "" : bytes.error().message));
    REQUIRE(bytes);
    return *bytes;
}

/// What Python reads in it.
std::string readByPython(const std::string& workbook)
{
    const TemporaryFolder folder;
    const std::string path = folder.file("chart.xlsx");
    std::ofstream(path, std::ios::binary) << workbook;
    QProcess process;
    process.start("/usr/bin/python3",
                  {REMIT_SOURCE_DIR "/tests/exchange/workbooks/read_workbook.py", QString::fromStdString(path)});
    process.waitForFinished(60'000);
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return process.readAllStandardOutput().toStdString();
}

constexpr const char* richChart
    = "Responsibility,Product Manager,Product Owner,\"Owner, Product\",Shared,Open questions\n"
      "Vision,A,A?,,,\"Product Owner: Who? [owner: Anna; due: 2026-12-01]\nIs it ours?\"\n"
      "Strategy,,,,,\n"
      "Idle,–,,,,\n"
      "Build,R (see (x)),R/A,,either,\n"
      "=1+1,(note only),,I,,Really? [due: 2026-01-02]\n"
      "Silent,(said),(too),,,\n"
      "Support,,,,,\n"
      "Answer the phone,C,A,R (nightly),together,\n";

} // namespace

TEST_CASE("a chart written as a workbook and brought in again is the same chart")
{
    const Plan plan = planOf(richChart);
    const std::string csv = writeCsv(plan, onlyChart(plan));
    const Plan again = planOf(workbookOf({sheetOf(plan)}));
    CHECK(writeCsv(again, onlyChart(again)) == csv);
    CHECK_THAT(csv, Catch::Contains("Silent,(said),(too),,,\r\n"));
}

TEST_CASE("a workbook has frozen heads, notes as comments, hidden rows, and rules that colour letters")
{
    const Plan plan = planOf("Task,PM,PO\nPlan,A,R (early)\nBuild,R,A\n");
    WorkbookSheet sheet = sheetOf(plan);
    sheet.hidden.insert(sheet.table.rows.back().id);
    sheet.rowNotes[sheet.table.rows.front().id] = "settled";
    CHECK(readByPython(workbookOf({sheet}))
          == "sheet Today, frozen B5 frozen\n"
             "row A1=Who does what\n"
             "row A2=Today · RACI\n"
             "row A4=Responsibility | B4=PM | C4=PO\n"
             "row A5=Plan | B5=A | C5=R\n"
             "hidden A6=Build | B6=R | C6=A\n"
             "row A8=R   Responsible: does it\n"
             "row A9=A   Accountable: answers for it, one per row\n"
             "row A11=atlas.remit\n"
             "comment B4: Anna\n"
             "comment A5: settled\n"
             "comment C5: early\n"
             "rule B5:C6 A FF4C1D95\n"
             "rule B5:C6 R FFCFE0FA\n");
}

TEST_CASE("several charts stand on sheets of their own, from which one is chosen")
{
    const Plan plan = planOf("Task,PM,PO\nPlan,A,R\nBuild,R,A\n");
    WorkbookSheet next = sheetOf(plan);
    next.name = "today";
    const auto source = readChartSource(workbookOf({sheetOf(plan), next}), "chart", {});
    REQUIRE(source);
    CHECK(source->chart.alternatives == std::vector<std::string>{"Today", "today (2)"});
}

TEST_CASE("sheets get names that workbooks take")
{
    std::set<std::string> taken;
    CHECK(sheetName("Today", taken) == "Today");
    CHECK(sheetName("TODAY", taken) == "TODAY (2)");
    CHECK(sheetName("a/b: [x]?", taken) == "a-b- -x--");
    CHECK(sheetName("'quoted'", taken) == "quoted");
    CHECK(sheetName("", taken) == "Chart");
    CHECK(sheetName("History", taken) == "Chart (2)");
    CHECK(sheetName(std::string(40, 'n'), taken) == std::string(31, 'n'));
    CHECK(sheetName(std::string(50, 'n'), taken) == std::string(27, 'n') + " (2)");
    CHECK(sheetName("Größe \xF0\x9F\x9A\x80 über alles in der weiten Welt", taken)
          == "Größe \xF0\x9F\x9A\x80 über alles in der weit");
}

TEST_CASE("what no cell can hold is named, and so is a disk without room")
{
    const Plan plan = planOf("Task,PM,PO\nPlan,A,R\nBuild,R,A\n");
    WorkbookSheet sheet = sheetOf(plan);
    sheet.table.rows.front().cells.front() = std::string(40'000, 'x');
    const auto tooLong = writeWorkbook({sheet}, {});
    REQUIRE_FALSE(tooLong);
    CHECK_THAT(tooLong.error().message, Catch::StartsWith("a text is longer than the 32,767 characters"));
    sheet = sheetOf(plan);
    for (int row = 0; row < 2000; ++row)
        sheet.table.rows.push_back(sheet.table.rows.front());
    const auto whole = workbookOf({sheet});
    for (const std::size_t room : {std::size_t{0}, whole.size() / 2, whole.size() + 1000, 2 * whole.size()}) {
        const SizeLimit atMost(room);
        const auto cut = writeWorkbook({sheet}, {});
        INFO(room);
        REQUIRE_FALSE(cut);
        CHECK(cut.error().message == "there is no room for temporary files");
    }
}
