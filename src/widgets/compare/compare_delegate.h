#pragma once

#include "widgets/cells/chart_delegate.h"

#include <QPersistentModelIndex>

namespace remit {

/// Paints the cells of constellations side by side: what differs framed, with what it was small beside it. Titles and
/// bands look as in the chart.
class CompareDelegate : public ChartDelegate {
    Q_OBJECT

public:
    using ChartDelegate::ChartDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    /// The room a column needs for so many letters, and as many that were there before.
    static int widthFor(int letters, int before, const ChartMetrics& metrics, const QFont& font);
    /// Marks a cell until it is told another.
    void setFlashed(const QModelIndex& index) { m_flashed = index; }

private:
    void paintLetters(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Theme& theme) const;

    QPersistentModelIndex m_flashed;
};

} // namespace remit
