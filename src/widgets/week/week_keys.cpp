#include "widgets/week/week_keys.h"

#include "core/calendar/dates.h"
#include "model/cadence/shown_week.h"
#include "widgets/week/week_view.h"

#include <QKeyEvent>

#include <algorithm>

namespace remit {

WeekKeys::WeekKeys(WeekView& view)
    : QObject(&view)
    , m_view(view)
{
}

bool WeekKeys::press(const QKeyEvent& event)
{
    if (pressArrow(event))
        return true;
    ShownWeek& week = m_view.week();
    const auto& blocks = week.blocks();
    switch (event.key()) {
    case Qt::Key_Home:
        m_view.selectBlock(blocks.empty() ? nullptr : &blocks.front());
        return true;
    case Qt::Key_End:
        m_view.selectBlock(blocks.empty() ? nullptr : &blocks.back());
        return true;
    case Qt::Key_PageUp:
        week.showWeek(week.week() - 1);
        return true;
    case Qt::Key_PageDown:
        week.showWeek(week.week() + 1);
        return true;
    case Qt::Key_F2:
        if (m_view.current() != nullptr)
            emit m_view.editWanted(m_view.current()->meeting);
        return true;
    default:
        return false;
    }
}

bool WeekKeys::pressArrow(const QKeyEvent& event)
{
    const bool isAcross = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const bool isOn = event.key() == Qt::Key_Right || event.key() == Qt::Key_Down;
    if (!isAcross && !isOn && event.key() != Qt::Key_Up)
        return false;
    const int sign = isOn ? 1 : -1;
    const WeekBlock* block = m_view.current();
    if (block == nullptr) {
        m_view.selectBlock(m_view.week().blocks().empty() ? nullptr : &m_view.week().blocks().front());
        return true;
    }
    if (m_view.isReadOnly())
        return true;
    if (event.modifiers() & Qt::ShiftModifier)
        lengthenBy(sign * gridMinutes);
    else if (!(event.modifiers() & Qt::ControlModifier))
        moveBy(isAcross ? sign : 0, isAcross ? 0 : sign * gridMinutes, event.modifiers() & Qt::AltModifier);
    else if (isAcross)
        emit otherWeekWanted(WeekBlock(*block), sign);
    return true;
}

void WeekKeys::moveBy(int days, int minutes, bool alone)
{
    const WeekBlock block = *m_view.current();
    const int day = std::clamp(block.day + days, 0, m_view.week().days() - 1);
    const int from = std::clamp(block.from + minutes, 0, minutesOfDay - (block.until - block.from));
    if (day != block.day || from != block.from)
        emit moved(block, day, from, alone);
}

void WeekKeys::lengthenBy(int minutes)
{
    const WeekBlock block = *m_view.current();
    emit lengthened(block, std::clamp(block.until - block.from + minutes, gridMinutes, minutesOfDay - block.from));
}

} // namespace remit
