#include "model/chart/chart_model.h"

#include "core/edits/edits_of_order.h"
#include "model/document/plan_document.h"
#include "support/chart_plan.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <random>

using namespace remit;
using namespace remit::test;

namespace {

struct Fixture {
    explicit Fixture(const Plan& plan = smallChart())
        : document(std::move(*PlanDocument::create(folder.filePath(QStringLiteral("chart.remit")), plan)))
        , model(*document, proposed)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
    }

    /// The rows as text: "[Strategy] Row 1,Row 2 ... +".
    std::string rows() const
    {
        std::string text;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto kind = model.kindAt(row);
            const auto title = model.index(row, 0).data(Qt::EditRole).toString().toStdString();
            text += kind == ChartRowKind::band ? "[" + title + "] "
                : kind == ChartRowKind::ready  ? "+"
                : kind == ChartRowKind::draft  ? "_ "
                                               : title + " ";
        }
        return text;
    }

    QTemporaryDir folder;
    std::unique_ptr<PlanDocument> document;
    ChartModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE("the matrix lists areas as bands, their rows below, and a row to type into")
{
    Fixture f;
    CHECK(f.rows() == "[Strategy] Row 1 Row 2 Row 3 [Delivery] Row 4 Row 5 Row 6 +");
    CHECK(f.model.columnCount() == 4);
    CHECK(f.model.index(5, 0).data(ChartModel::NumberRole).toInt() == 4);
    CHECK(f.model.headerData(2, Qt::Horizontal).toString() == "PO");
    CHECK(f.model.headerData(2, Qt::Horizontal, ChartModel::SubtitleRole).toString() == "Product Owner");
}

TEST_CASE("a letter changes one cell and says so")
{
    Fixture f;
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.document->perform("x", toggleLetter(f.document->plan(), {proposed, rowNumber(2), po}, "R"));
    REQUIRE(changed.count() == 1);
    const auto cell = changed[0][0].toModelIndex();
    CHECK(cell == f.model.indexOf(rowNumber(2), po));
    CHECK(changed[0][1].toModelIndex() == cell);
    CHECK(cell.data(ChartModel::LettersRole).value<LetterMarks>() == LetterMarks{{"R", Involvement::does}});
}

TEST_CASE("a moved row moves, and the numbers follow")
{
    Fixture f;
    QSignalSpy moved(&f.model, &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    f.document->perform("x", moveResponsibilities(f.document->plan(), proposed, {rowNumber(1)}, 1));
    CHECK(f.rows() == "[Strategy] Row 2 Row 1 Row 3 [Delivery] Row 4 Row 5 Row 6 +");
    CHECK(moved.count() == 1);
    CHECK(reset.count() == 0);
    CHECK(f.model.index(2, 0).data(ChartModel::NumberRole).toInt() == 2);
}

TEST_CASE("a collapsed band hides its rows and keeps the numbers")
{
    Fixture f;
    f.model.setCollapsed(strategy, true);
    CHECK(f.rows() == "[Strategy] [Delivery] Row 4 Row 5 Row 6 +");
    CHECK(f.model.index(0, 0).data(ChartModel::CountRole).toInt() == 3);
    CHECK(f.model.index(2, 0).data(ChartModel::NumberRole).toInt() == 4);
    CHECK_FALSE(f.model.indexOf(rowNumber(1)).isValid());
    f.model.setCollapsed(strategy, false);
    CHECK(f.model.indexOf(rowNumber(1)).row() == 1);
}

TEST_CASE("typing into the ready row adds a responsibility at the end")
{
    Fixture f;
    REQUIRE(f.model.setData(f.model.index(f.model.readyRow(), 0), " New  one "));
    CHECK(f.rows() == "[Strategy] Row 1 Row 2 Row 3 [Delivery] Row 4 Row 5 Row 6 New one +");
    CHECK_FALSE(f.model.setData(f.model.index(f.model.readyRow(), 0), "  "));
}

TEST_CASE("a draft becomes a row where it stands, or goes")
{
    Fixture f;
    f.model.startDraft({strategy, rowNumber(1)});
    CHECK(f.rows() == "[Strategy] Row 1 _ Row 2 Row 3 [Delivery] Row 4 Row 5 Row 6 +");
    f.model.dropDraft();
    CHECK_FALSE(f.document->canUndo());
    const QPersistentModelIndex draft = f.model.startDraft({strategy, rowNumber(1)});
    REQUIRE(f.model.setData(draft, "Between"));
    CHECK(f.rows() == "[Strategy] Row 1 Between Row 2 Row 3 [Delivery] Row 4 Row 5 Row 6 +");
    CHECK(draft.row() == 2);
}

TEST_CASE("after random edits and undo the matrix is what the plan says")
{
    Fixture f;
    std::mt19937 random(11);
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    const auto any = [&](const auto& ids) { return ids[random() % ids.size()]; };
    for (int round = 0; round < 150; ++round) {
        const Plan& plan = f.document->plan();
        const auto rows = responsibilitiesInOrder(plan);
        const auto roles = rolesInOrder(plan);
        const auto areas = areasInOrder(plan);
        const int direction = random() % 2 == 0 ? 1 : -1;
        const ResponsibilityId row = rows.empty() ? ResponsibilityId{} : any(rows);
        switch (random() % 10) {
        case 0:
            f.document->undo();
            break;
        case 1:
            f.document->redo();
            break;
        case 2:
            f.document->perform("x",
                                addResponsibility(plan, proposed, newId<ResponsibilityId>(), "New",
                                                  areas.empty() ? std::nullopt : std::optional(any(areas))));
            break;
        case 3:
            f.document->perform("x", removeResponsibilities(plan, {row}));
            break;
        case 4:
            f.document->perform("x", moveResponsibilities(plan, proposed, {row}, direction));
            break;
        case 5:
            f.document->perform(
                "x", areas.empty() ? addArea(plan, newId<AreaId>(), "Area") : moveArea(plan, any(areas), direction));
            break;
        case 6:
            f.document->perform("x", roles.empty() ? Edit{} : moveRoles(plan, proposed, {any(roles)}, direction));
            break;
        case 7:
            f.document->perform("x", addRole(plan, proposed, newId<RoleId>(), "Role", "Ro"));
            break;
        case 8:
            f.document->perform("x", roles.size() < 3 ? Edit{} : removeRole(plan, any(roles)));
            break;
        default:
            if (!areas.empty())
                f.model.setCollapsed(any(areas), direction > 0);
        }
        const ChartModel fresh(*f.document, proposed);
        REQUIRE(f.model.columnCount() == fresh.columnCount());
        for (int column = 1; column < fresh.columnCount(); ++column)
            REQUIRE(f.model.roleAt(column) == fresh.roleAt(column));
        std::vector<ResponsibilityId> shown;
        for (const Band& band : chartOf(f.document->plan(), proposed).bands) {
            if (!f.model.isCollapsed(band.area) || !band.area)
                shown.insert(shown.end(), band.rows.begin(), band.rows.end());
        }
        std::vector<ResponsibilityId> listed;
        for (int at = 0; at < f.model.rowCount(); ++at) {
            if (f.model.kindAt(at) == ChartRowKind::responsibility)
                listed.push_back(f.model.responsibilityAt(at));
        }
        REQUIRE(listed == shown);
    }
    CHECK(reset.count() == 0);
}
