#include "widgets/presentation/presentation_chart.h"

#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/cells/chart_geometry.h"
#include "widgets/cells/chart_marks.h"
#include "widgets/look/letter_chip.h"
#include "widgets/look/theme.h"
#include "words/text.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace remit {

namespace {

constexpr int narrowestColumn = 40;

} // namespace

PresentationChart::PresentationChart(ChartModel& model, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
{
    setObjectName("presentationChart");
    setAccessibleName(tr("The whole chart"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void PresentationChart::show(ResponsibilityId row, RoleId role)
{
    m_row = row;
    m_role = role;
    m_entries = m_model.entriesWithCollapsed();
    std::erase_if(m_entries, [](const ChartEntry& entry) {
        return entry.kind != ChartRowKind::band && entry.kind != ChartRowKind::responsibility;
    });
    m_roles.clear();
    for (int column = 1; column < m_model.columnCount(); ++column)
        m_roles.push_back(m_model.roleAt(column));
    arrange();
    scrollToCurrent();
    viewport()->update();
}

int PresentationChart::pageRows() const
{
    return std::max(1, (viewport()->height() - m_headerHeight) / m_rowHeight - 1);
}

QFont PresentationChart::sized(double size, QFont::Weight weight) const
{
    QFont result = font();
    result.setPixelSize(std::max(10, int(std::lround(size))));
    result.setWeight(weight);
    return result;
}

/// Rows as high as fit, between readable and comfortable; columns share what the titles leave.
void PresentationChart::arrange()
{
    const int width = viewport()->width();
    const int height = viewport()->height();
    const double scale = std::clamp(std::min(width / 1440.0, height / 830.0), 0.6, 4.0);
    const int rows = std::max(1, int(m_entries.size()));
    m_headerHeight = int(64 * scale);
    m_rowHeight = std::clamp((height - m_headerHeight) / rows, int(36 * scale), int(58 * scale));
    const int roles = std::max(1, int(m_roles.size()));
    const int narrowest = int(narrowestColumn * scale);
    m_titleWidth = std::clamp(width - roles * int(96 * scale), width * 3 / 10, width * 11 / 20);
    m_columnWidth = std::clamp((width - m_titleWidth) / roles, narrowest, int(150 * scale));
    verticalScrollBar()->setRange(0, std::max(0, rows * m_rowHeight - (height - m_headerHeight)));
    verticalScrollBar()->setPageStep(height - m_headerHeight);
    verticalScrollBar()->setSingleStep(m_rowHeight);
    horizontalScrollBar()->setRange(0, std::max(0, roles * m_columnWidth - (width - m_titleWidth)));
    horizontalScrollBar()->setPageStep(width - m_titleWidth);
    horizontalScrollBar()->setSingleStep(m_columnWidth);
}

int PresentationChart::columnLeft(int column) const
{
    return m_titleWidth + column * m_columnWidth - horizontalScrollBar()->value();
}

void PresentationChart::scrollToCurrent()
{
    const auto show = [](QScrollBar& bar, int first, int size) {
        if (first < bar.value())
            bar.setValue(first);
        else if (first + size > bar.value() + bar.pageStep())
            bar.setValue(first + size - bar.pageStep());
    };
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].kind == ChartRowKind::responsibility && m_entries[i].responsibility == m_row) {
            // The band above the first row of an area comes along.
            const bool afterBand = i > 0 && m_entries[i - 1].kind == ChartRowKind::band;
            show(*verticalScrollBar(), int(i) * m_rowHeight, m_rowHeight);
            if (afterBand)
                show(*verticalScrollBar(), (int(i) - 1) * m_rowHeight, m_rowHeight);
        }
    }
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
        if (m_roles[i] == m_role)
            show(*horizontalScrollBar(), int(i) * m_columnWidth, m_columnWidth);
    }
}

void PresentationChart::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    scrollToCurrent();
}

void PresentationChart::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const int row = (at.y() - m_headerHeight + verticalScrollBar()->value()) / m_rowHeight;
    if (at.y() < m_headerHeight || row >= int(m_entries.size()) || !m_entries[std::size_t(row)].responsibility)
        return;
    const int column = at.x() < m_titleWidth ? -1 : (at.x() - columnLeft(0)) / m_columnWidth;
    const bool onCell = column >= 0 && column < int(m_roles.size());
    emit cellChosen(m_entries[std::size_t(row)].responsibility, onCell ? m_roles[std::size_t(column)] : m_role);
}

void PresentationChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
    if (event->position().x() < m_titleWidth)
        emit rowOpened(m_row);
}

void PresentationChart::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.panel);
    const int offset = verticalScrollBar()->value();
    const int first = offset / m_rowHeight;
    for (int i = first; i < int(m_entries.size()); ++i) {
        const QRect rect(0, m_headerHeight + i * m_rowHeight - offset, viewport()->width(), m_rowHeight);
        if (rect.top() > viewport()->height())
            break;
        paintRow(painter, theme, m_entries[std::size_t(i)], rect);
    }
    paintHeader(painter, theme);
}

void PresentationChart::paintHeader(QPainter& painter, const Theme& theme) const
{
    const QRect header(0, 0, viewport()->width(), m_headerHeight);
    painter.fillRect(header, theme.header);
    painter.setPen(theme.line);
    painter.drawLine(header.bottomLeft(), header.bottomRight());
    const auto* constellation = m_model.document().plan().find<Constellation>(m_model.constellation());
    painter.setFont(sized(m_rowHeight * 0.5, QFont::Bold));
    painter.setPen(theme.text);
    const QRect name(m_rowHeight * 2 / 3, 0, m_titleWidth - m_rowHeight, m_headerHeight);
    painter.drawText(name, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(constellation != nullptr ? text(constellation->name) : QString(),
                                                      Qt::ElideRight, name.width()));
    painter.save();
    painter.setClipRect(header.adjusted(m_titleWidth, 0, 0, 0));
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
        const QRect rect(columnLeft(int(i)), 0, m_columnWidth, m_headerHeight);
        const QString role = m_model.headerData(int(i) + 1, Qt::Horizontal).toString();
        double size = m_rowHeight * 0.46;
        while (size > 11 && QFontMetrics(sized(size, QFont::Bold)).horizontalAdvance(role) > rect.width() - 8)
            size -= 1;
        painter.setFont(sized(size, QFont::Bold));
        painter.setPen(m_roles[i] == m_role ? theme.accent : theme.text);
        painter.drawText(rect, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(role, Qt::ElideRight, rect.width() - 4));
    }
    painter.restore();
}

void PresentationChart::paintRow(QPainter& painter, const Theme& theme, const ChartEntry& entry,
                                 const QRect& rect) const
{
    const Plan& plan = m_model.document().plan();
    const bool band = entry.kind == ChartRowKind::band;
    const bool current = !band && entry.responsibility == m_row;
    painter.fillRect(rect, band ? theme.band : current ? theme.currentRow : theme.panel);
    painter.setPen(theme.tableLine);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const int margin = m_rowHeight * 2 / 3;
    QRect title(margin, rect.y(), m_titleWidth - margin - 8, rect.height());
    if (band) {
        const auto* area = plan.find<Area>(*entry.area);
        painter.setFont(sized(m_rowHeight * 0.44, QFont::DemiBold));
        painter.setPen(theme.text);
        painter.drawText(title.adjusted(0, 0, rect.width() - m_titleWidth, 0), Qt::AlignVCenter,
                         area != nullptr ? text(area->name) : QString());
        return;
    }
    title.setLeft(margin * 2);
    paintTitle(painter, theme, entry, title);
    paintCells(painter, theme, entry.responsibility, rect);
}

/// The number left of it; a question and how the row is shared at its right end.
void PresentationChart::paintTitle(QPainter& painter, const Theme& theme, const ChartEntry& entry, QRect title) const
{
    const Plan& plan = m_model.document().plan();
    const auto* row = plan.find<Responsibility>(entry.responsibility);
    const auto* chartRow = plan.find<ChartRow>({m_model.constellation(), entry.responsibility});
    const bool leftOut = chartRow != nullptr && chartRow->leftOut;
    painter.setFont(sized(m_rowHeight * 0.36, QFont::Normal));
    painter.setPen(theme.secondary);
    painter.drawText(QRect(0, title.y(), title.left() - 12, title.height()), Qt::AlignVCenter | Qt::AlignRight,
                     QString::number(entry.number));
    if (hasQuestion(entry.responsibility, {})) {
        const int size = m_rowHeight / 2;
        const QRect mark(title.right() - size, title.center().y() - size / 2, size, size);
        title.setRight(mark.left() - 6);
        paintQuestion(painter, mark, theme);
    }
    const QString sharing = m_model.indexOf(entry.responsibility).data(ChartModel::SharingRole).toString();
    if (!sharing.isEmpty()) {
        painter.setFont(sized(m_rowHeight * 0.34, QFont::Normal));
        painter.setPen(theme.secondary);
        painter.drawText(title, Qt::AlignVCenter | Qt::AlignRight, sharing);
        title.setRight(title.right() - painter.fontMetrics().horizontalAdvance(sharing) - m_rowHeight / 4);
    }
    QFont font = sized(m_rowHeight * 0.45, QFont::Normal);
    font.setStrikeOut(leftOut);
    painter.setFont(font);
    painter.setPen(leftOut ? theme.secondary : theme.text);
    const QString name = row != nullptr ? text(row->title) : QString();
    painter.drawText(title, Qt::AlignVCenter, painter.fontMetrics().elidedText(name, Qt::ElideRight, title.width()));
}

bool PresentationChart::hasQuestion(ResponsibilityId row, RoleId role) const
{
    return m_model.document().plan().find<OpenQuestion>({m_model.constellation(), row, role}) != nullptr;
}

void PresentationChart::paintCells(QPainter& painter, const Theme& theme, ResponsibilityId row, const QRect& rect) const
{
    ChartMetrics metrics;
    metrics.chip = m_rowHeight * 7 / 10;
    metrics.chipGap = m_rowHeight / 10;
    painter.save();
    painter.setClipRect(rect.adjusted(m_titleWidth, 0, 0, 0));
    for (std::size_t i = 0; i < m_roles.size(); ++i) {
        const QRect cell(columnLeft(int(i)), rect.y(), m_columnWidth, rect.height());
        if (cell.right() < m_titleWidth || cell.left() > rect.right())
            continue;
        painter.setPen(theme.tableLine);
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
        const auto* assignment = m_model.document().plan().find<Assignment>({m_model.constellation(), row, m_roles[i]});
        const LetterMarks marks = assignment != nullptr ? m_model.marksOf(assignment->letters) : LetterMarks();
        const auto rects = chipRects(cell, int(marks.size()), metrics);
        for (int chip = 0; chip < int(marks.size()); ++chip)
            paintChip(painter, rects[chip], marks[chip].letter, marks[chip].involvement, theme);
        if (hasQuestion(row, m_roles[i])) {
            const int size = m_rowHeight / 3;
            paintQuestion(painter, QRect(cell.left() + 3, cell.top() + 3, size, size), theme);
        }
        if (row == m_row && m_roles[i] == m_role) {
            painter.setPen(QPen(theme.accent, 3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell.adjusted(2, 1, -2, -2));
        }
    }
    painter.restore();
}

} // namespace remit
