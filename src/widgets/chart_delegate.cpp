#include "widgets/chart_delegate.h"

#include "model/chart_model.h"
#include "model/names.h"
#include "widgets/finding_mark.h"
#include "widgets/letter_chip.h"
#include "widgets/letter_painter.h"
#include "widgets/theme.h"

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

void paintFrame(QPainter& painter, const QRect& rect, const Theme& theme)
{
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

void paintTriangle(QPainter& painter, const QPoint& middle, bool collapsed, const QColor& color)
{
    const int x = middle.x();
    const int y = middle.y();
    const QPolygon down({{x - 4, y - 2}, {x + 4, y - 2}, {x, y + 3}});
    const QPolygon right({{x - 2, y - 4}, {x + 3, y}, {x - 2, y + 4}});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(collapsed ? right : down);
    painter.restore();
}

void paintPill(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setFont(font);
    painter.setPen(theme.secondary);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

void paintQuestion(QPainter& painter, const QRect& rect, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.questionFill);
    painter.drawEllipse(rect);
    QFont font = painter.font();
    font.setPixelSize(rect.height() * 11 / 16);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(theme.questionText);
    painter.drawText(rect, Qt::AlignCenter, QStringLiteral("?"));
    painter.restore();
}

/// A small dot in the upper right corner says that there is a note.
void paintNoteMark(QPainter& painter, const QRect& cell, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(QRect(cell.right() - 7, cell.top() + 3, 5, 5));
    painter.restore();
}

/// A cell that painting has touched.
void paintTouched(QPainter& painter, const QRect& cell, const Theme& theme)
{
    painter.save();
    painter.setPen(theme.accent);
    painter.setBrush(theme.accentSoft);
    painter.drawRect(cell.adjusted(1, 1, -2, -2));
    painter.restore();
}

/// Marks where `sought` stands in a line of text that is drawn from the left of `rect`.
void paintSought(QPainter& painter, const QRect& rect, const QString& text, const QString& sought, const Theme& theme)
{
    if (sought.isEmpty())
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    for (qsizetype at = text.indexOf(sought, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(sought, at + sought.size(), Qt::CaseInsensitive)) {
        const int left = rect.x() + metrics.horizontalAdvance(text.left(at));
        const int right = rect.x() + metrics.horizontalAdvance(text.left(at + sought.size()));
        const QRect mark(left, rect.center().y() - metrics.height() / 2, right - left, metrics.height());
        painter.fillRect(mark & rect, theme.accentSoft);
        painter.fillRect(QRect(mark.left(), mark.bottom() - 1, mark.width(), 2) & rect, theme.accent);
    }
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

void paintChanged(QPainter& painter, const QRect& cell, const Theme& theme)
{
    painter.fillRect(cell, theme.changedFill);
    painter.setPen(QPen(theme.changedFrame, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.adjusted(2, 2, -2, -2));
}

} // namespace

QFont smallFont(QFont font)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(8, font.pixelSize() * 17 / 20));
    else
        font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setWeight(QFont::Normal);
    return font;
}

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
    paintTriangle(painter, QPoint(rect.x() + m_metrics.padding + 6, rect.center().y()), collapsed, theme.text);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.text);
    QRect text = rect.adjusted(m_metrics.padding + 16, 0, -m_metrics.padding, 0);
    const QString name = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    paintSought(painter, text, name, m_sought, theme);
    painter.drawText(text, Qt::AlignVCenter, name);
    const int count = index.data(ChartModel::CountRole).toInt();
    if (!collapsed || count == 0)
        return;
    text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(name) + m_metrics.padding);
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
    editor->setStyleSheet(QStringLiteral("QLineEdit { background: %1; border: 2px solid %2; border-radius: 0;"
                                         " padding: 0 5px; }")
                              .arg(theme.panel.name(), theme.accent.name()));
    if (kindOf(index) == ChartRowKind::ready || kindOf(index) == ChartRowKind::draft)
        editor->setPlaceholderText(tr("Type a responsibility, then Enter"));
    return editor;
}

void ChartDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(m_metrics.gutter + 1, 0, -m_hoursWidth, 0));
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
