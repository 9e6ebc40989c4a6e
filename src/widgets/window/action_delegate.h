#pragma once

#include <QStyledItemDelegate>

namespace remit {

/// An action on one line: its text, the menu it stands in or why it can't be done, and its keys at the right.
class ActionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace remit
