#include "open_export.h"

using namespace remit;
using namespace remit::test;

TEST_CASE("load, hours and findings start unticked, the rest of the chart ticked")
{
    OpenDialog open;
    for (const char* name : {"notes", "sharing", "openQuestions", "leftOut", "names"})
        CHECK(open.isTicked(name));
    for (const char* name : {"load", "hours", "findings", "charters", "blackAndWhite"})
        CHECK_FALSE(open.isTicked(name));
}

TEST_CASE("the preview shows the pages as they will be, and follows the ticks")
{
    OpenDialog open;
    REQUIRE(open.previewComes([](PreviewPane& pane) { return pane.pages().size() == 1; }));
    open.tick("charters");
    REQUIRE(open.previewComes([](PreviewPane& pane) { return pane.pages().size() == 3; }));
    CHECK(textOf(*open.dialog, "previewStatus") == "Page 1 of 3");
    CHECK(open.dialog->findChild<QListWidget*>("thumbnails")->count() == 3);
    open.press("nextPage");
    CHECK(open.preview().currentPage() == 1);
    CHECK(textOf(*open.dialog, "previewStatus") == "Page 2 of 3");
    open.dialog->findChild<QListWidget*>("thumbnails")->setCurrentRow(2);
    CHECK(open.preview().currentPage() == 2);
    CHECK_FALSE(open.isEnabled("nextPage"));
    auto* view = open.dialog->findChild<PageView*>("pageView");
    QTest::keyClick(view, Qt::Key_PageUp);
    CHECK(open.preview().currentPage() == 1);
    const double fitted = view->zoom();
    open.press("zoomIn");
    CHECK(view->zoom() > fitted);
    open.press("zoomToFit");
    CHECK(view->zoom() == Approx(fitted));
    open.tick("charters", false);
    REQUIRE(open.previewComes([](PreviewPane& pane) { return pane.pages().size() == 1; }));
    CHECK(open.preview().currentPage() == 0);
}

TEST_CASE("a first export goes beside the plan, and a folder that is not there is named")
{
    OpenDialog open;
    CHECK(open.target() == open.fixture.pathOf("fourteen.pdf"));
    open.setTarget("nowhere/out.pdf");
    open.press("exportButton");
    CHECK(open.dialog->isVisible());
    CHECK(textOf(*open.dialog, "problem").contains("there is no such folder"));
}

TEST_CASE("choices are remembered for the next export, also the format")
{
    OpenDialog open;
    open.tick("findings");
    open.tick("notes", false);
    open.tick("openWhenDone", false);
    open.choose("paper", "A3");
    open.choose("orientation", "Portrait");
    open.choose("format", "PNG");
    CHECK(open.target().endsWith("fourteen.png"));
    open.setTarget("out.png");
    open.press("exportButton");
    CHECK(open.content("out.png").startsWith("\x89PNG"));
    CHECK_FALSE(open.dialog->isVisible());
    QCoreApplication::sendPostedEvents(open.dialog, QEvent::DeferredDelete);
    open.open();
    CHECK(open.isTicked("findings"));
    CHECK_FALSE(open.isTicked("notes"));
    CHECK(open.dialog->findChild<QComboBox*>("paper")->currentText() == "A3");
    CHECK(open.dialog->findChild<QComboBox*>("orientation")->currentText() == "Portrait");
    CHECK(open.dialog->findChild<QComboBox*>("format")->currentText() == "PNG");
    CHECK(open.target() == open.fixture.pathOf("fourteen.png"));
}

TEST_CASE("a format offers what it can show, and a file of one chart wants one constellation")
{
    OpenDialog open;
    auto& document = *open.window.document();
    Constellation second = *document.plan().find<Constellation>(open.window.workbench()->constellation());
    second.id = ConstellationId{99};
    second.name = "Second";
    Edit edit;
    edit.put(second);
    REQUIRE(document.perform("Second", edit));
    open.dialog->reject();
    QCoreApplication::sendPostedEvents(open.dialog, QEvent::DeferredDelete);
    open.open();
    open.choose("format", "SVG");
    CHECK_FALSE(open.isEnabled("charters"));
    CHECK_FALSE(open.isEnabled("paper"));
    CHECK(open.isEnabled("notes"));
    auto* list = open.dialog->findChild<QListWidget*>("constellations");
    REQUIRE(list->count() == 2);
    list->item(0)->setCheckState(Qt::Checked);
    list->item(1)->setCheckState(Qt::Checked);
    CHECK_FALSE(open.isEnabled("exportButton"));
    CHECK(textOf(*open.dialog, "problem").contains("one constellation"));
    open.choose("format", "PDF");
    CHECK(open.isEnabled("exportButton"));
    REQUIRE(open.previewComes([](PreviewPane& pane) { return pane.pages().size() == 2; }));
    list->item(0)->setCheckState(Qt::Unchecked);
    list->item(1)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(open.isEnabled("exportButton"));
}

TEST_CASE("text formats show their text before they are written")
{
    OpenDialog open;
    open.choose("format", "CSV");
    CHECK_FALSE(open.isEnabled("charters"));
    const Plan& plan = open.window.document()->plan();
    const QString first = QString::fromStdString(plan.all<Responsibility>().begin()->second.title);
    REQUIRE(open.previewComes([&](PreviewPane& pane) { return pane.text().contains(first); }));
    const QString shown = open.preview().text();
    open.tick("openWhenDone", false);
    open.setTarget("chart.csv");
    open.press("exportButton");
    CHECK(QString::fromUtf8(open.content("chart.csv")).remove('\r') == QString(shown).remove('\r'));
}

TEST_CASE("CSV has the separator and mark that were chosen, and so has the next")
{
    OpenDialog open;
    CHECK_FALSE(open.dialog->findChild<QWidget*>("separator")->isVisible());
    open.choose("format", "CSV");
    CHECK(open.dialog->findChild<QWidget*>("separator")->isVisible());
    CHECK(open.isTicked("byteOrderMark"));
    open.choose("separator", "Semicolons between cells");
    REQUIRE(open.previewComes([](PreviewPane& pane) { return pane.text().startsWith("Responsibility;"); }));
    open.tick("openWhenDone", false);
    open.setTarget("chart.csv");
    open.press("exportButton");
    CHECK(open.content("chart.csv").startsWith("\xEF\xBB\xBFResponsibility;"));
    QCoreApplication::sendPostedEvents(open.dialog, QEvent::DeferredDelete);
    open.open();
    CHECK(open.dialog->findChild<QComboBox*>("separator")->currentText() == "Semicolons between cells");
    open.tick("byteOrderMark", false);
    open.setTarget("plain.csv");
    open.press("exportButton");
    CHECK(open.content("plain.csv").startsWith("Responsibility;"));
}

TEST_CASE("a workbook shows its sheet before it is written, and holds several constellations")
{
    OpenDialog open;
    open.choose("format", "XLSX");
    CHECK_FALSE(open.isEnabled("charters"));
    CHECK_FALSE(open.isEnabled("map"));
    CHECK(open.isEnabled("notes"));
    CHECK(open.isEnabled("comparison"));
    REQUIRE(open.previewComes([](PreviewPane& pane) { return pane.pages().size() == 1; }));
    open.tick("openWhenDone", false);
    open.setTarget("chart.xlsx");
    open.press("exportButton");
    CHECK_FALSE(open.dialog->isVisible());
    CHECK(open.content("chart.xlsx").startsWith("PK"));
}

TEST_CASE("Markdown and HTML come as they were shown, JSON is the whole plan")
{
    OpenDialog open;
    open.tick("openWhenDone", false);
    const QString title
        = QString::fromStdString(open.window.document()->plan().all<Responsibility>().begin()->second.title);
    for (const char* format : {"Markdown", "HTML", "JSON"}) {
        const QString before = open.preview().text();
        open.choose("format", format);
        const QString suffix = QFileInfo(open.target()).suffix();
        REQUIRE(
            open.previewComes([&](PreviewPane& pane) { return pane.text().contains(title) && pane.text() != before; }));
        const QString shown = open.preview().text();
        open.setTarget("out." + suffix);
        open.press("exportButton");
        CHECK(QString::fromUtf8(open.content("out." + suffix)) == shown);
        QCoreApplication::sendPostedEvents(open.dialog, QEvent::DeferredDelete);
        open.open();
    }
}

TEST_CASE("printing shows the pages first, then sends them to the chosen printer")
{
    OpenDialog open(ExportPurpose::printer);
    CHECK_FALSE(open.dialog->findChild<QWidget*>("target")->isVisible());
    REQUIRE(open.previewComes([](PreviewPane& pane) { return pane.pages().size() == 1; }));
    open.press("exportButton");
    CHECK(open.dialog->isVisible());
    open.fixture.prompts.printedTo = open.fixture.pathOf("printed.pdf");
    open.press("exportButton");
    CHECK_FALSE(open.dialog->isVisible());
    CHECK(open.content("printed.pdf").startsWith("%PDF"));
    CHECK(open.window.workbench()->noticeText().contains("1 page went to “"));
    CHECK(open.fixture.prompts.opened.isEmpty());
}
