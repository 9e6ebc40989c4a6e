#include "widgets/map/map_view.h"

#include "core/organisation.h"
#include "model/document/plan_document.h"
#include "model/map/shown_map.h"
#include "widgets/fields/open_input.h"
#include "widgets/map/card_editor.h"
#include "widgets/map/map_scene.h"
#include "widgets/map/person_drop.h"
#include "widgets/parts/announcer.h"
#include "words/text.h"

#include <QContextMenuEvent>
#include <QGraphicsItem>
#include <QKeyEvent>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

namespace remit {

namespace {

constexpr int flashTime = 900; // milliseconds

QStringList namesOfPeople(const Plan& plan)
{
    QStringList names;
    for (const PersonId id : peopleInOrder(plan))
        names << text(plan.find<Person>(id)->name);
    return names;
}

} // namespace

MapView::MapView(ShownMap& map, QWidget* parent)
    : QGraphicsView(parent)
    , m_map(map)
    , m_scene(new MapScene(map, this))
    , m_drop(new PersonDrop(*this, *m_scene))
    , m_zoom(*this)
{
    setScene(m_scene);
    setObjectName("mapView");
    setAccessibleName(tr("Map of the constellation"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::RubberBandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    connect(&map, &ShownMap::changed, this, &MapView::rebuild);
    connect(&map, &ShownMap::loadsChanged, m_scene, &MapScene::tell);
    connect(&map, &ShownMap::moved, m_scene, &MapScene::follow);
    connect(m_scene, &MapScene::cardDragged, this, &MapView::dragTo);
    connect(m_scene, &QGraphicsScene::selectionChanged, this, &MapView::describe);
    connect(m_scene, &MapScene::linked, this, &MapView::linked);
    connect(m_drop, &PersonDrop::dropped, this, &MapView::personDropped);
    new OpenInput(*this, [this] { flush(); });
    rebuild();
}

MapView::~MapView()
{
    // The scene tells what goes from it, and nobody is to hear that any more.
    m_scene->disconnect(this);
}

void MapView::rebuild()
{
    // The card may be another one by now; what was typed on it is kept all the same.
    if (m_editor != nullptr)
        QTimer::singleShot(0, m_editor, [editor = m_editor] { editor->end(true); });
    m_scene->setDraggable(!m_readOnly);
    m_scene->rebuild(selection());
    m_zoom.refit();
    describe();
}

void MapView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_drop->setEnabled(!readOnly);
}

std::optional<MapItem> MapView::current() const
{
    const std::vector<MapItem> selected = selection();
    return selected.empty() ? std::nullopt : std::optional(selected.front());
}

std::vector<MapItem> MapView::selection() const
{
    std::vector<MapItem> items;
    for (const MapCardItem* card : m_scene->selectedCards())
        items.push_back(card->item());
    return items;
}

void MapView::select(const MapItem& item)
{
    setCurrent(m_map.indexOf(item));
}

void MapView::setCurrent(int index)
{
    MapCardItem* card = m_scene->card(index);
    if (card == nullptr)
        return;
    m_scene->clearSelection();
    card->setSelected(true);
    card->setFocus();
    ensureVisible(card);
}

void MapView::flash(const MapItem& item)
{
    const int index = m_map.indexOf(item);
    MapCardItem* card = m_scene->card(index);
    if (card == nullptr)
        return;
    card->setTarget(true);
    QTimer::singleShot(flashTime, this, [this, item] {
        if (MapCardItem* marked = m_scene->cardOf(item))
            marked->setTarget(false);
    });
}

/// Lines and frames follow the card below the pointer.
void MapView::dragTo()
{
    m_map.preview(m_scene->selectedPlaces());
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    QGraphicsView::mousePressEvent(event);
    m_pressed = m_scene->selectedPlaces();
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    const std::map<int, MapPoint> places = m_scene->selectedPlaces();
    const bool wasDragged = m_scene->mouseGrabberItem() != nullptr && places != m_pressed;
    QGraphicsView::mouseReleaseEvent(event);
    if (wasDragged && event->button() == Qt::LeftButton)
        emit placed(places);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QGraphicsView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && itemAt(event->pos()) != nullptr)
        editCurrent();
}

void MapView::contextMenuEvent(QContextMenuEvent* event)
{
    if (auto* card = dynamic_cast<MapCardItem*>(itemAt(event->pos())); card != nullptr && !card->isSelected())
        setCurrent(card->index());
    emit menuAsked(event->globalPos());
}

void MapView::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0)
        return QGraphicsView::wheelEvent(event);
    m_zoom.by(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
    event->accept();
}

void MapView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    m_zoom.refit();
}

void MapView::showEvent(QShowEvent* event)
{
    QGraphicsView::showEvent(event);
    m_zoom.refit();
}

void MapView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    if (!current() && !m_map.isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
}

void MapView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_scene->update();
}

void MapView::step(double dx, double dy)
{
    const auto from = current();
    setCurrent(from ? m_map.nextTo(m_map.indexOf(*from), dx, dy) : 0);
}

/// False when there was nothing to let go of.
bool MapView::letGo()
{
    if (m_scene->cancelLink())
        return true;
    const bool wasSelected = !m_scene->selectedItems().isEmpty();
    m_scene->clearSelection();
    return wasSelected;
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0);
    case Qt::Key_Right:
        return step(1, 0);
    case Qt::Key_Up:
        return step(0, -1);
    case Qt::Key_Down:
        return step(0, 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_map.cards().size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return editCurrent();
    case Qt::Key_Escape:
        return event->setAccepted(letGo());
    default:
        break;
    }
    const QString typed = event->text();
    if (isPlain && !typed.isEmpty() && typed.front().isPrint() && typed.front() != QLatin1Char(' ') && current())
        return editCurrent(typed);
    event->ignore();
}

void MapView::editCurrent(const QString& typed)
{
    const auto item = current();
    if (!item || m_readOnly)
        return;
    flush();
    const MapCard& card = m_map.cards()[std::size_t(m_map.indexOf(*item))];
    const QString text = !typed.isEmpty() ? typed : card.isVacant ? QString() : card.heading;
    m_editor = new CardEditor(text, item->seat ? namesOfPeople(m_map.document().plan()) : QStringList(), viewport());
    m_editor->setAccessibleName(item->seat ? tr("Person") : tr("Name"));
    m_editor->setPlaceholderText(item->seat ? tr("vacant") : QString());
    const QRectF heading = headingRect(card, ScreenMeasure(font())).translated(card.rect.x, card.rect.y);
    const QRect place = mapFromScene(heading.adjusted(-6, -5, 6, 5)).boundingRect();
    m_editor->setGeometry(place.x(), place.y(), std::max(place.width(), 140), std::max(place.height(), 26));
    connect(m_editor, &CardEditor::kept, this,
            [this, item = *item](const QString& kept) { emit headingTyped(item, kept); });
    connect(m_editor, &CardEditor::ended, this, [this](bool hadKeyboard) {
        m_editor = nullptr;
        if (hadKeyboard)
            setFocus();
    });
    m_editor->show();
    m_editor->setFocus();
    if (typed.isEmpty())
        m_editor->selectAll();
}

void MapView::flush()
{
    if (m_editor != nullptr)
        m_editor->end(true);
}

void MapView::describe()
{
    const auto item = current();
    const int index = item ? m_map.indexOf(*item) : -1;
    QStringList said{index < 0 ? m_map.summary() : m_map.cards()[std::size_t(index)].sentence};
    if (index >= 0 && !m_map.cards()[std::size_t(index)].findings.isEmpty())
        said << m_map.cards()[std::size_t(index)].findings;
    Announcer::describe(*this, said.join(u'\n'));
    emit selectionChanged();
}

} // namespace remit
