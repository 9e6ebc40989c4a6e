#include "window_actions.h"

#include "report/picture_export.h"
#include "widgets/page_view.h"
#include "widgets/preview_pane.h"

#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace remit;
using namespace remit::test;

namespace {

/// The fourteen lines with the export or print dialog open over them.
struct OpenDialog {
    explicit OpenDialog(ExportPurpose purpose = ExportPurpose::file)
    {
        startFourteenLines(fixture, window);
        open(purpose);
    }

    void open(ExportPurpose purpose = ExportPurpose::file)
    {
        if (purpose == ExportPurpose::file)
            window.exportChart();
        else
            window.printChart();
        for (auto* each : window.findChildren<ExportDialog*>()) {
            if (each->isVisible())
                dialog = each;
        }
        REQUIRE(dialog);
    }

    void tick(const QString& name, bool on = true)
    {
        auto* box = dialog->findChild<QCheckBox*>(name);
        INFO(name.toStdString());
        REQUIRE(box);
        if (box->isChecked() != on)
            QTest::mouseClick(box, Qt::LeftButton, Qt::NoModifier, QPoint(8, box->height() / 2));
        REQUIRE(box->isChecked() == on);
    }
    bool isTicked(const QString& name) { return dialog->findChild<QCheckBox*>(name)->isChecked(); }
    bool isEnabled(const QString& name) { return dialog->findChild<QWidget*>(name)->isEnabled(); }
    void choose(const QString& box, const QString& text)
    {
        dialog->findChild<QComboBox*>(box)->setCurrentText(text);
        REQUIRE(dialog->findChild<QComboBox*>(box)->currentText() == text);
    }
    QString target() { return dialog->findChild<QLineEdit*>("target")->text(); }
    void setTarget(const QString& name) { dialog->findChild<QLineEdit*>("target")->setText(fixture.pathOf(name)); }
    void press(const QString& button) { QTest::mouseClick(dialog->findChild<QPushButton*>(button), Qt::LeftButton); }
    PreviewPane& preview() { return *dialog->findChild<PreviewPane*>("preview"); }
    bool previewComes(const std::function<bool(PreviewPane&)>& holds)
    {
        return comesTrue([&] { return holds(preview()); });
    }
    QByteArray content(const QString& name)
    {
        QFile file(fixture.pathOf(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    WindowFixture fixture;
    MainWindow window{fixture.services()};
    ExportDialog* dialog = nullptr;
};

bool isColoured(const PageLayout& page, PageInks inks)
{
    const auto image = imageOf(page, inks);
    for (int y = 0; y < image->height(); y += 2) {
        for (int x = 0; x < image->width(); x += 2) {
            if (QColor(image->pixel(x, y)).saturation() > 0)
                return true;
        }
    }
    return false;
}

} // namespace

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

TEST_CASE("what was exported is opened when that is ticked")
{
    OpenDialog open;
    open.tick("openWhenDone");
    open.setTarget("chart.pdf");
    open.press("exportButton");
    CHECK(open.fixture.prompts.opened == QStringList{open.fixture.pathOf("chart.pdf")});
    CHECK(open.window.workbench()->noticeText().contains("chart.pdf"));
    QCoreApplication::sendPostedEvents(open.dialog, QEvent::DeferredDelete);
    open.open();
    open.tick("openWhenDone", false);
    open.setTarget("other.pdf");
    open.press("exportButton");
    CHECK(open.content("other.pdf").startsWith("%PDF"));
    CHECK(open.fixture.prompts.opened.size() == 1);
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

TEST_CASE("Markdown and HTML come as they were shown, JSON is the whole plan")
{
    OpenDialog open;
    open.tick("openWhenDone", false);
    const QString title
        = QString::fromStdString(open.window.document()->plan().all<Responsibility>().begin()->second.title);
    for (const char* format : {"Markdown", "HTML", "JSON"}) {
        open.choose("format", format);
        const QString suffix = QFileInfo(open.target()).suffix();
        REQUIRE(open.previewComes([&](PreviewPane& pane) { return pane.text().contains(title); }));
        const QString shown = open.preview().text();
        open.setTarget("out." + suffix);
        open.press("exportButton");
        CHECK(QString::fromUtf8(open.content("out." + suffix)) == shown);
        QCoreApplication::sendPostedEvents(open.dialog, QEvent::DeferredDelete);
        open.open();
    }
}

TEST_CASE("a chart in black and white has no colour in preview and file")
{
    OpenDialog open;
    REQUIRE(open.previewComes([](PreviewPane& pane) { return !pane.pages().empty(); }));
    CHECK(isColoured(open.preview().pages().front(), PageInks::colors));
    CHECK_FALSE(isColoured(open.preview().pages().front(), PageInks::blackAndWhite));
    open.tick("blackAndWhite");
    open.tick("openWhenDone", false);
    open.choose("format", "PNG");
    open.setTarget("grey.png");
    open.press("exportButton");
    const QImage image(open.fixture.pathOf("grey.png"));
    REQUIRE(image.width() > 200);
    bool coloured = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            coloured = coloured || QColor(image.pixel(x, y)).saturation() > 0;
    }
    CHECK_FALSE(coloured);
}

TEST_CASE("findings, load and hours come into the file only when they are ticked")
{
    OpenDialog open;
    REQUIRE(open.previewComes([](PreviewPane& pane) { return pane.pages().size() == 1; }));
    const auto has = [&](const QString& words) {
        for (const PageLayout& page : open.preview().pages()) {
            for (const PageText& text : page.texts) {
                if (text.text.contains(words))
                    return true;
            }
        }
        return false;
    };
    CHECK_FALSE(has("To look at"));
    CHECK_FALSE(has("Hours a"));
    open.tick("findings");
    open.tick("load");
    open.tick("hours");
    CHECK(comesTrue([&] { return has("To look at") && has("Hours a") && has("Load"); }));
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
    CHECK(open.window.workbench()->noticeText().contains("1 page went to the printer"));
    CHECK(open.fixture.prompts.opened.isEmpty());
}

TEST_CASE("a long export is cancelled, the window stays alive and the old file as it was")
{
    OpenDialog open;
    const auto constellation = open.window.workbench()->constellation();
    auto& document = *open.window.document();
    Plan grown = document.plan();
    for (int i = 0; i < 600; ++i) {
        const ResponsibilityId id{1000 + i};
        Responsibility row;
        row.id = id;
        row.title = "Row " + std::to_string(i);
        row.position = 1000 + i;
        grown.put(row);
        ChartRow chartRow;
        chartRow.constellation = constellation;
        chartRow.responsibility = id;
        grown.put(chartRow);
        for (const RoleId role : rolesInOrder(grown, constellation))
            grown.put(Assignment{constellation, id, role, "R", "a note"});
    }
    REQUIRE(document.perform("Grow", difference(document.plan(), grown)));
    open.dialog->reject();
    QCoreApplication::sendPostedEvents(open.dialog, QEvent::DeferredDelete);
    QFile old(open.fixture.pathOf("chart.pdf"));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("what was there");
    old.close();
    open.open();
    open.setTarget("chart.pdf");
    open.tick("charters");
    bool sawProgress = false;
    QTimer cancels;
    QObject::connect(&cancels, &QTimer::timeout, open.dialog, [&] {
        auto* bar = open.dialog->findChild<QProgressBar*>("progress");
        if (!bar->isVisible())
            return;
        sawProgress = true;
        QTest::mouseClick(open.dialog->findChild<QPushButton*>("cancel"), Qt::LeftButton);
    });
    cancels.start(10);
    open.press("exportButton");
    CHECK(sawProgress);
    CHECK(open.dialog->isVisible());
    CHECK(textOf(*open.dialog, "problem").contains("nothing was written"));
    CHECK(open.content("chart.pdf") == "what was there");
    cancels.stop();
    open.tick("openWhenDone", false);
    open.press("exportButton");
    CHECK(open.content("chart.pdf").startsWith("%PDF"));
}

TEST_CASE("the chart is copied as a picture and as a drawing")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    trigger(window, "Copy as picture");
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    REQUIRE(data);
    CHECK(data->hasImage());
    CHECK(qvariant_cast<QImage>(data->imageData()).width() > 400);
    CHECK(data->data("image/svg+xml").contains("<text"));
    CHECK(window.workbench()->noticeText().contains("clipboard"));
}
