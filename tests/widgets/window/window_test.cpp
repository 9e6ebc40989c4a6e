#include "core/edits/edits_of_ranges.h"
#include "model/document/shown_constellation.h"
#include "widgets/catalogue/catalogue_commands.h"
#include "widgets/chart/chart_page.h"
#include "widgets/matrix/range_selection.h"
#include "widgets/window/exchange_commands.h"
#include "widgets/window_actions.h"

#include <QTest>

using namespace remit;
using namespace remit::test;

TEST_CASE("each card of the start page leads to a plan on disk")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    REQUIRE_FALSE(window.document());
    CHECK(window.findChild<QPushButton*>("importCard") == window.focusWidget());

    fixture.prompts.savePath = fixture.pathOf("typed without suffix");
    click(window, "emptyCard");
    REQUIRE(window.document());
    CHECK(window.document()->path() == fixture.pathOf("typed without suffix.remit"));
    CHECK(chartOf(window.document()->plan(), window.workbench()->constellation()).roles.size() == 3);
    CHECK(window.workbench()->chartPage().statusText() == "No responsibilities yet");
    CHECK(window.focusWidget() == &window.workbench()->chartPage().chart().table().grid());

    window.closePlan();
    CHECK_FALSE(window.document());
    startFourteenLines(fixture, window);
    CHECK(window.workbench()->chartPage().statusText() == "14 responsibilities · 2 roles");

    window.closePlan();
    REQUIRE(fixture.preferences.recentPlans().size() == 2);
    CHECK(fixture.preferences.recentPlans().front().path == fixture.pathOf("fourteen.remit"));
}

TEST_CASE("cancelling where to keep the plan leaves the start page as it was")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    fixture.prompts.savePath.clear();
    window.show();
    click(window, "emptyCard");
    CHECK_FALSE(window.document());
}

TEST_CASE("a letter typed in the chart changes the inspector's sentence, and undo brings it back")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    const QString before = textOf(window, "sentence");
    const std::string letters(lettersAt(window.document()->plan(), currentCell(window)));
    REQUIRE_FALSE(before.isEmpty());

    type(window.workbench()->chartPage().chart().table().grid(), Qt::Key_I, "i");
    CHECK(std::string(lettersAt(window.document()->plan(), currentCell(window))) != letters);
    CHECK(textOf(window, "sentence") != before);

    click(window, "undoButton");
    CHECK(std::string(lettersAt(window.document()->plan(), currentCell(window))) == letters);
    CHECK(textOf(window, "sentence") == before);
    click(window, "redoButton");
    CHECK(textOf(window, "sentence") != before);
}

TEST_CASE("the parts of the inspector stand close, however much room is left below them")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.resize(1440, 1400);
    window.show();
    startFourteenLines(fixture, window);
    ChartView& chart = window.workbench()->chartPage().chart();
    for (const bool isInTitle : {false, true}) {
        if (isInTitle)
            type(chart.table().grid(), Qt::Key_Home);
        QCoreApplication::processEvents();
        INFO((isInTitle ? "in the title" : "in a cell"));
        const auto below = [&](const char* above, const char* part) {
            const QWidget& upper = field<QWidget>(window, above);
            const QWidget& lower = field<QWidget>(window, part);
            return lower.mapTo(&window, QPoint()).y() - upper.mapTo(&window, QPoint(0, upper.height())).y();
        };
        CHECK(below("questionLabel", "question") <= 4);
        CHECK(field<QLabel>(window, "questionLabel").height()
              <= field<QLabel>(window, "questionLabel").sizeHint().height());
        CHECK(below("rowEffortChange", "questionLabel") <= 12);
    }
}

TEST_CASE("a chip of the inspector switches its letter in the current cell")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    const bool asked = lettersAt(window.document()->plan(), currentCell(window)).find('C') != std::string_view::npos;
    click(window, "letterC");
    const bool askedNow = lettersAt(window.document()->plan(), currentCell(window)).find('C') != std::string_view::npos;
    CHECK(askedNow != asked);
}

TEST_CASE("a chip of the inspector goes to all selected cells, and leaves the keyboard with the chart")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.show();
    const Plan before = window.document()->plan();
    RangeSelection& range = window.workbench()->chartPage().chart().table().range();
    range.selectColumns(1, 1);
    const Cells cells = range.cells();
    REQUIRE(cells.size() > 10);
    window.workbench()->chartPage().chart().setFocus();
    QTest::mouseClick(&field<QPushButton>(window, "letterI"), Qt::LeftButton);
    CHECK(allHold(window.document()->plan(), cells, "I"));
    INFO(window.focusWidget()->objectName().toStdString() << window.focusWidget()->metaObject()->className());
    CHECK(window.focusWidget() == &window.workbench()->chartPage().chart().table().grid());
    window.document()->undo();
    CHECK(window.document()->plan() == before);
}

TEST_CASE("a note typed in the inspector is on disk after a pause, and belongs to the cell it was typed for")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    const Assignment::Key cell = currentCell(window);
    auto* note = window.findChild<QPlainTextEdit*>("note");
    note->setPlainText("Within one working day.");
    const auto noted = [&] {
        const Assignment* row = window.document()->plan().find<Assignment>(cell);
        return row && row->note == "Within one working day.";
    };
    CHECK(comesTrue(noted));

    note->setPlainText("Within two.");
    window.workbench()->chartPage().chart().showCell(std::get<ResponsibilityId>(cell));
    CHECK(window.document()->plan().find<Assignment>(cell)->note == "Within two.");
}

TEST_CASE("saving is answered with the truth and the offer of a copy")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    trigger(window, "Saved already?");
    CHECK(window.workbench()->noticeText() == "Already saved: every change is on disk.");

    fixture.prompts.savePath = fixture.pathOf("copy");
    trigger(window, "Save a copy…");
    CHECK(QFile::exists(fixture.pathOf("copy.remit")));
}

TEST_CASE("a CSV is brought in through the preview, and one undo takes it back")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    const Plan before = window.document()->plan();
    window.exchange().importChart(
        fixture.fileWith("ours.csv", "Task,Anna,Ben\nWrite the offer,A/R,C\nSign the offer,I,AR\n"));
    auto* dialog = window.findChild<ImportDialog*>();
    REQUIRE(dialog);
    CHECK(textOf(*dialog, "summary").startsWith("2 responsibilities, 2 roles"));
    dialog->accept();

    CHECK(window.workbench()->shown().name() == "ours");
    CHECK(window.workbench()->chartPage().statusText() == "2 responsibilities · 2 roles");
    click(window, "undoButton");
    CHECK(window.document()->plan() == before);
    CHECK(window.workbench()->shown().name() != "ours");
}

TEST_CASE("a chart brought in from the start page becomes a plan of its own, with just its roles")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    fixture.prompts.savePath = fixture.pathOf("ours.remit");
    window.exchange().importChart(
        fixture.fileWith("ours.csv", "Task,Anna,Ben\nWrite the offer,A/R,C\nSign the offer,I,AR\n"));
    auto* dialog = window.findChild<ImportDialog*>();
    REQUIRE(dialog);
    dialog->accept();
    REQUIRE(window.document());
    CHECK(window.workbench()->shown().name() == "ours");
    CHECK(window.workbench()->chartPage().statusText() == "2 responsibilities · 2 roles");
}

TEST_CASE("a file that holds no chart is answered with a sentence that names it")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.exchange().importChart(fixture.fileWith("photo.csv", QByteArray("\x89PNG\r\n\0\0\0\x01\x02", 12)));
    CHECK_FALSE(window.findChild<ImportDialog*>());
    auto shown = window.findChildren<QLabel*>();
    CHECK(std::any_of(shown.begin(), shown.end(), [](QLabel* label) { return label->text().contains("photo.csv"); }));
}

TEST_CASE("entries ticked on the catalogue shelf join the chart")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    fixture.prompts.savePath = fixture.pathOf("empty.remit");
    window.show();
    click(window, "emptyCard");
    window.workbench()->chartPage().catalogue().shelf()->trigger();
    auto* shelf = window.findChild<ShelfDialog*>();
    REQUIRE(shelf);
    auto* entries = shelf->findChild<QTreeWidget*>("entries");
    entries->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
    entries->topLevelItem(1)->child(0)->setCheckState(0, Qt::Checked);
    CHECK(shelf->findChild<QPushButton*>("add")->text() == "Add 2 responsibilities");
    shelf->accept();
    CHECK(window.document()->plan().all<Responsibility>().size() == 2);
}

TEST_CASE("constellations are added, duplicated, moved and deleted from the menu")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    ConstellationCommands& commands = window.workbench()->constellations();
    fixture.prompts.text = "Year 2";
    commands.duplicate();
    CHECK(window.workbench()->shown().name() == "Year 2");
    CHECK(window.workbench()->chartPage().statusText() == "14 responsibilities · 2 roles");
    const ConstellationId copy = window.workbench()->constellation();
    commands.move(-1);
    CHECK(constellationsInOrder(window.document()->plan()).front() == copy);

    fixture.prompts.confirms = false;
    commands.remove();
    CHECK(window.document()->plan().all<Constellation>().size() == 2);
    fixture.prompts.confirms = true;
    commands.remove();
    CHECK(window.document()->plan().all<Constellation>().size() == 1);
    CHECK(window.workbench()->shown().name() != "Year 2");
}
