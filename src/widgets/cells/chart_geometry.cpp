#include "widgets/cells/chart_geometry.h"

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

/// A question mark of eleven pixels has room in it.
constexpr int readableBadge = 14;

} // namespace

ChartMetrics metricsFor(const ChartLook& look)
{
    ChartMetrics metrics;
    if (look.compact) {
        metrics.rowHeight = 24;
        metrics.chip = 18;
        metrics.narrowestColumn = 48;
    }
    for (int* size : {&metrics.rowHeight, &metrics.chip, &metrics.chipGap, &metrics.gutter, &metrics.padding,
                      &metrics.narrowestColumn, &metrics.widestSubtitle, &metrics.pill, &metrics.badge})
        *size = std::max(1, int(std::lround(*size * look.zoom)));
    metrics.badge = std::max(metrics.badge, readableBadge);
    return metrics;
}

QVector<QRect> chipRects(const QRect& cell, int count, const ChartMetrics& metrics)
{
    QVector<QRect> rects;
    if (count <= 0)
        return rects;
    const int room = cell.width() - 4;
    int size = metrics.chip;
    int gap = metrics.chipGap;
    if (count * size + (count - 1) * gap > room) {
        gap = 1;
        size = std::clamp((room - (count - 1) * gap) / count, 6, metrics.chip);
    }
    int x = cell.x() + (cell.width() - count * size - (count - 1) * gap) / 2;
    const int y = cell.y() + (cell.height() - size) / 2;
    for (int i = 0; i < count; ++i, x += size + gap)
        rects.push_back({x, y, size, size});
    return rects;
}

TitleGeometry titleGeometry(const QRect& cell, int textWidth, const TitleExtras& marks, const ChartMetrics& metrics)
{
    const int badge = metrics.badge;
    const int pillHeight = metrics.pill;
    TitleGeometry geometry;
    geometry.gutter = QRect(cell.x(), cell.y(), metrics.gutter, cell.height());
    int left = cell.x() + metrics.gutter + metrics.padding;
    if (marks.findingWidth > 0) {
        geometry.finding = QRect(left, cell.y(), marks.findingWidth, cell.height());
        left += marks.findingWidth + 4;
    }
    const bool hasQuestion = marks.hasQuestion;
    const int room = std::max(0, cell.right() - metrics.padding - left - (hasQuestion ? badge + 6 : 0));
    // What a row is about comes before how it is shared.
    const int leastText = std::min(textWidth, 4 * metrics.pill);
    const int beside = marks.pillWidth + metrics.padding;
    const int pillWidth = room - beside >= leastText ? marks.pillWidth : 0;
    geometry.text
        = QRect(left, cell.y(), std::min(textWidth, std::max(0, pillWidth > 0 ? room - beside : room)), cell.height());
    int x = geometry.text.x() + geometry.text.width() + metrics.padding;
    if (pillWidth > 0) {
        geometry.pill = QRect(x, cell.y() + (cell.height() - pillHeight) / 2, pillWidth, pillHeight);
        x += pillWidth + 6;
    }
    if (hasQuestion)
        geometry.question = QRect(x, cell.y() + (cell.height() - badge) / 2, badge, badge);
    return geometry;
}

int titleRoom(const QRect& cell, const TitleExtras& marks, const ChartMetrics& metrics)
{
    constexpr int widerThanAny = 1 << 20;
    return titleGeometry(cell, widerThanAny, marks, metrics).text.width();
}

QuestionedCell questionedCell(const QRect& cell, int chips, const ChartMetrics& metrics)
{
    const QRect mark(cell.x() + 2, cell.y() + 2, metrics.badge, metrics.badge);
    const auto rects = chipRects(cell, chips, metrics);
    const bool isOver = !rects.isEmpty() && rects.front().intersects(mark);
    return {mark, isOver ? cell.adjusted(metrics.badge, 0, 0, 0) : cell};
}

} // namespace remit
