#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace remit {

/// Paints a figure in bold with what it means beside it.
class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The names of the constellations above their figures, with a word at the one that the others are compared with.
class FigureHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit FigureHeader(QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace remit
