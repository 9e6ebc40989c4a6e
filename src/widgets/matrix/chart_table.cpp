#include "widgets/matrix/chart_table.h"

#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/matrix/chart_delegate.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_header.h"
#include "widgets/matrix/chart_mouse.h"
#include "widgets/matrix/range_selection.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>

namespace remit {

namespace {

constexpr int trailingWidth = 76;

} // namespace

ChartTable::ChartTable(ChartModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_delegate(new ChartDelegate(this))
    , m_gridDelegate(new ChartDelegate(this))
    , m_grid(new RoleGrid(this))
    , m_titles(new TitleColumn(*m_grid, this))
    , m_divider(new QWidget(this))
    , m_addRole(new QPushButton(tr("+ role"), m_grid))
{
    for (QTableView* part : {static_cast<QTableView*>(m_titles), static_cast<QTableView*>(m_grid)}) {
        prepareChartPart(*part, part == m_grid ? *m_gridDelegate : *m_delegate);
        part->setModel(&m_model);
        part->viewport()->installEventFilter(this);
    }
    m_titles->setAccessibleName(tr("Responsibilities"));
    m_grid->setAccessibleName(tr("Who does what"));
    m_grid->setSelectionModel(m_titles->selectionModel());
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setTabKeyNavigation(true);
    m_titles->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_titles->setFocusProxy(m_grid);
    setFocusProxy(m_grid);
    m_divider->setCursor(Qt::SplitHCursor);
    m_divider->installEventFilter(this);
    m_addRole->setFlat(true);
    m_addRole->setFocusPolicy(Qt::NoFocus);
    m_addRole->setObjectName(QStringLiteral("addRole"));
    m_addRole->setVisible(!m_model.document().isReadOnly());
    m_grid->setTrailing(m_model.document().isReadOnly() ? 0 : trailingWidth);
    m_range = new RangeSelection(m_model, selection(), this);
    m_mouse = new ChartMouse(*this);
    connect(m_range, &RangeSelection::changed, this, &ChartTable::showRange);
    connect(m_delegate, &ChartDelegate::editorGone, this, &ChartTable::keepKeyboard, Qt::QueuedConnection);
    connectModel();
    connectMouse();
    styleButton();
    arrangeColumns();
}

QItemSelectionModel& ChartTable::selection() const
{
    return *m_titles->selectionModel();
}

void ChartTable::connectModel()
{
    connect(m_grid->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ChartTable::placeButton);
    connect(m_grid, &RoleGrid::scrolledOrResized, this, &ChartTable::placeButton);
    connect(&m_model, &QAbstractItemModel::columnsInserted, this, &ChartTable::arrangeColumns);
    connect(&m_model, &QAbstractItemModel::columnsRemoved, this, &ChartTable::arrangeColumns);
    connect(&m_model, &QAbstractItemModel::columnsMoved, this, &ChartTable::arrangeColumns);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ChartTable::arrange);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ChartTable::arrange);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ChartTable::rememberCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChartTable::restoreCurrent);
    connect(&m_model, &ChartModel::columnsArranged, this, &ChartTable::arrangeColumns);
    connect(&m_model, &ChartModel::arranged, this, [this] {
        m_titles->horizontalHeader()->viewport()->update();
        m_grid->horizontalHeader()->viewport()->update();
    });
    connect(&m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ChartTable::rememberCurrent);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &ChartTable::keepCurrent);
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this, [this](Qt::Orientation, int first, int last) {
        if (first == 0)
            fitHeaders();
        fitColumns(first, last);
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        if (from.column() > 0 || to.column() == m_model.columnCount() - 1)
            fitColumns(from.column(), to.column());
    });
    connect(&selection(), &QItemSelectionModel::currentChanged, this, &ChartTable::repaintCurrent);
    connect(m_titles, &TitleColumn::titleClosed, this, &ChartTable::afterTitle);
    connect(m_addRole, &QPushButton::clicked, this, &ChartTable::roleAsked);
}

void ChartTable::connectMouse()
{
    for (QTableView* part : {static_cast<QTableView*>(m_titles), static_cast<QTableView*>(m_grid)}) {
        connect(part, &QAbstractItemView::entered, this, [this](const QModelIndex& index) { hover(index.row()); });
        connect(part, &QWidget::customContextMenuRequested, this,
                [this, part](const QPoint& position) { askForMenu(*part, position); });
    }
    for (QHeaderView* header : {m_grid->horizontalHeader(), m_titles->horizontalHeader()}) {
        connect(header, &QHeaderView::sectionDoubleClicked, this, [this](int column) {
            if (const RoleId role = m_model.roleAt(column))
                emit roleActivated(role);
        });
        connect(static_cast<ChartHeader*>(header), &ChartHeader::loadClicked, this,
                [this](int column) { emit loadAsked(m_model.roleAt(column)); });
        header->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& position) {
            const QPoint global = header->viewport()->mapToGlobal(position);
            if (const RoleId role = m_model.roleAt(header->logicalIndexAt(position)))
                emit roleMenuAsked(role, global);
            else
                emit titleMenuAsked(global);
        });
    }
}

QModelIndex ChartTable::currentIndex() const
{
    return m_titles->currentIndex();
}

void ChartTable::setCurrentIndex(const QModelIndex& index)
{
    selection().setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void ChartTable::repaintCurrent(const QModelIndex& now, const QModelIndex& before)
{
    for (const QModelIndex& index : {now, before}) {
        if (!index.isValid())
            continue;
        const int y = m_grid->rowViewportPosition(index.row());
        const int height = m_grid->rowHeight(index.row());
        m_grid->viewport()->update(0, y, m_grid->viewport()->width(), height);
        m_titles->viewport()->update(0, y, m_titles->viewport()->width(), height);
    }
    emit currentChanged();
}

void ChartTable::hover(int row)
{
    if (m_delegate->hoveredRow() == row)
        return;
    for (const int each : {m_delegate->hoveredRow(), row}) {
        if (each < 0)
            continue;
        const int y = m_grid->rowViewportPosition(each);
        m_grid->viewport()->update(0, y, m_grid->viewport()->width(), m_delegate->metrics().rowHeight);
        m_titles->viewport()->update(0, y, m_titles->viewport()->width(), m_delegate->metrics().rowHeight);
    }
    m_delegate->setHoveredRow(row);
    m_gridDelegate->setHoveredRow(row);
}

QModelIndex ChartTable::indexAt(const QPoint& globalPosition) const
{
    const QPoint inTitles = m_titles->viewport()->mapFromGlobal(globalPosition);
    if (m_titles->viewport()->rect().contains(inTitles))
        return m_titles->indexAt(inTitles);
    return m_grid->indexAt(m_grid->viewport()->mapFromGlobal(globalPosition));
}

void ChartTable::scrollTo(const QModelIndex& index)
{
    m_grid->scrollTo(index);
}

int ChartTable::gutter() const
{
    return m_delegate->metrics().gutter;
}

/// A click inside the selection keeps it, for a menu about all of it.
void ChartTable::askForMenu(const QTableView& part, const QPoint& position)
{
    const QModelIndex index = part.indexAt(position);
    if (index.isValid() && !selection().isSelected(index))
        setCurrentIndex(index);
    emit menuAsked(index, part.viewport()->mapToGlobal(position));
}

void ChartTable::showRange()
{
    const bool shown = m_range->isRange();
    m_delegate->setRangeShown(shown);
    m_gridDelegate->setRangeShown(shown);
    m_titles->viewport()->update();
    m_grid->viewport()->update();
}

void ChartTable::editTitle(const QModelIndex& row, const QString& typed)
{
    const QModelIndex index = row.siblingAtColumn(0);
    if (!m_model.flags(index).testFlag(Qt::ItemIsEditable))
        return;
    setCurrentIndex(index);
    m_grid->scrollTo(index);
    if (!m_titles->isEditing())
        m_titles->edit(index);
    auto* editor = qobject_cast<QLineEdit*>(m_titles->indexWidget(index));
    if (editor != nullptr && !typed.isEmpty()) {
        editor->setText(typed);
        editor->setModified(true);
    }
}

/// A title that is being typed may lose its row to somebody else; the keyboard then stays with the chart.
void ChartTable::keepKeyboard()
{
    if (window()->focusWidget() == nullptr)
        m_grid->setFocus();
}

void ChartTable::editDraft(const QModelIndex& draft)
{
    m_beforeDraft = currentIndex();
    m_typesDraft = true;
    editTitle(draft);
}

void ChartTable::afterTitle(QAbstractItemDelegate::EndEditHint hint)
{
    const QPersistentModelIndex at = currentIndex();
    const bool wasDraft = std::exchange(m_typesDraft, false);
    if (!at.isValid())
        return;
    const ChartRowKind kind = m_model.kindAt(at.row());
    if (kind == ChartRowKind::draft) {
        if (m_beforeDraft.isValid())
            setCurrentIndex(m_beforeDraft);
        m_model.dropDraft();
        return;
    }
    const bool enter = hint == QAbstractItemDelegate::SubmitModelCache;
    if (enter && wasDraft)
        editDraft(m_model.startDraft({m_model.areaAt(at.row()), m_model.responsibilityAt(at.row())}));
    else if (enter && kind != ChartRowKind::ready)
        goBelow(at.row());
    else if (hint == QAbstractItemDelegate::EditNextItem && m_model.columnCount() > 1)
        setCurrentIndex(m_model.index(at.row(), 1));
}

/// To the next title; only the row still to be typed opens, so that typing on never overwrites a title.
void ChartTable::goBelow(int row)
{
    int next = row + 1;
    while (next < m_model.rowCount() && m_model.kindAt(next) == ChartRowKind::band)
        ++next;
    if (next >= m_model.rowCount())
        return;
    if (m_model.kindAt(next) == ChartRowKind::ready)
        editTitle(m_model.index(next, 0));
    else
        setCurrentIndex(m_model.index(next, 0));
}

void ChartTable::rememberCurrent()
{
    m_lastResponsibility = m_model.responsibilityAt(currentIndex().row());
    m_lastRole = m_model.roleAt(currentIndex().column());
}

void ChartTable::restoreCurrent()
{
    m_delegate->setHoveredRow(-1);
    m_gridDelegate->setHoveredRow(-1);
    arrangeColumns();
    QModelIndex index = m_model.indexOf(m_lastResponsibility, m_lastRole);
    if (!index.isValid())
        index = m_model.indexOf(m_lastResponsibility);
    if (!index.isValid() && m_model.rowCount() > 0)
        index = m_model.index(0, 0);
    setCurrentIndex(index);
}

} // namespace remit
