#include "widgets/cells/hours_painter.h"

#include "core/words.h"
#include "model/chart/chart_model.h"
#include "widgets/look/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace remit {

void HoursPainter::paint(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& title,
                         int padding) const
{
    if (m_width <= 0)
        return;
    const Theme theme = themeFor(option.palette);
    const QRect room(option.rect.right() - m_width + 1, option.rect.y(), m_width, option.rect.height());
    painter.save();
    painter.setPen(theme.tableLine);
    painter.drawLine(room.topLeft(), room.bottomLeft());
    const auto source = EffortSource(title.data(ChartModel::EffortSourceRole).toInt());
    const bool isTold = source == EffortSource::typed || source == EffortSource::measured;
    painter.setPen(isTold ? theme.text : theme.secondary);
    painter.setFont(option.font);
    // What is left out costs nothing here.
    if (!title.data(ChartModel::LeftOutRole).toBool())
        painter.drawText(room.adjusted(padding, 0, -padding, 0), Qt::AlignVCenter | Qt::AlignRight,
                         title.data(ChartModel::EffortRole).toString());
    painter.restore();
}

} // namespace remit
