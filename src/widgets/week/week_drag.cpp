#include "widgets/week/week_drag.h"

#include "core/calendar/dates.h"
#include "model/cadence/shown_week.h"

#include <algorithm>

namespace remit {

WeekDrag::WeekDrag(Kind kind, std::vector<WeekBlock> series, const WeekGeometry& geometry, QPointF pressed)
    : m_kind(kind)
    , m_begin(std::move(series))
    , m_shown(m_begin)
    , m_grip(pressed.y() - geometry.yOf(kind == Kind::move ? m_begin.front().from : m_begin.front().until))
{
}

bool WeekDrag::isMoved() const
{
    return m_shown != m_begin;
}

bool WeekDrag::follow(QPointF at, const WeekGeometry& geometry)
{
    const std::vector<WeekBlock> before = m_shown;
    const WeekBlock& first = m_begin.front();
    const int length = first.until - first.from;
    const int minutes = geometry.minutesAt(at.y() - m_grip);
    m_shown = m_begin;
    for (WeekBlock& block : m_shown) {
        const WeekBlock begun = block;
        if (m_kind == Kind::resize) {
            block.until = std::clamp(minutes, block.from + shortestBlock, minutesOfDay);
        } else {
            block.from = std::clamp(minutes, geometry.from, std::max(geometry.from, geometry.until - length));
            block.until = block.from + length;
            block.day = isDaily() ? block.day : geometry.dayAt(at.x());
        }
        // Whether somebody cannot come then is seen when it has been let go.
        block.isTroubled = block.isTroubled && block.isAtSameTime(begun);
    }
    return m_shown != before;
}

} // namespace remit
