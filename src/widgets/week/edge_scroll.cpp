#include "widgets/week/edge_scroll.h"

#include "widgets/week/week_view.h"

#include <QPoint>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>

namespace remit {

namespace {

constexpr int scrollingEdge = 28;
constexpr int interval = 16; // milliseconds
constexpr int slowest = 1;
constexpr int fastest = 12;

int stepFor(int depth)
{
    constexpr int deeperForOneMore = 4;
    return std::clamp(slowest + depth / deeperForOneMore, slowest, fastest);
}

} // namespace

EdgeScroll::EdgeScroll(WeekView& view)
    : QObject(&view)
    , m_view(view)
{
}

void EdgeScroll::hold(const QPoint& at)
{
    const int upper = int(m_view.geometryOfWeek().headHeight) + scrollingEdge;
    const int lower = m_view.viewport()->height() - scrollingEdge;
    m_step = 0;
    if (at.y() < upper)
        m_step = -stepFor(upper - at.y());
    else if (at.y() > lower)
        m_step = stepFor(at.y() - lower);
    if (m_step == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(interval, Qt::PreciseTimer, this);
}

void EdgeScroll::stop()
{
    m_timer.stop();
}

void EdgeScroll::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    QScrollBar& bar = *m_view.verticalScrollBar();
    const int before = bar.value();
    bar.setValue(before + m_step);
    if (bar.value() == before)
        m_timer.stop();
}

} // namespace remit
