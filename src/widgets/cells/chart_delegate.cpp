#include "widgets/cells/chart_delegate.h"

#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/cells/cell_tool_tip.h"
#include "widgets/cells/chart_marks.h"
#include "widgets/cells/painted_cells.h"
#include "widgets/cells/title_editor.h"
#include "widgets/cells/waiting_marks.h"
#include "widgets/look/finding_mark.h"
#include "widgets/look/fonts.h"
#include "widgets/look/letter_chip.h"
#include "widgets/look/theme.h"
#include "widgets/parts/text_width.h"
#include "words/broken_lines.h"
#include "words/names.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace remit {

namespace {

QModelIndex currentOf(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr ? view->currentIndex() : QModelIndex();
}

int pillWidthFor(const QString& sharing, const QFont& font)
{
    return sharing.isEmpty() ? 0 : QFontMetrics(smallFont(font)).horizontalAdvance(sharing) + 16;
}

TitleExtras marksAround(const QModelIndex& title, const QFont& font, bool isMarked)
{
    return {isMarked ? findingMarkWidth(font) : 0, pillWidthFor(title.data(ChartModel::SharingRole).toString(), font),
            !title.data(ChartModel::QuestionRole).toString().isEmpty()};
}

} // namespace

/// A title as it stands in its cell.
struct TitleCell {
    QString title;
    QStringList lines;
    TitleGeometry geometry;

    bool isWhole() const { return lines == QStringList{title}; }
};

int ChartDelegate::rowHeight(int lines, const QFont& font) const
{
    return m_metrics.rowHeight + (lines - 1) * QFontMetrics(font).height();
}

bool ChartDelegate::isMarked(const QModelIndex& title) const
{
    const bool waits = m_waiting != nullptr && m_waiting->waits(title);
    return !waits && title.data(ChartModel::FindingRole).isValid();
}

int ChartDelegate::titleRoomIn(const QModelIndex& title, int cellWidth, const QFont& font) const
{
    // A mark that comes and goes never makes a row higher or lower.
    return titleRoom(m_hours.titleRect({0, 0, cellWidth, m_metrics.rowHeight}), marksAround(title, font, true),
                     m_metrics);
}

TitleCell ChartDelegate::titleCell(const QStyleOptionViewItem& option, const QModelIndex& title) const
{
    const TextWidth width = widthIn(option.font);
    TitleCell cell;
    cell.title = title.data().toString();
    const QRect rect = m_hours.titleRect(option.rect);
    const int most = option.rect.height() >= rowHeight(2, option.font) ? 2 : 1;
    const int whole = titleRoom(rect, {findingMarkWidth(option.font)}, m_metrics);
    cell.lines = brokenLines(cell.title, whole, most, width, titleRoomIn(title, option.rect.width(), option.font));
    const TitleExtras marks = marksAround(title, option.font, isMarked(title));
    const int last = cell.lines.back().isEmpty() ? 0 : width(cell.lines.back()) + 1;
    cell.geometry = titleGeometry(rect, last, marks, m_metrics);
    if (cell.lines.size() == 1)
        return cell;
    // What stands behind the title stands behind its last line.
    const int height = QFontMetrics(option.font).height();
    const int below = (int(cell.lines.size()) - 1) * height / 2;
    cell.geometry.pill.translate(0, below);
    cell.geometry.question.translate(0, below);
    cell.geometry.text.setWidth(whole);
    return cell;
}

QColor ChartDelegate::rowColor(const QModelIndex& row, const QModelIndex& current, const Theme& theme) const
{
    if (rowKindOf(row) == ChartRowKind::band)
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
    const bool inRange
        = m_rangeShown && (option.state & QStyle::State_Selected) && rowKindOf(index) != ChartRowKind::band;
    painter->fillRect(option.rect, inRange ? theme.accentSoft : rowColor(index, currentOf(option), theme));
    painter->setPen(theme.tableLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.data(ChartModel::ChangedRole).toBool())
        paintChanged(*painter, option.rect, theme);
    if (rowKindOf(index) == ChartRowKind::band)
        paintBand(*painter, option, index, theme);
    else if (index.column() == 0)
        paintTitle(*painter, option, index, theme);
    else
        paintCell(*painter, option, index, theme);
    if (currentOf(option).row() == index.row())
        paintCurrent(*painter, option, index, theme);
    painter->restore();
}

/// A frame around the current cell, an edge at the current band.
void ChartDelegate::paintCurrent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                 const Theme& theme) const
{
    const QRect& cell = option.rect;
    if (rowKindOf(index) == ChartRowKind::band && index.column() == 0)
        painter.fillRect(QRect(cell.topLeft(), QSize(3, cell.height())), theme.accent);
    else if (rowKindOf(index) != ChartRowKind::band && currentOf(option) == index)
        paintFrame(painter, index.column() == 0 ? m_hours.titleRect(cell).adjusted(m_metrics.gutter, 0, 0, 0) : cell,
                   theme);
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
    m_hours.paint(painter, option, index, m_metrics.padding);
    const TitleCell cell = titleCell(option, index);
    const TitleGeometry& geometry = cell.geometry;
    paintTitleLines(painter, cell, index, theme);
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
        paintPill(painter, geometry.pill, index.data(ChartModel::SharingRole).toString(), smallFont(option.font),
                  theme);
    if (!geometry.question.isEmpty())
        paintQuestion(painter, geometry.question, theme);
}

/// The painter's font is the option's.
void ChartDelegate::paintTitleLines(QPainter& painter, const TitleCell& cell, const QModelIndex& title,
                                    const Theme& theme) const
{
    const bool leftOut = title.data(ChartModel::LeftOutRole).toBool();
    const bool waiting = rowKindOf(title) == ChartRowKind::ready;
    QFont font = painter.font();
    font.setStrikeOut(leftOut);
    painter.setFont(font);
    const int height = painter.fontMetrics().height();
    QRect line = cell.geometry.text;
    line.setTop(line.top() + (line.height() - int(cell.lines.size()) * height) / 2);
    line.setHeight(height);
    for (const QString& text : cell.lines) {
        if (!waiting)
            paintSought(painter, line, text, m_sought, theme);
        painter.setPen(leftOut || waiting ? theme.secondary : theme.text);
        painter.drawText(line, Qt::AlignVCenter, text);
        line.translate(0, height);
    }
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
    const bool isQuestioned = !index.data(ChartModel::QuestionRole).toString().isEmpty();
    const QuestionedCell cell = questionedCell(option.rect, int(marks.size()), m_metrics);
    const auto rects = chipRects(isQuestioned ? cell.chips : option.rect, int(marks.size()), m_metrics);
    for (qsizetype i = 0; i < marks.size(); ++i)
        paintChip(painter, rects[i], marks[i].letter, marks[i].involvement, theme, faded);
    if (const QString note = index.data(ChartModel::NoteRole).toString(); !note.isEmpty()) {
        if (!m_sought.isEmpty() && note.contains(m_sought, Qt::CaseInsensitive))
            painter.fillRect(option.rect.adjusted(1, option.rect.height() - 4, 0, -1), theme.accent);
        paintNoteMark(painter, option.rect, theme);
    }
    if (isQuestioned)
        paintQuestion(painter, cell.mark, theme);
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

void ChartDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    bool failed = false;
    const PlanDocument& document = static_cast<ChartModel*>(model)->document();
    const auto listening = connect(&document, &PlanDocument::failed, editor, [&failed] { failed = true; });
    QStyledItemDelegate::setModelData(editor, model, index);
    disconnect(listening);
    editor->setProperty(unsavedTitle, failed);
}

QWidget* ChartDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    auto* editor = new TitleEditor(parent, option, index);
    connect(editor, &QObject::destroyed, this, &ChartDelegate::editorGone);
    return editor;
}

void ChartDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    // Over the text that is there: an area has its name right behind the triangle.
    const bool isBand = rowKindOf(index) == ChartRowKind::band;
    const int left = isBand ? 3 * m_metrics.padding - 7 : m_metrics.gutter + 1;
    editor->setGeometry(option.rect.adjusted(left, 0, isBand ? 0 : -m_hours.width(), 0));
}

bool ChartDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    QString title;
    if (index.column() == 0 && rowKindOf(index) == ChartRowKind::responsibility) {
        const TitleCell cell = titleCell(full, index);
        title = cell.isWhole() ? QString() : cell.title;
    }
    QToolTip::showText(event->globalPos(), asToolTip(cellToolTip(index, title, m_hours.width() > 0)), view);
    return true;
}

} // namespace remit
