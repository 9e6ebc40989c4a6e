#include "core/edits/edits.h"
#include "model/chart/chart_model.h"
#include "model/document/shown_constellation.h"
#include "widgets/chart/chart_page.h"
#include "widgets/chart/inspector.h"
#include "widgets/frame/pages.h"
#include "widgets/load/load_commands.h"
#include "widgets/parts/dialog_prompts.h"
#include "widgets/window/exchange_commands.h"
#include "widgets/window/plan_files.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QScrollBar>
#include <QTimer>
#include <QTreeView>

using namespace remit;
using namespace remit::test;

TEST_CASE("opening a plan again leads back to where one was in it, and to nothing of another plan")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.resize(1000, 560);
    window.show();
    startFourteenLines(fixture, window);
    const QString path = window.document()->path();
    fixture.prompts.text = "Year 2";
    window.workbench()->constellations().duplicate();
    ChartPage& page = window.workbench()->chartPage();
    const Chart rows = chartOf(window.document()->plan(), window.workbench()->constellation());
    page.chart().showCell(rows.bands.back().rows.back(), rows.roles.back());
    page.loadCommands().hoursShown()->setChecked(true);
    QCoreApplication::processEvents();
    const Assignment::Key cell = currentCell(window);
    const int scrolled = page.chart().table().grid().verticalScrollBar()->value();
    REQUIRE(scrolled > 0);
    window.closePlan();

    fixture.prompts.savePath = fixture.pathOf("other.remit");
    click(window, "emptyCard");
    CHECK_FALSE(window.workbench()->chartPage().loadCommands().hoursShown()->isChecked());

    REQUIRE(window.files().open(path));
    QCoreApplication::processEvents();
    ChartPage& again = window.workbench()->chartPage();
    CHECK(window.workbench()->shown().name() == "Year 2");
    CHECK(currentCell(window) == cell);
    CHECK(again.loadCommands().hoursShown()->isChecked());
    CHECK(again.chart().table().grid().verticalScrollBar()->value() == scrolled);
}

TEST_CASE("a plan left on another page than the chart opens there without what stands beside the chart")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.resize(1440, 900);
    window.show();
    startFourteenLines(fixture, window);
    const QString path = window.document()->path();
    for (const char* page : {"meetings", "map", "advice"}) {
        INFO(page);
        window.workbench()->pages().show(window.workbench()->pages().numberOf(page));
        window.closePlan();
        REQUIRE(window.files().open(path));
        QCoreApplication::processEvents();
        CHECK_FALSE(window.workbench()->chartPage().inspector().isVisible());
        window.workbench()->showChart();
        QCoreApplication::processEvents();
        CHECK(window.workbench()->chartPage().inspector().isVisible());
    }
}

TEST_CASE("a file that is no plan is brought in, whatever way it comes")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.takeFile(fixture.fileWith("ours.csv", "Task,Anna,Ben\nWrite the offer,A/R,C\nSign the offer,I,AR\n"));
    auto* dialog = window.findChild<ImportDialog*>();
    REQUIRE(dialog);
    dialog->reject();

    startFourteenLines(fixture, window);
    const QString path = window.document()->path();
    window.closePlan();
    REQUIRE(QFile::rename(path, fixture.pathOf("a plan of another name")));
    window.takeFile(fixture.pathOf("a plan of another name"));
    REQUIRE(window.document());
}

TEST_CASE("the open questions of the status line lead to their rows")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    auto* questions = window.findChild<QPushButton*>("questionsCount");
    CHECK_FALSE(questions->isVisible());
    OpenQuestion question;
    std::tie(question.constellation, question.responsibility, question.role) = currentCell(window);
    question.text = "Who pays?";
    window.document()->perform("Ask", setQuestion(window.document()->plan(), question));
    REQUIRE(questions->isVisible());
    CHECK(questions->text() == "1 open question");
    questions->click();
    CHECK(window.workbench()->chartPage().chart().model().rowCounts().shown == 1);
}

TEST_CASE("the roles a plan begins with go when the first chart is brought in, unless they were used")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    fixture.prompts.savePath = fixture.pathOf("empty.remit");
    window.show();
    click(window, "emptyCard");
    REQUIRE(window.document()->plan().all<Role>().size() == 3);
    window.exchange().importChart(fixture.fileWith("ours.csv", "Task,Anna,Ben\nWrite it,A/R,C\nSign it,I,AR\n"));
    window.findChild<ImportDialog*>()->accept();
    CHECK(window.document()->plan().all<Role>().size() == 2);
    window.document()->undo();
    CHECK(window.document()->plan().all<Role>().size() == 3);
}

TEST_CASE("the file dialog shows whole names, sizes and dates")
{
    DialogPrompts prompts(nullptr);
    bool looked = false;
    QTimer::singleShot(200, [&looked] {
        for (QWidget* shown : QApplication::topLevelWidgets()) {
            auto* dialog = qobject_cast<QFileDialog*>(shown);
            if (dialog == nullptr || !dialog->isVisible())
                continue;
            auto* files = dialog->findChild<QTreeView*>("treeView");
            CHECK(files->header()->sectionSize(0) > 300);
            CHECK(files->header()->length() <= files->viewport()->width());
            looked = true;
            dialog->reject();
        }
    });
    CHECK_FALSE(prompts.askOpenPath("Open a plan", "Plans (*.remit)"));
    CHECK(looked);
}
