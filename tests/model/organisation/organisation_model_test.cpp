#include "model/organisation/organisation_model.h"

#include "advisor/catalogue.h"
#include "model/document/embedded_resources.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "tables.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

#include <random>

using namespace remit;
using namespace remit::test;

namespace {

struct OpenTable {
    OpenTable(std::unique_ptr<OrganisationTable> table, const char* text)
        : document(std::move(*PlanDocument::create(folder.filePath("plan.remit"), organisationFrom(text))))
        , shown(*document)
        , model(std::move(table), *document, shown, *catalogue)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        QObject::connect(&model, &OrganisationModel::told, &model,
                         [this](const QString& sentence) { told = sentence; });
    }

    QStringList column(int number) const
    {
        QStringList texts;
        for (int row = 0; row < model.filledRows(); ++row)
            texts << model.index(row, number).data().toString();
        return texts;
    }
    bool type(int row, int number, const QString& text) { return model.setData(model.index(row, number), text); }

    QTemporaryDir folder;
    std::unique_ptr<PlanDocument> document;
    ShownConstellation shown;
    Result<Catalogue> catalogue = readCatalogue(embeddedResources());
    OrganisationModel model;
    QAbstractItemModelTester tester;
    QString told;
};

constexpr const char* three = "Frank: ES\nAnna: PM < Frank\nBen 50%: PO < Anna\n";

} // namespace

TEST_CASE("the empty last row takes a new one, which one undo takes back")
{
    OpenTable t(std::make_unique<PeopleTable>(), three);
    CHECK(t.model.index(3, 0).data().toString() == "Add a person");
    CHECK(t.model.index(3, 0).data(Qt::EditRole).toString() == "");
    REQUIRE(t.type(3, 0, "Mia"));
    CHECK(t.column(0) == QStringList{"Frank", "Anna", "Ben", "Mia"});
    CHECK(t.document->undoLabel() == "Add Mia");
    t.document->undo();
    CHECK(t.column(0) == QStringList{"Frank", "Anna", "Ben"});
}

TEST_CASE("a hat nobody wore is a new role, the catalogue's where it goes by the name of one of its roles")
{
    OpenTable t(std::make_unique<SeatsTable>(), three);
    REQUIRE(t.type(0, SeatsTable::Hats, "ES, Product Owner, Juggler"));
    for (const auto& [id, role] : t.document->plan().all<Role>()) {
        if (role.name == "Product Owner")
            CHECK(role.catalogueKey == "PO");
        if (role.name == "Juggler")
            CHECK(role.catalogueKey.empty());
    }
    CHECK(t.column(SeatsTable::Hats).first().count(", ") == 2);
}

TEST_CASE("rows that are sorted stay where they are while one types, and new ones come last")
{
    OpenTable t(std::make_unique<PeopleTable>(), three);
    t.model.sort(0);
    CHECK(t.column(0) == QStringList{"Anna", "Ben", "Frank"});
    REQUIRE(t.type(0, 0, "Zoe"));
    REQUIRE(t.type(3, 0, "Bea"));
    CHECK(t.column(0) == QStringList{"Zoe", "Ben", "Frank", "Bea"});
    CHECK_FALSE(t.model.move(0, 1));
    CHECK(t.told.startsWith("The rows are sorted"));
    t.model.sort(0, Qt::DescendingOrder);
    CHECK(t.column(0) == QStringList{"Zoe", "Frank", "Ben", "Bea"});
    t.model.sort(-1);
    CHECK(t.column(0) == QStringList{"Frank", "Zoe", "Ben", "Bea"});
    REQUIRE(t.model.move(1, 0));
    CHECK(t.column(0) == QStringList{"Zoe", "Frank", "Ben", "Bea"});
}

TEST_CASE("a filter leaves the rows in which the text stands, and the one that is typed into")
{
    OpenTable t(std::make_unique<SeatsTable>(), three);
    t.model.setFilter("anna");
    CHECK(t.column(SeatsTable::Who) == QStringList{"Anna", "Ben"});
    REQUIRE(t.type(1, SeatsTable::ReportsTo, "Frank"));
    CHECK(t.column(SeatsTable::Who) == QStringList{"Anna", "Ben"});
    t.model.setFilter({});
    CHECK(t.column(SeatsTable::Who) == QStringList{"Frank", "Anna", "Ben"});
}

TEST_CASE("rows are removed without asking, and it is said whose seats become vacant")
{
    OpenTable t(std::make_unique<PeopleTable>(), three);
    t.model.remove({t.model.index(1, 0), t.model.index(2, 1)});
    CHECK(t.column(0) == QStringList{"Frank"});
    CHECK(t.told == "Remove 2 people. Vacant now: the seats of Anna (PM in Chart) and Ben (PO in Chart).");
    t.document->undo();
    CHECK(seatsOf(t.document->plan()) == three);
}

TEST_CASE("cells that are emptied together are one step")
{
    OpenTable t(std::make_unique<SeatsTable>(), three);
    t.model.fill({t.model.index(1, SeatsTable::Who), t.model.index(2, SeatsTable::Who)}, {});
    CHECK(t.document->undoLabel() == "Empty 2 cells of Seats");
    CHECK(seatsOf(t.document->plan()) == "Frank: ES\n?: PM < Frank\n? 50%: PO < ?\n");
    t.document->undo();
    CHECK(seatsOf(t.document->plan()) == three);
}

TEST_CASE("a table keeps up with any edits and undos")
{
    const unsigned seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    OpenTable t(std::make_unique<SeatsTable>(), three);
    const QStringList texts{"", "Anna", "Mia", "PM, BA", "50 %", "Frank", "Mobile", "0", "2027-01-01"};
    for (int step = 0; step < 150; ++step) {
        const int row = upTo(t.model.rowCount() - 1);
        switch (upTo(7)) {
        case 0:
            t.model.remove({t.model.index(row, 0)});
            break;
        case 1:
            t.document->undo();
            break;
        case 2:
            t.document->redo();
            break;
        case 3:
            t.model.sort(upTo(9) - 1, upTo(1) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 4:
            t.model.setFilter(upTo(2) == 0 ? texts[upTo(int(texts.size()) - 1)] : QString());
            break;
        case 5:
            t.model.move(row, upTo(t.model.rowCount() - 1));
            break;
        default:
            t.type(row, upTo(SeatsTable::Starts), texts[upTo(int(texts.size()) - 1)]);
        }
    }
    t.model.setFilter({});
    t.model.sort(-1);
    std::vector<qint64> rows;
    for (int row = 0; row < t.model.filledRows(); ++row)
        rows.push_back(t.model.idAt(row));
    CHECK(rows == t.model.table().rows(t.document->plan(), theChart));
}
