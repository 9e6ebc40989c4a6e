#pragma once

#include <QItemSelectionModel>
#include <QTableView>

namespace remit {

class ChartDelegate;

/// The responsibility column, which stays in place. It only shows and edits titles; the keyboard is the grid's.
class TitleColumn : public QTableView {
    Q_OBJECT

public:
    using QTableView::QTableView;

    bool isEditing() const { return state() == QAbstractItemView::EditingState; }

signals:
    /// A title's editor has gone; the hint tells how.
    void titleClosed(QAbstractItemDelegate::EndEditHint hint);

protected:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void paintEvent(QPaintEvent* event) override;
};

/// The role columns. It has the keyboard for the whole matrix, column 0 included, which it does not show.
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

signals:
    void scrolledOrResized();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent* event) override;

private:
    int pageRows() const;
    int nextTypable(int row, int step) const;

    int m_trailing = 0;
};

/// What both have in common.
void prepareChartPart(QTableView& view, ChartDelegate& delegate);

} // namespace remit
