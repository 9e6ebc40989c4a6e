#pragma once

#include "model/exchange/import_models.h"

#include <QStyledItemDelegate>

namespace remit {

struct Theme;

/// The ground of a cell of the file, by what it was taken for.
QColor groundOf(CellUse use, const Theme& theme);

/// Paints the cells of the file on the ground of their use.
class ImportFileDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Paints the coming chart: bands, titles, chips.
class ImportPreviewDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace remit
