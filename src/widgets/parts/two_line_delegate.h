#pragma once

#include <QStyledItemDelegate>

namespace remit {

/// Paints a constellation of the navigator: its name, its description below, an accent bar when it is shown.
class ConstellationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int descriptionRole = Qt::UserRole + 1;
    /// Whether the name stands back, since it does not fit.
    static constexpr int fadedRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    static int height(const QFont& font);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace remit
