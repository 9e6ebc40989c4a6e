#pragma once

#include <QItemSelectionModel>
#include <QTableView>

namespace remit {

class ChartDelegate;

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

    int m_trailing = 0;
};

/// The responsibility column, which stays in place. It only shows and edits titles: where rows stand and how high they
/// are it sees through the grid's vertical header, and it scrolls by the grid's bar; the keyboard is the grid's, too.
class TitleColumn : public QTableView {
    Q_OBJECT

public:
    explicit TitleColumn(RoleGrid& grid, QWidget* parent = nullptr);

    bool isEditing() const { return state() == QAbstractItemView::EditingState; }
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    /// A title's editor has gone; the hint tells how.
    void titleClosed(QAbstractItemDelegate::EndEditHint hint);

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void updateGeometries() override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void shareRows();
    void followRows();

    RoleGrid& m_grid;
};

/// What both have in common.
void prepareChartPart(QTableView& view, ChartDelegate& delegate);

} // namespace remit
