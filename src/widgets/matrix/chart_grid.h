#pragma once

#include <QItemSelectionModel>
#include <QTableView>

namespace remit {

/// The role columns. It has the keyboard for the whole matrix, column 0 included, which it does not show. Its vertical
/// header holds the heights of the rows and the vertical position, for the titles as well.
class RoleGrid : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;

    /// Room right of the last column, for the button that adds a role.
    void setTrailing(int width);
    /// Where the last column ends, in the viewport.
    int columnsEnd() const;
    /// Where the moving corner of a selection gets by the key, to the end of the chart with `whole`; bands are passed
    /// over. Invalid for keys that do not move.
    QModelIndex reach(const QModelIndex& from, int key, bool whole) const;
    /// Takes rows that came, went or are of other heights at once: Qt leaves that to a later turn of the event loop,
    /// and a picture may be painted before.
    void settleRows();
    /// Scrolls to the row also where the column is not shown here.
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    void scrolledOrResized();
    /// Rows have moved by so many pixels, down when positive.
    void rowsScrolled(int by);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int pageRows() const;
    int nextTypable(int row, int step) const;
    /// The next cell to type in (+1) or the one before (-1), in the next row at the end of one.
    QModelIndex beside(int step) const;

    int m_trailing = 0;
};

/// Keys lead to one cell; ranges and the mouse are RangeSelection's and ChartMouse's.
QItemSelectionModel::SelectionFlags chartSelectionCommand(const QEvent* event);

} // namespace remit
