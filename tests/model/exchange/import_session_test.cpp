#include "model/exchange/import_sessions.h"

#include "core/edits/edits.h"
#include "model/exchange/import_models.h"
#include "model/exchange/list_paste.h"

using namespace remit;
using namespace remit::test;

namespace {

QStringList headsOf(const ChartImportSession& session)
{
    const ImportFileModel model(session);
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads << model.headerData(column, Qt::Horizontal).toString().section(u'\n', 1);
    return heads;
}

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
    const auto small = sessionOf("Task\tPM\nPlan\tA\nBuild\tR\n");
    CHECK(ImportPreviewModel(*small).index(0, 1).data(ImportPreviewModel::AddedRole).toString().isEmpty());
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
