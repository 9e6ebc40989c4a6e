#include "widgets/cells/chart_geometry.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("chips stand in the middle of their cell and never leave it")
{
    CHECK(chipRects(QRect(0, 0, 60, 30), 1) == QVector<QRect>{QRect(20, 5, 20, 20)});
    CHECK(chipRects(QRect(0, 0, 60, 30), 0).isEmpty());
    const QRect narrow(100, 0, 40, 30);
    for (const QRect& chip : chipRects(narrow, 4))
        CHECK(narrow.contains(chip));
}

TEST_CASE("a long title gives way to the pill and the question mark")
{
    const QRect cell(0, 0, 240, 30);
    const auto geometry = titleGeometry(cell, 900, {0, 60, true});
    CHECK(cell.contains(geometry.pill));
    CHECK(cell.contains(geometry.question));
    CHECK(geometry.text.right() < geometry.pill.left());
    CHECK(geometry.pill.right() < geometry.question.left());
}

TEST_CASE("where a pill would leave no room for the title, the title stays")
{
    const auto geometry = titleGeometry(QRect(0, 0, 150, 30), 900, {0, 90, false});
    CHECK(geometry.pill.isEmpty());
    CHECK(geometry.text.width() > 90);
}

TEST_CASE("what a row does not have takes no room")
{
    const auto geometry = titleGeometry(QRect(0, 0, 240, 30), 50, {});
    CHECK(geometry.text.width() == 50);
    CHECK(geometry.pill.isEmpty());
    CHECK(geometry.question.isEmpty());
}

TEST_CASE("a question mark in a cell is never over its chips, at no size too small to read")
{
    CHECK(metricsFor({0.5, true}).badge >= 14);
    for (const int zoom : {1, 2}) {
        const QRect cell(100, 0, 58 * zoom, 30 * zoom);
        const ChartMetrics metrics = metricsFor({double(zoom), false});
        for (int count = 0; count <= 4; ++count) {
            const QuestionedCell there = questionedCell(cell, count, metrics);
            CHECK(cell.contains(there.mark));
            for (const QRect& chip : chipRects(there.chips, count, metrics))
                CHECK_FALSE(chip.intersects(there.mark));
        }
    }
    const QRect cell(100, 0, 58, 30);
    CHECK(questionedCell(cell, 1).chips == cell);
}

TEST_CASE("a line of a title is as wide as the cell leaves, with the pill beside it")
{
    const QRect cell(0, 0, 240, 30);
    CHECK(titleRoom(cell, {}) == titleGeometry(cell, 900, {}).text.width());
    CHECK(titleRoom(cell, {0, 60, true}) < titleRoom(cell, {0, 60, false}));
    CHECK(titleRoom(cell, {0, 60, false}) < titleRoom(cell, {}));
}
