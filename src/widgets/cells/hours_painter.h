#pragma once

#include <QRect>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace remit {

/// The hours of a row, at the right end of its title's cell.
class HoursPainter {
public:
    /// 0 where no hours are shown.
    int width() const { return m_width; }
    void setWidth(int width) { m_width = width; }
    /// What of the cell is left to the title.
    QRect titleRect(const QRect& cell) const { return cell.adjusted(0, 0, -m_width, 0); }
    void paint(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& title, int padding) const;

private:
    int m_width = 0;
};

} // namespace remit
