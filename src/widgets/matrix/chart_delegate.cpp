#include "widgets/matrix/chart_delegate.h"

#include "model/chart/chart_model.h"
#include "widgets/look/finding_mark.h"
#include "widgets/look/fonts.h"
#include "widgets/look/letter_chip.h"
#include "widgets/look/theme.h"
#include "widgets/matrix/chart_marks.h"
#include "widgets/matrix/letter_painter.h"
#include "words/names.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace remit {

namespace {

ChartRowKind kindOf(const QModelIndex& index)
{
    return ChartRowKind(index.data(ChartModel::KindRole).toInt());
}

QModelIndex currentOf(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr ? view->currentIndex() : QModelIndex();
}

int pillWidthFor(const QString& sharing, const QFont& font)
{
    return sharing.isEmpty() ? 0 : QFontMetrics(smallFont(font)).horizontalAdvance(sharing) + 16;
}

TitleExtras marksAround(const QModelIndex& title, const QFont& font)
{
    const bool hasFinding = title.data(ChartModel::FindingRole).isValid();
    return {hasFinding ? findingMarkWidth(font) : 0, pillWidthFor(title.data(ChartModel::SharingRole).toString(), font),
            !title.data(ChartModel::QuestionRole).toString().isEmpty()};
}

} // namespace

QColor ChartDelegate::rowColor(const QModelIndex& row, const QModelIndex& current, const Theme& theme) const
{
    if (kindOf(row) == ChartRowKind::band)
        return current.row() == row.row() ? theme.accentSoft : theme.band;
    if (current.row() == row.row())
        return theme.currentRow;
    return m_hoveredRow == row.row() ? theme.hoveredRow : theme.panel;
}

void ChartDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme theme = themeFor(option.palette);
    painter->save();
    painter->setFont(option.font);
    const bool inRange = m_rangeShown && (option.state & QStyle::State_Selected) && kindOf(index) != ChartRowKind::band;
    painter->fillRect(option.rect, inRange ? theme.accentSoft : rowColor(index, currentOf(option), theme));
    painter->setPen(theme.tableLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.data(ChartModel::ChangedRole).toBool())
        paintChanged(*painter, option.rect, theme);
    if (kindOf(index) == ChartRowKind::band)
        paintBand(*painter, option, index, theme);
    else if (index.column() == 0)
        paintTitle(*painter, option, index, theme);
    else
        paintCell(*painter, option, index, theme);
    const bool bandIsCurrent
        = kindOf(index) == ChartRowKind::band && index.column() == 0 && currentOf(option).row() == index.row();
    if (currentOf(option) == index && kindOf(index) != ChartRowKind::band)
        paintFrame(*painter,
                   titleRect(option.rect, index).adjusted(index.column() == 0 ? m_metrics.gutter : 0, 0, 0, 0), theme);
    else if (bandIsCurrent)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    painter->restore();
}

void ChartDelegate::paintBand(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              const Theme& theme) const
{
    if (index.column() != 0)
        return;
    const bool collapsed = index.data(ChartModel::CollapsedRole).toBool();
    const QRect rect = option.rect;
    const int pad = m_metrics.padding;
    paintTriangle(painter, {rect.x() + pad + pad / 4, rect.center().y() - pad / 2, pad, pad}, collapsed, theme.text);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.text);
    QRect text = rect.adjusted(3 * pad, 0, -pad, 0);
    const QString name = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    paintSought(painter, text, name, m_sought, theme);
    painter.drawText(text, Qt::AlignVCenter, name);
    const int count = index.data(ChartModel::CountRole).toInt();
    if (!collapsed || count == 0)
        return;
    text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(name) + pad);
    painter.setFont(smallFont(option.font));
    painter.setPen(theme.secondary);
    painter.drawText(text, Qt::AlignVCenter, QString::number(count));
}

void ChartDelegate::paintTitle(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                               const Theme& theme) const
{
    const bool leftOut = index.data(ChartModel::LeftOutRole).toBool();
    const bool waiting = kindOf(index) == ChartRowKind::ready;
    const QString sharing = index.data(ChartModel::SharingRole).toString();
    const TitleExtras marks = marksAround(index, option.font);
    QFont font = option.font;
    font.setStrikeOut(leftOut);
    painter.setFont(font);
    const QString title = index.data().toString();
    paintHours(painter, option, index, theme);
    const auto geometry = titleGeometry(titleRect(option.rect, index),
                                        painter.fontMetrics().horizontalAdvance(title) + 1, marks, m_metrics);
    if (!waiting)
        paintSought(painter, geometry.text, title, m_sought, theme);
    painter.setPen(leftOut || waiting ? theme.secondary : theme.text);
    painter.drawText(geometry.text, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, geometry.text.width()));
    painter.setPen(theme.tableLine);
    painter.drawLine(geometry.gutter.topRight(), geometry.gutter.bottomRight());
    const int number = index.data(ChartModel::NumberRole).toInt();
    painter.setFont(smallFont(option.font));
    painter.setPen(theme.secondary);
    if (number > 0)
        painter.drawText(geometry.gutter.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight,
                         QString::number(number));
    if (!geometry.finding.isEmpty())
        paintFindingMark(painter, geometry.finding, Severity(index.data(ChartModel::FindingRole).toInt()), option.font,
                         theme);
    if (!geometry.pill.isEmpty())
        paintPill(painter, geometry.pill, sharing, smallFont(option.font), theme);
    if (!geometry.question.isEmpty())
        paintQuestion(painter, geometry.question, theme);
}

void ChartDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              const Theme& theme) const
{
    painter.setPen(theme.tableLine);
    painter.drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    auto marks = index.data(ChartModel::LettersRole).value<LetterMarks>();
    if (m_painted != nullptr && m_painted->contains(index)) {
        paintTouched(painter, option.rect, theme);
        marks = m_painted->applied(std::move(marks));
    }
    const bool faded = index.data(ChartModel::LeftOutRole).toBool();
    const auto rects = chipRects(option.rect, int(marks.size()), m_metrics);
    for (qsizetype i = 0; i < marks.size(); ++i)
        paintChip(painter, rects[i], marks[i].letter, marks[i].involvement, theme, faded);
    if (const QString note = index.data(ChartModel::NoteRole).toString(); !note.isEmpty()) {
        if (!m_sought.isEmpty() && note.contains(m_sought, Qt::CaseInsensitive))
            painter.fillRect(option.rect.adjusted(1, option.rect.height() - 4, 0, -1), theme.accent);
        paintNoteMark(painter, option.rect, theme);
    }
    if (!index.data(ChartModel::QuestionRole).toString().isEmpty())
        paintQuestion(painter, QRect(option.rect.x() + 3, option.rect.y() + 3, 10, 10), theme);
}

QSize ChartDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_metrics.narrowestColumn, m_metrics.rowHeight};
}

void ChartDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // What is being typed stays when its row changes meanwhile.
    const auto* line = qobject_cast<QLineEdit*>(editor);
    if (line == nullptr || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

QWidget* ChartDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const Theme theme = themeFor(option.palette);
    auto* editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setFont(option.font);
    connect(editor, &QObject::destroyed, this, &ChartDelegate::editorGone);
    editor->setStyleSheet(QStringLiteral("QLineEdit { background: %1; border: 2px solid %2; border-radius: 0;"
                                         " padding: 0 5px; }")
                              .arg(theme.panel.name(), theme.accent.name()));
    if (kindOf(index) == ChartRowKind::ready || kindOf(index) == ChartRowKind::draft)
        editor->setPlaceholderText(tr("Type a responsibility, then Enter"));
    return editor;
}

void ChartDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    // Over the text that is there: an area has its name right behind the triangle.
    const bool isBand = kindOf(index) == ChartRowKind::band;
    const int left = isBand ? 3 * m_metrics.padding - 7 : m_metrics.gutter + 1;
    editor->setGeometry(option.rect.adjusted(left, 0, isBand ? 0 : -m_hoursWidth, 0));
}

QString ChartDelegate::toolTip(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStringList lines;
    const QString title = index.data().toString();
    if (index.column() == 0 && kindOf(index) == ChartRowKind::responsibility) {
        const auto geometry
            = titleGeometry(titleRect(option.rect, index), option.fontMetrics.horizontalAdvance(title) + 1,
                            marksAround(index, option.font), m_metrics);
        if (geometry.text.width() < option.fontMetrics.horizontalAdvance(title))
            lines << title;
    }
    if (const QString found = index.data(ChartModel::FindingTextRole).toString(); !found.isEmpty())
        lines << found;
    if (const QString hours = index.data(ChartModel::EffortOriginRole).toString(); m_hoursWidth > 0 && !hours.isEmpty())
        lines << hours;
    if (index.data(ChartModel::LeftOutRole).toBool())
        lines << tr("Left out: %1").arg(index.data(ChartModel::LeftOutReasonRole).toString());
    if (const QString note = index.data(ChartModel::NoteRole).toString(); !note.isEmpty())
        lines << note;
    if (const QString question = index.data(ChartModel::QuestionRole).toString(); !question.isEmpty())
        lines << tr("Open question: %1").arg(question);
    return lines.join(u'\n');
}

bool ChartDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    QToolTip::showText(event->globalPos(), asToolTip(toolTip(full, index)), view);
    return true;
}

} // namespace remit
