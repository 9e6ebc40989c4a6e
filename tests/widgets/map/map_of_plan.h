#pragma once

#include "widgets/map/map_page.h"

#include "analysis/checks/waivers.h"
#include "core/edits/edits.h"
#include "core/edits/edits_of_people.h"
#include "core/organisation.h"
#include "model/chart/chart_findings.h"
#include "model/chart/chart_loads.h"
#include "model/document/change_place.h"
#include "model/document/embedded_resources.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "model/map/shown_map.h"
#include "support/organisation_text.h"
#include "widgets/map/map_commands.h"
#include "widgets/map/map_view.h"
#include "widgets/organisation/fields.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

namespace remit::test {

inline constexpr ConstellationId chart{1};

/// The page of the map with the panel at its side, and what users do to it.
struct MapOfPlan {
    explicit MapOfPlan(const char* text)
        : document(std::move(*PlanDocument::create(folder.filePath("map.remit"), organisationFrom(text))))
        , shown(*document)
        , panel(new QWidget(&window))
        , loads(*document, Facts(), shown.id())
        , page(new MapPage(*document, shown, loads, *panel, &window))
    {
        page->setGeometry(0, 0, 1000, 700);
        panel->setGeometry(1000, 0, 300, 700);
        window.resize(1300, 700);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QObject::connect(page, &Page::noticed, [this](const Message& message) { told = message.text; });
        page->takeKeyboard();
    }
    ~MapOfPlan() { delete page; }

    MapView& view() { return page->view(); }
    std::string seats() const { return test::seatsOf(document->plan()); }
    void press(Qt::Key key)
    {
        QTest::keyClick(&view(), key);
        settle();
    }
    void settle()
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QLineEdit* editor() { return view().viewport()->findChild<QLineEdit*>("cardEditor"); }
    void type(const QString& text)
    {
        for (const QChar each : text)
            QTest::keyClicks(editor() == nullptr ? static_cast<QWidget*>(&view()) : editor(), each);
        settle();
    }
    void enter(Qt::Key key = Qt::Key_Return)
    {
        REQUIRE(editor() != nullptr);
        QTest::keyClick(editor(), key);
        settle();
    }
    QPoint middleOf(const char* heading)
    {
        for (const MapCard& card : page->map().cards()) {
            if (card.heading == QLatin1String(heading))
                return view().mapFromScene(card.rect.center().x, card.rect.center().y);
        }
        FAIL("there is no card of " << heading);
        return {};
    }
    void click(const char* heading, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, middleOf(heading));
        settle();
    }
    /// Below the middle of the seat's card.
    QPoint knobOf(const char* heading)
    {
        for (const MapCard& card : page->map().cards()) {
            if (card.heading == QLatin1String(heading))
                return view().mapFromScene(card.rect.center().x, card.rect.y + card.rect.height);
        }
        FAIL("there is no card of " << heading);
        return {};
    }
    void drawLine(const char* from, const char* to)
    {
        click(from);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, knobOf(from));
        QTest::mouseMove(view().viewport(), (knobOf(from) + middleOf(to)) / 2);
        QTest::mouseMove(view().viewport(), middleOf(to));
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, middleOf(to));
        settle();
    }
    QString current() const
    {
        const auto item = page->view().current();
        return item ? page->map().cards()[std::size_t(page->map().indexOf(*item))].heading : QString();
    }
    template <class Field> Field& field(const char* name) { return *panel->findChild<Field*>(name); }

    QTemporaryDir folder;
    std::unique_ptr<PlanDocument> document;
    ShownConstellation shown;
    QWidget window;
    QWidget* panel;
    ChartLoads loads;
    MapPage* page;
    /// What the page told last.
    QString told;
};

inline constexpr const char* threeOwners
    = "Frank: ES\nAnna: PM < Frank\nBen: PO < Anna > Checkout\nGil: PO < Anna > Mobile\n";

} // namespace remit::test
