#include "widgets/compare/figure_delegate.h"

#include "analysis/comparison/metrics.h"
#include "model/comparison/figure_table.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace remit {

namespace {

constexpr int sidePadding = 12;
constexpr int gapToWord = 8;

QColor verdictColor(Verdict verdict, const Theme& theme)
{
    return verdict == Verdict::better ? theme.good : verdict == Verdict::worse ? theme.warning : theme.secondary;
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// A text, and a small one behind it where there is room for both.
void paintWithWord(QPainter& painter, const QRect& rect, const QString& text, const QString& word,
                   const QColor& wordColor, const Theme& theme, bool mayGo)
{
    const QFont font = painter.font();
    const QFontMetrics small(smallFont(font));
    int wordWidth = word.isEmpty() ? 0 : gapToWord + small.horizontalAdvance(word) + 1;
    // Where there is too little room, the word at the head goes rather than the name.
    if (mayGo && painter.fontMetrics().horizontalAdvance(text) + wordWidth > rect.width())
        wordWidth = 0;
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, rect.width() - wordWidth));
    painter.setPen(theme.text);
    painter.drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeft), shown);
    if (wordWidth == 0)
        return;
    const int left = painter.fontMetrics().horizontalAdvance(shown) + gapToWord;
    painter.setFont(smallFont(font));
    painter.setPen(wordColor);
    painter.drawText(rect.adjusted(left, 1, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft), word);
}

} // namespace

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const Theme theme = themeFor(option.palette);
    const QModelIndex current = view != nullptr ? view->currentIndex() : QModelIndex();
    painter->save();
    painter->fillRect(option.rect, current.row() == index.row() ? theme.currentRow : theme.panel);
    painter->setPen(theme.tableLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect room = option.rect.adjusted(sidePadding, 0, -sidePadding / 2, 0);
    if (index.column() == 0) {
        painter->setFont(option.font);
        painter->setPen(theme.text);
        painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    } else {
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
        painter->setFont(semibold(option.font));
        const auto verdict = Verdict(index.data(FigureTable::VerdictRole).toInt());
        paintWithWord(*painter, room, index.data().toString(), index.data(FigureTable::VerdictTextRole).toString(),
                      verdictColor(verdict, theme), theme, false);
    }
    if (current == index && view != nullptr && view->hasFocus()) {
        painter->setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

FigureHeader::FigureHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(20);
}

void FigureHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme theme = themeFor(palette());
    painter->save();
    painter->fillRect(rect, theme.header);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (section > 0) {
        painter->setPen(theme.tableLine);
        painter->drawLine(rect.topLeft(), rect.bottomLeft());
        painter->setFont(semibold(font()));
        const bool isBaseline = model()->headerData(section, orientation(), FigureTable::BaselineRole).toBool();
        paintWithWord(*painter, rect.adjusted(sidePadding, 0, -sidePadding / 2, 0),
                      model()->headerData(section, orientation()).toString(),
                      isBaseline ? tr("compared with this") : QString(), theme.secondary, theme, true);
    }
    painter->restore();
}

} // namespace remit
