#include "open_export.h"

#include "report/output/picture_export.h"

#include <QClipboard>
#include <QMimeData>
#include <QProgressBar>
#include <QTimer>

using namespace remit;
using namespace remit::test;

namespace {

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

TEST_CASE("a long export is cancelled, the window stays alive and the old file as it was")
{
    OpenDialog open;
    const auto constellation = open.window.workbench()->constellation();
    auto& document = *open.window.document();
    Plan grown = document.plan();
    for (int i = 0; i < 8000; ++i) {
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
    REQUIRE(sawProgress);
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
