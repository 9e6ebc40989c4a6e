#include "widgets/week/week_drop.h"

#include "analysis/meetings/meeting_times.h"
#include "model/cadence/shown_week.h"
#include "widgets/week/week_view.h"
#include "words/text.h"

#include <QDropEvent>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace remit {

WeekDrop::WeekDrop(WeekView& view)
    : QObject(&view)
    , m_view(view)
{
    view.viewport()->setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
}

bool WeekDrop::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        hold(*static_cast<QDropEvent*>(event));
        return true;
    case QEvent::DragLeave:
        m_held.reset();
        m_view.viewport()->update();
        return true;
    case QEvent::Drop:
        drop(*static_cast<QDropEvent*>(event));
        return true;
    default:
        return false;
    }
}

std::optional<WeekBlock> WeekDrop::blockFor(const QDropEvent& event) const
{
    const ShownWeek& week = m_view.week();
    const MeetingId id{event.mimeData()->data(draggedMeeting).toLongLong()};
    const auto* meeting = week.plan().find<Meeting>({week.constellation(), id});
    if (meeting == nullptr || m_view.isReadOnly())
        return std::nullopt;
    const WeekGeometry geometry = m_view.geometryOfWeek();
    const QPointF at = m_view.inWeek(event.position().toPoint());
    const int length = std::max(shortestBlock, minutesOf(*meeting, week.sprint().weeks));
    const int latest = std::max(geometry.from, geometry.until - length);
    WeekBlock block;
    block.meeting = id;
    block.day = geometry.dayAt(at.x());
    block.from = std::clamp(geometry.minutesAt(at.y()), geometry.from, latest);
    block.until = block.from + length;
    block.kind = kindOf(week.plan(), *meeting, participantsOf(week.plan(), *meeting));
    block.name = text(meeting->name);
    return block;
}

void WeekDrop::hold(QDropEvent& event)
{
    const auto before = std::exchange(m_held, blockFor(event));
    event.setAccepted(m_held.has_value());
    QRegion changed;
    for (const auto& each : {before, m_held}) {
        if (each)
            changed += m_view.rectOfBlock(*each).adjusted(-2, -2, 2, 2);
    }
    m_view.viewport()->update(changed);
}

void WeekDrop::drop(QDropEvent& event)
{
    const auto block = blockFor(event);
    m_held.reset();
    m_view.viewport()->update();
    if (!block)
        return;
    event.acceptProposedAction();
    emit dropped(block->meeting, block->day, block->from);
}

} // namespace remit
