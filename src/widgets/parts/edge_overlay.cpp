#include "widgets/parts/edge_overlay.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

constexpr int margin = 10;
constexpr int widest = 1100;

} // namespace

EdgeOverlay::EdgeOverlay(QWidget* parent)
    : QWidget(parent)
    , m_down(new QVBoxLayout(this))
{
    setObjectName("edgeOverlay");
    m_down->setContentsMargins(0, 0, 0, 0);
    m_down->setSpacing(6);
    hide();
}

void EdgeOverlay::add(QWidget& part)
{
    const bool hidden = part.isHidden();
    auto* before = qobject_cast<EdgeOverlay*>(part.parentWidget());
    m_down->addWidget(&part);
    part.setVisible(!hidden);
    part.installEventFilter(this);
    place();
    if (before != nullptr && before != this) {
        part.removeEventFilter(before);
        before->place();
    }
}

void EdgeOverlay::lieOver(QWidget& stage, std::function<QRegion()> inUse)
{
    if (m_stage != nullptr)
        m_stage->removeEventFilter(this);
    m_stage = &stage;
    m_inUse = std::move(inUse);
    setParent(&stage);
    stage.installEventFilter(this);
    place();
}

bool EdgeOverlay::isNeeded() const
{
    for (int i = 0; i < m_down->count(); ++i) {
        if (!m_down->itemAt(i)->widget()->isHidden())
            return true;
    }
    return false;
}

void EdgeOverlay::place()
{
    if (m_stage == nullptr)
        return;
    setVisible(isNeeded());
    if (isHidden())
        return;
    m_down->invalidate();
    const int across = std::min(m_stage->width() - 2 * margin, widest);
    const int tall
        = m_down->hasHeightForWidth() ? m_down->totalHeightForWidth(across) : m_down->totalSizeHint().height();
    QRect below(0, 0, across, std::min(tall, m_stage->height() - 2 * margin));
    below.moveCenter(m_stage->rect().center());
    below.moveBottom(m_stage->height() - margin);
    const QRegion inUse = m_inUse ? m_inUse() : QRegion();
    QRect above = below;
    above.moveTop(margin);
    for (const QRect& used : inUse) {
        if (used.intersects(above))
            above.moveTop(used.bottom() + margin);
    }
    setGeometry(inUse.intersects(below) && !inUse.intersects(above) && above.top() < below.top() ? above : below);
    raise();
}

bool EdgeOverlay::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool isPart = type == QEvent::ShowToParent || type == QEvent::HideToParent || type == QEvent::LayoutRequest;
    if (watched == m_stage ? type == QEvent::Resize : isPart)
        place();
    return false;
}

bool EdgeOverlay::event(QEvent* event)
{
    // A part says something longer or shorter than before.
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

} // namespace remit
