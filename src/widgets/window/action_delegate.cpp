#include "widgets/window/action_delegate.h"

#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/window/action_model.h"

#include <QApplication>
#include <QPainter>

namespace remit {

namespace {

constexpr int sideMargin = 10;
constexpr int gap = 12;

} // namespace

QSize ActionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, option.fontMetrics.height() + 14};
}

void ActionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme = themeFor(QApplication::palette());
    const bool enabled = index.data(ActionModel::EnabledRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? theme.accentSoft : theme.band);
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    QRect rest = option.rect.adjusted(sideMargin, 0, -sideMargin, 0);
    const QFont small = smallFont(option.font);
    const QFontMetrics smallMetrics(small);
    const QString keys = index.data(ActionModel::ShortcutRole).toString();
    painter->setFont(small);
    painter->setPen(theme.secondary);
    painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, keys);
    if (!keys.isEmpty())
        rest.setRight(rest.right() - smallMetrics.horizontalAdvance(keys) - gap);
    const QString text
        = option.fontMetrics.elidedText(index.data().toString().simplified(), Qt::ElideRight, rest.width());
    painter->setFont(option.font);
    painter->setPen(enabled ? theme.text : theme.secondary);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, text);
    rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(text) + gap);
    const QString hindrance = index.data(ActionModel::HindranceRole).toString();
    const QString beside = enabled ? index.data(ActionModel::PlaceRole).toString()
        : hindrance.isEmpty()      ? tr("not available now")
                                   : hindrance;
    painter->setFont(small);
    painter->setPen(theme.secondary);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                      smallMetrics.elidedText(beside, Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace remit
