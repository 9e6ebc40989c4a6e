#include "widgets/week/week_tip.h"

#include "model/cadence/shown_week.h"
#include "widgets/week/week_view.h"

#include <QPoint>
#include <QString>

namespace remit {

namespace {

/// The name in the head of the week; empty anywhere else.
QString columnAt(const WeekView& view, const QPoint& position)
{
    const WeekGeometry geometry = view.geometryOfWeek();
    const auto& columns = view.week().columns();
    if (columns.empty() || position.y() >= geometry.headHeight || position.x() < geometry.left())
        return {};
    const int day = geometry.dayAt(position.x());
    const int count = int(columns.size());
    int column = 0;
    while (column + 1 < count && position.x() >= columnLeft(geometry, day, column + 1, count))
        ++column;
    return columns[std::size_t(column)].name;
}

} // namespace

QString weekTipAt(const WeekView& view, const QPoint& position)
{
    const WeekBlock* block = view.blockAt(position);
    return block == nullptr ? columnAt(view, position) : view.week().toolTipOf(*block);
}

} // namespace remit
