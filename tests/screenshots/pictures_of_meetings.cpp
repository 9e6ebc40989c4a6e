#include "screenshots/camera.h"
#include "screenshots/pictures.h"

#include "core/chart.h"
#include "model/cadence/shown_week.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/cadence/best_times_dialog.h"
#include "widgets/cadence/meetings_bar.h"
#include "widgets/cadence/meetings_page.h"
#include "widgets/cadence/person_time_row.h"
#include "widgets/cadence/propose_dialog.h"
#include "widgets/cadence/time_panel.h"
#include "widgets/frame/pages.h"
#include "widgets/week/week_view.h"
#include "widgets/window/main_window.h"
#include "widgets/window/workbench.h"

#include <QAction>
#include <QTest>

/// The meetings of the sample's second constellation.
namespace remit {

namespace {

MeetingsPage& turnToMeetings(MainWindow& window)
{
    Workbench& workbench = *window.workbench();
    const auto constellations = constellationsInOrder(workbench.document().plan());
    if (constellations.size() > 1)
        workbench.shown().show(constellations[1]);
    Pages& pages = workbench.pages();
    pages.turnTo(int(pages.titles().indexOf(QStringLiteral("Meetings"))));
    return static_cast<MeetingsPage&>(workbench.page());
}

/// With what is proposed, where it holds none yet.
MeetingsPage& meetings(MainWindow& window)
{
    MeetingsPage& page = turnToMeetings(window);
    if (!page.week().isEmpty())
        return page;
    page.commands().actions().propose->trigger();
    if (auto* dialog = page.findChild<ProposeDialog*>())
        dialog->accept();
    constexpr int longestSearch = 60000;
    (void)QTest::qWaitFor([&] { return page.findChild<BestTimesDialog*>() == nullptr; }, longestSearch);
    return page;
}

void calendar(MainWindow& window)
{
    MeetingsPage& page = meetings(window);
    page.week().showWeek(1);
    const auto& blocks = page.week().blocks();
    if (!blocks.empty())
        page.view().select(blocks.back().meeting);
}

void person(MainWindow& window)
{
    const auto rows = meetings(window).panel()->findChildren<PersonTimeRow*>();
    if (!rows.isEmpty())
        rows.front()->click();
}

void list(MainWindow& window)
{
    meetings(window).bar().show(MeetingsBar::list);
}

void year(MainWindow& window)
{
    meetings(window).bar().show(MeetingsBar::year);
}

void proposing(MainWindow& window)
{
    turnToMeetings(window).commands().actions().propose->trigger();
}

void changing(MainWindow& window)
{
    calendar(window);
    static_cast<MeetingsPage&>(window.workbench()->page()).commands().actions().edit->trigger();
}

void settings(MainWindow& window)
{
    turnToMeetings(window).commands().actions().settings->trigger();
}

} // namespace

void pictureMeetings(Camera& camera, const PicturedPlans& plans)
{
    for (const QString theme : bothThemes) {
        camera.window({"meetings-" + theme, plans.sample, theme}, calendar);
        camera.window({"meetings-list-" + theme, plans.sample, theme}, list);
        camera.window({"meetings-year-" + theme, plans.sample, theme}, year);
        camera.dialog({"meeting-" + theme, plans.sample, theme}, changing);
    }
    camera.window({"meetings-person", plans.sample}, person);
    camera.window({"meetings-1024x700", plans.sample, "light", {1024, 700}}, calendar);
    camera.window({"meetings-year-1024x700", plans.sample, "light", {1024, 700}}, year);
    camera.window({"meetings-empty", plans.empty}, [](MainWindow& window) { turnToMeetings(window); });
    camera.dialog({"meetings-proposed", plans.sample}, proposing);
    camera.dialog({"meetings-settings", plans.sample}, settings);
}

void pictureMeetingsAtScale(Camera& camera, const PicturedPlans& plans, const QString& scale)
{
    camera.window({"meetings-" + scale, plans.sample, "light", {1024, 700}}, calendar);
    camera.dialog({"meeting-" + scale, plans.sample, "light", {1024, 700}}, changing);
}

} // namespace remit
