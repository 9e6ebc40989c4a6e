#pragma once

#include <QStyledItemDelegate>

namespace remit {

/// Puts the mark of its weight before each line of the list.
class FindingItemDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace remit
