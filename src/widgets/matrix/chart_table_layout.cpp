#include "model/chart/chart_model.h"
#include "widgets/look/theme.h"
#include "widgets/matrix/chart_delegate.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_header.h"
#include "widgets/matrix/chart_table.h"

#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

/// Who gets how much room in the matrix.
namespace remit {

namespace {

constexpr int narrowestTitle = 220;
constexpr int widestTitleWhenScrolling = 380;
constexpr int narrowestGrid = 120;
constexpr int trailingWidth = 76;
constexpr int dividerWidth = 7;

/// Some words of a title are there at every zoom.
int leastTitle(double zoom)
{
    return int(narrowestTitle * std::clamp(zoom, 1.0, 1.5));
}

} // namespace

void ChartTable::arrangeColumns()
{
    m_pinned = -1;
    fitColumns(1, m_model.columnCount() - 1);
    arrange();
}

void ChartTable::fitColumns(int first, int last)
{
    const auto& metrics = m_delegate->metrics();
    const auto* header = static_cast<const ChartHeader*>(m_grid->horizontalHeader());
    bool changed = false;
    for (int column = std::max(1, first); column <= last; ++column) {
        const int chips = m_model.mostLettersIn(column) * (metrics.chip + metrics.chipGap) + 12;
        const int width = std::max({metrics.narrowestColumn, header->widthFor(column, metrics.widestSubtitle), chips});
        if (m_fittingWidths.size() <= column)
            m_fittingWidths.resize(column + 1);
        changed = changed || width != m_fittingWidths[column];
        m_fittingWidths[column] = width;
        m_grid->setColumnWidth(column, width);
        m_titles->setColumnWidth(column, width);
    }
    if (changed)
        arrange();
}

void ChartTable::setHoursShown(bool shown)
{
    m_hoursShown = shown;
    fitHours();
    m_titles->viewport()->update();
    arrange();
}

/// Wide enough for "unknown" at the size of the rows; the line to type in takes more.
void ChartTable::fitHours()
{
    constexpr int charactersWide = 10;
    m_hoursWidth = m_hoursShown ? m_titles->fontMetrics().averageCharWidth() * charactersWide : 0;
    m_delegate->setHoursWidth(m_hoursWidth);
    static_cast<ChartHeader*>(m_titles->horizontalHeader())->setHoursWidth(m_hoursWidth);
}

void ChartTable::fitHeaders()
{
    for (QTableView* part : {static_cast<QTableView*>(m_titles), static_cast<QTableView*>(m_grid)})
        emit part->horizontalHeader()->geometriesChanged();
    arrange();
}

/// Shows the pinned columns beside the titles, as many as leave room for the others.
void ChartTable::takePins()
{
    const int room = width() - leastTitle(m_look.zoom) - narrowestGrid;
    int pinned = 0;
    int taken = 0;
    for (const int wanted = m_model.pinnedCount(); pinned < wanted; ++pinned) {
        taken += m_fittingWidths.value(pinned + 1);
        if (taken > room)
            break;
    }
    if (pinned == m_pinned)
        return;
    m_pinned = pinned;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_titles->setColumnHidden(column, column > pinned);
        m_grid->setColumnHidden(column, column <= pinned);
    }
}

int ChartTable::pinnedWidth() const
{
    int width = 0;
    for (int column = 1; column <= m_pinned; ++column)
        width += m_titles->columnWidth(column);
    return width;
}

void ChartTable::setLook(const ChartLook& look)
{
    m_look = look;
    const ChartMetrics metrics = metricsFor(look);
    QFont scaled = font();
    if (scaled.pixelSize() > 0)
        scaled.setPixelSize(std::max(4, int(std::lround(scaled.pixelSize() * look.zoom))));
    else
        scaled.setPointSizeF(std::max(3.0, scaled.pointSizeF() * look.zoom));
    for (ChartDelegate* delegate : {m_delegate, m_gridDelegate})
        delegate->setMetrics(metrics);
    for (QTableView* part : {static_cast<QTableView*>(m_titles), static_cast<QTableView*>(m_grid)}) {
        part->setFont(scaled);
        part->horizontalHeader()->setFont(scaled);
        static_cast<ChartHeader*>(part->horizontalHeader())->setGutter(metrics.gutter);
    }
    m_grid->verticalHeader()->setMinimumSectionSize(std::min(20, metrics.rowHeight));
    m_grid->verticalHeader()->setDefaultSectionSize(metrics.rowHeight);
    m_addRole->setFont(font());
    fitHours();
    arrangeColumns();
    m_grid->scrollTo(currentIndex());
}

void ChartTable::setSought(const QString& text)
{
    for (ChartDelegate* delegate : {m_delegate, m_gridDelegate})
        delegate->setSought(text);
    for (QTableView* part : {static_cast<QTableView*>(m_titles), static_cast<QTableView*>(m_grid)}) {
        static_cast<ChartHeader*>(part->horizontalHeader())->setSought(text);
        part->viewport()->update();
    }
}

/// When a filter has taken the current row away, another one is current.
void ChartTable::keepCurrent()
{
    arrange();
    if (currentIndex().isValid() || m_model.rowCount() == 0)
        return;
    const int column = std::max(0, m_model.columnOf(m_lastRole));
    int row = 0;
    while (row + 1 < m_model.rowCount() && m_model.kindAt(row) == ChartRowKind::band)
        ++row;
    setCurrentIndex(m_model.index(row, column));
}

int ChartTable::titleWidth() const
{
    const int trailing = m_addRole->isHidden() ? 0 : trailingWidth;
    const bool scrolls = m_titles->verticalHeader()->length() > height() - headerHeight();
    const int bar = scrolls ? m_grid->verticalScrollBar()->sizeHint().width() : 0;
    const int left = width() - m_grid->horizontalHeader()->length() - trailing - bar - pinnedWidth();
    const int least = leastTitle(m_look.zoom);
    const int narrowest = least + m_hoursWidth;
    const int widest = std::max(narrowest, width() - narrowestGrid - pinnedWidth());
    if (m_chosenTitleWidth > 0)
        return std::clamp(m_chosenTitleWidth, narrowest, widest);
    // Where the columns do not fit anyway, titles stay readable and the grid scrolls.
    const int readable = std::clamp(width() * 2 / 5, least, std::max(least, widestTitleWhenScrolling)) + m_hoursWidth;
    return std::clamp(std::max(left, readable), narrowest, widest);
}

int ChartTable::headerHeight() const
{
    return m_grid->horizontalHeader()->sizeHint().height();
}

int ChartTable::rowsEnd() const
{
    return headerHeight() + m_grid->verticalHeader()->length();
}

void ChartTable::arrange()
{
    takePins();
    const int titles = titleWidth();
    const int left = titles + pinnedWidth();
    m_grid->setGeometry(left, 0, width() - left, height());
    m_titles->setGeometry(0, 0, left, m_grid->viewport()->geometry().bottom() + 1);
    m_titles->setColumnWidth(0, titles);
    m_divider->setGeometry(titles - dividerWidth / 2, 0, dividerWidth, headerHeight());
    m_divider->raise();
    placeButton();
    emit columnsArranged();
}

void ChartTable::placeButton()
{
    const int end = m_grid->columnsEnd();
    m_addRole->setGeometry(end + 4, (headerHeight() - 30) / 2, trailingWidth - 8, 30);
    m_addRole->raise();
}

void ChartTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChartTable::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setLook(ChartLook(m_look));
    if (event->type() == QEvent::PaletteChange)
        styleButton();
}

void ChartTable::styleButton()
{
    const Theme theme = themeFor(palette());
    m_addRole->setStyleSheet(QStringLiteral("QPushButton { border: none; background: transparent; color: %1;"
                                            " padding: 0 4px; text-align: left; }"
                                            "QPushButton:hover { background: %2; border-radius: 6px; }")
                                 .arg(theme.accent.name(), theme.accentSoft.name()));
}

bool ChartTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_divider && event->type() == QEvent::MouseMove) {
        m_chosenTitleWidth = mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint()).x();
        arrange();
    } else if (watched == m_divider && event->type() == QEvent::MouseButtonDblClick) {
        m_chosenTitleWidth = 0;
        arrange();
    } else if (event->type() == QEvent::Leave && watched != m_divider) {
        hover(-1);
    } else if (watched == m_grid->viewport() && event->type() == QEvent::Resize) {
        m_titles->resize(m_titles->width(), m_grid->viewport()->geometry().bottom() + 1);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace remit
