#include "widgets/exchange/open_import.h"

#include "model/chart/chart_model.h"
#include "model/document/shown_constellation.h"

#include <QApplication>
#include <QClipboard>

#include <utility>

using namespace remit;
using namespace remit::test;

TEST_CASE("a click on a column's head says what it is, and the result follows at once")
{
    const Preview preview;
    CHECK(preview.roles() == QStringList{"PM", "QA", "Dev"});
    preview.clickHead(*preview.file().horizontalHeader(), 2);
    preview.choose("what is left out");
    CHECK(preview.roles() == QStringList{"PM", "Dev"});
    CHECK(textOf(*preview.dialog, "leftOut").contains("QA"));
    CHECK(field<QPushButton>(*preview.dialog, "asFound").isEnabled());
    click(*preview.dialog, "asFound");
    CHECK(preview.roles() == QStringList{"PM", "QA", "Dev"});
}

TEST_CASE("a click on a column's head is about the chart, also below a table that explains the letters")
{
    const Preview preview(
        "| Symbol | Meaning |\n|---|---|\n| **R** | Responsible |\n| **A** | Accountable |\n\n## Plan\n\n"
        "| Task | PM | QA | Dev |\n|---|---|---|---|\n| Plan | A | C | R |\n| Build | I | A | R |\n",
        "ours.md");
    REQUIRE(preview.roles() == QStringList{"PM", "QA", "Dev"});
    CHECK(field<QComboBox>(*preview.dialog, "orientation").currentIndex() == 0);
    preview.file().setCurrentIndex(preview.file().model()->index(1, 0));
    preview.clickHead(*preview.file().horizontalHeader(), 2);
    CHECK(preview.file().currentIndex().column() == 2);
    preview.choose("what is left out");
    CHECK(preview.roles() == QStringList{"PM", "Dev"});
}

TEST_CASE("a click on a row's head makes it the row that names the roles")
{
    const Preview preview("Task,Alpha,Beta\nTask,Gamma,Delta\nPlan,A,R\nBuild,I,A\n");
    CHECK(textOf(*preview.dialog, "remarks").contains("row 2 could be, too"));
    preview.clickHead(*preview.file().verticalHeader(), 1);
    preview.choose("Row 2 names the roles");
    CHECK(preview.roles() == QStringList{"Gamma", "Delta"});
}

TEST_CASE("the same goes by keyboard from the current cell")
{
    const Preview preview;
    QTableView& file = preview.file();
    file.setFocus();
    for (const auto key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right})
        QTest::keyClick(&file, key);
    CHECK(file.currentIndex().column() == 3);
    QTest::keyClick(&file, Qt::Key_Space);
    QTest::keyClick(&preview.menu(), Qt::Key_N);
    CHECK(file.model()->headerData(3, Qt::Horizontal).toString().contains("notes"));
    click(*preview.dialog, "bring");
    const Plan& plan = preview.window.document()->plan();
    const auto& all = plan.all<Responsibility>();
    CHECK(std::any_of(all.begin(), all.end(), [](const auto& each) { return each.second.description == "Due: May"; }));
}

TEST_CASE("who is asked where to keep the plan and gives up is back in the import, with all corrections")
{
    Preview preview;
    const QString path = std::exchange(preview.fixture.prompts.savePath, QString());
    preview.clickHead(*preview.file().horizontalHeader(), 2);
    preview.choose("what is left out");
    click(*preview.dialog, "bring");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(preview.window.findChild<ImportDialog*>() == preview.dialog);
    CHECK(preview.dialog->isVisible());
    CHECK(preview.dialog->isModal());
    CHECK(preview.roles() == QStringList{"PM", "Dev"});
    CHECK(preview.window.workbench() == nullptr);

    preview.fixture.prompts.savePath = path;
    click(*preview.dialog, "bring");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(preview.window.findChild<ImportDialog*>() == nullptr);
    REQUIRE(preview.window.document());
    CHECK(preview.window.document()->plan().all<Role>().size() == 2);
}

TEST_CASE("a correction that leaves no chart is explained where it was made")
{
    const Preview preview("Task,PM\nPlan,A\nBuild,R\n");
    preview.clickHead(*preview.file().horizontalHeader(), 1);
    preview.choose("what is left out");
    CHECK(textOf(*preview.dialog, "correctionProblem").contains("at least one role"));
    CHECK(preview.roles() == QStringList{"PM"});
}

TEST_CASE("an answer stays in sight, is changed with another click, and Escape asks before it is lost")
{
    Preview preview;
    CHECK(textOf(*preview.dialog, "questionsHeading") == "One question");
    preview.answerButton("R ").click();
    CHECK(textOf(*preview.dialog, "questionsHeading") == "All questions answered");
    CHECK(preview.answerButton("R ").isChecked());
    preview.answerButton("C ").click();
    CHECK(preview.answerButton("C ").isChecked());
    CHECK_FALSE(preview.answerButton("R ").isChecked());

    preview.fixture.prompts.confirms = false;
    QTest::keyClick(preview.dialog, Qt::Key_Escape);
    CHECK(preview.dialog->isVisible());
    CHECK(preview.fixture.prompts.told.contains("Leave without the chart?"));
    preview.fixture.prompts.confirms = true;
    QTest::keyClick(preview.dialog, Qt::Key_Escape);
    CHECK_FALSE(preview.dialog->isVisible());
}

TEST_CASE("Escape leaves at once while nothing was said")
{
    Preview preview;
    QTest::keyClick(preview.dialog, Qt::Key_Escape);
    CHECK_FALSE(preview.dialog->isVisible());
    CHECK(preview.fixture.prompts.told.isEmpty());
}

TEST_CASE("one of several tables is chosen above the file")
{
    const Preview preview("## One\n\n| Task | PM | QA |\n|---|---|---|\n| Ask | A | R |\n| Build | I | A |\n\n"
                          "## Two\n\n| Task | PM | Dev |\n|---|---|---|\n| Code | C | A |\n| Ship | A | R |\n");
    auto& tables = field<QComboBox>(*preview.dialog, "tables");
    CHECK(preview.roles() == QStringList{"PM", "QA", "Dev"});
    QTest::keyClick(&tables, Qt::Key_Down);
    QTest::keyClick(&tables, Qt::Key_Down);
    CHECK(tables.currentText() == "Two");
    CHECK(preview.roles() == QStringList{"PM", "Dev"});
}

TEST_CASE("a pasted table that names other roles is looked over and joins the shown chart; letters are just pasted")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    fixture.prompts.savePath = fixture.pathOf("pasted.remit");
    trigger(window, "New…");
    window.show();
    ChartTable& table = window.workbench()->chartPage().chart().table();
    table.setCurrentIndex(window.workbench()->chartPage().chart().model().index(0, 0));
    for (const char* text : {"Task\tPM\tSales lead\nPlan\tA\tR\nBuild\tI\tA\n",
                             "| Task | PM | Sales lead |\n|---|---|---|\n| Plan | A | R |\n| Build | I | A |\n"}) {
        QApplication::clipboard()->setText(text);
        type(table.grid(), Qt::Key_V, {}, Qt::ControlModifier);
        auto* dialog = window.findChild<ImportDialog*>();
        REQUIRE(dialog);
        CHECK(field<QComboBox>(*dialog, "target").currentText() == window.workbench()->shown().name());
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    type(table.grid(), Qt::Key_V, {}, Qt::ControlModifier);
    click(*window.findChild<ImportDialog*>(), "bring");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const Chart brought = chartOf(window.document()->plan(), window.workbench()->constellation());
    CHECK(brought.rowCount() == 2);

    table.setCurrentIndex(window.workbench()->chartPage().chart().model().indexOf(brought.bands.front().rows.front()));
    QApplication::clipboard()->setText("Plan it\tC\n");
    type(table.grid(), Qt::Key_V, {}, Qt::ControlModifier);
    CHECK_FALSE(window.findChild<ImportDialog*>());
}

TEST_CASE("where the characters of a file are a guess, another reading is chosen with the keyboard")
{
    Preview preview("Task;PM;Pr\xFC"
                    "fer\nPl\xE4ne;A;R\nBau;R;A\n");
    CHECK(preview.roles() == QStringList{"PM", "Prüfer"});
    auto& encoding = field<QComboBox>(*preview.dialog, "encoding");
    REQUIRE(encoding.isVisible());
    CHECK(encoding.currentText() == "Windows-1252");
    encoding.setFocus();
    for (int step = 0; step < encoding.count() && encoding.currentText() != "Windows-1251"; ++step)
        QTest::keyClick(&encoding, Qt::Key_Down);
    CHECK(preview.roles() == QStringList{"PM", "Prьfer"});
}

TEST_CASE("a file that says its encoding has no choice of one")
{
    const Preview preview;
    CHECK_FALSE(field<QComboBox>(*preview.dialog, "encoding").isVisible());
}
