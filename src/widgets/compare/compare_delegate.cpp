#include "widgets/compare/compare_delegate.h"

#include "model/comparison/comparison_table.h"
#include "widgets/cells/chart_geometry.h"
#include "widgets/cells/chart_marks.h"
#include "widgets/look/fonts.h"
#include "widgets/look/letter_chip.h"
#include "widgets/look/theme.h"
#include "widgets/parts/text_width.h"
#include "words/names.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace remit {

namespace {

/// Between the letters and what was there before.
constexpr int gapToBefore = 5;
/// As chips stand in the chart.
constexpr int aroundChips = 2;

int chipsWidth(int count, const ChartMetrics& metrics)
{
    return count > 0 ? count * metrics.chip + (count - 1) * metrics.chipGap : 0;
}

/// Small behind an arrow: a line through it would hide an I.
QString beforeText(const QString& letters)
{
    return letters.isEmpty() ? QString() : QStringLiteral("← ") + letters;
}

QModelIndex currentIn(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr ? view->currentIndex() : QModelIndex();
}

bool isAbout(const QModelIndex& index)
{
    return RowState(index.data(ComparisonTable::StateRole).toInt()) == RowState::here;
}

/// Before the first column of a constellation stands a stronger line.
void paintLeftLine(QPainter& painter, const QRect& cell, const QModelIndex& index, const Theme& theme)
{
    if (index.data(ComparisonTable::GroupStartRole).toBool()) {
        painter.fillRect(QRect(cell.topLeft(), QSize(2, cell.height())), theme.line);
    } else {
        painter.setPen(theme.tableLine);
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
    }
}

} // namespace

int CompareDelegate::widthFor(int letters, int before, const ChartMetrics& metrics, const QFont& font)
{
    constexpr int around = 14;
    const int was = before > 0 ? gapToBefore + int(widthIn(smallFont(font))(beforeText(QString(before, u'W')))) : 0;
    return chipsWidth(std::max(letters, 1), metrics) + was + around;
}

void CompareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() == 0 || rowKindOf(index) == ChartRowKind::band)
        return ChartDelegate::paint(painter, option, index);
    const Theme theme = themeFor(option.palette);
    const QModelIndex current = currentIn(option);
    painter->save();
    painter->setFont(option.font);
    const QColor ground = isAbout(index) ? rowColor(index.siblingAtColumn(0), current, theme) : theme.window;
    painter->fillRect(option.rect, m_flashed == index ? theme.accentSoft : ground);
    painter->setPen(theme.tableLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.data(ChartModel::ChangedRole).toBool())
        paintChanged(*painter, option.rect.adjusted(1, 0, 0, 0), theme);
    paintLeftLine(*painter, option.rect, index, theme);
    paintLetters(*painter, option, index, theme);
    if (current == index)
        paintFrame(*painter, option.rect, theme);
    painter->restore();
}

void CompareDelegate::paintLetters(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                   const Theme& theme) const
{
    const ChartMetrics metrics;
    const auto marks = index.data(ChartModel::LettersRole).value<LetterMarks>();
    const QString before = beforeText(index.data(ComparisonTable::BeforeRole).toString());
    const QFont small = smallFont(option.font);
    const int was = before.isEmpty() ? 0 : int(widthIn(small)(before)) + 1;
    const int beside = was == 0 ? 0 : was + (marks.isEmpty() ? 0 : gapToBefore);
    // Columns stay as wide as they are while letters are typed: more of them stand closer.
    const int room = std::max(0, option.rect.width() - beside - 2 * aroundChips);
    const int chips = std::min(chipsWidth(int(marks.size()), metrics), room);
    const int left = option.rect.x() + (option.rect.width() - chips - beside) / 2;
    const QRect place(left - aroundChips, option.rect.y(), chips + 2 * aroundChips, option.rect.height());
    const QVector<QRect> rects = chipRects(place, int(marks.size()), metrics);
    for (int i = 0; i < rects.size(); ++i)
        paintChip(painter, rects.at(i), marks.at(i).letter, marks.at(i).involvement, theme);
    if (was == 0)
        return;
    const int x = left + chips + beside - was;
    painter.setFont(small);
    painter.setPen(theme.secondary);
    painter.drawText(QRect(x, option.rect.y(), std::min(was + 2, option.rect.right() - x), option.rect.height()),
                     int(Qt::AlignVCenter | Qt::AlignLeft), before);
}

bool CompareDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || index.column() == 0)
        return ChartDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), asToolTip(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

} // namespace remit
