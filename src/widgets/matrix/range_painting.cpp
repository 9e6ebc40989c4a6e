#include "widgets/matrix/range_painting.h"

#include "widgets/look/theme.h"

#include <QItemSelectionModel>
#include <QPainter>
#include <QTableView>

namespace remit {

namespace {

/// Where the range is seen in this part, empty when it is not.
QRect rectOf(const QItemSelectionRange& range, const QTableView& part)
{
    int first = range.left();
    int last = range.right();
    while (first <= last && part.isColumnHidden(first))
        ++first;
    while (last >= first && part.isColumnHidden(last))
        --last;
    if (first > last)
        return {};
    const int left = part.columnViewportPosition(first);
    const int right = part.columnViewportPosition(last) + part.columnWidth(last);
    const int top = part.rowViewportPosition(range.top());
    const int bottom = part.rowViewportPosition(range.bottom()) + part.rowHeight(range.bottom());
    return QRect(QPoint(left, top), QPoint(right - 1, bottom - 1));
}

} // namespace

void paintRangeFrames(QPainter& painter, const QTableView& part)
{
    const QItemSelection selected = part.selectionModel()->selection();
    if (selected.isEmpty() || (selected.size() == 1 && selected.front().width() * selected.front().height() == 1))
        return;
    painter.setPen(QPen(themeFor(part.palette()).accent, 1));
    painter.setBrush(Qt::NoBrush);
    for (const QItemSelectionRange& range : selected) {
        const QRect rect = rectOf(range, part);
        if (rect.isValid() && rect.intersects(part.viewport()->rect()))
            painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace remit
