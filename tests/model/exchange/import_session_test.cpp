#include "advisor/catalogue.h"
#include "core/chart.h"
#include "core/edits/edits.h"
#include "core/organisation.h"
#include "model/document/embedded_resources.h"
#include "model/exchange/chart_import_session.h"
#include "model/exchange/import_models.h"
#include "model/exchange/list_paste.h"
#include "model/exchange/table_paste.h"

#include <catch2/catch.hpp>

#include <QMimeData>

#include <algorithm>

using namespace remit;

namespace {

const Catalogue& catalogue()
{
    static const Catalogue read = *readCatalogue(embeddedResources());
    return read;
}

std::unique_ptr<ChartImportSession> sessionOf(const QString& text)
{
    QMimeData pasted;
    pasted.setText(text);
    auto session = sessionForTable(&pasted, catalogue());
    REQUIRE(session);
    return std::move(*session);
}

QStringList rolesOf(const ChartImportSession& session)
{
    QStringList names;
    for (const std::string& role : session.chart().roles)
        names << QString::fromStdString(role);
    return names;
}

QStringList headsOf(const ChartImportSession& session)
{
    const ImportFileModel model(session);
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads << model.headerData(column, Qt::Horizontal).toString().section(u'\n', 1);
    return heads;
}

/// "Ann Alder: Product Owner; Ben Birch: Developer, Tester", by name.
QString seatedIn(const Plan& plan, ConstellationId constellation)
{
    QStringList seats;
    for (const SeatId id : seatsInOrder(plan, constellation)) {
        const Seat& seat = *plan.find<Seat>({constellation, id});
        QStringList hats;
        for (const RoleId hat : hatsOf(plan, seat.key()))
            hats << QString::fromStdString(plan.find<Role>(hat)->name);
        const QString who = seat.person ? QString::fromStdString(plan.find<Person>(*seat.person)->name) : "vacant";
        seats << who + ": " + hats.join(", ");
    }
    seats.sort();
    return seats.join("; ");
}

const QString named = QStringLiteral("Task\tProduct Owner\tDeveloper\tTester\n\tAnn Alder\tBen Birch\tBen Birch\n"
                                     "Plan\tA\tR\tC\nBuild\tI\tA\tR\n");

const QString table = QStringLiteral("Phase\tTask\tPM\tQA\tDue\nFind\tAsk\tA\tR\tMay\nFind\tSum up\tA\tC\tJune\n"
                                     "Make\tBuild\tI\tA\t\nMake\tShip\tA\tI\t\n");

} // namespace

TEST_CASE("the heads of the source say what each column was taken for, and a correction changes the result at once")
{
    const auto session = sessionOf(table);
    CHECK(headsOf(*session) == QStringList{"areas", "titles", "role", "role", "left out"});
    CHECK_FALSE(session->isTouched());

    CHECK(session->takeLine(0, 3, LineUse::leftOut).isEmpty());
    CHECK(rolesOf(*session) == QStringList{"PM"});
    CHECK(session->takeLine(0, 4, LineUse::note).isEmpty());
    CHECK(session->chart().rows.front().note == "Due: May");
    CHECK(headsOf(*session) == QStringList{"areas", "titles", "role", "left out", "notes"});
    CHECK(session->takeLine(0, 0, LineUse::titles).isEmpty());
    CHECK(session->chart().rows.front().title == "Find");
    CHECK(session->isTouched());

    session->dropCorrections();
    CHECK(headsOf(*session) == QStringList{"areas", "titles", "role", "role", "left out"});
    CHECK_FALSE(session->isTouched());
}

TEST_CASE("another row can name the roles, and the roles can be rows")
{
    const auto session = sessionOf("Task\tAlpha\tBeta\nTask\tGamma\tDelta\nPlan\tA\tR\nBuild\tI\tA\n");
    CHECK(rolesOf(*session) == QStringList{"Alpha", "Beta"});
    CHECK(session->remarks().join(u' ').contains("row 2 could be, too"));
    CHECK(session->takeHeader(0, 1).isEmpty());
    CHECK(rolesOf(*session) == QStringList{"Gamma", "Delta"});
    CHECK(ImportFileModel(*session).headerData(1, Qt::Vertical).toString() == "2 roles");

    const auto turned = sessionOf("Task\tOne\tTwo\nAlpha\tA\tR\nBeta\tC\tA\n");
    CHECK(turned->setOrientation(0, Orientation::rolesAsRows).isEmpty());
    CHECK(rolesOf(*turned) == QStringList{"Alpha", "Beta"});
    CHECK(ImportFileModel(*turned).headerData(1, Qt::Vertical).toString() == "2 role");
}

TEST_CASE("a correction that leaves no chart is refused with a sentence, and nothing changes")
{
    const auto session = sessionOf("Task\tPM\nPlan\tA\nBuild\tR\n");
    const QStringList before = headsOf(*session);
    CHECK(session->takeLine(0, 1, LineUse::leftOut).contains("at least one role"));
    CHECK(session->setOrientation(0, Orientation::lettersAsColumns).contains("Nothing was changed"));
    CHECK(headsOf(*session) == before);
    CHECK_FALSE(session->isTouched());
}

TEST_CASE("an answered question stays in sight, can be answered anew and opened again")
{
    const auto session = sessionOf("Task\tPM\tQA\nPlan\tX\tA\nBuild\tA\tX\n");
    REQUIRE(session->doubts().size() == 1);
    CHECK(session->doubts().front().where == "B2 and 1 more");
    CHECK_FALSE(session->doubts().front().answer);

    session->answer("X", "R");
    REQUIRE(session->doubts().size() == 1);
    CHECK(session->doubts().front().answer == QString("R"));
    CHECK(session->doubts().front().where == "B2 and 1 more");
    CHECK(session->chart().rows.front().at(0).letters == "R");

    session->keepAsNote("X");
    CHECK(session->doubts().front().answer == QString(""));
    CHECK(session->chart().rows.front().at(0).note == "X");
    session->answer("X", "C");
    CHECK(session->chart().rows.front().at(0).letters == "C");
    session->leaveOpen("X");
    REQUIRE(session->doubts().size() == 1);
    CHECK_FALSE(session->doubts().front().answer);
    CHECK_FALSE(session->isTouched());
}

TEST_CASE("an answer about a column that is left out is out of sight until the column is back")
{
    const auto session = sessionOf("Task\tPM\tQA\tDev\nPlan\tA\tX\tR\nBuild\tR\tC\tA\nShip\tA\tI\tR\n");
    session->answer("X", "R");
    CHECK(session->takeLine(0, 2, LineUse::leftOut).isEmpty());
    CHECK(session->doubts().empty());
    CHECK(session->takeLine(0, 2, LineUse::role).isEmpty());
    REQUIRE(session->doubts().size() == 1);
    CHECK(session->doubts().front().answer == QString("R"));
}

TEST_CASE("of charts of the same responsibilities one is chosen, of others all or one")
{
    const auto alike = sessionOf("## One\n\n| Task | PM | QA |\n|---|---|---|\n| Ask | A | R |\n| Build | I | A |\n\n"
                                 "## Two\n\n| Task | PM | QA |\n|---|---|---|\n| Ask | C | A |\n| Build | A | R |\n");
    CHECK(alike->areAlternatives());
    CHECK(alike->tableNames() == QStringList{"One", "Two"});
    CHECK(alike->chosenTable() == 1);
    CHECK(alike->chooseTable(2).isEmpty());
    CHECK(alike->chosenTable() == 2);
    CHECK(alike->chart().rows.front().at(0).letters == "C");

    const auto parts
        = sessionOf("## Find\n\n| Task | PM | QA |\n|---|---|---|\n| Ask | A | R |\n| Sum up | A | C |\n\n"
                    "## Make\n\n| Task | PM | Dev |\n|---|---|---|\n| Build | I | A |\n| Ship | A | R |\n");
    CHECK(parts->chosenTable() == 0);
    CHECK(parts->chart().rows.size() == 4);
    CHECK(parts->chooseTable(2).isEmpty());
    CHECK(rolesOf(*parts) == QStringList{"PM", "Dev"});
    CHECK(parts->chooseTable(0).isEmpty());
    CHECK(parts->chart().rows.size() == 4);
}

TEST_CASE("letters that a list does not say are told from those it says")
{
    const auto session = sessionForList("PO - Order the backlog\nPM: Set the vision\n", Plan{}, {}, catalogue());
    REQUIRE(session);
    const ImportPreviewModel model(**session);
    CHECK(model.index(0, 1).data(ImportPreviewModel::AddedRole).toString() == "A");
    CHECK(model.index(0, 1).data(Qt::ToolTipRole).toString().contains("A is added"));
    CHECK((*session)->remarks().join(u' ').contains("dashed edge"));
    const auto table = sessionOf("Task\tPM\nPlan\tA\nBuild\tR\n");
    CHECK(ImportPreviewModel(*table).index(0, 1).data(ImportPreviewModel::AddedRole).toString().isEmpty());
}

TEST_CASE("a table on the clipboard is read as page, as Markdown and with tabs; other text is none")
{
    QMimeData page;
    page.setHtml("<meta charset='utf-8'><table><tr><td>Task</td><td>PM</td><td>Dev</td></tr>"
                 "<tr><td>Plan</td><td>A</td><td>R</td></tr><tr><td>Build</td><td>I</td><td>A</td></tr></table>");
    const auto session = sessionForTable(&page, catalogue());
    REQUIRE(session);
    CHECK(rolesOf(**session) == QStringList{"PM", "Dev"});
    CHECK(rolesOf(*sessionOf("| Task | PM | Dev |\n|---|---|---|\n| Plan | A | R |\n| Build | I | A |\n"))
          == QStringList{"PM", "Dev"});
    QMimeData letters;
    letters.setText("A\tR\nQ7\tC\n");
    CHECK_FALSE(sessionForTable(&letters, catalogue()));
    CHECK_FALSE(sessionForTable(nullptr, catalogue()));
}

TEST_CASE("people under the roles come into seats of them, unless the user says that they are none")
{
    const auto session = sessionOf(named);
    CHECK(session->people() == "Ann Alder (Product Owner), Ben Birch (Developer), Ben Birch (Tester)");
    CHECK(session->bringsPeople());
    CHECK(session->chart().uses[1][1] == CellUse::person);
    Plan plan;
    const auto imported = session->result(plan, "Now", false);
    REQUIRE(imported);
    apply(imported->edit, plan);
    CHECK(seatedIn(plan, imported->constellation) == "Ann Alder: Product Owner; Ben Birch: Developer, Tester");

    // Once more into the same: nobody sits twice.
    const auto again = session->result(plan, "Now", true);
    REQUIRE(again);
    apply(again->edit, plan);
    CHECK(seatedIn(plan, imported->constellation) == "Ann Alder: Product Owner; Ben Birch: Developer, Tester");

    session->setBringsPeople(false);
    CHECK(session->isTouched());
    CHECK(session->chart().uses[1][1] == CellUse::leftOut);
    Plan without;
    const auto chart = session->result(without, "Now", false);
    REQUIRE(chart);
    apply(chart->edit, without);
    CHECK(without.all<Person>().empty());
    CHECK(without.all<Seat>().empty());
}

TEST_CASE("a vacant seat of the role is filled, and what may be no names is only offered")
{
    Plan plan;
    const auto first = sessionOf(named)->result(plan, "Now", false);
    REQUIRE(first);
    apply(first->edit, plan);
    for (const SeatId id : seatsInOrder(plan, first->constellation)) {
        Seat vacant = *plan.find<Seat>({first->constellation, id});
        vacant.person.reset();
        plan.put(vacant);
    }
    const auto second = sessionOf(named)->result(plan, "Now", true);
    REQUIRE(second);
    apply(second->edit, plan);
    CHECK(seatedIn(plan, first->constellation) == "Ann Alder: Product Owner; Ben Birch: Developer, Tester");

    const auto offered = sessionOf("Task\tOwner\tDev\n\tNorth\tSouth\nPlan\tA\tR\nBuild\tR\tA\n");
    CHECK(offered->people() == "North (Owner), South (Dev)");
    CHECK_FALSE(offered->bringsPeople());
    CHECK(offered->leftOut().size() == 2);
    offered->setBringsPeople(true);
    CHECK(offered->leftOut().isEmpty());
}

TEST_CASE("a role of the file can be one the plan has under another name")
{
    Plan plan;
    const auto first = sessionOf("Task\tSales lead\tDev\nPlan\tA\tR\nBuild\tR\tA\n")->result(plan, "Now", false);
    REQUIRE(first);
    apply(first->edit, plan);
    const auto session = sessionOf("Task\tHead of sales\tDev\nShip\tA\tR\nSell\tR\tA\n");
    session->callRole(0, "Sales lead");
    CHECK(session->isTouched());
    CHECK(rolesOf(*session) == QStringList{"Sales lead", "Dev"});
    // It stays so when the file is read anew.
    CHECK(session->takeLine(0, 0, LineUse::titles).isEmpty());
    CHECK(rolesOf(*session) == QStringList{"Sales lead", "Dev"});
    const auto second = session->result(plan, "Now", true);
    REQUIRE(second);
    apply(second->edit, plan);
    CHECK(plan.all<Role>().size() == 2);
    session->callRole(0, {});
    CHECK(rolesOf(*session) == QStringList{"Head of sales", "Dev"});
}

namespace {

/// "R/A/C": the letters of a row, by role.
QString lettersOf(const RecognisedRow& row, std::size_t roles)
{
    QStringList letters;
    for (std::size_t role = 0; role < roles; ++role)
        letters << QString::fromStdString(row.at(role).letters);
    return letters.join(u'/');
}

const QString byName = QStringLiteral("Task\tAnna\tAnna/Tom\tBirch, Sam\nPlan\tA\tR\tC\nBuild\tI\tC\tA\n");

} // namespace

TEST_CASE("columns that are called after people bring them, in seats of roles of their names or of a role of the plan")
{
    const auto session = sessionOf(byName);
    CHECK(session->people() == "Anna, Anna (Anna/Tom), Tom (Anna/Tom), Birch, Sam");
    CHECK(session->bringsPeople());
    session->callRole(2, "Tester");
    Plan plan;
    const auto imported = session->result(plan, "Now", false);
    REQUIRE(imported);
    CHECK(imported->remarks.back().find("named after people") != std::string::npos);
    apply(imported->edit, plan);
    CHECK(seatedIn(plan, imported->constellation) == "Anna: Anna, Anna/Tom; Birch, Sam: Tester; Tom: Anna/Tom");

    session->setBringsPeople(false);
    CHECK_FALSE(session->bringsPeople());
    CHECK(rolesOf(*session) == QStringList{"Anna", "Anna/Tom", "Tester"});
    Plan without;
    const auto chart = session->result(without, "Now", false);
    REQUIRE(chart);
    apply(chart->edit, without);
    CHECK(without.all<Person>().empty());
}

TEST_CASE("two people in one name are a role of its own, do it together, or one of them does")
{
    const auto session = sessionOf(byName);
    REQUIRE(session->sharedNames().size() == 1);
    CHECK(session->sharedNames().front().name == "Anna/Tom");

    session->shareName("Anna/Tom", Sharing::together);
    CHECK(session->isTouched());
    CHECK(rolesOf(*session) == QStringList{"Anna", "Tom", "Birch, Sam"});
    const auto& rows = session->chart().rows;
    CHECK(lettersOf(rows[0], 3) == "AR/R/C");
    CHECK(lettersOf(rows[1], 3) == "IC/C/A");
    CHECK(rows[0].sharing == Sharing::together);
    // Nobody of them does this one.
    CHECK(rows[1].sharing == Sharing::unstated);
    CHECK(session->people() == "Anna, Tom, Birch, Sam");
    CHECK(session->sharedNames().front().sharing == Sharing::together);

    session->shareName("Anna/Tom", Sharing::either);
    CHECK(session->chart().rows[0].sharing == Sharing::either);
    session->shareName("Anna/Tom", Sharing::unstated);
    CHECK(rolesOf(*session) == QStringList{"Anna", "Anna/Tom", "Birch, Sam"});
    CHECK_FALSE(session->isTouched());
}

TEST_CASE("names in the cells below letters are people as well")
{
    const auto session = sessionOf("Task\tR\tA\tC\nPlan\tAnna/Tom\tSam Birch\tAnna\nBuild\tTom\tAnna\tSam Birch\n");
    CHECK(session->people().contains("Sam Birch"));
    session->shareName("Anna/Tom", Sharing::either);
    CHECK(rolesOf(*session) == QStringList{"Anna", "Tom", "Sam Birch"});
    CHECK(lettersOf(session->chart().rows[0], 3) == "RC/R/A");
    CHECK(session->chart().rows[0].sharing == Sharing::either);
}

TEST_CASE("a role with a person in brackets is that role, and so is a person with a role in brackets")
{
    const auto session = sessionOf("Task\tAnna (Product Owner)\tTester (Tom & Sam)\tUX (web)\n"
                                   "Plan\tA\tR\tC\nBuild\tI\tA\tR\n");
    CHECK(rolesOf(*session) == QStringList{"Product Owner", "Tester", "UX (web)"});
    CHECK(session->people() == "Anna (Product Owner), Tom (Tester), Sam (Tester)");
    // Nothing of the names is lost when people are not wanted.
    session->setBringsPeople(false);
    CHECK(rolesOf(*session) == QStringList{"Anna (Product Owner)", "Tester (Tom & Sam)", "UX (web)"});

    // Two who have the same role in two columns keep their columns apart.
    CHECK(rolesOf(*sessionOf("Task\tPO (Anna)\tPO (Tom)\nPlan\tA\tR\nBuild\tR\tA\n")) == QStringList{"PO", "PO (Tom)"});
}

TEST_CASE("the user knows better than a list of names who is a person")
{
    const auto session = sessionOf("Task\tXiu/Bao\tMax\nPlan\tA\tR\nBuild\tR\tA\n");
    CHECK(session->people() == "Max");
    CHECK(session->sharedNames().empty());
    session->callPerson(0, true);
    CHECK(session->people() == "Xiu (Xiu/Bao), Bao (Xiu/Bao), Max");
    CHECK(session->sharedNames().size() == 1);
    session->callPerson(1, false);
    CHECK_FALSE(session->isPerson(1));
    CHECK(session->isTouched());
}

TEST_CASE("a given name that is short for a role as well is a person's before a surname")
{
    CHECK(sessionOf("Task\tDev Patel\tPO (Patel, Dev)\nPlan\tA\tR\nBuild\tR\tA\n")->people()
          == "Dev Patel, Patel, Dev (PO)");
    CHECK(sessionOf("Task\tDev\tDev Team\nPlan\tA\tR\nBuild\tR\tA\n")->people().isEmpty());
}

TEST_CASE("names of roles are no people")
{
    for (const char* heads : {"PM\tPO/PM\tR&D", "Product Owner\tQA/Dev\tLegal/Finance",
                              "Data Science\tHuman Resources\tIT", "Max's team\tCustomer\tMarketing and Sales"}) {
        INFO(heads);
        CHECK(sessionOf(QString("Task\t%1\nPlan\tA\tR\tC\nBuild\tI\tA\tR\n").arg(heads))->people().isEmpty());
    }
}
