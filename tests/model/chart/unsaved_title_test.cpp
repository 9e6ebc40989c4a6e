#include "core/edits/edits.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "support/chart_plan.h"
#include "support/full_disk.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace remit;
using namespace remit::test;

namespace {

struct Fixture {
    QTemporaryDir folder;
    std::unique_ptr<PlanDocument> document
        = std::move(*PlanDocument::create(folder.filePath(QStringLiteral("chart.remit")), smallChart()));
    ChartModel model{*document, proposed};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy failed{document.get(), &PlanDocument::failed};

    bool typeOnFullDisk(const QModelIndex& index, const QString& title)
    {
        const FullDisk full;
        return model.setData(index, title);
    }
    QString edited(int row) const { return model.index(row, 0).data(Qt::EditRole).toString(); }
};

} // namespace

TEST_CASE("a responsibility that could not be saved is still there to be typed")
{
    Fixture f;
    const Plan before = f.document->plan();
    const int ready = f.model.readyRow();
    CHECK_FALSE(f.typeOnFullDisk(f.model.index(ready, 0), "Price it"));
    REQUIRE(f.failed.count() == 1);
    CHECK(f.failed[0][0].toString().endsWith(u'.'));
    CHECK(f.document->plan() == before);
    CHECK(f.model.readyRow() == ready);
    CHECK(f.edited(ready) == "Price it");
    REQUIRE(f.model.setData(f.model.index(ready, 0), f.edited(ready)));
    CHECK(f.edited(ready) == "Price it");
    CHECK(f.edited(f.model.readyRow()).isEmpty());
}

TEST_CASE("a draft that could not be saved stays where it was opened, and can be dropped")
{
    Fixture f;
    const QPersistentModelIndex draft = f.model.startDraft({strategy, rowNumber(1)});
    CHECK_FALSE(f.typeOnFullDisk(draft, "Between"));
    REQUIRE(draft.isValid());
    CHECK(f.model.kindAt(draft.row()) == ChartRowKind::draft);
    CHECK(draft.row() == 2);
    CHECK(f.edited(draft.row()) == "Between");
    CHECK(f.edited(f.model.readyRow()).isEmpty());
    f.model.dropDraft();
    CHECK(f.edited(f.model.startDraft({strategy, rowNumber(1)}).row()).isEmpty());
}

TEST_CASE("a title that could not be changed stays as it was")
{
    Fixture f;
    const QModelIndex title = f.model.indexOf(rowNumber(1));
    CHECK_FALSE(f.typeOnFullDisk(title, "Another"));
    CHECK(title.data().toString() == "Row 1");
    CHECK(f.failed.count() == 1);
    CHECK_FALSE(f.document->canUndo());
    CHECK(f.model.setData(title, "Another"));
    CHECK(title.data().toString() == "Another");
}
