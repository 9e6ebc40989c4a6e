#include "widgets/matrix/chart_table.h"

#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/cells/chart_delegate.h"
#include "widgets/cells/chart_header.h"
#include "widgets/cells/waiting_marks.h"
#include "widgets/matrix/add_role_button.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/kept_cell.h"
#include "widgets/matrix/range_selection.h"
#include "widgets/matrix/title_editing.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QScrollBar>

namespace remit {

namespace {

constexpr int dividerWidth = 7;

} // namespace

ChartTable::ChartTable(ChartModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_parts(model, *this)
    , m_divider(new QWidget(this))
    , m_addRole(new AddRoleButton(&grid()))
    , m_roleWidths(model, m_parts.headerOf(grid()))
    , m_rowHeights(*grid().verticalHeader(), model, m_parts.titleDelegate())
    , m_range(new RangeSelection(m_model, selection(), this))
    , m_waiting(new WaitingMarks(m_model, selection(), this))
    , m_titleEditing(new TitleEditing(*this))
{
    titles().setAccessibleName(tr("Responsibilities"));
    grid().setAccessibleName(tr("Who does what"));
    setFocusProxy(&grid());
    m_divider->setCursor(Qt::SplitHCursor);
    m_divider->installEventFilter(this);
    m_addRole->setVisible(!m_model.document().isReadOnly());
    m_wishes.trailing = m_model.document().isReadOnly() ? 0 : AddRoleButton::room;
    grid().setTrailing(m_wishes.trailing);
    connectModel();
    connectRows();
    connectMarks();
    new KeptCell(m_model, selection(), this);
    for (QTableView* part : m_parts.views())
        connectPart(*part);
    fitColumns();
    fitAllRows();
}

QItemSelectionModel& ChartTable::selection() const
{
    return *titles().selectionModel();
}

void ChartTable::connectModel()
{
    connect(grid().horizontalScrollBar(), &QScrollBar::valueChanged, this, &ChartTable::placeButton);
    connect(&grid(), &RoleGrid::scrolledOrResized, this, &ChartTable::placeButton);
    connect(&m_model, &ChartModel::columnsArranged, this, &ChartTable::fitColumns);
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this,
            [this](Qt::Orientation, int first, int last) { takeHeaders(first, last); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_parts.setHoveredRow(-1);
        fitColumns();
        fitAllRows();
    });
    connect(&m_model, &ChartModel::arranged, this, [this] { m_parts.update(); });
    connect(&selection(), &QItemSelectionModel::currentChanged, this, &ChartTable::repaintCurrent);
    connect(m_range, &RangeSelection::changed, this, [this] { m_parts.setRangeShown(m_range->isRange()); });
    connect(&m_parts.titleDelegate(), &ChartDelegate::editorGone, this, &ChartTable::keepKeyboard,
            Qt::QueuedConnection);
    connect(m_addRole, &QPushButton::clicked, this, &ChartTable::roleAsked);
}

/// The header of the rows follows the model before this.
void ChartTable::connectRows()
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        fitRows(first, last);
        if (last > first)
            fitColumns();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] { fitRows(0, -1); });
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &ChartTable::fitAllRows);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
                if (from.column() == 0 && roles.isEmpty())
                    fitRows(from.row(), to.row());
            });
}

void ChartTable::connectMarks()
{
    m_parts.setWaiting(m_waiting);
    connect(m_waiting, &WaitingMarks::ended, this, [this] { m_parts.update(); });
    connect(m_titleEditing, &TitleEditing::stayed, m_waiting, &WaitingMarks::startWaiting);
}

void ChartTable::connectPart(QTableView& part)
{
    connect(&part, &QAbstractItemView::entered, this,
            [this](const QModelIndex& index) { m_parts.setHoveredRow(index.row()); });
    connect(&part, &QWidget::customContextMenuRequested, this,
            [this, &part](const QPoint& position) { askForMenu(part, position); });
    part.viewport()->installEventFilter(this);
    ChartHeader& header = m_parts.headerOf(part);
    connect(&header, &QHeaderView::sectionDoubleClicked, this, [this](int column) {
        if (const RoleId role = m_model.roleAt(column))
            emit roleActivated(role);
    });
    connect(&header, &ChartHeader::loadClicked, this, [this](int column) { emit loadAsked(m_model.roleAt(column)); });
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, [this, &header](const QPoint& position) {
        const QPoint global = header.viewport()->mapToGlobal(position);
        if (const RoleId role = m_model.roleAt(header.logicalIndexAt(position)))
            emit roleMenuAsked(role, global);
        else
            emit titleMenuAsked(global);
    });
}

QModelIndex ChartTable::currentIndex() const
{
    return titles().currentIndex();
}

void ChartTable::setCurrentIndex(const QModelIndex& index)
{
    selection().setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void ChartTable::scrollTo(const QModelIndex& index)
{
    grid().scrollTo(index);
}

void ChartTable::editTitle(const QModelIndex& row, const QString& typed)
{
    m_titleEditing->edit(row, typed);
}

void ChartTable::editDraft(const QModelIndex& draft)
{
    m_titleEditing->editDraft(draft);
}

int ChartTable::headerHeight() const
{
    return grid().horizontalHeader()->sizeHint().height();
}

int ChartTable::rowsEnd() const
{
    return headerHeight() + grid().verticalHeader()->length();
}

/// Loads and marks may change with every letter; only other names, and loads that come or go, ask for other widths.
void ChartTable::takeHeaders(int first, int last)
{
    if (first == 0 || m_roleWidths.isRenamed(first, last))
        fitColumns();
}

void ChartTable::fitColumns()
{
    m_wishes.roles = m_roleWidths.fit(m_parts.metrics());
    m_parts.setRoleWidths(m_wishes.roles);
    arrange();
}

void ChartTable::fitRows(int first, int last)
{
    m_rowHeights.fit(first, last, titles().columnWidth(0), titles().font());
    grid().settleRows();
    emit columnsArranged();
}

void ChartTable::fitAllRows()
{
    m_fittedTitles = titles().columnWidth(0);
    fitRows(0, m_model.rowCount() - 1);
}

void ChartTable::setHoursShown(bool shown)
{
    m_hoursShown = shown;
    fitHours();
    arrange();
}

/// Wide enough for "unknown" and for most terms in the line to type in.
void ChartTable::fitHours()
{
    constexpr int charactersWide = 10;
    const int padding = m_parts.metrics().padding;
    const int width = titles().fontMetrics().averageCharWidth() * charactersWide + 2 * padding;
    m_wishes.hours = m_hoursShown ? width : 0;
    m_parts.setHoursWidth(m_wishes.hours);
}

void ChartTable::arrange()
{
    m_wishes.room = width();
    m_wishes.bar = grid().verticalScrollBar()->sizeHint().width();
    m_wishes.pinned = m_model.pinnedCount();
    m_wishes.zoom = m_look.zoom;
    m_widths = columnWidths(m_wishes);
    m_parts.setPinned(m_widths.pinned);
    grid().setGeometry(m_widths.left, 0, width() - m_widths.left, height());
    titles().setGeometry(0, 0, m_widths.left, grid().viewport()->geometry().bottom() + 1);
    titles().setColumnWidth(0, m_widths.title);
    m_divider->setGeometry(m_widths.title - dividerWidth / 2, 0, dividerWidth, headerHeight());
    m_divider->raise();
    placeButton();
    if (m_fittedTitles != m_widths.title)
        fitAllRows();
    emit columnsArranged();
}

/// 0 lets the titles be as wide as they are best.
void ChartTable::dragDivider(int x)
{
    m_wishes.chosenTitle = x;
    arrange();
}

void ChartTable::placeButton()
{
    m_addRole->place(grid().columnsEnd(), headerHeight());
}

void ChartTable::setLook(const ChartLook& look)
{
    m_look = look;
    m_parts.setLook(look, font());
    m_addRole->setFont(font());
    fitHours();
    fitColumns();
    fitAllRows();
    grid().scrollTo(currentIndex());
}

void ChartTable::repaintCurrent(const QModelIndex& now, const QModelIndex& before)
{
    m_parts.updateRow(now.row());
    m_parts.updateRow(before.row());
    emit currentChanged();
}

/// A click inside the selection keeps it, for a menu about all of it.
void ChartTable::askForMenu(const QTableView& part, const QPoint& position)
{
    const QModelIndex index = part.indexAt(position);
    if (index.isValid() && !selection().isSelected(index))
        setCurrentIndex(index);
    emit menuAsked(index, part.viewport()->mapToGlobal(position));
}

/// A title that is being typed may lose its row to somebody else; the keyboard then stays with the chart.
void ChartTable::keepKeyboard()
{
    if (window()->focusWidget() == nullptr)
        grid().setFocus();
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
}

bool ChartTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_divider && event->type() == QEvent::MouseMove) {
        dragDivider(mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint()).x());
    } else if (watched == m_divider && event->type() == QEvent::MouseButtonDblClick) {
        dragDivider(0);
    } else if (event->type() == QEvent::Leave && watched != m_divider) {
        m_parts.setHoveredRow(-1);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace remit
