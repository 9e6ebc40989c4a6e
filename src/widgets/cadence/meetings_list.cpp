#include "widgets/cadence/meetings_list.h"

#include "model/cadence/meeting_table.h"
#include "model/cadence/shown_week.h"
#include "widgets/parts/announcer.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace remit {

namespace {

constexpr int tableRowHeight = 34;

} // namespace

MeetingsList::MeetingsList(ShownWeek& week, QWidget* parent)
    : QTableView(parent)
    , m_table(new MeetingTable(week, this))
    , m_order(new QSortFilterProxyModel(this))
{
    setObjectName("meetingsList");
    setAccessibleName(tr("All meetings"));
    m_order->setSourceModel(m_table);
    m_order->setSortRole(MeetingTable::sortRole);
    m_order->setSortCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_order);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(tableRowHeight, fontMetrics().height() + 14));
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSortingEnabled(true);
    const int widths[] = {190, 110, 80, 150, 100, 135};
    for (int column = 0; column < int(std::size(widths)); ++column)
        horizontalHeader()->resizeSection(column, widths[column]);
    horizontalHeader()->setStretchLastSection(true);
    new Announcer(*this);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &MeetingsList::selectionMoved);
    connect(m_table, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_selected = selection(); });
    connect(m_order, &QAbstractItemModel::modelReset, this, &MeetingsList::keepSelection);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { emit editWanted(m_table->idAt(m_order->mapToSource(index).row())); });
}

std::vector<MeetingId> MeetingsList::selection() const
{
    std::vector<MeetingId> meetings;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        meetings.push_back(m_table->idAt(m_order->mapToSource(index).row()));
    return meetings;
}

void MeetingsList::select(MeetingId meeting)
{
    const int row = m_table->rowOf(meeting);
    if (row >= 0)
        setCurrentIndex(m_order->mapFromSource(m_table->index(row, MeetingTable::Name)));
}

void MeetingsList::keepSelection()
{
    const std::vector<MeetingId> kept = m_selected;
    for (const MeetingId meeting : kept) {
        const int row = m_table->rowOf(meeting);
        if (row < 0)
            continue;
        const QModelIndex index = m_order->mapFromSource(m_table->index(row, MeetingTable::Name));
        const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
        selectionModel()->setCurrentIndex(index, rows);
    }
}

void MeetingsList::flush()
{
    if (QWidget* editor = indexWidget(currentIndex()))
        commitData(editor);
}

void MeetingsList::contextMenuEvent(QContextMenuEvent* event)
{
    emit menuAsked(event->globalPos());
}

} // namespace remit
