#include "widgets/history/history_delegate.h"

#include "model/document/history_model.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QPainter>

namespace remit {

namespace {

constexpr int margin = 14;
constexpr int padding = 6;
constexpr int barWidth = 3;

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {120, option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height() + 2 * padding + 2};
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme = themeFor(QApplication::palette());
    const auto state = index.data(HistoryModel::StateRole).value<HistoryModel::State>();
    const bool current = state == HistoryModel::State::current;
    painter->save();
    if (current)
        painter->fillRect(option.rect, theme.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.band);
    if (current)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())), theme.accent);
    const QRect inner = option.rect.adjusted(margin, padding, -margin, -padding);
    QFont font = option.font;
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    font.setItalic(state == HistoryModel::State::undone);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(state == HistoryModel::State::undone ? theme.secondary : current ? theme.accent : theme.text);
    painter->drawText(QRect(inner.topLeft(), QSize(inner.width(), metrics.height())), Qt::AlignLeft,
                      metrics.elidedText(index.data().toString().simplified(), Qt::ElideRight, inner.width()));
    const QFont small = smallFont(option.font);
    const QFontMetrics below(small);
    painter->setFont(small);
    painter->setPen(theme.secondary);
    painter->drawText(QRect(inner.left(), inner.bottom() - below.height() + 1, inner.width(), below.height()),
                      Qt::AlignLeft,
                      below.elidedText(index.data(HistoryModel::DetailRole).toString(), Qt::ElideRight, inner.width()));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected)) {
        painter->setPen(QPen(theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5), 4, 4);
    }
    painter->restore();
}

} // namespace remit
