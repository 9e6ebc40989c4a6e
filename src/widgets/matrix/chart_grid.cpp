#include "widgets/matrix/chart_grid.h"

#include "model/chart/chart_model.h"
#include "widgets/cells/chart_delegate.h"
#include "widgets/look/theme.h"
#include "widgets/matrix/range_painting.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace remit {

namespace {

/// The empty row at the end takes titles but is no part of a range.
int lastSelectableRow(const QAbstractItemModel& model)
{
    const int last = model.rowCount() - 1;
    const bool isReady = model.index(last, 0).data(ChartModel::KindRole).toInt() == int(ChartRowKind::ready);
    return last > 0 && isReady ? last - 1 : last;
}

} // namespace

QItemSelectionModel::SelectionFlags chartSelectionCommand(const QEvent* event)
{
    const bool isMouse = event != nullptr && event->type() != QEvent::KeyPress;
    return isMouse ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect;
}

QItemSelectionModel::SelectionFlags RoleGrid::selectionCommand(const QModelIndex&, const QEvent* event) const
{
    return chartSelectionCommand(event);
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
        return beside(1);
    case MovePrevious:
        return beside(-1);
    }
    return currentIndex();
}

QModelIndex RoleGrid::beside(int step) const
{
    const int lastColumn = model()->columnCount() - 1;
    const int end = step > 0 ? lastColumn : 0;
    const bool onBand = currentIndex().data(ChartModel::KindRole).toInt() == int(ChartRowKind::band);
    if (currentIndex().column() != end && !onBand)
        return currentIndex().siblingAtColumn(currentIndex().column() + step);
    const int row = nextTypable(currentIndex().row(), step);
    return row < 0 ? currentIndex() : model()->index(row, lastColumn - end);
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

void RoleGrid::settleRows()
{
    executeDelayedItemsLayout();
    updateGeometries();
    viewport()->update();
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

} // namespace remit
