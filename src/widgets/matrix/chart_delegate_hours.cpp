#include "core/words.h"
#include "model/chart/chart_model.h"
#include "widgets/look/theme.h"
#include "widgets/matrix/chart_delegate.h"

#include <QPainter>

/// The hours of a row, right of its title.
namespace remit {

QRect ChartDelegate::titleRect(const QRect& cell, const QModelIndex& index) const
{
    return index.column() == 0 ? cell.adjusted(0, 0, -m_hoursWidth, 0) : cell;
}

void ChartDelegate::paintHours(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                               const Theme& theme) const
{
    if (m_hoursWidth <= 0)
        return;
    const QRect room(option.rect.right() - m_hoursWidth + 1, option.rect.y(), m_hoursWidth, option.rect.height());
    painter.save();
    painter.setPen(theme.tableLine);
    painter.drawLine(room.topLeft(), room.bottomLeft());
    const auto source = EffortSource(index.data(ChartModel::EffortSourceRole).toInt());
    const bool isTold = source == EffortSource::typed || source == EffortSource::measured;
    painter.setPen(isTold ? theme.text : theme.secondary);
    painter.setFont(option.font);
    // What is left out costs nothing here.
    if (!index.data(ChartModel::LeftOutRole).toBool())
        painter.drawText(room.adjusted(m_metrics.padding, 0, -m_metrics.padding, 0), Qt::AlignVCenter | Qt::AlignRight,
                         index.data(ChartModel::EffortRole).toString());
    painter.restore();
}

} // namespace remit
