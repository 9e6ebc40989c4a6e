#include "widgets/exchange/import_delegates.h"

#include "model/chart/chart_model.h"
#include "widgets/look/letter_chip.h"
#include "widgets/look/theme.h"

#include <QGuiApplication>
#include <QPainter>

namespace remit {

namespace {

constexpr int padding = 8;
constexpr QSize chipSize(22, 20);

QColor mixed(const QColor& ground, const QColor& over, double share)
{
    const auto mix = [share](int a, int b) { return int(a + (b - a) * share); };
    return {mix(ground.red(), over.red()), mix(ground.green(), over.green()), mix(ground.blue(), over.blue())};
}

void paintText(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment)
{
    const QRect inner = rect.adjusted(padding, 0, -padding, 0);
    painter.drawText(inner, int(alignment | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
}

/// Those of `added` get a dashed edge.
void paintChips(QPainter& painter, const QRect& rect, const LetterMarks& marks, const QString& added,
                const Theme& theme)
{
    constexpr int gap = 3;
    const int width = int(marks.size()) * (chipSize.width() + gap) - gap;
    QRect chip(QPoint(rect.center().x() - width / 2, rect.center().y() - chipSize.height() / 2), chipSize);
    for (const LetterMark& mark : marks) {
        paintChip(painter, chip, mark.letter, mark.involvement, theme);
        if (!added.isEmpty() && added.contains(mark.letter)) {
            painter.setPen(QPen(theme.text, 1, Qt::DashLine));
            painter.drawRect(chip.adjusted(-2, -2, 1, 1));
        }
        chip.translate(chipSize.width() + gap, 0);
    }
}

/// The current cell of the view that has the keyboard.
void paintFocus(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
}

} // namespace

QColor groundOf(CellUse use, const Theme& theme)
{
    switch (use) {
    case CellUse::responsibility:
        return theme.panel;
    case CellUse::area:
        return mixed(theme.panel, theme.secondary, 0.16);
    case CellUse::role:
        return theme.accentSoft;
    case CellUse::letters:
        return mixed(theme.panel, theme.chip(Involvement::answers).fill, 0.08);
    case CellUse::question:
        return theme.questionFill;
    case CellUse::note:
        return mixed(theme.panel, theme.good, 0.12);
    case CellUse::person:
        return mixed(theme.panel, theme.warning, 0.14);
    case CellUse::nothing:
    case CellUse::heading:
    case CellUse::leftOut:
        break;
    }
    return mixed(theme.panel, theme.text, 0.07);
}

void ImportFileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme = themeFor(QGuiApplication::palette());
    const auto use = CellUse(index.data(ImportFileModel::UseRole).toInt());
    const bool taken = use != CellUse::nothing && use != CellUse::heading && use != CellUse::leftOut;
    painter->save();
    painter->fillRect(option.rect, groundOf(use, theme));
    painter->setFont(option.font);
    painter->setPen(use == CellUse::question ? theme.questionText : taken ? theme.text : theme.secondary);
    paintText(*painter, option.rect, index.data().toString(), Qt::AlignLeft);
    paintFocus(*painter, option, theme);
    painter->restore();
}

void ImportPreviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme = themeFor(QGuiApplication::palette());
    const bool area = index.data(ImportPreviewModel::AreaRole).toBool();
    const bool unclear = index.data(ImportPreviewModel::UnclearRole).toBool();
    painter->save();
    painter->fillRect(option.rect, area ? theme.band : unclear ? theme.questionFill : theme.panel);
    QFont font = option.font;
    font.setWeight(area ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(unclear ? theme.questionText : theme.text);
    paintText(*painter, option.rect, index.data().toString(), index.column() == 0 ? Qt::AlignLeft : Qt::AlignHCenter);
    if (!area && index.column() > 0)
        paintChips(*painter, option.rect, index.data(ImportPreviewModel::LettersRole).value<LetterMarks>(),
                   index.data(ImportPreviewModel::AddedRole).toString(), theme);
    paintFocus(*painter, option, theme);
    painter->restore();
}

} // namespace remit
