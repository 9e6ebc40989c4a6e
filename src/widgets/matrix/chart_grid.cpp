#include "widgets/matrix/chart_grid.h"

#include "model/chart/chart_model.h"
#include "widgets/look/theme.h"
#include "widgets/matrix/chart_delegate.h"
#include "widgets/matrix/chart_header.h"
#include "widgets/matrix/range_painting.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace remit {

namespace {

/// Keys lead to one cell; ranges and the mouse are RangeSelection's and ChartMouse's.
QItemSelectionModel::SelectionFlags commandFor(const QEvent* event)
{
    const bool isMouse = event != nullptr && event->type() != QEvent::KeyPress;
    return isMouse ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect;
}

/// The empty row at the end takes titles but is no part of a range.
int lastSelectableRow(const QAbstractItemModel& model)
{
    const int last = model.rowCount() - 1;
    const bool isReady = model.index(last, 0).data(ChartModel::KindRole).toInt() == int(ChartRowKind::ready);
    return last > 0 && isReady ? last - 1 : last;
}

} // namespace

QItemSelectionModel::SelectionFlags TitleColumn::selectionCommand(const QModelIndex&, const QEvent* event) const
{
    return commandFor(event);
}

QItemSelectionModel::SelectionFlags RoleGrid::selectionCommand(const QModelIndex&, const QEvent* event) const
{
    return commandFor(event);
}

TitleColumn::TitleColumn(RoleGrid& grid, QWidget* parent)
    : QTableView(parent)
    , m_grid(grid)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setRange(0, 0);
    shareRows();
}

/// The header stays the grid's: what a view does with its header (count, resize, set its offset) only the grid does.
void TitleColumn::shareRows()
{
    // Once with a header of its own, which puts the button in its corner away.
    verticalHeader()->hide();
    QTableView::updateGeometries();
    QHeaderView* rows = m_grid.verticalHeader();
    setVerticalHeader(rows);
    rows->disconnect(this);
    rows->setParent(&m_grid);
    connect(rows, &QHeaderView::sectionResized, this, &TitleColumn::followRows);
    connect(rows, &QHeaderView::sectionCountChanged, this, &TitleColumn::followRows);
    connect(&m_grid, &RoleGrid::rowsScrolled, this, [this](int by) { viewport()->scroll(0, by); });
}

void TitleColumn::followRows()
{
    updateEditorGeometries();
    viewport()->update();
}

void TitleColumn::updateGeometries()
{
    const int height = horizontalHeader()->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    const QRect inside = viewport()->geometry();
    horizontalHeader()->setGeometry(inside.x(), inside.y() - height, inside.width(), height);
    QAbstractItemView::updateGeometries();
}

void TitleColumn::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    m_grid.scrollTo(index, hint);
}

void TitleColumn::wheelEvent(QWheelEvent* event)
{
    QCoreApplication::sendEvent(m_grid.viewport(), event);
}

void TitleColumn::paintEvent(QPaintEvent* event)
{
    // Qt counts the rows to paint by the height of their header.
    QPaintEvent within(event->region() & QRect(0, 0, viewport()->width(), verticalHeader()->height()));
    QTableView::paintEvent(&within);
    QPainter painter(viewport());
    paintRangeFrames(painter, *this);
    painter.end();
    paintPinnedEdge(*viewport(), *horizontalHeader());
}

void TitleColumn::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    // Where to go next is decided for the whole matrix, not within this column.
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    emit titleClosed(hint);
}

void RoleGrid::setTrailing(int width)
{
    m_trailing = width;
    updateGeometries();
}

int RoleGrid::columnsEnd() const
{
    return horizontalHeader()->length() - horizontalHeader()->offset();
}

int RoleGrid::pageRows() const
{
    return std::max(1, viewport()->height() / std::max(1, verticalHeader()->defaultSectionSize()) - 1);
}

int RoleGrid::nextTypable(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < model()->rowCount(); next += step) {
        if (model()->index(next, 0).data(ChartModel::KindRole).toInt() != int(ChartRowKind::band))
            return next;
    }
    return -1;
}

QModelIndex RoleGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int lastRow = model()->rowCount() - 1;
    const int lastColumn = model()->columnCount() - 1;
    if (lastRow < 0 || !currentIndex().isValid())
        return model()->index(0, 0);
    int row = currentIndex().row();
    int column = currentIndex().column();
    const bool whole = modifiers.testFlag(Qt::ControlModifier);
    const bool onBand = currentIndex().data(ChartModel::KindRole).toInt() == int(ChartRowKind::band);
    const auto go = [&](int nextRow, int nextColumn) {
        return model()->index(std::clamp(nextRow, 0, lastRow), std::clamp(nextColumn, 0, lastColumn));
    };
    switch (action) {
    case MoveUp:
        return go(row - 1, column);
    case MoveDown:
        return go(row + 1, column);
    case MoveLeft:
        return go(row, column - 1);
    case MoveRight:
        return go(row, column + 1);
    case MoveHome:
        // Also where the current cell is the first already.
        horizontalScrollBar()->setValue(0);
        if (whole)
            scrollToTop();
        return go(whole ? 0 : row, 0);
    case MoveEnd:
        return go(whole ? lastRow : row, lastColumn);
    case MovePageUp:
        return go(row - pageRows(), column);
    case MovePageDown:
        return go(row + pageRows(), column);
    case MoveNext:
    case MovePrevious:
        const int step = action == MoveNext ? 1 : -1;
        const int end = step > 0 ? lastColumn : 0;
        if (column != end && !onBand)
            return go(row, column + step);
        row = nextTypable(row, step);
        return row < 0 ? currentIndex() : go(row, lastColumn - end);
    }
    return currentIndex();
}

QModelIndex RoleGrid::reach(const QModelIndex& from, int key, bool whole) const
{
    const int lastRow = lastSelectableRow(*model());
    const int lastColumn = model()->columnCount() - 1;
    int row = from.row();
    int column = from.column();
    int step = 0;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        step = -1;
        row = whole ? 0 : row - (key == Qt::Key_Up ? 1 : pageRows());
        break;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        step = 1;
        row = whole ? lastRow : row + (key == Qt::Key_Down ? 1 : pageRows());
        break;
    case Qt::Key_Left:
        column = whole ? 0 : column - 1;
        break;
    case Qt::Key_Right:
        column = whole ? lastColumn : column + 1;
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        column = key == Qt::Key_Home ? 0 : lastColumn;
        if (whole)
            row = key == Qt::Key_Home ? 0 : lastRow;
        break;
    default:
        return {};
    }
    row = std::clamp(row, 0, std::max(0, lastRow));
    if (step != 0 && !whole && model()->index(row, 0).data(ChartModel::KindRole).toInt() == int(ChartRowKind::band)) {
        const int past = nextTypable(row, step);
        row = past < 0 || past > lastRow ? nextTypable(row, -step) : past;
    }
    return model()->index(row, std::clamp(column, 0, lastColumn));
}

void RoleGrid::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid() || !isColumnHidden(index.column()))
        return QTableView::scrollTo(index, hint);
    executeDelayedItemsLayout();
    const int top = verticalHeader()->sectionPosition(index.row());
    const int bottom = top + rowHeight(index.row());
    QScrollBar& bar = *verticalScrollBar();
    if (bottom > bar.value() + viewport()->height())
        bar.setValue(bottom - viewport()->height());
    if (top < bar.value())
        bar.setValue(top);
}

void RoleGrid::scrollContentsBy(int dx, int dy)
{
    const int before = verticalHeader()->offset();
    QTableView::scrollContentsBy(dx, dy);
    if (const int by = before - verticalHeader()->offset(); by != 0)
        emit rowsScrolled(by);
}

void RoleGrid::updateGeometries()
{
    QTableView::updateGeometries();
    const int over = horizontalHeader()->length() + m_trailing - viewport()->width();
    horizontalScrollBar()->setRange(0, std::max(0, over));
    emit scrolledOrResized();
}

void RoleGrid::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const auto* painting = qobject_cast<const ChartDelegate*>(itemDelegate());
    const int left = columnsEnd();
    QPainter painter(viewport());
    paintRangeFrames(painter, *this);
    if (painting == nullptr || model() == nullptr || left >= viewport()->width())
        return;
    const Theme theme = themeFor(palette());
    const int first = std::max(0, rowAt(0));
    for (int row = first; row < model()->rowCount(); ++row) {
        const QRect rest(left, rowViewportPosition(row), viewport()->width() - left, rowHeight(row));
        if (rest.top() > viewport()->height())
            break;
        const QModelIndex index = model()->index(row, 0);
        painter.fillRect(rest, painting->rowColor(index, currentIndex(), theme));
        painter.setPen(theme.tableLine);
        painter.drawLine(rest.bottomLeft(), rest.bottomRight());
        if (index.data(ChartModel::KindRole).toInt() != int(ChartRowKind::band))
            painter.drawLine(rest.topLeft(), rest.bottomLeft());
    }
}

void prepareChartPart(QTableView& view, ChartDelegate& delegate)
{
    view.setHorizontalHeader(new ChartHeader(delegate.metrics().gutter, &view));
    view.setItemDelegate(&delegate);
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setCornerButtonEnabled(false);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setWordWrap(false);
    view.setMouseTracking(true);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setMinimumSectionSize(20);
    view.verticalHeader()->setDefaultSectionSize(delegate.metrics().rowHeight);
    view.viewport()->setBackgroundRole(QPalette::Window);
}

} // namespace remit
