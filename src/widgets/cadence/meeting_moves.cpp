#include "widgets/cadence/meeting_moves.h"

#include "analysis/meetings/meeting_times.h"
#include "model/cadence/free_place.h"
#include "model/cadence/meeting_steps.h"
#include "model/cadence/shown_week.h"
#include "model/document/plan_document.h"

#include <cmath>

namespace remit {

MeetingMoves::MeetingMoves(ShownWeek& week, QObject* parent)
    : QObject(parent)
    , m_week(week)
{
}

Meeting::Key MeetingMoves::keyOf(MeetingId meeting) const
{
    return {m_week.constellation(), meeting};
}

void MeetingMoves::move(const WeekBlock& block, int day, int from, bool alone)
{
    const MeetingSlot::Key key{m_week.constellation(), block.meeting, block.slot};
    const auto* slot = m_week.plan().find<MeetingSlot>(key);
    if (slot == nullptr)
        return;
    const steps::SprintTime to{int(std::lround(slot->week)), weekdayAfterMonday(day), from};
    m_week.document().perform(
        steps::moveSlot(m_week.plan(), key, to, alone ? steps::MovedSlots::single : steps::MovedSlots::series));
}

void MeetingMoves::setLength(const WeekBlock& block, int minutes)
{
    m_week.document().perform(steps::setLength(m_week.plan(), keyOf(block.meeting), minutes));
}

void MeetingMoves::moveToOtherWeek(const WeekBlock& block, int weeks)
{
    const MeetingSlot::Key key{m_week.constellation(), block.meeting, block.slot};
    const auto* slot = m_week.plan().find<MeetingSlot>(key);
    const auto* meeting = m_week.plan().find<Meeting>(keyOf(block.meeting));
    if (slot == nullptr || meeting == nullptr)
        return;
    const int cycle = cycleWeeks(*meeting, m_week.sprint().weeks);
    const int week = int(std::lround(slot->week)) + weeks;
    if (isByMonths(*meeting) || meeting->per == Period::day || week < 0 || week >= cycle) {
        emit noticed(tr("“%1” cannot go to another week.").arg(block.name));
        return;
    }
    if (m_week.document().perform(
            steps::moveSlot(m_week.plan(), key, {week, slot->weekday, block.from}, steps::MovedSlots::single)))
        m_week.showWeek(week % m_week.sprint().weeks);
}

void MeetingMoves::place(MeetingId meeting, int day, int from)
{
    const steps::SprintTime at{m_week.week(), weekdayAfterMonday(day), from};
    if (m_week.document().perform(steps::placeMeeting(m_week.plan(), keyOf(meeting), at)))
        emit placed(meeting);
}

void MeetingMoves::placeAnywhere(MeetingId meeting)
{
    const auto free = firstFreeTime(m_week, meeting);
    if (free)
        place(meeting, daysAfterMonday(free->weekday), free->from);
    else
        emit noticed(
            tr("At no time of this week everybody can come who has to. Drag it to where it fits least badly, or "
               "let the best times be found."));
}

} // namespace remit
