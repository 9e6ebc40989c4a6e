#include "widgets/cadence/meetings_of_plan.h"
#include "widgets/dressed.h"

#include "model/chart/chart_findings.h"

using namespace remit;
using namespace remit::test;

namespace {

/// The first card with a link.
QLabel& linkedCard(QWidget& panel)
{
    for (QLabel* each : panel.findChildren<QLabel*>()) {
        if (each->text().contains("href="))
            return *each;
    }
    throw std::logic_error("no card has a link");
}

} // namespace

TEST_CASE("links in findings about meetings take the color of another theme")
{
    const Dressed dressed;
    CalendarPlan made(oneTeam);
    const MeetingId daily = made.meeting("Daily", {"PO", "TL"}, 60);
    made.everyWeek(daily, Weekday::tuesday, "11:00");
    Meeting tooLong = *made.plan.find<Meeting>({today, daily});
    tooLong.catalogueKey = "K02";
    made.plan.put(tooLong);
    MeetingsOfPlan t(made.plan);
    const auto texts = readCheckTexts(t.fixture.resources);
    REQUIRE(texts);
    ChartFindings findings(
        *t.document, *texts, t.shown.id(), t.services.today, [&t] { return t.loads.forChecks(); }, nullptr);
    t.page->setFindings(&findings);
    t.settle();
    QLabel& card = linkedCard(*t.page->panel());
    const QPixmap light = card.grab();
    applyTheme(*qApp, ThemeChoice::dark);
    t.settle();
    const QImage dark = card.grab().toImage();
    CHECK(dark != light.toImage());
    // As it looks when it is made in this theme.
    const QString words = card.text();
    card.clear();
    card.setText(words);
    CHECK(dark == card.grab().toImage());
}
