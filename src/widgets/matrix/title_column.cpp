#include "widgets/matrix/title_column.h"

#include "widgets/cells/chart_delegate.h"
#include "widgets/cells/chart_header.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/range_painting.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace remit {

TitleColumn::TitleColumn(RoleGrid& grid, QWidget* parent)
    : QTableView(parent)
    , m_grid(grid)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setRange(0, 0);
    grid.viewport()->installEventFilter(this);
    shareRows();
}

/// A grid that is shown later has its size later: titles end where its rows do.
bool TitleColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid.viewport() && event->type() == QEvent::Resize)
        resize(width(), m_grid.viewport()->geometry().bottom() + 1);
    return QTableView::eventFilter(watched, event);
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
    // A table would place its heads anew.
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call)
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
    if (hint != QAbstractItemDelegate::RevertModelCache && editor != nullptr && editor->property(unsavedTitle).toBool())
        return;
    // Where to go next is decided for the whole matrix, not within this column.
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    emit titleClosed(hint);
}

QItemSelectionModel::SelectionFlags TitleColumn::selectionCommand(const QModelIndex&, const QEvent* event) const
{
    return chartSelectionCommand(event);
}

} // namespace remit
