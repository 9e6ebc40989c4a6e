#include "widgets/map/map_scene.h"

#include "model/map/shown_map.h"
#include "widgets/look/finding_mark.h"
#include "widgets/look/theme.h"
#include "widgets/map/link_handle.h"
#include "words/names.h"

#include <QApplication>
#include <QGraphicsView>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

#include <algorithm>

namespace remit {

namespace {

/// Beyond the cards: room for their outlines and to drag.
constexpr double aroundCards = 48;
/// Where the mark of a finding stands, at the right end of the hats.
constexpr int markMargin = 12;
constexpr int markTop = 9;
constexpr int markHeight = 18;

} // namespace

MapCardItem::MapCardItem(int index, const ShownMap& map, std::function<void()> dragged)
    : m_index(index)
    , m_item(map.cards()[std::size_t(index)].item)
    , m_map(map)
    , m_dragged(std::move(dragged))
{
    setFlags(ItemIsSelectable | ItemIsFocusable | ItemSendsGeometryChanges);
    tell();
    settle();
}

void MapCardItem::settle()
{
    const MapCard& card = m_map.cards()[std::size_t(m_index)];
    m_isSettling = true;
    setPos(card.rect.x, card.rect.y);
    m_isSettling = false;
}

void MapCardItem::tell()
{
    setToolTip(asToolTip(m_map.cards()[std::size_t(m_index)].findings));
}

void MapCardItem::setTarget(bool target)
{
    m_isTarget = target;
    update();
}

QRectF MapCardItem::boundingRect() const
{
    const MapRect& rect = m_map.cards()[std::size_t(m_index)].rect;
    return QRectF(0, 0, rect.width, rect.height).adjusted(-2, -2, 2, 2);
}

void MapCardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    const QPalette palette = widget == nullptr ? QApplication::palette() : widget->palette();
    const QFont font = widget == nullptr ? QApplication::font() : widget->font();
    const bool hasKeyboard = (option->state & QStyle::State_HasFocus) != 0;
    const ScreenMeasure measure(font);
    const CardState state{isSelected(), hasKeyboard, m_isTarget};
    const MapCard& card = m_map.cards()[std::size_t(m_index)];
    const Theme theme = themeFor(palette);
    paintDrawing(*painter, drawingOf(card, measure, state), measure, theme);
    if (card.mark) {
        const int width = findingMarkWidth(font);
        paintFindingMark(*painter, {int(card.rect.width) - markMargin - width, markTop, width, markHeight}, *card.mark,
                         font, theme);
    }
}

void MapCardItem::addHandle(std::function<void(const MapCardItem&)> linked)
{
    m_handle = new LinkHandle(*this, std::move(linked));
    setAcceptHoverEvents(true);
    showHandle(false);
}

void MapCardItem::showHandle(bool isHovered)
{
    if (m_handle != nullptr)
        m_handle->setVisible(isHovered || isSelected() || m_handle->isDragging());
}

void MapCardItem::hoverEnterEvent(QGraphicsSceneHoverEvent* event)
{
    QGraphicsItem::hoverEnterEvent(event);
    showHandle(true);
}

void MapCardItem::hoverLeaveEvent(QGraphicsSceneHoverEvent* event)
{
    QGraphicsItem::hoverLeaveEvent(event);
    showHandle(false);
}

QVariant MapCardItem::itemChange(GraphicsItemChange change, const QVariant& value)
{
    if (change == ItemPositionHasChanged && !m_isSettling)
        m_dragged();
    if (change == ItemSelectedHasChanged)
        showHandle(isUnderMouse());
    return QGraphicsItem::itemChange(change, value);
}

MapScene::MapScene(const ShownMap& map, QObject* parent)
    : QGraphicsScene(parent)
    , m_map(map)
{
    // A map has at most some hundred cards; an index would only have to follow them.
    setItemIndexMethod(NoIndex);
}

void MapScene::rebuild(const std::vector<MapItem>& selected)
{
    QSignalBlocker quiet(this);
    clear();
    m_cards.clear();
    for (int index = 0; index < int(m_map.cards().size()); ++index) {
        auto* card = new MapCardItem(index, m_map, [this] { emit cardDragged(); });
        card->setFlag(QGraphicsItem::ItemIsMovable, m_draggable);
        addItem(card);
        if (m_draggable && card->item().seat)
            card->addHandle([this, from = card->item()](const MapCardItem& to) { tellLink(from, to.item()); });
        m_cards.push_back(card);
    }
    for (const MapItem& item : selected) {
        if (MapCardItem* card = cardOf(item))
            card->setSelected(true);
    }
    if (MapCardItem* first = selected.empty() ? nullptr : cardOf(selected.front()))
        first->setFocus();
    // The view has to hear of another size.
    quiet.unblock();
    follow();
}

void MapScene::follow()
{
    const bool isDragging = mouseGrabberItem() != nullptr;
    for (MapCardItem* card : m_cards) {
        if (!isDragging || !card->isSelected())
            card->settle();
    }
    // What is seen stands still below a card that is dragged.
    if (!isDragging)
        setSceneRect(rectOf(m_map.bounds()).adjusted(-aroundCards, -aroundCards, aroundCards, aroundCards));
    update();
}

/// Once the mouse has been let go of: the cards may go by what is done then.
void MapScene::tellLink(const MapItem& from, const MapItem& to)
{
    QMetaObject::invokeMethod(
        this, [this, from, to] { emit linked(from, to); }, Qt::QueuedConnection);
}

bool MapScene::cancelLink()
{
    for (MapCardItem* card : m_cards) {
        if (LinkHandle* handle = card->handle(); handle != nullptr && handle->isDragging()) {
            handle->cancel();
            return true;
        }
    }
    return false;
}

void MapScene::tell()
{
    for (MapCardItem* card : m_cards)
        card->tell();
    update();
}

MapCardItem* MapScene::card(int index) const
{
    return index < 0 || index >= int(m_cards.size()) ? nullptr : m_cards[std::size_t(index)];
}

MapCardItem* MapScene::cardOf(const MapItem& item) const
{
    return card(m_map.indexOf(item));
}

std::vector<MapCardItem*> MapScene::selectedCards() const
{
    std::vector<MapCardItem*> selected;
    std::copy_if(m_cards.begin(), m_cards.end(), std::back_inserter(selected),
                 [](const MapCardItem* card) { return card->isSelected(); });
    return selected;
}

std::map<int, MapPoint> MapScene::selectedPlaces() const
{
    std::map<int, MapPoint> places;
    for (const MapCardItem* card : m_cards) {
        if (card->isSelected())
            places[card->index()] = {card->pos().x(), card->pos().y()};
    }
    return places;
}

void MapScene::drawBackground(QPainter* painter, const QRectF& rect)
{
    const QWidget* shown = views().isEmpty() ? nullptr : views().front();
    const QPalette palette = shown == nullptr ? QApplication::palette() : shown->palette();
    const QFont font = shown == nullptr ? QApplication::font() : shown->font();
    const Theme theme = themeFor(palette);
    painter->fillRect(rect, theme.header);
    painter->setRenderHint(QPainter::Antialiasing);
    const ScreenMeasure measure(font);
    for (const MapFrame& frame : m_map.frames())
        paintDrawing(*painter, drawingOf(frame, measure), measure, theme);
    for (const MapLine& line : m_map.lines())
        paintShape(*painter, shapeOf(line), theme);
}

} // namespace remit
