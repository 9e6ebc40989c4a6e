#include "two_pages.h"

using namespace remit;
using namespace remit::test;

TEST_CASE("tools, status, panel and menus belong to the page that shows")
{
    TwoPages t;
    t.turnToSecond();
    const QWidget& find = *t.chart().tools();
    const auto stands = [&t](const QWidget& part, const QString& place) {
        return part.isVisible() && field<QWidget>(t.window, place).isAncestorOf(&part);
    };
    CHECK(stands(*t.second->toolbox, "workbenchBar"));
    CHECK(stands(*t.second->counts, "statusLine"));
    CHECK(t.second->panel->isVisible());
    CHECK_FALSE(find.isVisible());
    CHECK_FALSE(t.chart().status()->isVisible());
    CHECK_FALSE(t.chart().inspector().isVisible());
    CHECK(t.hasEntry("Do the second thing"));
    CHECK_FALSE(t.hasEntry("Catalogue shelf…"));

    t.turnToChart();
    CHECK_FALSE(t.second->toolbox->isVisible());
    CHECK_FALSE(t.second->counts->isVisible());
    CHECK_FALSE(t.second->panel->isVisible());
    CHECK(stands(find, "workbenchBar"));
    CHECK(stands(*t.chart().status(), "statusLine"));
    CHECK(t.chart().inspector().isVisible());
    CHECK_FALSE(t.hasEntry("Do the second thing"));
    CHECK(t.hasEntry("Catalogue shelf…"));
}

TEST_CASE("the panels of all pages are as wide and as folded as one, left of the undo list")
{
    TwoPages t;
    t.window.resize(1800, 900);
    t.bench().setPanelShown("history", true);
    QCoreApplication::processEvents();
    const QRect before = t.placeOf(t.chart().inspector());
    t.turnToSecond();
    QCoreApplication::processEvents();
    CHECK(t.placeOf(*t.second->panel) == before);
    t.turnToChart();
    QCoreApplication::processEvents();
    CHECK(t.placeOf(t.chart().inspector()) == before);

    t.bench().setPanelShown("inspector", false);
    t.turnToSecond();
    CHECK_FALSE(t.second->panel->isVisible());
    t.press(Qt::Key_F10);
    CHECK(t.second->panel->isVisible());
    t.turnToChart();
    CHECK(t.chart().inspector().isVisible());
}

TEST_CASE("around a page that brings nothing there is nothing of the others, and it comes back with them")
{
    TwoPages t;
    t.bench().addPage({"bare", "Bare", [](QWidget* parent) { return new BarePage(parent); }});
    t.press(Qt::Key(Qt::Key_0 + t.tabs().count()), Qt::ControlModifier);
    CHECK_FALSE(t.chart().tools()->isVisible());
    CHECK_FALSE(t.chart().status()->isVisible());
    CHECK_FALSE(t.chart().inspector().isVisible());
    CHECK_FALSE(t.hasEntry("Inspector"));
    resizeShown(t.window, {900, 600});
    CHECK_FALSE(field<QWidget>(t.window, "inspectorStrip").isVisible());

    t.window.resize(1440, 900);
    t.turnToChart();
    CHECK(t.chart().inspector().isVisible());
    CHECK(t.hasEntry("Inspector"));
}

TEST_CASE("the keys of a page do nothing while another shows")
{
    TwoPages t;
    const QWidget& filters = t.chart().views().filterBar();
    t.turnToSecond();
    t.press(Qt::Key_F6);
    CHECK(t.second->done == 1);
    t.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(filters.isHidden());

    t.turnToChart();
    t.press(Qt::Key_F6);
    CHECK(t.second->done == 1);
    t.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(filters.isHidden());
}

TEST_CASE("a message lies over the page that shows, what a page offers only over itself")
{
    TwoPages t;
    const QWidget& banner = field<QWidget>(t.window, "messageBanner");
    t.chart().findings().openImported();
    const QWidget& offer = t.chart().findings().top();
    REQUIRE(offer.isVisible());
    t.bench().say({"Something to know."});
    t.turnToSecond();
    QCoreApplication::processEvents();
    CHECK(banner.isVisible());
    CHECK(t.placeOf(*t.second).contains(t.placeOf(banner)));
    CHECK_FALSE(offer.isVisible());

    emit t.second->noticed({"The second page says this."});
    CHECK(t.bench().noticeText() == "The second page says this.");
    t.turnToChart();
    QCoreApplication::processEvents();
    CHECK(banner.isVisible());
    CHECK(t.placeOf(t.chart()).contains(t.placeOf(banner)));
    CHECK(offer.isVisible());
    CHECK_FALSE(t.placeOf(offer).intersects(t.placeOf(banner)));
}
