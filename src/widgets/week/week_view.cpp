#include "widgets/week/week_view.h"

#include "model/cadence/shown_week.h"
#include "widgets/look/theme.h"
#include "widgets/parts/announcer.h"
#include "widgets/week/block_painter.h"
#include "widgets/week/week_drop.h"
#include "widgets/week/week_keys.h"
#include "widgets/week/week_mouse.h"
#include "widgets/week/week_painter.h"
#include "widgets/week/week_tip.h"
#include "words/names.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace remit {

namespace {

constexpr double lowestHour = 46;
constexpr double headHeight = 38;
constexpr double axisWidth = 54;
constexpr int flashTime = 900; // milliseconds

} // namespace

WeekView::WeekView(ShownWeek& week, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_week(week)
    , m_mouse(new WeekMouse(*this))
    , m_drop(new WeekDrop(*this))
    , m_keys(new WeekKeys(*this))
{
    setObjectName("weekView");
    setAccessibleName(tr("Meetings of the week"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    m_flash.setSingleShot(true);
    m_flash.setInterval(flashTime);
    connect(&m_flash, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(&week, &ShownWeek::changed, this, &WeekView::refresh);
    connect(m_mouse, &WeekMouse::moved, this, &WeekView::move);
    connect(m_keys, &WeekKeys::moved, this, &WeekView::move);
    connect(m_keys, &WeekKeys::lengthened, this, &WeekView::lengthWanted);
    connect(m_keys, &WeekKeys::otherWeekWanted, this, &WeekView::otherWeekWanted);
    connect(m_mouse, &WeekMouse::lengthened, this, &WeekView::lengthWanted);
    connect(m_mouse, &WeekMouse::doubleClicked, this, &WeekView::editWanted);
    connect(m_drop, &WeekDrop::dropped, this, &WeekView::placeWanted);
    fit();
}

void WeekView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_mouse->setReadOnly(readOnly);
}

bool WeekView::isDragging() const
{
    return m_mouse->drag() != nullptr;
}

QSize WeekView::minimumSizeHint() const
{
    return {460, 260};
}

WeekGeometry WeekView::geometryOfWeek() const
{
    WeekGeometry geometry;
    geometry.width = viewport()->width();
    geometry.headHeight = headHeight + (m_week.columns().empty() ? 0 : columnsHeight);
    geometry.axes = int(m_week.axes().size());
    geometry.axisWidth = axisWidth * fontMetrics().height() / 16.0;
    geometry.days = m_week.days();
    geometry.from = m_week.hours().from;
    geometry.until = m_week.hours().until;
    const int hours = std::max(1, (geometry.until - geometry.from) / minutesOfHour);
    const double lowest = lowestHour * fontMetrics().height() / 16.0;
    geometry.hourHeight = std::max(lowest, (viewport()->height() - geometry.headHeight - 2) / hours);
    return geometry;
}

/// Without a scroll bar where all hours fit.
void WeekView::fit()
{
    const int height = int(geometryOfWeek().height()) + 1;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(gridMinutes);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    viewport()->update();
}

void WeekView::refresh()
{
    m_mouse->cancel();
    fit();
    describe();
}

const WeekBlock* WeekView::current() const
{
    const int index = currentIndex();
    return index < 0 ? nullptr : &m_week.blocks()[std::size_t(index)];
}

int WeekView::currentIndex() const
{
    if (!m_selected)
        return -1;
    const auto& blocks = m_week.blocks();
    const auto found = std::find_if(blocks.begin(), blocks.end(), [this](const WeekBlock& each) {
        return each.meeting == m_selected->meeting && each.slot == m_selected->slot && each.day == m_selected->day;
    });
    return found == blocks.end() ? m_week.indexOf(m_selected->meeting, m_selected->slot) : int(found - blocks.begin());
}

void WeekView::setCurrent(int index)
{
    m_selected.reset();
    if (index >= 0) {
        const WeekBlock& block = m_week.blocks()[std::size_t(index)];
        m_selected = Selected{block.meeting, block.slot, block.day};
        const WeekGeometry geometry = geometryOfWeek();
        const QRectF rect = rectOf(block, geometry);
        const double top = verticalScrollBar()->value() + geometry.headHeight;
        if (rect.top() < top)
            verticalScrollBar()->setValue(int(rect.top() - geometry.headHeight));
        else if (rect.bottom() > verticalScrollBar()->value() + viewport()->height())
            verticalScrollBar()->setValue(int(rect.bottom()) - viewport()->height());
    }
    viewport()->update();
    describe();
}

void WeekView::select(MeetingId meeting, MeetingSlotId slot)
{
    setCurrent(m_week.indexOf(meeting, slot));
}

void WeekView::selectBlock(const WeekBlock* block)
{
    setCurrent(block == nullptr ? -1 : int(block - m_week.blocks().data()));
}

void WeekView::flash(MeetingId meeting)
{
    select(meeting);
    m_flash.start();
}

void WeekView::describe()
{
    const WeekBlock* block = current();
    Announcer::describe(*this, block == nullptr ? m_week.summary() : m_week.sentenceOf(*block));
    emit selectionChanged();
}

QPointF WeekView::inWeek(const QPoint& position) const
{
    return QPointF(position) + QPointF(0, verticalScrollBar()->value());
}

QRect WeekView::rectOfBlock(const WeekBlock& block) const
{
    return rectOf(block, geometryOfWeek()).translated(0, -verticalScrollBar()->value()).toAlignedRect();
}

const WeekBlock* WeekView::blockAt(const QPoint& position) const
{
    const WeekGeometry geometry = geometryOfWeek();
    if (position.y() < geometry.headHeight)
        return nullptr;
    const auto& blocks = m_week.blocks();
    const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const WeekBlock& block) {
        return rectOf(block, geometry).contains(inWeek(position));
    });
    return found == blocks.end() ? nullptr : &*found;
}

bool WeekView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = isDragging() ? QString() : weekTipAt(*this, help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), asToolTip(tip), this);
    return true;
}

void WeekView::paintEvent(QPaintEvent* event)
{
    const WeekGeometry geometry = geometryOfWeek();
    const Theme theme = themeFor(palette());
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    const int scrolled = verticalScrollBar()->value();
    const QRectF dirty = QRectF(event->region().boundingRect()).translated(0, scrolled);
    painter.fillRect(viewport()->rect(), theme.panel);
    painter.translate(0, -scrolled);
    WeekPainter week(painter, m_week, geometry, theme, font());
    week.paintGround();
    BlockPainter blocks(painter, geometry, theme, font());
    const int chosen = currentIndex();
    for (std::size_t i = 0; i < m_week.blocks().size(); ++i) {
        const WeekBlock& block = m_week.blocks()[i];
        const bool isAway = isDragging() && m_mouse->drag()->begin().isSameSeries(block);
        if (!isAway && rectOf(block, geometry).intersects(dirty))
            blocks.paint(block, {int(i) == chosen, hasFocus() || m_flash.isActive(), false});
    }
    if (isDragging()) {
        for (const WeekBlock& block : m_mouse->drag()->shown())
            blocks.paint(block, {false, true, true});
    }
    if (m_drop->held() != nullptr)
        blocks.paint(*m_drop->held(), {false, true, true});
    week.paintHead(scrolled);
}

void WeekView::contextMenuEvent(QContextMenuEvent* event)
{
    m_mouse->cancel();
    const WeekBlock* block = current();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && block != nullptr;
    emit menuAsked(byKey ? viewport()->mapToGlobal(rectOfBlock(*block).center()) : event->globalPos());
}

/// It stays selected where it comes to stand.
void WeekView::move(const WeekBlock& block, int day, int from, bool alone)
{
    m_selected = Selected{block.meeting, block.slot, day};
    emit moveWanted(block, day, from, alone);
}

/// False when there was nothing to let go of.
bool WeekView::letGo()
{
    const bool held = isDragging() || current() != nullptr;
    isDragging() ? m_mouse->cancel() : setCurrent(-1);
    return held;
}

void WeekView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        event->setAccepted(letGo());
    else if (!m_keys->press(*event))
        event->ignore();
}

/// Tab goes from meeting to meeting, and on behind the last.
bool WeekView::focusNextPrevChild(bool next)
{
    const int index = currentIndex() + (next ? 1 : -1);
    const bool isThere = index >= 0 && index < int(m_week.blocks().size()) && m_selected;
    if (!isThere)
        return QAbstractScrollArea::focusNextPrevChild(next);
    setCurrent(index);
    return true;
}

void WeekView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void WeekView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (current() == nullptr && !m_week.blocks().empty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(event->reason() == Qt::BacktabFocusReason ? int(m_week.blocks().size()) - 1 : 0);
    viewport()->update();
}

void WeekView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void WeekView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace remit
