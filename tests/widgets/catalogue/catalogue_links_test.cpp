#include "widgets/window_actions.h"

#include "widgets/catalogue/catalogue_links_dialog.h"
#include "widgets/chart/chart_page.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QTabWidget>

using namespace remit;
using namespace remit::test;

namespace {

/// A new plan with these rows, one a line.
void startWith(WindowFixture& fixture, MainWindow& window, const QString& titles)
{
    fixture.prompts.savePath = fixture.pathOf("links.remit");
    trigger(window, "New…");
    REQUIRE(window.document());
    Plan plan = window.document()->plan();
    const Plan before = plan;
    for (const QString& title : titles.split('\n'))
        apply(addResponsibility(plan, window.workbench()->constellation(), newId<ResponsibilityId>(),
                                title.toStdString(), {}),
              plan);
    REQUIRE(window.document()->perform("Rows", difference(before, plan)));
}

CatalogueLinksDialog& openLinks(MainWindow& window)
{
    trigger(window, "Links to the catalogue…");
    auto* dialog = window.findChild<CatalogueLinksDialog*>();
    REQUIRE(dialog);
    return *dialog;
}

/// The row of that text, wherever it stands in the tree.
QTreeWidgetItem& item(QWidget& dialog, const char* tree, const QString& text)
{
    const auto found = dialog.findChild<QTreeWidget*>(tree)->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
    INFO(text.toStdString());
    REQUIRE_FALSE(found.isEmpty());
    return *found.front();
}

std::string keyOf(MainWindow& window, const std::string& title)
{
    for (const auto& entry : window.document()->plan().all<Responsibility>()) {
        if (entry.second.title == title)
            return entry.second.catalogueKey;
    }
    return "no such row";
}

const char* rows = "Backlog refinement\nDefine acceptance criteria\nBuy laptops";

} // namespace

TEST_CASE("proposed links are accepted all at once or only where ticked, each as one step of undo")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startWith(fixture, window, rows);
    const Plan before = window.document()->plan();
    CatalogueLinksDialog& dialog = openLinks(window);
    CHECK(textOf(dialog, "heading").startsWith("2 rows"));
    CHECK(item(dialog, "rows", "Backlog refinement").text(1) == "Lead backlog grooming");
    item(dialog, "rows", "Define acceptance criteria").setCheckState(0, Qt::Unchecked);
    click(dialog, "acceptTicked");
    CHECK(keyOf(window, "Backlog refinement") == "PLA5");
    CHECK(keyOf(window, "Define acceptance criteria").empty());
    window.document()->undo();
    CHECK(window.document()->plan() == before);
    click(dialog, "acceptAll");
    CHECK(keyOf(window, "Define acceptance criteria") == "DEL2");
    CHECK(keyOf(window, "Buy laptops").empty());
    CHECK(textOf(dialog, "heading").startsWith("No further row"));
    window.document()->undo();
    CHECK(window.document()->plan() == before);
}

TEST_CASE("another entry is chosen by search, and a link is taken away again")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startWith(fixture, window, rows);
    CatalogueLinksDialog& dialog = openLinks(window);
    auto* tree = dialog.findChild<QTreeWidget*>("rows");
    auto* entry = dialog.findChild<QComboBox*>("entry");
    tree->setCurrentItem(&item(dialog, "rows", "Buy laptops"));
    entry->setEditText("no such entry");
    CHECK_FALSE(dialog.findChild<QPushButton*>("link")->isEnabled());
    entry->setEditText("track cost and revenue");
    click(dialog, "link");
    CHECK(keyOf(window, "Buy laptops") == "OPS5");
    tree->setCurrentItem(&item(dialog, "rows", "Buy laptops"));
    click(dialog, "removeLink");
    CHECK(keyOf(window, "Buy laptops").empty());
}

TEST_CASE("what nobody covers is added, or left out with a reason")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startWith(fixture, window, rows);
    CatalogueLinksDialog& dialog = openLinks(window);
    const auto uncoveredText = [&fixture](qsizetype covered) {
        const auto all = qsizetype(fixture.catalogue.entries.size());
        return QString("Nobody covers: %1 of %2").arg(all - covered).arg(all);
    };
    CHECK(dialog.findChild<QTabWidget*>("tabs")->tabText(1) == uncoveredText(0));
    CHECK_FALSE(dialog.findChild<QPushButton*>("add")->isEnabled());
    item(dialog, "entries", "Set pricing and packaging").setCheckState(0, Qt::Checked);
    item(dialog, "entries", "Set the product strategy").setCheckState(0, Qt::Checked);
    click(dialog, "add");
    CHECK(keyOf(window, "Set pricing and packaging") == "STR7");
    CHECK(dialog.findChild<QTabWidget*>("tabs")->tabText(1) == uncoveredText(2));
    fixture.prompts.text = "no partners";
    item(dialog, "entries", "Manage channels and partners").setCheckState(0, Qt::Checked);
    click(dialog, "leaveOut");
    bool leftOut = false;
    for (const auto& row : window.document()->plan().all<ChartRow>())
        leftOut = leftOut || (row.second.leftOut && row.second.leftOutReason == "no partners");
    CHECK(leftOut);
    dialog.findChild<QLineEdit*>("filter")->setText("vision");
    CHECK(item(dialog, "entries", "Plan releases").isHidden());
    CHECK_FALSE(item(dialog, "entries", "Define and maintain the product vision").isHidden());
}

TEST_CASE("rows that come in and look like the catalogue are offered for linking, quietly")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startWith(fixture, window, rows);
    REQUIRE(comesTrue([&] { return window.workbench()->noticeText().startsWith("2 of 3 lines"); }));
    for (auto* button : window.workbench()->findChildren<QPushButton*>()) {
        if (button->text() == "Link them…")
            button->click();
    }
    CHECK(window.findChild<CatalogueLinksDialog*>());
}

TEST_CASE("the inspector shows what a row looks like, and its link once accepted")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startWith(fixture, window, rows);
    auto& chart = window.workbench()->chartPage().chart();
    const auto& plan = window.document()->plan();
    const auto roles = rolesInOrder(plan, window.workbench()->constellation());
    const auto show = [&](const char* title) {
        for (const auto& entry : plan.all<Responsibility>()) {
            if (entry.second.title == title)
                chart.showCell(entry.first, roles.front());
        }
    };
    auto* line = window.findChild<QWidget*>("linkLine");
    REQUIRE(line);
    show("Buy laptops");
    CHECK(line->isHidden());
    show("Backlog refinement");
    CHECK_FALSE(line->isHidden());
    CHECK(textOf(window, "linkText") == "Looks like “Lead backlog grooming”.");
    click(window, "linkAction");
    CHECK(keyOf(window, "Backlog refinement") == "PLA5");
    CHECK(window.workbench()->noticeText().startsWith("“Backlog refinement” stands under “"));
    CHECK(textOf(window, "linkText") == "Linked to “Lead backlog grooming”.");
    click(window, "linkAction");
    CHECK(keyOf(window, "Backlog refinement").empty());
}
