#include "widgets/parts/two_line_delegate.h"

#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

namespace remit {

namespace {

constexpr int indent = 16;
constexpr int barWidth = 3;
constexpr int padding = 6;

} // namespace

int ConstellationDelegate::height(const QFont& font)
{
    return QFontMetrics(font).height() + QFontMetrics(smallFont(font)).height() + 2 * padding + 1;
}

QSize ConstellationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {100, height(option.font)};
}

void ConstellationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme = themeFor(QGuiApplication::palette());
    const bool current = option.state & QStyle::State_Selected;
    painter->save();
    if (current) {
        painter->fillRect(option.rect, theme.accentSoft);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())), theme.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, theme.hoveredRow);
    }
    QRect text = option.rect.adjusted(indent, padding, -8, -padding);
    QFont font = option.font;
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(current ? theme.accent : index.data(fadedRole).toBool() ? theme.secondary : theme.text);
    const QFontMetrics metrics(font);
    const bool isAlone = index.data(descriptionRole).toString().isEmpty();
    painter->drawText(text, isAlone ? Qt::AlignVCenter : Qt::AlignTop,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    text.setTop(text.top() + metrics.height() + 1);
    painter->setFont(smallFont(option.font));
    painter->setPen(theme.secondary);
    painter->drawText(
        text, Qt::AlignLeft | Qt::AlignTop,
        painter->fontMetrics().elidedText(index.data(descriptionRole).toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace remit
