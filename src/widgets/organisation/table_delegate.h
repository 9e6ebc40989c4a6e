#pragma once

#include "widgets/organisation/cell_editor.h"

#include <QStyledItemDelegate>

namespace remit {

/// Paints the cells of a table as those of the chart are painted, and makes the line in which they are typed.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// A key ends the typing; whoever listens takes the text and closes the editor.
    void left(remit::CellEditor* editor, remit::CellWay way) const;
};

} // namespace remit
