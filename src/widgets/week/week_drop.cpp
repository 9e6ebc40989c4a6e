#include "widgets/week/week_drop.h"

#include "analysis/meetings/meeting_times.h"
#include "model/cadence/shown_week.h"
#include "widgets/week/edge_scroll.h"
#include "widgets/week/week_view.h"
#include "words/text.h"

#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace remit {

namespace {

MeetingId meetingIn(const QDropEvent& event)
{
    return MeetingId{event.mimeData()->data(draggedMeeting).toLongLong()};
}

} // namespace

WeekDrop::WeekDrop(WeekView& view)
    : QObject(&view)
    , m_view(view)
    , m_edge(new EdgeScroll(view))
{
    view.viewport()->setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_held)
            hold(m_held->meeting);
    });
}

bool WeekDrop::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto& move = *static_cast<QDropEvent*>(event);
        m_at = move.position().toPoint();
        hold(meetingIn(move));
        move.setAccepted(m_held.has_value());
        return true;
    }
    case QEvent::DragLeave:
        letGo();
        return true;
    case QEvent::Drop:
        drop(*static_cast<QDropEvent*>(event));
        return true;
    default:
        return false;
    }
}

std::optional<WeekBlock> WeekDrop::blockFor(MeetingId id) const
{
    const ShownWeek& week = m_view.week();
    const auto* meeting = week.plan().find<Meeting>({week.constellation(), id});
    if (meeting == nullptr || m_view.isReadOnly())
        return std::nullopt;
    const WeekGeometry geometry = m_view.geometryOfWeek();
    const QPointF at = m_view.inWeek(m_at);
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

void WeekDrop::hold(MeetingId meeting)
{
    const auto before = std::exchange(m_held, blockFor(meeting));
    if (m_held)
        m_edge->hold(m_at);
    QRegion changed;
    for (const auto& each : {before, m_held}) {
        if (each)
            changed += m_view.rectOfBlock(*each).adjusted(-2, -2, 2, 2);
    }
    m_view.viewport()->update(changed);
}

void WeekDrop::letGo()
{
    m_held.reset();
    m_edge->stop();
    m_view.viewport()->update();
}

void WeekDrop::drop(QDropEvent& event)
{
    m_at = event.position().toPoint();
    const auto block = blockFor(meetingIn(event));
    letGo();
    if (!block)
        return;
    event.acceptProposedAction();
    emit dropped(block->meeting, block->day, block->from);
}

} // namespace remit
