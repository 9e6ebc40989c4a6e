#include "widgets/matrix/chart_mouse.h"

#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/cells/chart_header.h"
#include "widgets/matrix/chart_drag.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/range_selection.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>

namespace remit {

namespace {

constexpr int scrollMilliseconds = 50;

} // namespace

ChartMouse::ChartMouse(ChartTable& table)
    : QObject(&table)
    , m_table(table)
    , m_drag(new ChartDrag(table))
{
    for (QTableView* part : {static_cast<QTableView*>(&table.titles()), static_cast<QTableView*>(&table.grid())}) {
        part->viewport()->installEventFilter(this);
        part->horizontalHeader()->viewport()->installEventFilter(this);
        part->horizontalHeader()->setMouseTracking(true);
    }
    m_scrolling.setInterval(scrollMilliseconds);
    connect(&m_scrolling, &QTimer::timeout, this, [this] { move(m_lastAt); });
}

bool ChartMouse::mayEdit() const
{
    return !m_table.model().document().isReadOnly();
}

bool ChartMouse::isHeader(const QObject* watched) const
{
    return watched == m_table.titles().horizontalHeader()->viewport()
        || watched == m_table.grid().horizontalHeader()->viewport();
}

bool ChartMouse::onGutter(const QPoint& globalPosition) const
{
    return m_table.titles().viewport()->mapFromGlobal(globalPosition).x() < m_table.gutter();
}

bool ChartMouse::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        break;
    default:
        return QObject::eventFilter(watched, event);
    }
    const auto& mouse = *static_cast<QMouseEvent*>(event);
    const QPoint position = mouse.globalPosition().toPoint();
    if (event->type() == QEvent::MouseMove && !(mouse.buttons() & Qt::LeftButton)) {
        showCursor(position, isHeader(watched));
        return false;
    }
    if (event->type() != QEvent::MouseMove && mouse.button() != Qt::LeftButton)
        return event->type() == QEvent::MouseButtonPress;
    if (event->type() == QEvent::MouseButtonDblClick && isHeader(watched))
        return false;
    if (isHeader(watched) && leavesToHeader(mouse))
        return false;
    if (event->type() == QEvent::MouseMove)
        move(position);
    else if (event->type() == QEvent::MouseButtonRelease)
        release(position);
    else if (event->type() == QEvent::MouseButtonDblClick)
        doubleClick(mouse);
    else if (isHeader(watched))
        pressHeader(columnAt(position), mouse.modifiers());
    else
        press(mouse);
    m_pressedAt = event->type() == QEvent::MouseButtonPress ? position : m_pressedAt;
    return true;
}

/// A press on the load of a role is the header's, until the button is let go.
bool ChartMouse::leavesToHeader(const QMouseEvent& event)
{
    const auto* header = static_cast<const ChartHeader*>(m_table.grid().horizontalHeader());
    const QPoint inHeader = header->viewport()->mapFromGlobal(event.globalPosition().toPoint());
    if (event.type() == QEvent::MouseButtonPress)
        m_isHeaders = header->loadAt(inHeader) >= 0;
    const bool isHeaders = m_isHeaders;
    if (event.type() == QEvent::MouseButtonRelease)
        m_isHeaders = false;
    return isHeaders;
}

void ChartMouse::press(const QMouseEvent& event)
{
    const QPoint position = event.globalPosition().toPoint();
    const QModelIndex index = m_table.indexAt(position);
    m_table.grid().setFocus(Qt::MouseFocusReason);
    m_pressed = index;
    m_doing = Doing::nothing;
    if (!index.isValid())
        return;
    const ChartRowKind kind = m_table.model().kindAt(index.row());
    if (kind == ChartRowKind::band) {
        m_table.range().startAt(index);
        m_doing = Doing::mayDragArea;
    } else if (kind == ChartRowKind::responsibility && onGutter(position)) {
        pressRow(index.row(), event.modifiers());
    } else if (event.modifiers() & Qt::ShiftModifier) {
        m_table.range().extendTo(index);
        m_doing = Doing::cells;
    } else if (event.modifiers() & Qt::ControlModifier) {
        m_table.range().toggle(index);
    } else {
        m_table.range().startAt(index);
        m_doing = Doing::cells;
    }
}

void ChartMouse::pressRow(int row, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier) {
        m_table.range().selectRows(m_table.currentIndex().row(), row);
        m_doing = Doing::rows;
    } else if (m_table.range().isRowSelected(row) && mayEdit()) {
        m_doing = Doing::mayDragRows;
    } else {
        m_table.range().selectRows(row, row);
        m_doing = Doing::rows;
    }
}

void ChartMouse::pressHeader(int column, Qt::KeyboardModifiers modifiers)
{
    m_table.grid().setFocus(Qt::MouseFocusReason);
    m_pressedColumn = column;
    m_doing = Doing::nothing;
    if (column < 0 || m_table.model().rowCount() == 0)
        return;
    m_doing = Doing::columns;
    if (modifiers & Qt::ShiftModifier)
        m_table.range().selectColumns(m_table.currentIndex().column(), column);
    else if (column > 0 && m_table.range().isColumnSelected(column) && mayEdit())
        m_doing = Doing::mayDragRoles;
    else
        m_table.range().selectColumns(column, column);
}

QModelIndex ChartMouse::nearest(const QPoint& globalPosition) const
{
    const ChartModel& model = m_table.model();
    const QWidget* viewport = m_table.grid().viewport();
    const QPoint inside = viewport->mapFromGlobal(globalPosition);
    int row = m_table.grid().rowAt(std::clamp(inside.y(), 0, viewport->height() - 1));
    row = row < 0 ? model.rowCount() - 1 : row;
    row += inside.y() < 0 ? -1 : (inside.y() >= viewport->height() ? 1 : 0);
    int column = columnAt(globalPosition);
    column = column < 0 ? model.columnCount() - 1 : column;
    column += inside.x() >= viewport->width() ? 1 : 0;
    return model.index(std::clamp(row, 0, model.rowCount() - 1), std::clamp(column, 0, model.columnCount() - 1));
}

int ChartMouse::columnAt(const QPoint& globalPosition) const
{
    const QWidget* viewport = m_table.grid().viewport();
    const int x = viewport->mapFromGlobal(globalPosition).x();
    if (x < 0) {
        // The titles, or a column pinned beside them.
        const int inTitles = m_table.titles().viewport()->mapFromGlobal(globalPosition).x();
        return std::max(0, m_table.titles().columnAt(std::max(0, inTitles)));
    }
    return m_table.grid().columnAt(std::min(x, viewport->width() - 1));
}

void ChartMouse::move(const QPoint& globalPosition)
{
    m_lastAt = globalPosition;
    const bool far = (globalPosition - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    const bool mayDrag
        = m_doing == Doing::mayDragRows || m_doing == Doing::mayDragArea || m_doing == Doing::mayDragRoles;
    if (mayDrag && far && mayEdit())
        beginDrag();
    if (m_doing == Doing::dragging)
        return m_drag->moveTo(globalPosition);
    if (mayDrag || m_doing == Doing::nothing)
        return;
    const QModelIndex index = nearest(globalPosition);
    if (m_doing == Doing::rows && m_pressed.isValid())
        m_table.range().selectRows(m_pressed.row(), index.row());
    else if (m_doing == Doing::columns)
        m_table.range().selectColumns(m_pressedColumn, index.column());
    else if (m_doing == Doing::cells && index != m_table.range().extent())
        m_table.range().extendTo(index);
    if (!m_scrolling.isActive() && m_doing != Doing::columns)
        m_scrolling.start();
    m_table.scrollTo(index);
}

void ChartMouse::beginDrag()
{
    const ChartModel& model = m_table.model();
    const Doing wanted = std::exchange(m_doing, Doing::dragging);
    if (wanted == Doing::mayDragRows)
        m_drag->beginRows(m_table.range().rows());
    else if (wanted == Doing::mayDragRoles)
        m_drag->beginRoles(m_table.range().roles());
    else if (const auto area = model.areaAt(m_pressed.row()))
        m_drag->beginArea(*area);
}

void ChartMouse::release(const QPoint& globalPosition)
{
    m_scrolling.stop();
    const Doing done = std::exchange(m_doing, Doing::nothing);
    if (done == Doing::dragging)
        return m_drag->drop();
    if (done == Doing::mayDragRoles && m_pressedColumn > 0)
        return m_table.range().selectColumns(m_pressedColumn, m_pressedColumn);
    if (done == Doing::mayDragRows && m_pressed.isValid())
        return m_table.range().selectRows(m_pressed.row(), m_pressed.row());
    if (m_pressed.isValid() && m_table.indexAt(globalPosition) == m_pressed)
        click();
}

void ChartMouse::click()
{
    ChartModel& model = m_table.model();
    const int row = m_pressed.row();
    if (m_pressed.column() > 0)
        return;
    if (model.kindAt(row) == ChartRowKind::band && onGutter(m_pressedAt))
        model.setCollapsed(model.areaAt(row), !m_pressed.data(ChartModel::CollapsedRole).toBool());
    else if (model.kindAt(row) == ChartRowKind::ready && !m_table.range().isRange())
        m_table.editTitle(m_pressed);
}

void ChartMouse::doubleClick(const QMouseEvent& event)
{
    const QModelIndex index = m_table.indexAt(event.globalPosition().toPoint());
    m_doing = Doing::nothing;
    m_pressed = QModelIndex();
    if (!index.isValid())
        return;
    m_table.range().startAt(index);
    if (index.column() == 0)
        m_table.editTitle(index);
    else
        emit m_table.cellActivated(index);
}

bool ChartMouse::cancel()
{
    if (m_doing != Doing::dragging)
        return false;
    m_doing = Doing::nothing;
    m_drag->cancel();
    return true;
}

/// A hand where pressing would take hold of rows, columns or an area.
void ChartMouse::showCursor(const QPoint& globalPosition, bool onHeader)
{
    const ChartModel& model = m_table.model();
    bool movable = false;
    if (onHeader) {
        const int column = columnAt(globalPosition);
        movable = column > 0 && m_table.range().isColumnSelected(column);
    } else if (const QModelIndex index = m_table.indexAt(globalPosition); index.isValid() && onGutter(globalPosition)) {
        movable
            = model.kindAt(index.row()) == ChartRowKind::responsibility && m_table.range().isRowSelected(index.row());
    }
    if (movable && mayEdit())
        m_table.setCursor(Qt::OpenHandCursor);
    else
        m_table.unsetCursor();
}

} // namespace remit
