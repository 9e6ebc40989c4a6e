#include "drawing/map_picture.h"

#include "analysis/load/seat_load.h"
#include "core/organisation.h"
#include "core/role_names.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <utility>

namespace remit {

namespace {

/// What the card of a filled seat says without its person: its title, else its hats.
QString whatSits(const Plan& plan, const Seat& seat)
{
    const QString hats = hatsInWords(plan, seat.key());
    return !seat.title.empty() ? text(seat.title) : hats.isEmpty() ? seatName(plan, seat) : hats;
}

MapCard cardOf(const Plan& plan, ConstellationId constellation, const MapItem& item, MapNodeKind kind, MapNames names)
{
    MapCard card;
    card.item = item;
    card.kind = kind;
    if (const auto* seat = plan.find<Seat>({constellation, item.seat})) {
        card.isVacant = !seat->person;
        const bool isNamed = names == MapNames::shown || card.isVacant;
        card.heading = isNamed ? whoSits(plan, *seat) : whatSits(plan, *seat);
        card.below = belowSeat(plan, *seat);
        card.sentence = seatSentence(plan, *seat);
        for (const RoleId hat : hatsOf(plan, seat->key()))
            card.hats << text(shortNameOf(plan, hat));
    } else if (const auto* use = plan.find<ConstellationUnit>({constellation, item.unit})) {
        const Unit& unit = *plan.find<Unit>(use->unit);
        card.heading = text(unit.name);
        card.below = belowUnit(plan, *use);
        card.sentence = QStringList{card.heading, kindOfUnit(unit.kind), card.below}.join(QStringLiteral("; "));
    }
    return card;
}

QString nameOf(const Plan& plan, const MapGround& ground)
{
    if (const auto* location = plan.find<Location>(ground.location))
        return text(location->name);
    const auto* product = plan.find<Unit>(ground.product);
    return product == nullptr ? QString() : text(product->name);
}

} // namespace

MapPicture pictureOf(const Plan& plan, ConstellationId constellation, const ConstellationMap& map, MapLayout layout,
                     MapNames names)
{
    MapPicture picture;
    for (std::size_t index = 0; index < map.items.size(); ++index)
        picture.cards.push_back(cardOf(plan, constellation, map.items[index], map.graph.nodes[index].kind, names));
    arrange(picture, plan, map, std::move(layout));
    return picture;
}

void addLoads(MapPicture& picture, const Plan& plan, ConstellationId constellation, const ConstellationLoad& loads)
{
    for (MapCard& card : picture.cards) {
        if (!card.item.seat)
            continue;
        const SeatWorkload load = seatLoad(plan, {constellation, card.item.seat}, loads);
        card.load = loadOfSeat(load);
        card.loadLevel = load.level();
    }
}

void arrange(MapPicture& picture, const Plan& plan, const ConstellationMap& map, MapLayout layout)
{
    for (std::size_t index = 0; index < picture.cards.size(); ++index)
        picture.cards[index].rect = layout.nodes[index];
    picture.lines.clear();
    for (std::size_t index = 0; index < layout.lines.size(); ++index)
        picture.lines.push_back({map.graph.links[index].kind, std::move(layout.lines[index])});
    picture.frames.clear();
    for (std::size_t index = 0; index < layout.frames.size(); ++index) {
        if (!layout.frames[index].isEmpty())
            picture.frames.push_back({layout.frames[index], nameOf(plan, map.grounds[index])});
    }
    picture.bounds = layout.bounds;
}

} // namespace remit
