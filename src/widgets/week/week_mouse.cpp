#include "widgets/week/week_mouse.h"

#include "model/cadence/shown_week.h"
#include "widgets/week/block_painter.h"
#include "widgets/week/edge_scroll.h"
#include "widgets/week/week_view.h"
#include "words/names.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace remit {

namespace {

constexpr double edgeHeight = 6;

} // namespace

WeekMouse::WeekMouse(WeekView& view)
    : QObject(&view)
    , m_view(view)
    , m_edge(new EdgeScroll(view))
{
    view.viewport()->installEventFilter(this);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &WeekMouse::dragOn);
}

bool WeekMouse::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        return follow(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return release();
    case QEvent::MouseButtonDblClick:
        cancel();
        if (const WeekBlock* block = m_view.blockAt(static_cast<QMouseEvent*>(event)->pos()))
            emit doubleClicked(block->meeting);
        return true;
    default:
        return false;
    }
}

bool WeekMouse::isAtLowerEdge(QPointF at, const WeekBlock& block) const
{
    const QRectF rect = rectOf(block, m_view.geometryOfWeek());
    return at.y() > rect.bottom() - std::min(edgeHeight, rect.height() / 3);
}

bool WeekMouse::press(const QMouseEvent& event)
{
    m_pressed = event.pos();
    m_at = m_pressed;
    const WeekBlock* block = m_view.blockAt(event.pos());
    m_view.selectBlock(block);
    if (block != nullptr && event.button() == Qt::LeftButton && !m_readOnly)
        begin(m_view.inWeek(event.pos()), *block);
    return true;
}

void WeekMouse::begin(QPointF at, const WeekBlock& pressed)
{
    std::vector<WeekBlock> series{pressed};
    for (const WeekBlock& each : m_view.week().blocks()) {
        if (each.isSameSeries(pressed) && each.day != pressed.day)
            series.push_back(each);
    }
    for (WeekBlock& each : series) {
        each.lane = 0;
        each.lanes = 1;
    }
    const auto kind = isAtLowerEdge(at, pressed) ? WeekDrag::Kind::resize : WeekDrag::Kind::move;
    m_drag.emplace(kind, std::move(series), m_view.geometryOfWeek(), at);
}

bool WeekMouse::follow(const QMouseEvent& event)
{
    const QPointF at = m_view.inWeek(event.pos());
    if (!m_drag) {
        const WeekBlock* block = m_readOnly ? nullptr : m_view.blockAt(event.pos());
        const bool atEdge = block != nullptr && isAtLowerEdge(at, *block);
        m_view.viewport()->setCursor(atEdge ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return false;
    }
    if (!m_drag->isMoved() && (event.pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return true;
    m_at = event.pos();
    m_edge->hold(m_at);
    dragOn();
    return true;
}

/// Also where the week moves under the mouse.
void WeekMouse::dragOn()
{
    if (!m_drag)
        return;
    const QRegion before = regionOf(m_drag->shown());
    if (m_drag->follow(m_view.inWeek(m_at), m_view.geometryOfWeek()))
        showDragged(before);
}

QRegion WeekMouse::regionOf(const std::vector<WeekBlock>& blocks) const
{
    QRegion region;
    for (const WeekBlock& block : blocks)
        region += m_view.rectOfBlock(block).adjusted(-2, -2, 2, 2);
    return region;
}

/// Only what differs is painted anew; the first time all of it, since meetings beside it get its room.
void WeekMouse::showDragged(const QRegion& before)
{
    m_view.viewport()->update(before + regionOf(m_drag->shown()) + m_view.rectOfBlock(m_drag->begin()));
    const WeekBlock& block = m_drag->shown().front();
    QToolTip::showText(m_view.viewport()->mapToGlobal(m_view.rectOfBlock(block).topRight()),
                       asToolTip(m_view.week().toolTipOf(block)), &m_view);
}

bool WeekMouse::release()
{
    if (!m_drag)
        return false;
    const WeekDrag drag = *m_drag;
    cancel();
    if (!drag.isMoved())
        return true;
    const WeekBlock& block = drag.shown().front();
    if (drag.kind() == WeekDrag::Kind::resize)
        emit lengthened(drag.begin(), block.until - block.from);
    else
        emit moved(drag.begin(), block.day, block.from, QApplication::keyboardModifiers() & Qt::AltModifier);
    return true;
}

void WeekMouse::cancel()
{
    m_drag.reset();
    m_edge->stop();
    QToolTip::hideText();
    m_view.viewport()->update();
}

} // namespace remit
