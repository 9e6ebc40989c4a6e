#include "core/edits/edits.h"
#include "exchange/readers/workbook.h"
#include "report/output/chart_output.h"
#include "support/plan_text.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace remit;

namespace {

/// The sheets that were written for the constellations, a row a line and notes behind it.
std::string written(const Plan& plan, const std::vector<ConstellationId>& constellations, const ExportContent& content)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("chart.xlsx");
    const auto outcome = exportTo(path, ExportFormat::workbook, plan, constellations, content, ExportKnowledge{});
    INFO((outcome ? "" : outcome.error().message));
    REQUIRE(outcome);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto grid = readWorkbook(file.readAll().toStdString(), "chart.xlsx");
    REQUIRE(grid);
    std::string text;
    for (std::size_t row = 0; row < grid->rows.size(); ++row) {
        for (const GridPart& part : grid->parts)
            text += part.firstRow == row ? "[" + part.name + "]\n" : "";
        std::string line;
        for (std::size_t column = 0; column < grid->rows[row].size(); ++column) {
            line += (line.empty() ? "" : " | ") + grid->at(row, column);
            const auto note = grid->notes.find({row, column});
            line += note == grid->notes.end() ? std::string() : " {" + note->second + "}";
        }
        text += line.empty() ? "" : line + "\n";
    }
    return text;
}

bool holds(const std::string& text, const std::string& part)
{
    UNSCOPED_INFO(text << "\n--- looked for: " << part);
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a workbook says what the printed chart says")
{
    Plan plan = planFrom("         | PM | PO\n"
                         "Strategy:\n"
                         "Pricing | AR | C\n"
                         "Backlog | A  | R\n"
                         "Support |    |\n");
    apply(setNote(plan, {theChart, {1}, {2}}, "only the EU"), plan);
    apply(setQuestion(plan, {theChart, {2}, {}, "Who decides?", "Ana", ""}), plan);
    apply(leaveOut(plan, {theChart, {3}}, "no customers yet"), plan);
    const std::string all = written(plan, {theChart}, {});
    CHECK(holds(all, "Responsibility | PM | PO | Open questions\nStrategy"));
    CHECK(holds(all, "Pricing | A/R | C {only the EU}"));
    CHECK(holds(all, "Backlog | A | R | Who decides? [owner: Ana]"));
    CHECK(holds(all, "Support {left out: no customers yet} | –"));
    ExportContent less;
    less.chart.notes = false;
    less.chart.names = false;
    less.chart.leftOut = false;
    const std::string some = written(plan, {theChart}, less);
    CHECK_FALSE(holds(some, "only the EU"));
    CHECK_FALSE(holds(some, "Ana"));
    CHECK_FALSE(holds(some, "Support"));
}

TEST_CASE("a workbook has a sheet for each constellation and, where it is wanted, what differs")
{
    Plan plan = planFrom("        | PM | PO\n"
                         "Pricing | AR | C\n"
                         "Backlog | A  | R\n");
    Constellation next = *plan.find<Constellation>(theChart);
    next.id = ConstellationId{77};
    next.name = "Next year";
    plan.put(next);
    const Plan before = plan;
    for (const auto& [key, each] : before.all<ConstellationRole>()) {
        ConstellationRole role = each;
        role.constellation = next.id;
        plan.put(role);
    }
    for (const auto& [key, each] : before.all<ChartRow>()) {
        ChartRow row = each;
        row.constellation = next.id;
        plan.put(row);
    }
    plan.put(Assignment{next.id, {1}, {1}, "AR", {}});
    plan.put(Assignment{next.id, {2}, {2}, "AR", {}});
    const std::string both = written(plan, {theChart, next.id}, {});
    CHECK(holds(both, "[Next year]\n"));
    CHECK_FALSE(holds(both, "[Side by side]"));
    ExportContent compared;
    compared.comparison = true;
    const std::string beside = written(plan, {theChart, next.id}, compared);
    CHECK(holds(beside, "[Side by side]\nWhat differs from "));
    CHECK(holds(beside, "{was "));
}
