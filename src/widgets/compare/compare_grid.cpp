#include "widgets/compare/compare_grid.h"

#include "model/comparison/comparison_table.h"
#include "widgets/cells/chart_header.h"
#include "widgets/compare/compare_delegate.h"
#include "widgets/compare/group_heads.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/column_widths.h"
#include "widgets/matrix/title_column.h"
#include "widgets/parts/announcer.h"
#include "widgets/parts/text_width.h"

#include <QEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace remit {

namespace {

constexpr int flashMilliseconds = 900;
constexpr int narrowest = 40;
/// Names below the heads are shortened rather than made room for.
constexpr int widestBelow = 72;
constexpr int leastWidth = 640;
constexpr int usualTitles = 300;
constexpr int narrowestTitles = 180;

} // namespace

CompareGrid::CompareGrid(ComparisonTable& table, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_parts(table, *this)
    , m_delegate(new CompareDelegate(this))
    , m_heads(new GroupHeads(table, *m_parts.grid().horizontalHeader(), this))
    , m_flash(new QTimer(this))
{
    setObjectName("compareGrid");
    RoleGrid& grid = m_parts.grid();
    grid.setObjectName("comparedCells");
    grid.setAccessibleName(tr("Constellations side by side"));
    m_parts.titles().setAccessibleName(tr("Responsibilities"));
    grid.setItemDelegate(m_delegate);
    new Announcer(grid);
    setFocusProxy(&grid);
    for (QTableView* part : m_parts.views()) {
        part->setSelectionMode(QAbstractItemView::SingleSelection);
        connect(part, &QTableView::doubleClicked, this, &CompareGrid::activated);
        connect(part, &QTableView::customContextMenuRequested, this, [this, part](const QPoint& position) {
            const QModelIndex index = part->indexAt(position);
            if (index.isValid())
                setCurrentIndex(index);
            emit menuAsked(index, part->viewport()->mapToGlobal(position));
        });
    }
    connect(&grid, &RoleGrid::scrolledOrResized, m_heads, qOverload<>(&QWidget::update));
    connect(grid.horizontalScrollBar(), &QScrollBar::valueChanged, m_heads, qOverload<>(&QWidget::update));
    connect(grid.selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        repaintRows();
        emit currentChanged();
    });
    connect(&table, &ComparisonTable::modelAboutToBeReset, this, &CompareGrid::remember);
    connect(&table, &ComparisonTable::modelReset, this, &CompareGrid::refresh);
    m_flash->setSingleShot(true);
    connect(m_flash, &QTimer::timeout, this, [this] {
        m_delegate->setFlashed({});
        m_parts.update();
    });
    refresh();
}

QModelIndex CompareGrid::currentIndex() const
{
    return m_parts.grid().currentIndex();
}

void CompareGrid::setCurrentIndex(const QModelIndex& index)
{
    m_parts.grid().setCurrentIndex(index);
    m_parts.grid().scrollTo(index);
}

void CompareGrid::flash(const QModelIndex& index)
{
    m_delegate->setFlashed(index);
    m_flash->start(flashMilliseconds);
    m_parts.update();
}

int CompareGrid::neededWidth() const
{
    return leastWidth;
}

void CompareGrid::remember()
{
    const QModelIndex current = currentIndex();
    m_keptRow = m_table.responsibilityAt(current.row());
    m_keptColumn = std::max(1, current.column());
}

void CompareGrid::refresh()
{
    const ChartMetrics& metrics = m_parts.metrics();
    const ChartHeader& header = m_parts.headerOf(m_parts.grid());
    m_widths.clear();
    for (int column = 1; column < m_table.columnCount(); ++column) {
        const auto letters = m_table.mostLettersIn(column);
        m_widths << std::max({narrowest, header.widthFor(column, widestBelow),
                              CompareDelegate::widthFor(letters.first, letters.second, metrics, font())});
    }
    m_parts.setRoleWidths(m_widths);
    arrange();
    int row = 0;
    while (row < m_table.rowCount()
           && (m_keptRow ? m_table.responsibilityAt(row) != m_keptRow : !m_table.responsibilityAt(row)))
        ++row;
    if (row < m_table.rowCount() && m_table.columnCount() > 1)
        m_parts.grid().setCurrentIndex(m_table.index(row, std::min(m_keptColumn, m_table.columnCount() - 1)));
    m_heads->update();
}

void CompareGrid::arrange()
{
    const int top = m_heads->sizeHint().height();
    ColumnWishes wishes;
    wishes.room = width();
    wishes.bar = m_parts.grid().verticalScrollBar()->sizeHint().width();
    wishes.roles = m_widths;
    // The columns are what is compared: where they do not all fit, the titles leave them what they can.
    const int columns = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    if (columns > width() - usualTitles - wishes.bar)
        wishes.chosenTitle = std::clamp(width() / 4, narrowestTitles, usualTitles);
    const ColumnWidths widths = columnWidths(wishes);
    m_parts.setPinned(0);
    m_heads->setGeometry(0, 0, width(), top);
    m_heads->setIndent(widths.left);
    m_parts.grid().setGeometry(widths.left, top, width() - widths.left, height() - top);
    m_parts.titles().setGeometry(0, top, widths.left, m_parts.grid().viewport()->geometry().bottom() + 1);
    m_parts.titles().setColumnWidth(0, widths.title);
    fitRows();
}

void CompareGrid::fitRows()
{
    const ChartDelegate& delegate = m_parts.titleDelegate();
    const QFont& font = m_parts.titles().font();
    const TextWidth width = widthIn(font);
    const int cell = m_parts.titles().columnWidth(0);
    for (int row = 0; row < m_table.rowCount(); ++row) {
        const QModelIndex title = m_table.index(row, 0);
        const bool isLong
            = m_table.responsibilityAt(row) && width(title.data().toString()) > delegate.titleRoomIn(title, cell, font);
        m_parts.grid().verticalHeader()->resizeSection(row, delegate.rowHeight(isLong ? 2 : 1, font));
    }
    m_parts.grid().settleRows();
}

/// The row of the keyboard is told from the others in both parts.
void CompareGrid::repaintRows()
{
    for (QTableView* part : m_parts.views())
        part->viewport()->update();
}

void CompareGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CompareGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

} // namespace remit
