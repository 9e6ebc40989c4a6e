#include "widgets/matrix/column_view.h"

#include "model/chart/chart_model.h"
#include "widgets/cells/chart_delegate.h"
#include "widgets/cells/chart_header.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/column_widths.h"
#include "widgets/matrix/title_column.h"
#include "widgets/parts/text_width.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace remit {

namespace {

/// Room for letters that several hats bring together.
constexpr int lettersExpected = 3;

} // namespace

ColumnView::ColumnView(ColumnChart& chart, QWidget* parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_head(new QWidget(this))
    , m_text(new QLabel(m_head))
    , m_parts(chart, *this)
{
    setObjectName("columnView");
    auto* across = new QHBoxLayout(m_head);
    across->setContentsMargins(14, 6, 14, 6);
    m_text->setProperty("part", "secondary");
    m_text->setTextFormat(Qt::PlainText);
    auto* roles = new QPushButton(tr("Back to the roles"), m_head);
    roles->setObjectName("backToRoles");
    across->addWidget(m_text, 1);
    across->addWidget(roles);
    m_parts.grid().setAccessibleName(tr("Chart by seats or people"));
    for (QTableView* part : m_parts.views()) {
        part->setSelectionBehavior(QAbstractItemView::SelectRows);
        part->setSelectionMode(QAbstractItemView::SingleSelection);
        connect(part, &QTableView::doubleClicked, this, &ColumnView::askForRoles);
    }
    setFocusProxy(&m_parts.grid());
    connect(roles, &QPushButton::clicked, this, &ColumnView::askForRoles);
    connect(&chart, &ColumnChart::modelReset, this, &ColumnView::refresh);
    refresh();
}

void ColumnView::setLook(const ChartLook& look)
{
    m_look = look;
    m_parts.setLook(look, font());
    refresh();
}

void ColumnView::refresh()
{
    const QString who = m_chart.columns() == ChartColumns::people ? tr("what each person holds")
                                                                  : tr("what each seat holds, all its hats together");
    m_text->setText(m_chart.hasSeats() ? tr("The chart by %1. Letters are given to roles.").arg(who)
                                       : tr("Nobody sits in this constellation yet: seats are added on the map."));
    const ChartMetrics& metrics = m_parts.metrics();
    const ChartHeader& header = m_parts.headerOf(m_parts.grid());
    const int chips = lettersExpected * (metrics.chip + metrics.chipGap) + 12;
    m_widths.clear();
    for (int column = 1; column < m_chart.columnCount(); ++column)
        m_widths << std::max({metrics.narrowestColumn, header.widthFor(column, metrics.widestSubtitle), chips});
    m_parts.setRoleWidths(m_widths);
    arrange();
}

void ColumnView::arrange()
{
    const int top = m_head->sizeHint().height();
    m_head->setGeometry(0, 0, width(), top);
    ColumnWishes wishes;
    wishes.room = width();
    wishes.bar = m_parts.grid().verticalScrollBar()->sizeHint().width();
    wishes.roles = m_widths;
    wishes.zoom = m_look.zoom;
    const ColumnWidths widths = columnWidths(wishes);
    m_parts.setPinned(0);
    m_parts.grid().setGeometry(widths.left, top, width() - widths.left, height() - top);
    m_parts.titles().setGeometry(0, top, widths.left, m_parts.grid().viewport()->geometry().bottom() + 1);
    m_parts.titles().setColumnWidth(0, widths.title);
    fitRows();
}

void ColumnView::fitRows()
{
    const ChartDelegate& delegate = m_parts.titleDelegate();
    const QFont& font = m_parts.titles().font();
    const TextWidth width = widthIn(font);
    const int cell = m_parts.titles().columnWidth(0);
    for (int row = 0; row < m_chart.rowCount(); ++row) {
        const QModelIndex title = m_chart.index(row, 0);
        const bool isLong
            = m_chart.responsibilityAt(row) && width(title.data().toString()) > delegate.titleRoomIn(title, cell, font);
        m_parts.grid().verticalHeader()->resizeSection(row, delegate.rowHeight(isLong ? 2 : 1, font));
    }
    m_parts.grid().settleRows();
}

void ColumnView::select(ResponsibilityId row)
{
    const int found = m_chart.rowOf(row);
    if (found >= 0)
        m_parts.grid().setCurrentIndex(m_chart.index(found, std::min(1, m_chart.columnCount() - 1)));
}

void ColumnView::askForRoles()
{
    emit rolesAsked(m_chart.responsibilityAt(m_parts.grid().currentIndex().row()));
}

void ColumnView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ColumnView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setLook(m_look);
}

void ColumnView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape)
        askForRoles();
    else
        event->ignore();
}

} // namespace remit
