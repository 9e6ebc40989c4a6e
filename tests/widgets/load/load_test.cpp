#include "core/edits/edits_of_people.h"
#include "model/chart/chart_loads.h"
#include "model/chart/chart_model.h"
#include "model/chart/load_lines_model.h"
#include "widgets/cells/cell_tool_tip.h"
#include "widgets/cells/chart_header.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/chart/chart_page.h"
#include "widgets/fields/number_field.h"
#include "widgets/load/facts_dialog.h"
#include "widgets/load/load_commands.h"
#include "widgets/load/load_dialog.h"
#include "widgets/viewing/view_commands.h"
#include "widgets/window_actions.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QTextDocumentFragment>

using namespace remit;
using namespace remit::test;

namespace {

/// The dialog of this type that is open over the window.
template <class Dialog> Dialog* opened(MainWindow& window)
{
    for (Dialog* each : window.findChildren<Dialog*>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

void write(QLineEdit& line, const QString& text)
{
    line.setText(text);
    emit line.textEdited(text);
    emit line.editingFinished();
}

std::string loadOf(MainWindow& window, const QString& shortName)
{
    const ChartModel& model = window.workbench()->chartPage().chart().model();
    for (int column = 1; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == shortName)
            return model.headerData(column, Qt::Horizontal, ChartModel::LoadTextRole).toString().toStdString();
    }
    FAIL("no role " << shortName.toStdString());
    return {};
}

} // namespace

TEST_CASE("each product role carries its load in the header, in words too, until the user takes it away")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.show();
    CHECK(loadOf(window, "PM") == "≥ 3 of 34 h");
    const ChartModel& model = window.workbench()->chartPage().chart().model();
    CHECK(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().contains("1 responsibility has no hours"));
    CHECK(model.headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString()
          == "Product Manager, load ≥ 3 of 34 h, fits");
    const int tall = window.workbench()->chartPage().chart().table().headerHeight();
    trigger(window, "Load in the chart");
    CHECK(loadOf(window, "PM").empty());
    CHECK(window.workbench()->chartPage().chart().table().headerHeight() < tall);
    CHECK_FALSE(fixture.preferences.isPanelShown("load"));
    trigger(window, "Load in the chart");
    CHECK_FALSE(loadOf(window, "PM").empty());
}

TEST_CASE("the load follows efforts and letters, and undo")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    const std::string before = loadOf(window, "PM");
    PlanDocument& document = *window.document();
    const Assignment::Key cell = currentCell(window);
    document.perform("hours", setEffort(document.plan(), std::get<ResponsibilityId>(cell), *parseEffort("20")));
    // The product manager is asked about this row: 5 %.
    CHECK(loadOf(window, "PM") == "≥ 4 of 34 h");
    document.perform("away", setLetters(document.plan(), cell, ""));
    CHECK(loadOf(window, "PM") == "≥ 3 of 34 h");
    document.undo();
    document.undo();
    CHECK(loadOf(window, "PM") == before);
}

TEST_CASE("a click on the load opens what it is made of, and Enter on a line leads to the row")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.resize(1200, 800);
    window.show();
    QHeaderView& header = *window.workbench()->chartPage().chart().table().grid().horizontalHeader();
    const QPointF at(header.sectionViewportPosition(1) + header.sectionSize(1) / 2.0, header.height() - 8);
    for (const auto kind : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(kind, at, header.viewport()->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(header.viewport(), &event);
    }
    auto* dialog = opened<LoadDialog>(window);
    REQUIRE(dialog);
    CHECK(dialog->role() == window.workbench()->chartPage().chart().model().roleAt(1));
    auto& lines = field<QTableView>(*dialog, "loadLines");
    CHECK(lines.model()->rowCount() > 3);
    CHECK(textOf(*dialog, "loadSentence").contains("One full-time person is assumed."));
    const double first = lines.model()->index(0, LoadLinesModel::HoursColumn).data(LoadLinesModel::SortRole).toDouble();
    const double next = lines.model()->index(1, LoadLinesModel::HoursColumn).data(LoadLinesModel::SortRole).toDouble();
    CHECK(first >= next);
    const QString title = lines.model()->index(1, 0).data().toString();
    emit lines.activated(lines.model()->index(1, 0));
    CHECK(window.workbench()->chartPage().chart().table().currentIndex().siblingAtColumn(0).data().toString() == title);
}

TEST_CASE("real weekly hours scale the estimates, headcount the capacity, each as one step of undo")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.show();
    trigger(window, "Load of Product Manager…");
    auto* dialog = opened<LoadDialog>(window);
    REQUIRE(dialog);
    write(field<NumberField>(*dialog, "loadMeasured"), "40");
    CHECK(loadOf(window, "PM") == "40 of 34 h");
    CHECK(textOf(*dialog, "loadSentence").contains("too much"));
    write(field<NumberField>(*dialog, "loadHeadcount"), "2");
    CHECK(loadOf(window, "PM") == "40 of 68 h");
    write(field<NumberField>(*dialog, "loadHeadcount"), "-1");
    CHECK(textOf(*dialog, "loadProblem").contains("number from 0"));
    CHECK(loadOf(window, "PM") == "40 of 68 h");
    window.document()->undo();
    window.document()->undo();
    CHECK(loadOf(window, "PM") == "≥ 3 of 34 h");
}

TEST_CASE("facts may be unknown, say what is assumed then, and are one step of undo")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.show();
    const std::string before = loadOf(window, "PM");
    trigger(window, "Facts about the organisation…");
    auto* dialog = opened<FactsDialog>(window);
    REQUIRE(dialog);
    auto& teams = field<NumberField>(*dialog, "fact_teams");
    auto& developers = field<NumberField>(*dialog, "fact_developers");
    CHECK(teams.placeholderText() == "unknown – assumed 1");
    developers.setText("63");
    CHECK(teams.placeholderText() == "unknown – assumed 9");
    teams.setText("100");
    CHECK(textOf(*dialog, "problem_teams").contains("more teams than developers"));
    teams.setText("many");
    CHECK(textOf(*dialog, "problem_teams").contains("whole number from 1 to 10000"));
    field<QDialogButtonBox>(*dialog, "factsButtons").button(QDialogButtonBox::Ok)->click();
    CHECK(dialog->isVisible());
    teams.setText("9");
    CHECK(textOf(*dialog, "problem_teams").isEmpty());
    auto& stage = field<QComboBox>(*dialog, "fact_stage");
    CHECK(stage.itemText(0) == "unknown – assumed Growth");
    stage.setCurrentIndex(stage.findText("Mature"));
    field<NumberField>(*dialog, "load.capacity").setText("30");
    field<QDialogButtonBox>(*dialog, "factsButtons").button(QDialogButtonBox::Ok)->click();
    const Plan& plan = window.document()->plan();
    const ConstellationId here = window.workbench()->constellation();
    CHECK(plan.find<Fact>({here, "teams"})->value == "9");
    CHECK(plan.find<Fact>({here, "stage"})->value == "mature");
    CHECK(plan.find<Setting>("load.capacity")->value == "30");
    CHECK(QString::fromStdString(loadOf(window, "PM")).endsWith("of 30 h"));
    window.document()->undo();
    CHECK(loadOf(window, "PM") == before);
}

TEST_CASE("facts that the map tells are counted, not typed, and how the roles are set up can be said")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.show();
    const ConstellationId here = window.workbench()->constellation();
    Unit team;
    team.id = newId<UnitId>();
    team.name = "Mobile";
    REQUIRE(window.document()->perform("Team", addUnit(window.document()->plan(), here, team)));
    trigger(window, "Facts about the organisation…");
    auto* dialog = opened<FactsDialog>(window);
    REQUIRE(dialog);
    auto& teams = field<NumberField>(*dialog, "fact_teams");
    CHECK(teams.text() == "1");
    CHECK_FALSE(teams.isEnabled());
    CHECK(teams.accessibleDescription() == "Counted on the map; change it there.");
    auto& authority = field<QComboBox>(*dialog, "fact_ownerAuthority");
    CHECK(authority.itemText(0) == "unknown");
    authority.setCurrentIndex(authority.findText("Full: decides about the backlog"));
    field<QDialogButtonBox>(*dialog, "factsButtons").button(QDialogButtonBox::Ok)->click();
    CHECK(window.document()->plan().find<Fact>({here, "teams"}) == nullptr);
    CHECK(window.document()->plan().find<Fact>({here, "ownerAuthority"})->value == "full");
}

TEST_CASE("the inspector says what a row costs, and takes a better figure or explains why not")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.show();
    // On a small screen it folds by itself.
    window.workbench()->setPanelShown("inspector", true);
    CHECK(textOf(window, "rowHours").startsWith("≈ "));
    auto& effort = field<QLineEdit>(window, "rowEffort");
    CHECK_FALSE(effort.isVisible());
    QTest::mouseClick(&field<QPushButton>(window, "rowEffortChange"), Qt::LeftButton);
    CHECK(effort.isVisible());
    CHECK_FALSE(field<QPushButton>(window, "rowEffortChange").isVisible());
    effort.setText("-2");
    emit effort.textEdited("-2");
    window.workbench()->chartPage().inspector().flush();
    CHECK(textOf(window, "rowEffortProblem").contains("negative"));
    effort.setText("2,5");
    emit effort.textEdited("2,5");
    window.workbench()->chartPage().inspector().flush();
    const auto row = std::get<ResponsibilityId>(currentCell(window));
    const auto* changed = window.document()->plan().find<Responsibility>(row);
    CHECK(changed->marketHours == 2.5);
    CHECK(changed->effortSource == EffortSource::typed);
    CHECK(textOf(window, "rowHours").contains("2.5 h a week"));
    CHECK_FALSE(textOf(window, "rowHours").contains("≈"));
    QTest::mouseClick(&field<QPushButton>(window, "rowEstimate"), Qt::LeftButton);
    CHECK(textOf(window, "rowHours").startsWith("≈ "));
    CHECK_FALSE(field<QPushButton>(window, "rowEstimate").isVisible());
    window.document()->undo();
    CHECK(textOf(window, "rowHours").contains("2.5 h a week"));
}

TEST_CASE("Tab leads through the inspector from above to below")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.show();
    // On a small screen it folds by itself.
    window.workbench()->setPanelShown("inspector", true);
    field<QPlainTextEdit>(window, "note").setFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    CHECK(window.focusWidget()->objectName().toStdString() == "rowEffortChange");
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    CHECK(window.focusWidget()->objectName().toStdString() == "question");
}

TEST_CASE("no formula stands in the window until it is asked for")
{
    const auto holdsFormula = [](const QString& text) {
        static const QRegularExpression formula("\\d(P|M|T|S|D|B)\\b|× 0\\.|\\(.*(left to clarify|size) \\d");
        return text.contains(formula);
    };
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.resize(1280, 800);
    window.show();
    trigger(window, "Hours column");
    window.workbench()->chartPage().loadCommands().breakdown()->trigger();
    auto* dialog = opened<LoadDialog>(window);
    REQUIRE(dialog);
    const QAbstractItemModel& lines = *dialog->findChild<QTableView*>("loadLines")->model();
    REQUIRE(lines.rowCount() > 0);
    for (int row = 0; row < lines.rowCount(); ++row) {
        for (int column = 0; column < lines.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                CHECK_FALSE(holdsFormula(lines.index(row, column).data(role).toString()));
        }
    }
    const ChartModel& model = window.workbench()->chartPage().chart().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString said = cellToolTip(model.index(row, 0), "title", true);
        INFO(said.toStdString());
        CHECK_FALSE(holdsFormula(said));
    }
    for (const QLineEdit* each : window.findChildren<QLineEdit*>()) {
        if (each->isVisible())
            CHECK_FALSE(holdsFormula(each->text()));
    }
    for (const QLabel* each : window.findChildren<QLabel*>())
        CHECK_FALSE(holdsFormula(QTextDocumentFragment::fromHtml(each->text()).toPlainText()));
    for (const QAction* each : window.findChildren<QAction*>())
        CHECK_FALSE(holdsFormula(each->statusTip()));
    // The test itself would see one.
    QTest::mouseClick(&field<QPushButton>(window, "rowEffortChange"), Qt::LeftButton);
    CHECK(holdsFormula(field<QLineEdit>(window, "rowEffort").text()));
}
