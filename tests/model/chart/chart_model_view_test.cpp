#include "core/edits/edits_of_view.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "support/chart_plan.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

#include <random>

using namespace remit;
using namespace remit::test;

namespace {

struct Fixture {
    Fixture()
        : document(std::move(*PlanDocument::create(folder.filePath(QStringLiteral("chart.remit")), smallChart())))
        , model(*document, proposed)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
    }

    std::string rows() const
    {
        std::string text;
        for (int row = 0; row < model.rowCount(); ++row)
            text += model.index(row, 0).data(Qt::EditRole).toString().toStdString() + "|";
        return text;
    }
    void perform(const Edit& edit) { REQUIRE(document->perform(QStringLiteral("edit"), edit)); }

    QTemporaryDir folder;
    std::unique_ptr<PlanDocument> document;
    ChartModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE("a filtered matrix keeps the current row and counts what it hides")
{
    Fixture f;
    const QPersistentModelIndex fifth = f.model.indexOf(rowNumber(5), po);
    const QPersistentModelIndex second = f.model.indexOf(rowNumber(2), po);
    f.model.setFilter(filterFrom("text row 5"));
    CHECK(f.rows() == "Delivery|Row 5||");
    CHECK(fifth.row() == 1);
    CHECK_FALSE(second.isValid());
    CHECK(f.model.rowCounts() == RowCounts{6, 1, 5, 0, 0});
    f.model.setFilter({});
    CHECK(f.rows() == "Strategy|Row 1|Row 2|Row 3|Delivery|Row 4|Row 5|Row 6||");
    CHECK(fifth.row() == 6);
}

TEST_CASE("a row that no longer matches stays until the filter is applied again")
{
    Fixture f;
    f.perform(setLetters(f.document->plan(), {proposed, rowNumber(2), po}, "R"));
    const ChartFilter filter = filterFrom("does " + std::to_string(po.value));
    f.model.setFilter(filter);
    CHECK(f.rows() == "Strategy|Row 2||");
    f.perform(setLetters(f.document->plan(), {proposed, rowNumber(2), po}, ""));
    CHECK(f.rows() == "Strategy|Row 2||");
    CHECK(f.model.rowCounts().noLongerMatching == 1);
    f.perform(setLetters(f.document->plan(), {proposed, rowNumber(4), po}, "R"));
    CHECK(f.rows() == "Strategy|Row 2|Delivery|Row 4||");
    f.model.setFilter(filter);
    CHECK(f.rows() == "Delivery|Row 4||");
}

TEST_CASE("a responsibility typed under a filter stays in sight")
{
    Fixture f;
    f.model.setFilter(filterFrom("text row 5"));
    REQUIRE(f.model.setData(f.model.index(f.model.readyRow(), 0), "Something else"));
    CHECK(f.rows() == "Delivery|Row 5|Something else||");
    CHECK(f.model.rowCounts().shown == 2);
}

TEST_CASE("a hidden row goes, comes back with undo, and can be gone to")
{
    Fixture f;
    f.perform(setRowsHidden(f.document->plan(), proposed, {rowNumber(1), rowNumber(3)}, true));
    CHECK(f.rows() == "Strategy|Row 2|Delivery|Row 4|Row 5|Row 6||");
    CHECK(f.model.rowCounts() == RowCounts{6, 4, 0, 2, 0});
    f.model.reveal(rowNumber(3));
    CHECK(f.model.indexOf(rowNumber(3)).row() == 2);
    f.document->undo();
    CHECK(f.rows() == "Strategy|Row 1|Row 2|Row 3|Delivery|Row 4|Row 5|Row 6||");
}

TEST_CASE("the rows with findings are picked once they are known")
{
    Fixture f;
    f.model.setFilter(filterFrom("findings"));
    CHECK(f.model.rowCounts().shown == 0);
    f.model.setRowsWithFindings({rowNumber(6)});
    CHECK(f.rows() == "Delivery|Row 6||");
}

TEST_CASE("pinned roles are the first columns")
{
    Fixture f;
    const QPersistentModelIndex cell = f.model.indexOf(rowNumber(1), ba);
    f.perform(setRolesPinned(f.document->plan(), proposed, {ba}, true));
    CHECK(f.model.roleAt(1) == ba);
    CHECK(cell.column() == 1);
    CHECK(f.model.pinnedCount() == 1);
    f.document->undo();
    CHECK(f.model.roleAt(1) == pm);
    CHECK(f.model.pinnedCount() == 0);
}

TEST_CASE("after any filter, sort and edit the matrix is as if it were read anew")
{
    Fixture f;
    std::mt19937 random(3);
    const std::vector<std::string> filters{"", "text row", "letter R", "does 12", "left-out", "area 51"};
    for (int round = 0; round < 200; ++round) {
        const auto row = rowNumber(1 + int(random() % 6));
        const Plan& plan = f.document->plan();
        switch (random() % 6) {
        case 0:
            f.model.setFilter(filterFrom(filters[random() % filters.size()]));
            break;
        case 1:
            f.model.setSort({SortBy(random() % 4), pm, random() % 2 == 0});
            break;
        case 2:
            f.perform(setRowsHidden(plan, proposed, {row}, random() % 2 == 0));
            break;
        case 3:
            f.perform(toggleLetter(plan, {proposed, row, random() % 2 == 0 ? pm : po}, "R"));
            break;
        case 4:
            f.perform(setRolesPinned(plan, proposed, {random() % 2 == 0 ? po : ba}, random() % 2 == 0));
            break;
        default:
            f.document->undo();
        }
    }
    f.model.setFilter(filterFrom("letter R"));
    f.model.setSort({SortBy::title});
    ChartModel anew(*f.document, proposed);
    anew.setFilter(filterFrom("letter R"));
    anew.setSort({SortBy::title});
    REQUIRE(anew.rowCount() == f.model.rowCount());
    REQUIRE(anew.columnCount() == f.model.columnCount());
    CHECK(anew.rowCounts() == f.model.rowCounts());
    for (int row = 0; row < anew.rowCount(); ++row) {
        for (int column = 0; column < anew.columnCount(); ++column)
            CHECK(anew.index(row, column).data() == f.model.index(row, column).data());
    }
}
