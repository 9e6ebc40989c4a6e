#pragma once

#include "widgets/cadence/meetings_page.h"

#include "model/cadence/shown_week.h"
#include "model/chart/chart_loads.h"
#include "model/document/change_place.h"
#include "model/document/embedded_resources.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "support/calendar_plan.h"
#include "widgets/cadence/best_times_dialog.h"
#include "widgets/cadence/cadence_settings_dialog.h"
#include "widgets/cadence/meeting_dialog.h"
#include "widgets/cadence/meetings_bar.h"
#include "widgets/cadence/meetings_list.h"
#include "widgets/cadence/propose_dialog.h"
#include "widgets/cadence/time_panel.h"
#include "widgets/cadence/year_view.h"
#include "widgets/week/unplaced_list.h"
#include "widgets/week/week_drop.h"
#include "widgets/week/week_view.h"
#include "widgets/window_fixture.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace remit::test {

inline constexpr ConstellationId today{1};

/// The page of the meetings with the panel at its side on the first of December 2026, and what users do to it.
struct MeetingsOfPlan {
    explicit MeetingsOfPlan(const Plan& content, FindTimes find = bestTimes)
        : document(std::move(*PlanDocument::create(fixture.pathOf("meetings.remit"), content)))
        , shown(*document)
        , services(fixture.services())
        , panel(new QWidget(&window))
        , loads(*document, *Facts::read(fixture.resources), shown.id())
    {
        services.today = [] { return std::string("2026-12-01"); };
        page = new MeetingsPage(*document, shown, loads, services, *panel, &window, std::move(find));
        // Tests tell of the first week of the sprint.
        page->week().showWeek(0);
        page->setGeometry(0, 0, 1000, 700);
        panel->setGeometry(1000, 0, 300, 700);
        page->panel()->setGeometry(0, 0, 300, 700);
        window.resize(1300, 700);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QObject::connect(page, &Page::noticed, [this](const Message& message) { told = message.text; });
        QObject::connect(document.get(), &PlanDocument::failed, [this](const QString& message) { told = message; });
        page->takeKeyboard();
        settle();
    }
    ~MeetingsOfPlan() { delete page; }

    const Plan& plan() const { return document->plan(); }
    std::string meetings() const { return heldIn(plan()); }
    WeekView& view() { return page->view(); }
    void settle()
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view(), key, modifiers);
        settle();
    }
    /// The first block of that name in the shown week.
    const WeekBlock& block(const char* name, int day = -1)
    {
        for (const WeekBlock& each : page->week().blocks()) {
            if (each.name == QLatin1String(name) && (day < 0 || each.day == day))
                return each;
        }
        FAIL("there is no meeting " << name);
        return page->week().blocks().front();
    }
    QPoint middleOf(const char* name, int day = -1) { return view().rectOfBlock(block(name, day)).center(); }
    /// A point at that time of the shown week.
    QPoint pointAt(int day, int minutes)
    {
        const WeekGeometry geometry = view().geometryOfWeek();
        return {int(geometry.dayLeft(day) + geometry.dayWidth() / 2), int(geometry.yOf(minutes))};
    }
    void select(const char* name, int day = -1)
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, middleOf(name, day));
        settle();
    }
    void pressMouse(const QPoint& at) { QTest::mousePress(view().viewport(), Qt::LeftButton, {}, at); }
    void moveMouse(const QPoint& to)
    {
        QMouseEvent move(QEvent::MouseMove, to, view().viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view().viewport(), &move);
    }
    void release(const QPoint& at)
    {
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, at);
        settle();
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        pressMouse(from);
        moveMouse((from + to) / 2);
        moveMouse(to);
        release(to);
    }
    template <class Dialog> Dialog& dialog()
    {
        auto* found = page->findChild<Dialog*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    QString status() { return static_cast<QLabel*>(page->status())->text(); }

    WindowFixture fixture;
    std::unique_ptr<PlanDocument> document;
    ShownConstellation shown;
    Services services;
    QWidget window;
    QWidget* panel;
    ChartLoads loads;
    MeetingsPage* page = nullptr;
    /// What the page told last.
    QString told;
};

inline constexpr const char* oneTeam = "Frank: ES\nAnna: PM < Frank\nBen: PO < Anna > Checkout\nDev: TL > Checkout\n";

/// On Tuesdays, the second in the second half of the first.
inline Plan twoMeetings()
{
    CalendarPlan made(oneTeam);
    made.everyWeek(made.meeting("Trio", {"PM", "PO", "TL"}, 60), Weekday::tuesday, "11:00");
    made.everyWeek(made.meeting("Sync", {"PM", "PO"}, 30), Weekday::tuesday, "11:30");
    return made.plan;
}

/// Answers at once with what it was given.
inline FindTimes answering(const Placement& placement)
{
    return [placement](const Plan&, const ZoneTable&, Date, const PlacementRequest&) { return placement; };
}

} // namespace remit::test
