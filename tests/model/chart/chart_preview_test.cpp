#include "findings_fixture.h"

#include "core/edits/edits.h"
#include "model/chart/chart_model.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace remit;
using namespace remit::test;

namespace {

constexpr ResponsibilityId write_docs{2};
constexpr RoleId ba{3};

} // namespace

TEST_CASE("a preview shows the cell as it would be, framed, and leaves the plan alone")
{
    FindingsFixture f(troubledChart);
    ChartModel model(*f.document, theChart);
    model.setFindings(&f.findings);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Plan before = f.document->plan();
    model.preview(setLetters(before, {theChart, write_docs, ba}, "AR"));
    const QModelIndex cell = model.indexOf(write_docs, ba);
    CHECK(cell.data().toString() == "A R");
    CHECK(cell.data(ChartModel::ChangedRole).toBool());
    CHECK_FALSE(cell.siblingAtColumn(0).data(ChartModel::FindingRole).isValid());
    CHECK(model.indexOf(ResponsibilityId{1}).data(ChartModel::FindingRole).isValid());
    CHECK_FALSE(cell.siblingAtColumn(0).data(ChartModel::ChangedRole).toBool());
    CHECK(f.document->plan() == before);

    model.endPreview();
    CHECK(cell.data().toString() == "R");
    CHECK_FALSE(cell.data(ChartModel::ChangedRole).toBool());
}

TEST_CASE("another change ends the preview")
{
    FindingsFixture f(troubledChart);
    ChartModel model(*f.document, theChart);
    model.preview(setLetters(f.document->plan(), {theChart, write_docs, ba}, "AR"));
    f.document->perform("Letter", setLetters(f.document->plan(), {theChart, ResponsibilityId{1}, ba}, "I"));
    CHECK_FALSE(model.isPreviewing());
    CHECK(model.indexOf(write_docs, ba).data().toString() == "R");
}

TEST_CASE("a preview may bring rows, and takes them away again")
{
    FindingsFixture f(troubledChart);
    ChartModel model(*f.document, theChart);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int rows = model.rowCount();
    model.preview(addResponsibility(f.document->plan(), theChart, ResponsibilityId{99}, "Another", {}, write_docs));
    CHECK(model.rowCount() == rows + 1);
    CHECK(model.indexOf(ResponsibilityId{99}).data(ChartModel::ChangedRole).toBool());
    model.endPreview();
    CHECK(model.rowCount() == rows);
}

TEST_CASE("rows and roles say what is found about them, and say so at once when it is gone")
{
    FindingsFixture f(troubledChart);
    ChartModel model(*f.document, theChart);
    model.setFindings(&f.findings);
    const QModelIndex title = model.indexOf(write_docs);
    CHECK(Severity(title.data(ChartModel::FindingRole).toInt()) == Severity::error);
    CHECK(title.data(Qt::AccessibleTextRole).toString().contains("To fix: "));

    int announced = 0;
    QObject::connect(&model, &QAbstractItemModel::dataChanged,
                     [&](const QModelIndex& first, const QModelIndex&, const QList<int>& roles) {
                         if (first == title && roles.contains(ChartModel::FindingRole))
                             ++announced;
                     });
    f.document->perform("Letter", setLetters(f.document->plan(), {theChart, write_docs, ba}, "AR"));
    CHECK(announced == 1);
    CHECK_FALSE(title.data(ChartModel::FindingRole).isValid());

    f.document->undo();
    CHECK(title.data(ChartModel::FindingRole).isValid());
    model.setFindings(nullptr);
    CHECK_FALSE(title.data(ChartModel::FindingRole).isValid());
    CHECK_FALSE(title.data(Qt::AccessibleTextRole).toString().contains("To fix"));
}

TEST_CASE("a role with something to look at is marked in its header")
{
    FindingsFixture f(R"(               | PM | PO | BA
Delivery:
Accept stories | AR | C  |
Order backlog  | AR | C  |
)");
    ChartModel model(*f.document, theChart);
    model.setFindings(&f.findings);
    const int column = model.columnOf(ba);
    const QVariant mark = model.headerData(column, Qt::Horizontal, ChartModel::FindingRole);
    REQUIRE(mark.isValid());
    CHECK(Severity(mark.toInt()) == Severity::warning);
    CHECK(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().contains("To look at: "));
    CHECK_FALSE(model.headerData(model.columnOf(RoleId{2}), Qt::Horizontal, ChartModel::FindingRole).isValid());

    f.document->perform("Letter", setLetters(f.document->plan(), {theChart, ResponsibilityId{1}, ba}, "C"));
    CHECK_FALSE(model.headerData(column, Qt::Horizontal, ChartModel::FindingRole).isValid());
}
