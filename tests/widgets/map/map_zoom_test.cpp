#include "widgets/map/map_of_plan.h"

#include <QScrollBar>

using namespace remit;
using namespace remit::test;

namespace {

std::string peers(int count)
{
    std::string text = "Boss: ES\n";
    for (int i = 1; i <= count; ++i)
        text += "Person " + std::to_string(i) + ": PO < Boss\n";
    return text;
}

double scaleOf(MapOfPlan& map)
{
    return map.view().transform().m11();
}

} // namespace

TEST_CASE("a small map is seen whole, at its own size at the most")
{
    MapOfPlan map(peers(2).c_str());
    CHECK(scaleOf(map) <= 1);
    CHECK_FALSE(map.view().horizontalScrollBar()->isVisible());
}

TEST_CASE("a map that grows wider is still seen whole while there is room for it")
{
    MapOfPlan map("Boss: ES\nAnna: PO < Boss\nBen: PO < Boss\nDora: PO\n");
    const double before = scaleOf(map);
    map.drawLine("Boss", "Dora");
    REQUIRE(map.document->undoLabel() == "Dora reports to Boss");
    CHECK(scaleOf(map) == before);
    const QRect seen = map.view().viewport()->rect();
    CHECK(seen.contains(map.view().mapFromScene(map.view().sceneRect()).boundingRect()));
}

TEST_CASE("a map that is too wide begins at a size that can be read, and is whole when that is asked for")
{
    MapOfPlan map(peers(60).c_str());
    CHECK(scaleOf(map) > 0.6);
    CHECK(map.view().horizontalScrollBar()->maximum() > 0);
    map.view().zoom().fitAll();
    CHECK(map.view().horizontalScrollBar()->maximum() == 0);
    const double whole = scaleOf(map);
    map.page->resize(map.page->width() - 200, map.page->height());
    QCoreApplication::processEvents();
    CHECK(scaleOf(map) < whole);
    CHECK(map.view().horizontalScrollBar()->maximum() == 0);
    map.view().zoom().by(1.5);
    const double zoomed = scaleOf(map);
    map.page->resize(map.page->width() + 100, map.page->height());
    QCoreApplication::processEvents();
    CHECK(scaleOf(map) == Approx(zoomed));
}
