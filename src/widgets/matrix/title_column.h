#pragma once

#include <QTableView>

namespace remit {

class RoleGrid;

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
    bool eventFilter(QObject* watched, QEvent* event) override;
    void updateGeometries() override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void shareRows();
    void followRows();

    RoleGrid& m_grid;
};

} // namespace remit
