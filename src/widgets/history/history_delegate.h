#pragma once

#include <QStyledItemDelegate>

namespace remit {

/// A step of the past on two lines: what was done; when, how much and by whom. The present point carries a bar, what
/// was undone is dimmed and says so.
class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace remit
