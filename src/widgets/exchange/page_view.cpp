#include "widgets/exchange/page_view.h"

#include "report/pages/page_slice.h"
#include "widgets/look/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace remit {

namespace {

constexpr double deskMargin = 16;
constexpr double smallestZoom = 0.05;
constexpr double largestZoom = 6;

QSizeF paperOf(const PageLayout& page)
{
    return page.size * page.scale;
}

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Page"));
    setMinimumSize(200, 200);
    setFrameShape(QFrame::NoFrame);
}

void PageView::show(const PageLayout* page, PageInks inks)
{
    m_page = page;
    m_inks = inks;
    updateBars();
    viewport()->update();
}

void PageView::zoomBy(double factor)
{
    m_zoom = std::clamp(zoom() * factor, smallestZoom, largestZoom);
    m_fitted = false;
    updateBars();
    viewport()->update();
}

void PageView::fit()
{
    m_fitted = true;
    updateBars();
    viewport()->update();
}

double PageView::zoom() const
{
    if (!m_fitted || m_page == nullptr)
        return m_zoom;
    const QSizeF paper = paperOf(*m_page);
    const double across = (viewport()->width() - 2 * deskMargin) / std::max(1.0, paper.width());
    const double down = (viewport()->height() - 2 * deskMargin) / std::max(1.0, paper.height());
    return std::clamp(std::min(across, down), smallestZoom, largestZoom);
}

void PageView::updateBars()
{
    const QSizeF desk
        = m_page == nullptr || m_fitted ? QSizeF() : paperOf(*m_page) * zoom() + QSizeF(2 * deskMargin, 2 * deskMargin);
    const QSize view = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, int(desk.width()) - view.width()));
    verticalScrollBar()->setRange(0, std::max(0, int(desk.height()) - view.height()));
    for (QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()})
        bar->setSingleStep(24);
    horizontalScrollBar()->setPageStep(view.width());
    verticalScrollBar()->setPageStep(view.height());
}

QRectF PageView::pageOnDesk() const
{
    const QSizeF size = paperOf(*m_page) * zoom();
    const double left = std::max(deskMargin, (viewport()->width() - size.width()) / 2);
    const double top = std::max(deskMargin, (viewport()->height() - size.height()) / 2);
    return {QPointF(left - horizontalScrollBar()->value(), top - verticalScrollBar()->value()), size};
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const Theme theme = themeFor(palette());
    painter.fillRect(event->rect(), theme.band);
    if (m_page == nullptr)
        return;
    const QRectF paper = pageOnDesk();
    painter.fillRect(paper, Qt::white);
    painter.setPen(hasFocus() ? theme.accent : theme.line);
    painter.drawRect(paper.adjusted(-1, -1, 0, 0));
    painter.setClipRect(paper);
    painter.translate(paper.topLeft());
    const double unit = zoom() * m_page->scale;
    const double top = (event->rect().top() - paper.top()) / unit;
    const double bottom = (event->rect().bottom() - paper.top()) / unit;
    paintPage(painter, pageSlice(*m_page, top, bottom), zoom(), {m_inks});
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    const QScrollBar& bar = *verticalScrollBar();
    if (event->key() == Qt::Key_PageDown && bar.value() == bar.maximum())
        emit turned(1);
    else if (event->key() == Qt::Key_PageUp && bar.value() == bar.minimum())
        emit turned(-1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PageView::wheelEvent(QWheelEvent* event)
{
    constexpr double step = 1.15;
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? step : 1 / step);
    event->accept();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace remit
