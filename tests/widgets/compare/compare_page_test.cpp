#include "widgets/compare/compared_window.h"

#include "widgets/matrix/title_column.h"

#include <QAbstractItemDelegate>
#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

#include <utility>

using namespace remit;
using namespace remit::test;

TEST_CASE("the comparison shows what differs, and all of it when asked", "[compare]")
{
    CompareWindow compare(twoCharts(todayText, proposedText));
    CHECK(compare.rows() == "Delivery:, Groom the backlog, Accept stories");
    auto& segments = field<QTabBar>(compare.window, "comparedRows");
    CHECK(segments.tabText(0) == "Changed · 2");
    CHECK(segments.tabText(1) == "All · 3");
    segments.setCurrentIndex(1);
    CHECK(compare.rows() == "Delivery:, Groom the backlog, Accept stories, Run the demo");
    field<QLineEdit>(compare.window, "findCompared").setText("demo");
    CHECK(compare.rows() == "Delivery:, Run the demo");
}

TEST_CASE("a cell that differs says so and what it was", "[compare]")
{
    CompareWindow compare(twoCharts(todayText, proposedText));
    const QModelIndex cell = compare.table().indexOf(chartProposed, {2}, {1});
    CHECK(cell.data(Qt::AccessibleTextRole).toString() == "PM, Proposed, Accept stories: nothing; in Today it was A R");
    CHECK(cell.data(ChartModel::ChangedRole).toBool());
    CHECK(cell.data(ComparisonTable::BeforeRole).toString() == "AR");
    CHECK_FALSE(compare.table().indexOf(chartToday, {2}, {1}).data(ChartModel::ChangedRole).toBool());
}

TEST_CASE("a letter typed in the comparison is one step, and the row stays", "[compare]")
{
    CompareWindow compare(twoCharts(todayText, proposedText));
    compare.go(chartProposed, 2, 1);
    QTest::keyClicks(&compare.keys(), "c");
    CHECK(compare.letters(chartProposed, 2, 1) == "C");
    CHECK(compare.window.document()->undoLabel() == "Give C to PM on “Accept stories”");
    compare.go(chartProposed, 1, 1);
    QTest::keyClicks(&compare.keys(), "i");
    QTest::keyClicks(&compare.keys(), "a");
    QTest::keyClicks(&compare.keys(), "r");
    CHECK(compare.letters(chartProposed, 1, 1) == "AR");
    compare.go(chartProposed, 1, 3);
    QTest::keyClick(&compare.keys(), Qt::Key_Delete);
    CHECK(compare.letters(chartProposed, 1, 3).empty());
    CHECK(compare.page().compared().comparison().differingRows() == 1);
    CHECK(compare.rows() == "Delivery:, Groom the backlog, Accept stories");
    compare.window.document()->undo();
    CHECK(compare.letters(chartProposed, 1, 3) == "AR");
    CHECK(&compare.window.workbench()->page() == &compare.page());
}

TEST_CASE("letters that are more than a narrow column holds stand closer, and none beside their cell", "[compare]")
{
    CompareWindow compare(twoCharts(todayText, proposedText));
    compare.go(chartProposed, 1, 1);
    QTest::keyClicks(&compare.keys(), "arc");
    REQUIRE(compare.letters(chartProposed, 1, 1) == "ARCI");
    auto& grid = static_cast<QTableView&>(compare.keys());
    QStyleOptionViewItem option;
    option.initFrom(&grid);
    option.widget = &grid;
    option.rect = QRect(100, 0, 62, 30);
    QImage picture(262, 30, QImage::Format_RGB32);
    picture.fill(Qt::magenta);
    QPainter painter(&picture);
    grid.itemDelegate()->paint(&painter, option, compare.table().indexOf(chartProposed, {1}, {1}));
    painter.end();
    QImage beside(100, 30, QImage::Format_RGB32);
    beside.fill(Qt::magenta);
    CHECK(picture.copy(0, 0, 100, 30) == beside);
    CHECK(picture.copy(162, 0, 100, 30) == beside);
}

TEST_CASE("titles stand beside their letters however late the comparison is shown", "[compare]")
{
    WindowFixture fixture;
    fixture.preferences.setPanelShown("inspector", false);
    fixture.preferences.setPanelShown("history", true);
    const QString path = fixture.pathOf("compare.remit");
    REQUIRE(PlanDocument::create(path, twoCharts(todayText, proposedText)));
    MainWindow window(fixture.services());
    window.resize(1440, 900);
    window.show();
    REQUIRE(window.files().open(path));
    QCoreApplication::processEvents();
    Pages& pages = window.workbench()->pages();
    for (const char* page : {"Map", "Compare"}) {
        pages.turnTo(int(pages.titles().indexOf(QLatin1String(page))));
        QCoreApplication::processEvents();
    }
    for (const TitleColumn* titles : window.workbench()->page().findChildren<TitleColumn*>())
        CHECK(titles->viewport()->height() > 200);
}

TEST_CASE("what cannot be typed is said", "[compare]")
{
    CompareWindow compare(twoCharts(todayText, "| PM | DT\nDelivery:\nRun the demo | C | I"));
    compare.go(chartToday, 1, 1);
    QTest::keyClicks(&compare.keys(), "x");
    CHECK_THAT(compare.said().toStdString(), Catch::Contains("is no letter of RACI"));
    compare.go(chartProposed, 1, 1);
    QTest::keyClicks(&compare.keys(), "a");
    CHECK(compare.said() == "This responsibility is not in Proposed yet.");
    CHECK(compare.letters(chartProposed, 1, 1).empty());
}

TEST_CASE("Enter goes to the chart of that constellation, at that cell", "[compare]")
{
    CompareWindow compare(twoCharts(todayText, proposedText));
    compare.go(chartProposed, 2, 3);
    QTest::keyClick(&compare.keys(), Qt::Key_Return);
    Workbench& bench = *compare.window.workbench();
    CHECK(bench.pages().shownNumber() == 0);
    CHECK(bench.constellation() == chartProposed);
    CHECK(bench.chartPage().chart().currentResponsibility() == ResponsibilityId{2});
    CHECK(bench.chartPage().chart().currentRole() == RoleId{3});
}

TEST_CASE("what moves is told for any pair, and a move leads to its cell", "[compare]")
{
    CompareWindow compare(twoCharts(todayText, proposedText));
    QStringList lines = compare.moves();
    REQUIRE(lines.size() > 3);
    CHECK(lines[0] == "Last word");
    CHECK(lines[1] == "Groom the backlog: PM → PO");
    CHECK(lines[2] == "Accept stories: PM → PO");
    CHECK(lines.contains("hands over 2 responsibilities; keeps the last word on 1"));
    auto& list = compare.page().moves().list();
    emit list.itemActivated(list.item(2));
    CHECK(compare.table().responsibilityAt(compare.page().grid().currentIndex().row()) == ResponsibilityId{2});
    auto& from = field<QComboBox>(compare.window, "movesFrom");
    from.setCurrentIndex(1);
    emit from.activated(1);
    CHECK(compare.moves().contains("Choose two different constellations."));
}

TEST_CASE("the figures stand beside each other, better or worse by sign and word", "[compare]")
{
    CompareWindow compare(twoCharts(todayText,
                                    "| PM | PO | DT\nDelivery:\nGroom the backlog | I | R | C\n"
                                    "Accept stories | | AR |\nRun the demo | AR | | I"));
    QAbstractItemModel& figures = *compare.page().figures().view().model();
    CHECK(figures.rowCount() == 8);
    for (int row = 0; row < figures.rowCount(); ++row) {
        if (figures.index(row, 0).data().toString() != "Nobody answers for")
            continue;
        CHECK(figures.index(row, 1).data().toString() == "0");
        CHECK(figures.index(row, 2).data().toString() == "1");
        CHECK(figures.index(row, 2).data(FigureTable::VerdictTextRole).toString() == "↑ worse");
        CHECK(figures.index(row, 2).data(Qt::AccessibleTextRole).toString()
              == "Nobody answers for, Proposed: 1, worse");
        compare.page().figures().view().setCurrentIndex(figures.index(row, 2));
        CHECK_THAT(textOf(compare.window, "figureExplanation").toStdString(), Catch::Contains("Smith and Erwin"));
    }
    click(compare.window, "allFigures");
    CHECK(figures.rowCount() > 8);
}

TEST_CASE("a long explanation of a figure takes no figure's place, and no column is cut at its left", "[compare]")
{
    CompareWindow compare(twoCharts(todayText, proposedText));
    resizeShown(compare.window, {1024, 700});
    QTableView& view = compare.page().figures().view();
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        view.setCurrentIndex(view.model()->index(row, 2));
        QCoreApplication::processEvents();
        INFO(textOf(compare.window, "figureExplanation").toStdString());
        CHECK(view.horizontalScrollBar()->maximum() == 0);
        const QRect last = view.visualRect(view.model()->index(view.model()->rowCount() - 1, 1));
        CHECK(view.viewport()->rect().contains(last));
    }
}

TEST_CASE("the constellation that the others are compared with can be another", "[compare]")
{
    CompareWindow compare(twoCharts(todayText, proposedText));
    compare.page().compared().setBaseline(chartProposed);
    CHECK(compare.table().indexOf(chartToday, {2}, {1}).data(ComparisonTable::BeforeRole).toString().isEmpty());
    CHECK(compare.table().indexOf(chartToday, {2}, {1}).data(ChartModel::ChangedRole).toBool());
    CHECK_FALSE(compare.table().indexOf(chartProposed, {2}, {1}).data(ChartModel::ChangedRole).toBool());
}

TEST_CASE("one constellation alone offers a second one", "[compare]")
{
    Plan plan;
    addChart(plan, "Today", todayText);
    CompareWindow compare(plan);
    CHECK(field<QWidget>(compare.window, "emptyComparison").isVisible());
    compare.fixture.prompts.text = "Proposed";
    click(compare.window, "duplicateToCompare");
    REQUIRE(compare.plan().all<Constellation>().size() == 2);
    compare.turn();
    CHECK_FALSE(field<QWidget>(compare.window, "emptyComparison").isVisible());
    CHECK(field<QWidget>(compare.window, "comparisonNote").isVisible());
    click(compare.window, "showAllCompared");
    CHECK(compare.rows() == "Delivery:, Groom the backlog, Accept stories, Run the demo");
}

TEST_CASE("a constellation deleted meanwhile leaves, and the page stands", "[compare]")
{
    Plan plan = twoCharts(todayText, proposedText);
    addChart(plan, "Year 2", proposedText);
    CompareWindow compare(plan);
    CHECK(compare.page().compared().choice().constellations.size() == 3);
    REQUIRE(compare.window.document()->perform("Delete", removeConstellation(compare.plan(), chartProposed)));
    CHECK(compare.page().compared().choice().constellations == std::vector{chartToday, ConstellationId{3}});
    REQUIRE(compare.window.document()->perform("Delete", removeConstellation(compare.plan(), ConstellationId{3})));
    CHECK(field<QWidget>(compare.window, "emptyComparison").isVisible());
    compare.window.document()->undo();
    CHECK_FALSE(field<QWidget>(compare.window, "emptyComparison").isVisible());
}

TEST_CASE("constellations with nothing in common are shown, and that is said", "[compare]")
{
    CompareWindow compare(twoCharts("| PM\nSet pricing | AR", "| PM\nRun the demo | AR"));
    CHECK(compare.rows() == "Set pricing, Run the demo");
    const auto& notice = field<QLabel>(compare.window, "comparedApart");
    CHECK(notice.isVisible());
    CHECK(notice.text()
          == "Proposed and Today share no responsibility, so that figures about their rows can't be compared: none is "
             "called better or worse. A set-up that is created after the rows of a chart were linked to the catalogue "
             "(Tools > Links to the catalogue, on the chart) has these rows.");
}

TEST_CASE("without rows in common no figure is called better or worse, and with some of them it is", "[compare]")
{
    const auto told = [](const std::string& before, const std::string& after) {
        CompareWindow compare(twoCharts(before, after));
        const QAbstractItemModel& figures = *compare.page().figures().view().model();
        QStringList verdicts;
        for (int row = 0; row < figures.rowCount(); ++row)
            verdicts << figures.index(row, 2).data(FigureTable::VerdictTextRole).toString();
        verdicts.removeAll(QString());
        const auto& notice = field<QLabel>(compare.window, "comparedApart");
        return std::pair(!verdicts.isEmpty(), notice.isVisible() ? notice.text() : QString());
    };
    CHECK_FALSE(told("| PM\nSet pricing | AR", "| PM\nRun the demo | R").first);
    CHECK(told("| PM\nSet pricing | AR", "| PM\nSet pricing | R") == std::pair(true, QString()));

    std::string many = "| PM";
    std::string others = "| PM\nTask 1 | R";
    for (int row = 1; row <= 20; ++row) {
        many += "\nTask " + std::to_string(row) + " | AR";
        others += "\nOther " + std::to_string(row) + " | AR";
    }
    const auto [isAnyBetter, notice] = told(many, others);
    CHECK_FALSE(isAnyBetter);
    CHECK(notice.startsWith("Proposed and Today share only 1 of 20 responsibilities"));
}

TEST_CASE("a row is brought to what the baseline says in one step", "[compare]")
{
    CompareWindow compare(twoCharts(todayText, proposedText));
    compare.go(chartProposed, 2, 2);
    QMenu menu;
    compare.page().commands().fillCellMenu(menu);
    for (QAction* action : menu.actions()) {
        if (action->text() == "Make this row as in Today")
            action->trigger();
    }
    CHECK(compare.letters(chartProposed, 2, 1) == "AR");
    CHECK(compare.letters(chartProposed, 2, 3).empty());
    CHECK(compare.letters(chartProposed, 2, 2) == "R");
    CHECK(compare.window.document()->undoLabel() == "Make “Accept stories” as in Today");
}

TEST_CASE("where one was in the comparison comes back", "[compare]")
{
    CompareWindow compare(twoCharts(todayText, proposedText));
    compare.page().compared().setBaseline(chartProposed);
    compare.page().commands().by()[2]->trigger();
    const QVariantMap place = compare.page().place();
    compare.page().compared().setBaseline(chartToday);
    compare.page().commands().by()[0]->trigger();
    compare.page().returnTo(place);
    CHECK(compare.page().compared().baseline() == chartProposed);
    CHECK(compare.page().compared().choice().by == ComparedBy::people);
}
