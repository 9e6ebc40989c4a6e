#include "widgets/organisation/table_view.h"

#include "model/exchange/clipboard.h"
#include "model/organisation/organisation_model.h"
#include "widgets/fields/open_input.h"
#include "widgets/organisation/cell_editor.h"
#include "widgets/organisation/table_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace remit {

namespace {

constexpr int heightOfRow = 30;

} // namespace

TableView::TableView(OrganisationModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName("organisationTable");
    setAccessibleName(model.table().name());
    setModel(&model);
    auto* delegate = new TableDelegate(this);
    setItemDelegate(delegate);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | AnyKeyPressed);
    prepareHeads();
    connect(delegate, &TableDelegate::left, this, [this](CellEditor* editor, CellWay way) { take(*editor, way); });
    connect(&model, &OrganisationModel::told, this, &TableView::told);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, change, this, &TableView::showNote);
    new OpenInput(*this, [this] { flush(); });
    goTo(model.index(0, 0));
}

void TableView::prepareHeads()
{
    QHeaderView* heads = horizontalHeader();
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads->setHighlightSections(false);
    heads->setSectionsClickable(true);
    heads->setSortIndicatorShown(false);
    heads->setStretchLastSection(true);
    heads->setFixedHeight(heightOfRow);
    // A click sorts, and selects nothing.
    disconnect(heads, SIGNAL(sectionPressed(int)), this, nullptr);
    disconnect(heads, SIGNAL(sectionEntered(int)), this, nullptr);
    connect(heads, &QHeaderView::sectionClicked, this, &TableView::sortBy);
    const auto& columns = m_model.table().columns();
    for (int column = 0; column < int(columns.size()); ++column)
        setColumnWidth(column, columns[std::size_t(column)].width * fontMetrics().averageCharWidth() + 16);
    QHeaderView* numbers = verticalHeader();
    numbers->setSectionResizeMode(QHeaderView::Fixed);
    numbers->setDefaultSectionSize(heightOfRow);
    numbers->setHighlightSections(false);
    numbers->setSectionsMovable(true);
    connect(numbers, &QHeaderView::sectionMoved, this, [this, numbers](int, int from, int to) {
        {
            // The rows of the table move, not the way they are shown in.
            const QSignalBlocker quiet(numbers);
            numbers->moveSection(to, from);
        }
        m_model.move(from, to);
        viewport()->update();
    });
}

/// Up, then down, then in their own order again.
void TableView::sortBy(int column)
{
    flush();
    const bool isSorted = m_model.sortedBy() == column;
    const bool isDone = isSorted && m_model.sortOrder() == Qt::DescendingOrder;
    const Qt::SortOrder order = isSorted ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_model.sort(isDone ? -1 : column, order);
    horizontalHeader()->setSortIndicatorShown(!isDone);
    horizontalHeader()->setSortIndicator(column, order);
    scrollTo(currentIndex());
}

qint64 TableView::currentId() const
{
    return m_model.idAt(currentIndex().row());
}

/// And nothing else is selected, whatever keys are held.
void TableView::goTo(const QModelIndex& cell)
{
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
}

void TableView::showRow(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        goTo(m_model.index(row, std::max(0, currentIndex().column())));
}

void TableView::setNote(QWidget& note)
{
    m_note = &note;
    note.setParent(viewport());
    showNote();
}

void TableView::showNote()
{
    if (m_note == nullptr)
        return;
    m_note->setVisible(m_model.filledRows() == 0 && !m_model.isFiltered());
    m_note->setGeometry(0, 2 * heightOfRow, viewport()->width(), std::max(0, viewport()->height() - 2 * heightOfRow));
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    showNote();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    emit currentRowChanged();
}

void TableView::editCurrent()
{
    if (state() != EditingState && (m_model.flags(currentIndex()) & Qt::ItemIsEditable))
        edit(currentIndex());
}

void TableView::add()
{
    goTo(m_model.index(m_model.filledRows(), 0));
    editCurrent();
}

void TableView::removeSelected()
{
    const int row = currentIndex().row();
    m_model.remove(selectedIndexes());
    goTo(m_model.index(std::min(row, m_model.rowCount() - 1), std::max(0, currentIndex().column())));
}

void TableView::emptySelected()
{
    m_model.fill(selectedIndexes(), {});
}

void TableView::moveCurrent(int direction)
{
    m_model.move(currentIndex().row(), currentIndex().row() + direction);
}

/// The rectangle around what is selected, by columns and rows.
QRect TableView::selectedCells() const
{
    QRect all;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        all |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    return all;
}

void TableView::copy()
{
    const QRect cells = selectedCells();
    const TextGrid texts = m_model.textOf(cells.top(), cells.left(), cells.bottom(), cells.right());
    if (!texts.rows.empty())
        QGuiApplication::clipboard()->setMimeData(mimeDataFor(texts).release());
}

void TableView::cut()
{
    copy();
    emptySelected();
}

void TableView::paste()
{
    const auto block = blockFrom(QGuiApplication::clipboard()->mimeData());
    if (!block) {
        emit told(QString::fromStdString(block.error().message));
        return;
    }
    const QModelIndexList selected = selectedIndexes();
    const bool isOneText = block->rows.size() == 1 && block->columnCount() == 1;
    if (isOneText && selected.size() > 1)
        return m_model.fill(selected, QString::fromStdString(block->at(0, 0)));
    const QRect cells = selected.isEmpty() ? QRect(0, m_model.filledRows(), 1, 1) : selectedCells();
    if (!m_model.paste(cells.top(), cells.left(), *block))
        return;
    const int bottom = std::min(cells.top() + int(block->rows.size()), m_model.filledRows()) - 1;
    const int right = std::min(cells.left() + int(block->columnCount()), m_model.columnCount()) - 1;
    goTo(m_model.index(cells.top(), cells.left()));
    selectionModel()->select({m_model.index(cells.top(), cells.left()), m_model.index(bottom, right)},
                             QItemSelectionModel::ClearAndSelect);
}

void TableView::flush()
{
    auto* editor = viewport()->findChild<CellEditor*>();
    if (editor == nullptr || state() != EditingState)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void TableView::take(CellEditor& editor, CellWay way)
{
    if (way == CellWay::back)
        return closeEditor(&editor, QAbstractItemDelegate::RevertModelCache);
    const QModelIndex cell = currentIndex();
    const int row = cell.row();
    const int column = cell.column();
    const bool isTyped = m_model.isReady(row) || editor.text() != cell.data(Qt::EditRole).toString();
    if (isTyped && !m_model.setData(cell, editor.text()))
        return editor.setWrong(true);
    closeEditor(&editor, QAbstractItemDelegate::NoHint);
    setFocus();
    go(row, column, way);
}

void TableView::go(int row, int column, CellWay way)
{
    row += way == CellWay::down ? 1 : way == CellWay::up ? -1 : 0;
    column += way == CellWay::right ? 1 : way == CellWay::left ? -1 : 0;
    goTo(m_model.index(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1)),
                       std::clamp(column, 0, m_model.columnCount() - 1)));
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isPlain)
        editCurrent();
    else if (event->key() == Qt::Key_Backspace && isPlain)
        emptySelected();
    else
        QTableView::keyPressEvent(event);
}

} // namespace remit
