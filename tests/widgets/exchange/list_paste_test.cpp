#include "widgets/window_actions.h"

#include "model/chart/chart_model.h"
#include "widgets/chart/chart_page.h"

#include <QApplication>
#include <QClipboard>
#include <QTableView>

#include <algorithm>

using namespace remit;
using namespace remit::test;

TEST_CASE("a list of who does what is pasted into the shown chart after a look, as one step of undo")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    fixture.prompts.savePath = fixture.pathOf("list.remit");
    trigger(window, "New…");
    REQUIRE(window.document());
    const Plan before = window.document()->plan();
    QApplication::clipboard()->setText("1. PO - Order the backlog\n2. PM or PO shows the demo\n3. soon\n4. QA: test");
    trigger(window, "Paste as list of who – what…");
    auto* dialog = window.findChild<ImportDialog*>();
    REQUIRE(dialog);
    CHECK(textOf(*dialog, "leftOut").contains("soon"));
    CHECK(dialog->findChild<QTableView*>("preview")->model()->rowCount() == 3);
    click(*dialog, "bring");

    const Plan& plan = window.document()->plan();
    const ConstellationId shown = window.workbench()->constellation();
    const Chart chart = chartOf(plan, shown);
    REQUIRE(chart.rowCount() == 3);
    CHECK(plan.all<Constellation>().size() == before.all<Constellation>().size());
    // QA comes, the role a plan begins with that has nothing to do in it goes.
    CHECK(plan.all<Role>().size() == before.all<Role>().size());
    CHECK(std::any_of(plan.all<Role>().begin(), plan.all<Role>().end(),
                      [](const auto& each) { return each.second.name == "QA"; }));
    const ResponsibilityId demo = chart.bands.front().rows[1];
    CHECK(plan.find<Responsibility>(demo)->title == "Shows the demo");
    CHECK(plan.find<ChartRow>({shown, demo})->sharing == Sharing::either);
    CHECK(rolesThat(Involvement::does, plan, {shown, demo}).size() == 2);
    CHECK(rolesThat(Involvement::answers, plan, {shown, demo}).size() == 1);
    window.document()->undo();
    CHECK(window.document()->plan() == before);
}

TEST_CASE("a list pasted where titles go is looked over first, titles are just pasted")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    fixture.prompts.savePath = fixture.pathOf("list.remit");
    trigger(window, "New…");
    ChartTable& table = window.workbench()->chartPage().chart().table();
    table.setCurrentIndex(window.workbench()->chartPage().chart().model().index(0, 0));
    QApplication::clipboard()->setText("PO - Order the backlog\nPM - Set the vision\n");
    type(table.grid(), Qt::Key_V, {}, Qt::ControlModifier);
    auto* dialog = window.findChild<ImportDialog*>();
    REQUIRE(dialog);
    dialog->reject();
    QApplication::clipboard()->setText("Order the backlog\nSet the vision\n");
    type(table.grid(), Qt::Key_V, {}, Qt::ControlModifier);
    CHECK(chartOf(window.document()->plan(), window.workbench()->constellation()).rowCount() == 2);
}

TEST_CASE("text on the clipboard that names nobody is explained")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    QApplication::clipboard()->setText("just a sentence");
    trigger(window, "Paste as list of who – what…");
    CHECK_FALSE(window.findChild<ImportDialog*>());
    CHECK(window.workbench()->noticeText().contains("who does what"));
}
