#include "widgets/window_actions.h"

#include "model/chart/chart_model.h"
#include "model/document/shown_constellation.h"
#include "widgets/window/exchange_commands.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>
#include <QTest>

using namespace remit;
using namespace remit::test;

namespace {

const QByteArray chart = "Task,PM,QA,Due,Dev\nPlan,A,X,May,R\nBuild,I,A,June,X\nShip,A,I,July,R\n";

/// The preview of a file in a window that stands on the screen.
struct Preview {
    explicit Preview(const QByteArray& content = chart)
    {
        fixture.prompts.savePath = fixture.pathOf("brought.remit");
        window.resize(1024, 700);
        window.show();
        window.exchange().importChart(fixture.fileWith("ours.csv", content));
        dialog = window.findChild<ImportDialog*>();
        REQUIRE(dialog);
        QCoreApplication::processEvents();
    }

    QTableView& file() const { return field<QTableView>(*dialog, "file"); }
    QStringList roles() const
    {
        QStringList names;
        const QAbstractItemModel& model = *field<QTableView>(*dialog, "preview").model();
        for (int column = 1; column < model.columnCount(); ++column)
            names << model.headerData(column, Qt::Horizontal).toString();
        return names;
    }
    QMenu& menu() const
    {
        auto* shown = dialog->findChild<QMenu*>("lineMenu");
        REQUIRE(shown);
        return *shown;
    }
    void clickHead(QHeaderView& head, int section) const
    {
        const int middle = head.sectionViewportPosition(section) + head.sectionSize(section) / 2;
        const QPoint place = head.orientation() == Qt::Horizontal ? QPoint(middle, 5) : QPoint(5, middle);
        QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, place);
    }
    void choose(const QString& words) const
    {
        QMenu& shown = menu();
        for (QAction* action : shown.actions()) {
            if (QString(action->text()).remove(u'&') == words)
                QTest::mouseClick(&shown, Qt::LeftButton, {}, shown.actionGeometry(action).center());
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QPushButton& answerButton(const QString& words) const
    {
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().startsWith(words))
                return *button;
        }
        FAIL("no such answer: " << words.toStdString());
        throw std::logic_error("not reached");
    }

    WindowFixture fixture;
    MainWindow window{fixture.services()};
    ImportDialog* dialog = nullptr;
};

} // namespace

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

TEST_CASE("people under the roles are asked about with a tick")
{
    const Preview preview("Task,Product Owner,Developer\n,Ann Alder,Ben Birch\nPlan,A,R\nBuild,I,A\n");
    CHECK(textOf(*preview.dialog, "people").contains("Ann Alder (Product Owner), Ben Birch (Developer)"));
    auto& tick = field<QCheckBox>(*preview.dialog, "bringPeople");
    CHECK(tick.isChecked());
    tick.click();
    CHECK_FALSE(tick.isChecked());
    tick.click();
    click(*preview.dialog, "bring");
    const Plan& plan = preview.window.document()->plan();
    CHECK(plan.all<Person>().size() == 2);
    CHECK(plan.all<Seat>().size() == 2);
}

TEST_CASE("what two names in one head mean is chosen with the keyboard, and a head can be said to name people")
{
    const Preview preview("Task,PO,Anna/Tom,Xiu\nPlan,A,R,C\nBuild,I,A,R\n");
    CHECK(textOf(*preview.dialog, "people").contains("Anna (Anna/Tom), Tom (Anna/Tom)"));
    auto& meaning = field<QComboBox>(*preview.dialog, "sharedName");
    meaning.setFocus();
    QTest::keyClick(&meaning, Qt::Key_Down);
    CHECK(preview.roles() == QStringList{"PO", "Anna", "Tom", "Xiu"});
    // It is a new box, with the keyboard in it.
    CHECK(comesTrue([&] {
        auto* box = qobject_cast<QComboBox*>(preview.dialog->focusWidget());
        return box && box->isVisible() && box->currentText().contains("together");
    }));

    auto& result = field<QTableView>(*preview.dialog, "preview");
    result.setCurrentIndex(result.model()->index(0, 4));
    QTest::keyClick(&result, Qt::Key_Space);
    auto* menu = preview.dialog->findChild<QMenu*>("roleMenu");
    REQUIRE(menu);
    for (QAction* action : menu->actions()) {
        if (action->text() == "The head names people")
            action->trigger();
    }
    menu->close();
    CHECK(textOf(*preview.dialog, "people").endsWith("Xiu. Click a name above to give them a role of the plan."));
    click(*preview.dialog, "bring");
    CHECK(preview.window.document()->plan().all<Person>().size() == 3);
}

TEST_CASE("a role can get another name before it is in the plan, but not that of another column")
{
    Preview preview("Task,PO,Dev\nPlan,A,R\nBuild,I,A\n");
    auto& result = field<QTableView>(*preview.dialog, "preview");
    const auto rename = [&](const QString& name) {
        preview.fixture.prompts.text = name;
        result.setCurrentIndex(result.model()->index(0, 2));
        QTest::keyClick(&result, Qt::Key_Space);
        auto* menu = preview.dialog->findChild<QMenu*>("roleMenu");
        REQUIRE(menu);
        for (QAction* action : menu->actions()) {
            if (action->text().startsWith("Another name"))
                action->trigger();
        }
        delete menu;
    };
    rename("Engineer");
    CHECK(preview.roles() == QStringList{"PO", "Engineer"});
    rename("po");
    CHECK(preview.roles() == QStringList{"PO", "Engineer"});
    CHECK(preview.fixture.prompts.told.join(u' ').contains("“po” already"));
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

TEST_CASE("a role of the file is told to be one of the plan in the head of the result")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.show();
    const std::size_t before = window.document()->plan().all<Role>().size();
    window.exchange().importChart(fixture.fileWith("ours.csv", "Task,Chief of product,Dev\nPlan,A,R\nBuild,I,A\n"));
    auto* dialog = window.findChild<ImportDialog*>();
    REQUIRE(dialog);
    QCoreApplication::processEvents();
    const RoleId first = rolesInOrder(window.document()->plan()).front();
    const QString known = QString::fromStdString(window.document()->plan().find<Role>(first)->name);
    auto& preview = field<QTableView>(*dialog, "preview");
    preview.setCurrentIndex(preview.model()->index(0, 1));
    QTest::keyClick(&preview, Qt::Key_Space);
    auto* menu = dialog->findChild<QMenu*>("roleMenu");
    REQUIRE(menu);
    for (QAction* action : menu->actions()) {
        if (action->text().startsWith(known + u','))
            action->trigger();
    }
    CHECK(preview.model()->headerData(1, Qt::Horizontal).toString() == known);
    click(*dialog, "bring");
    CHECK(window.document()->plan().all<Role>().size() == before + 1);
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
