#include "widgets/matrix/cell_flash.h"

#include "model/chart/chart_model.h"
#include "widgets/look/theme.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"

#include <QPainter>

namespace remit {

namespace {

constexpr int shownMilliseconds = 600;

} // namespace

CellFlash::CellFlash(ChartTable& table)
    : QWidget(&table)
    , m_table(table)
{
    setObjectName("cellFlash");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_ends.setSingleShot(true);
    connect(&m_ends, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void CellFlash::at(ResponsibilityId responsibility, RoleId role)
{
    const ChartModel& model = m_table.model();
    if (responsibility)
        return mark(placeOf(model.indexOf(responsibility, role)));
    const int column = model.columnOf(role);
    if (column < 1 || model.rowCount() == 0)
        return;
    QRect head = placeOf(model.index(0, column));
    head.setTop(0);
    head.setBottom(m_table.headerHeight() - 1);
    mark(head);
}

void CellFlash::atBand(AreaId area)
{
    mark(placeOf(m_table.model().indexOfBand(area)));
}

QRect CellFlash::placeOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const bool isBesideTitles = m_table.grid().isColumnHidden(index.column());
    const QAbstractItemView& view = isBesideTitles ? static_cast<QAbstractItemView&>(m_table.titles()) : m_table.grid();
    const QRect cell = view.visualRect(index);
    return {view.viewport()->mapTo(&m_table, cell.topLeft()), cell.size()};
}

void CellFlash::mark(const QRect& place)
{
    const QRect seen = place.intersected(m_table.rect());
    if (seen.isEmpty())
        return;
    setGeometry(seen);
    raise();
    show();
    m_ends.start(shownMilliseconds);
}

void CellFlash::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    QColor veil = theme.accent;
    veil.setAlpha(60);
    QPainter painter(this);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace remit
