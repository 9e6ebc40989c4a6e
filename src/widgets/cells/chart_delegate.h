#pragma once

#include "widgets/cells/chart_geometry.h"
#include "widgets/cells/hours_painter.h"

#include <QStyledItemDelegate>

namespace remit {

class WaitingMarks;
struct PaintedCells;
struct Theme;
struct TitleCell;

/// The property of a title's editor whose text could not be written.
inline constexpr const char* unsavedTitle = "unsavedTitle";

/// Paints the rows of the matrix from the model's roles alone.
class ChartDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    const ChartMetrics& metrics() const { return m_metrics; }
    /// Room for a row's hours at the right end of its title; 0 for none.
    void setHoursWidth(int width) { m_hours.setWidth(width); }
    /// Which marks are not to be seen yet; null for none. It outlives the painting.
    void setWaiting(const WaitingMarks* waiting) { m_waiting = waiting; }
    /// Of a row whose title has so many lines.
    int rowHeight(int lines, const QFont& font) const;
    /// How wide a line of the title can be in a cell of this width, with the mark of a finding or without.
    int titleRoomIn(const QModelIndex& title, int cellWidth, const QFont& font) const;
    void setMetrics(const ChartMetrics& metrics) { m_metrics = metrics; }
    /// Titles, bands and notes with this text are marked.
    void setSought(const QString& text) { m_sought = text; }
    int hoveredRow() const { return m_hoveredRow; }
    void setHoveredRow(int row) { m_hoveredRow = row; }
    /// Whether selected cells are painted as a range; the current cell alone has its frame.
    void setRangeShown(bool shown) { m_rangeShown = shown; }
    /// What painting letters would do, until it is done; null for nothing. It outlives the painting.
    void setPainted(const PaintedCells* painted) { m_painted = painted; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    /// A title that could not be written stays in its editor, which is marked as `unsavedTitle`.
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    /// The background of a row; also right of the last column.
    QColor rowColor(const QModelIndex& row, const QModelIndex& current, const Theme& theme) const;

signals:
    /// Also when the row went away under it.
    void editorGone() const;

private:
    void paintBand(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Theme& theme) const;
    void paintTitle(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const Theme& theme) const;
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Theme& theme) const;
    void paintCurrent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const Theme& theme) const;
    void paintTitleLines(QPainter& painter, const TitleCell& cell, const QModelIndex& title, const Theme& theme) const;
    TitleCell titleCell(const QStyleOptionViewItem& option, const QModelIndex& title) const;
    bool isMarked(const QModelIndex& title) const;

    ChartMetrics m_metrics;
    int m_hoveredRow = -1;
    bool m_rangeShown = false;
    const PaintedCells* m_painted = nullptr;
    HoursPainter m_hours;
    const WaitingMarks* m_waiting = nullptr;
    QString m_sought;
};

} // namespace remit
