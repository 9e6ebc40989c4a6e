#include "widgets/map/person_drop.h"

#include "widgets/map/map_people.h"
#include "widgets/map/map_scene.h"
#include "widgets/map/map_view.h"

#include <QDropEvent>

namespace remit {

PersonDrop::PersonDrop(MapView& view, MapScene& scene)
    : QObject(&view)
    , m_view(view)
    , m_scene(scene)
{
    view.setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
}

MapCardItem* PersonDrop::seatAt(const QPoint& place) const
{
    for (QGraphicsItem* item : m_view.items(place)) {
        if (auto* card = dynamic_cast<MapCardItem*>(item); card != nullptr && card->item().seat)
            return card;
    }
    return nullptr;
}

void PersonDrop::mark(MapCardItem* seat)
{
    if (MapCardItem* marked = m_marked ? m_scene.cardOf(*m_marked) : nullptr; marked != nullptr)
        marked->setTarget(false);
    m_marked = seat != nullptr ? std::optional(seat->item()) : std::nullopt;
    if (seat != nullptr)
        seat->setTarget(true);
}

bool PersonDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragLeave) {
        mark(nullptr);
        return true;
    }
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto& drag = *static_cast<QDropEvent*>(event);
    const auto person = draggedPerson(*drag.mimeData());
    MapCardItem* seat = seatAt(drag.position().toPoint());
    const bool isDrop = event->type() == QEvent::Drop;
    mark(isDrop ? nullptr : seat);
    // On its way in it is taken anywhere: the seat is still to be found.
    const bool isTaken = m_enabled && person && (seat != nullptr || event->type() == QEvent::DragEnter);
    if (isTaken)
        drag.acceptProposedAction();
    else
        drag.ignore();
    if (isDrop && isTaken)
        emit dropped(seat->item().seat, *person);
    return true;
}

} // namespace remit
