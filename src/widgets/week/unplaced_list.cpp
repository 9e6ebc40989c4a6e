#include "widgets/week/unplaced_list.h"

#include "analysis/meetings/meeting_times.h"
#include "model/cadence/shown_week.h"
#include "model/cadence/week_words.h"
#include "model/document/plan_document.h"
#include "widgets/week/week_drop.h"
#include "words/cadence/meeting_words.h"
#include "words/names.h"
#include "words/text.h"

#include <QKeyEvent>
#include <QMimeData>

namespace remit {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

UnplacedList::UnplacedList(ShownWeek& week, QWidget* parent)
    : QListWidget(parent)
    , m_week(week)
{
    setObjectName("unplaced");
    setAccessibleName(tr("Meetings without a time"));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(!week.document().isReadOnly());
    setSpacing(2);
    connect(&week, &ShownWeek::changed, this, &UnplacedList::refresh);
    connect(this, &QListWidget::itemDoubleClicked, this, [this] { emit placeWanted(current()); });
    refresh();
}

MeetingId UnplacedList::current() const
{
    return currentItem() == nullptr ? MeetingId() : MeetingId{currentItem()->data(idRole).toLongLong()};
}

void UnplacedList::refresh()
{
    const int row = currentRow();
    clear();
    for (const MeetingId id : m_week.unplaced()) {
        const auto* meeting = m_week.plan().find<Meeting>({m_week.constellation(), id});
        const QString length = lengthInWords(minutesOf(*meeting, m_week.sprint().weeks));
        auto* item = new QListWidgetItem(tr("%1 · %2").arg(text(meeting->name), length), this);
        item->setData(idRole, qlonglong(id.value));
        item->setToolTip(
            asToolTip(tr("%1\n%2, %3\nDrag it onto the week, or press Enter for the first time that suits "
                         "everybody.")
                          .arg(text(meeting->name), howOften(*meeting), belowMeeting(m_week.plan(), *meeting))));
    }
    setCurrentRow(std::min(row, count() - 1));
    setFixedHeight(fontMetrics().height() + 34);
    emit counted(count());
}

QStringList UnplacedList::mimeTypes() const
{
    return {QLatin1String(draggedMeeting)};
}

QMimeData* UnplacedList::mimeData(const QList<QListWidgetItem*>& items) const
{
    if (items.isEmpty())
        return nullptr;
    auto* dragged = new QMimeData;
    dragged->setData(QLatin1String(draggedMeeting), QByteArray::number(items.front()->data(idRole).toLongLong()));
    return dragged;
}

/// What came while it was hidden was laid out without its style.
void UnplacedList::showEvent(QShowEvent* event)
{
    QListWidget::showEvent(event);
    doItemsLayout();
}

void UnplacedList::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && current())
        emit placeWanted(current());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace remit
