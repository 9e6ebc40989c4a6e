#include "widgets/matrix/chart_drag.h"

#include "model/chart/chart_model.h"
#include "widgets/look/theme.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"

#include <QHeaderView>
#include <QPainter>
#include <QWidget>

namespace remit {

namespace {

constexpr int lineWidth = 3;

/// A line of the accent colour over the matrix.
class DropLine : public QWidget {
public:
    explicit DropLine(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setObjectName(QStringLiteral("dropLine"));
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), themeFor(palette()).accent); }
};

} // namespace

ChartDrag::ChartDrag(ChartTable& table)
    : QObject(&table)
    , m_table(table)
    , m_line(new DropLine(&table))
{
}

void ChartDrag::begin(Kind kind)
{
    m_kind = kind;
    m_hasPlace = false;
    m_table.setCursor(Qt::ClosedHandCursor);
}

void ChartDrag::beginRows(std::vector<ResponsibilityId> rows)
{
    m_rows = std::move(rows);
    begin(Kind::rows);
}

void ChartDrag::beginArea(AreaId area)
{
    m_area = area;
    begin(Kind::area);
}

void ChartDrag::beginRoles(std::vector<RoleId> roles)
{
    m_roles = std::move(roles);
    begin(Kind::roles);
}

void ChartDrag::moveTo(const QPoint& globalPosition)
{
    const QPoint inGrid = m_table.grid().viewport()->mapFromGlobal(globalPosition);
    if (m_kind == Kind::rows)
        moveRows(inGrid.y());
    else if (m_kind == Kind::area)
        moveArea(inGrid.y());
    else if (m_kind == Kind::roles)
        moveRoles(inGrid.x());
    // Where the drag leaves the window, the rows come to meet it.
    const int row = m_table.grid().rowAt(std::clamp(inGrid.y(), 0, m_table.grid().viewport()->height() - 1));
    if (m_kind != Kind::roles && row >= 0 && (inGrid.y() < 8 || inGrid.y() > m_table.grid().viewport()->height() - 8)) {
        const int next = inGrid.y() < 8 ? row - 1 : row + 1;
        m_table.scrollTo(m_table.model().index(std::clamp(next, 0, m_table.model().rowCount() - 1), 0));
    }
}

int ChartDrag::gapAt(int y) const
{
    const ChartModel& model = m_table.model();
    const int end = model.readyRow() >= 0 ? model.readyRow() : model.rowCount();
    const int row = y < 0 ? 0 : m_table.grid().rowAt(y);
    if (row < 0 || row >= end)
        return end;
    const int middle = m_table.grid().rowViewportPosition(row) + m_table.grid().rowHeight(row) / 2;
    return y < middle ? row : row + 1;
}

void ChartDrag::moveRows(int y)
{
    const ChartModel& model = m_table.model();
    const int gap = gapAt(y);
    const bool aboveRow = model.responsibilityAt(gap) && gap < model.rowCount();
    m_hasPlace = aboveRow || gap > 0;
    if (aboveRow)
        m_place = RowPlace{model.areaAt(gap), model.responsibilityAt(gap)};
    else if (gap > 0)
        m_place = RowPlace{model.areaAt(gap - 1), std::nullopt};
    if (m_hasPlace)
        showLineAbove(gap);
    else
        m_line->hide();
}

void ChartDrag::moveArea(int y)
{
    const ChartModel& model = m_table.model();
    const int end = model.readyRow() >= 0 ? model.readyRow() : model.rowCount();
    int gap = gapAt(y);
    while (gap < end && model.kindAt(gap) != ChartRowKind::band)
        ++gap;
    m_areaBefore = gap < end ? model.areaAt(gap) : std::nullopt;
    m_hasPlace = true;
    showLineAbove(gap);
}

void ChartDrag::moveRoles(int x)
{
    const ChartModel& model = m_table.model();
    const QHeaderView& header = *m_table.grid().horizontalHeader();
    int column = header.logicalIndexAt(std::max(0, x));
    if (column < 0)
        column = model.columnCount();
    else if (x > header.sectionViewportPosition(column) + header.sectionSize(column) / 2)
        ++column;
    column = std::max(1, column);
    const RoleId role = model.roleAt(column);
    m_roleBefore = role ? std::optional(role) : std::nullopt;
    m_hasPlace = true;
    showLineLeftOf(column);
}

void ChartDrag::showLineAbove(int row)
{
    const RoleGrid& grid = m_table.grid();
    const int last = m_table.model().rowCount() - 1;
    const int y = row <= last ? grid.rowViewportPosition(row) : grid.rowViewportPosition(last) + grid.rowHeight(last);
    m_line->setGeometry(0, m_table.headerHeight() + y - lineWidth / 2 - 1, m_table.width(), lineWidth);
    m_line->raise();
    m_line->show();
}

void ChartDrag::showLineLeftOf(int column)
{
    const RoleGrid& grid = m_table.grid();
    const QHeaderView& header = *grid.horizontalHeader();
    const int x = column < m_table.model().columnCount() ? header.sectionViewportPosition(column) : grid.columnsEnd();
    m_line->setGeometry(grid.x() + x - lineWidth / 2 - 1, 0, lineWidth, m_table.height());
    m_line->raise();
    m_line->show();
}

void ChartDrag::drop()
{
    const Kind kind = m_kind;
    const bool hasPlace = m_hasPlace;
    cancel();
    if (!hasPlace)
        return;
    if (kind == Kind::rows)
        emit rowsDropped(m_rows, *m_place);
    else if (kind == Kind::area)
        emit areaDropped(m_area, m_areaBefore);
    else if (kind == Kind::roles)
        emit rolesDropped(m_roles, m_roleBefore);
}

void ChartDrag::cancel()
{
    m_kind = Kind::nothing;
    m_hasPlace = false;
    m_line->hide();
    m_table.unsetCursor();
}

} // namespace remit
