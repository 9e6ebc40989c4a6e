#include "widgets/matrix/chart_parts.h"

#include "widgets/cells/chart_delegate.h"
#include "widgets/cells/chart_header.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/title_column.h"

#include <QHeaderView>

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

/// What both views have in common.
void prepareView(QTableView& view, ChartDelegate& delegate)
{
    view.setHorizontalHeader(new ChartHeader(delegate.metrics().gutter, &view));
    view.setItemDelegate(&delegate);
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setCornerButtonEnabled(false);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setWordWrap(false);
    view.setMouseTracking(true);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    view.viewport()->setBackgroundRole(QPalette::Window);
}

QFont scaled(QFont font, double zoom)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(4, int(std::lround(font.pixelSize() * zoom))));
    else
        font.setPointSizeF(std::max(3.0, font.pointSizeF() * zoom));
    return font;
}

} // namespace

ChartParts::ChartParts(QAbstractItemModel& model, QWidget& parent)
    : m_titleDelegate(new ChartDelegate(&parent))
    , m_gridDelegate(new ChartDelegate(&parent))
    , m_grid(new RoleGrid(&parent))
    , m_titles(new TitleColumn(*m_grid, &parent))
{
    prepareView(*m_titles, *m_titleDelegate);
    prepareView(*m_grid, *m_gridDelegate);
    QHeaderView& rows = *m_grid->verticalHeader();
    rows.hide();
    rows.setSectionResizeMode(QHeaderView::Fixed);
    rows.setMinimumSectionSize(20);
    rows.setDefaultSectionSize(m_gridDelegate->metrics().rowHeight);
    m_titles->setModel(&model);
    m_grid->setModel(&model);
    m_grid->setSelectionModel(m_titles->selectionModel());
    m_grid->setTabKeyNavigation(true);
    m_titles->setFocusProxy(m_grid);
    // Where both scroll bars meet, as the ground they run on.
    auto* corner = new QWidget(m_grid);
    corner->setBackgroundRole(QPalette::Window);
    corner->setAutoFillBackground(true);
    m_grid->setCornerWidget(corner);
}

std::array<QTableView*, 2> ChartParts::views() const
{
    return {m_titles, m_grid};
}

ChartHeader& ChartParts::headerOf(const QTableView& part) const
{
    return static_cast<ChartHeader&>(*part.horizontalHeader());
}

const ChartMetrics& ChartParts::metrics() const
{
    return m_gridDelegate->metrics();
}

QModelIndex ChartParts::indexAt(const QPoint& globalPosition) const
{
    const QPoint inTitles = m_titles->viewport()->mapFromGlobal(globalPosition);
    if (m_titles->viewport()->rect().contains(inTitles))
        return m_titles->indexAt(inTitles);
    return m_grid->indexAt(m_grid->viewport()->mapFromGlobal(globalPosition));
}

void ChartParts::setLook(const ChartLook& look, const QFont& font)
{
    const ChartMetrics metrics = metricsFor(look);
    const QFont ours = scaled(font, look.zoom);
    for (ChartDelegate* delegate : delegates())
        delegate->setMetrics(metrics);
    for (QTableView* part : views()) {
        part->setFont(ours);
        headerOf(*part).setFont(ours);
        headerOf(*part).setGutter(metrics.gutter);
    }
    m_grid->verticalHeader()->setMinimumSectionSize(std::min(20, metrics.rowHeight));
    m_grid->verticalHeader()->setDefaultSectionSize(metrics.rowHeight);
}

void ChartParts::setHoursWidth(int width)
{
    m_titleDelegate->setHoursWidth(width);
    headerOf(*m_titles).setHoursWidth(width);
    m_titles->viewport()->update();
}

void ChartParts::setSought(const QString& text)
{
    for (ChartDelegate* delegate : delegates())
        delegate->setSought(text);
    for (const QTableView* part : views())
        headerOf(*part).setSought(text);
    update();
}

void ChartParts::setRangeShown(bool shown)
{
    for (ChartDelegate* delegate : delegates())
        delegate->setRangeShown(shown);
    update();
}

void ChartParts::setWaiting(const WaitingMarks* waiting)
{
    m_titleDelegate->setWaiting(waiting);
    for (const QTableView* part : views())
        headerOf(*part).setWaiting(waiting);
}

void ChartParts::setRoleWidths(const QVector<int>& widths)
{
    for (QTableView* part : views()) {
        for (int role = 0; role < widths.size(); ++role)
            part->setColumnWidth(role + 1, widths[role]);
        headerOf(*part).fitHeight(widths);
    }
}

void ChartParts::setPinned(int count)
{
    for (int column = 0; column < m_grid->horizontalHeader()->count(); ++column) {
        m_titles->setColumnHidden(column, column > count);
        m_grid->setColumnHidden(column, column <= count);
    }
}

void ChartParts::setHoveredRow(int row)
{
    const int before = m_titleDelegate->hoveredRow();
    if (before == row)
        return;
    for (ChartDelegate* delegate : delegates())
        delegate->setHoveredRow(row);
    updateRow(before);
    updateRow(row);
}

void ChartParts::updateRow(int row) const
{
    if (row < 0)
        return;
    const int y = m_grid->rowViewportPosition(row);
    for (const QTableView* part : views())
        part->viewport()->update(0, y, part->viewport()->width(), part->rowHeight(row));
}

void ChartParts::update() const
{
    for (const QTableView* part : views()) {
        part->viewport()->update();
        part->horizontalHeader()->viewport()->update();
    }
}

} // namespace remit
