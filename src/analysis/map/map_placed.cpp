#include "analysis/map/map_placed.h"

#include "analysis/map/map_columns.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace remit {

namespace {

constexpr double leastGap = 32;

/// Finds places for cards among those that stand.
class RoomMaker {
public:
    RoomMaker(const MapGraph& graph, std::vector<MapRect>& cards)
        : m_graph(graph)
        , m_cards(cards)
        , m_stands(cards.size(), true)
    {
    }

    void make();

private:
    bool isCovered(int card, const MapRect& there) const;
    bool breaksFrames(int card, const MapRect& there, const std::vector<MapRect>& frames) const;
    std::vector<MapRect> framesOfStanding() const;
    std::vector<MapRect> placesFor(int card) const;
    void move(int card);

    const MapGraph& m_graph;
    std::vector<MapRect>& m_cards;
    /// Whether the card is where it will stay.
    std::vector<bool> m_stands;
};

void RoomMaker::make()
{
    const int count = int(m_cards.size());
    for (int card = 0; card < count; ++card) {
        m_stands[card] = m_graph.nodes[card].placed.has_value();
        if (m_stands[card])
            m_cards[card] = {m_graph.nodes[card].placed->x, m_graph.nodes[card].placed->y, m_cards[card].width,
                             m_cards[card].height};
    }
    std::vector<int> covered;
    for (int card = 0; card < count; ++card)
        if (!m_stands[card] && isCovered(card, m_cards[card]))
            covered.push_back(card);
    m_stands.assign(m_cards.size(), true);
    for (const int card : covered)
        m_stands[card] = false;
    for (const int card : covered)
        move(card);
}

bool RoomMaker::isCovered(int card, const MapRect& there) const
{
    const MapRect around = there.grown(leastGap - 1);
    for (int other = 0; other < int(m_cards.size()); ++other)
        if (other != card && m_stands[other] && around.overlaps(m_cards[other]))
            return true;
    return false;
}

std::vector<MapRect> RoomMaker::framesOfStanding() const
{
    std::vector<MapRect> cards = m_cards;
    for (std::size_t card = 0; card < cards.size(); ++card)
        if (!m_stands[card])
            cards[card] = {};
    return framesAround(m_graph, cards);
}

bool RoomMaker::breaksFrames(int card, const MapRect& there, const std::vector<MapRect>& frames) const
{
    constexpr double distance = 8;
    const int own = m_graph.nodes[card].frame;
    const MapRect reach = own < 0 ? there : frames[own].united(there.grown(framePadding));
    for (int frame = 0; frame < m_graph.frames; ++frame)
        if (frame != own && !frames[frame].isEmpty() && reach.grown(distance).overlaps(frames[frame]))
            return true;
    for (int other = 0; own >= 0 && other < int(m_cards.size()); ++other)
        if (m_stands[other] && m_graph.nodes[other].frame != own && reach.overlaps(m_cards[other]))
            return true;
    return false;
}

/// Where a card could stand: at its height beside another, or below another.
std::vector<MapRect> RoomMaker::placesFor(int card) const
{
    const MapRect& now = m_cards[card];
    std::vector<double> lefts = {now.x};
    std::vector<double> tops = {now.y};
    for (std::size_t other = 0; other < m_cards.size(); ++other)
        if (m_stands[other]) {
            lefts.push_back(m_cards[other].right() + leastGap);
            lefts.push_back(m_cards[other].x - leastGap - now.width);
            tops.push_back(m_cards[other].bottom() + leastGap);
        }
    std::vector<MapRect> places;
    for (const double top : tops)
        if (top >= now.y)
            for (const double left : lefts)
                places.push_back({left, top, now.width, now.height});
    const auto effort = [&now](const MapRect& place) { return std::abs(place.x - now.x) + 2 * (place.y - now.y); };
    std::stable_sort(places.begin(), places.end(),
                     [&](const MapRect& a, const MapRect& b) { return effort(a) < effort(b); });
    return places;
}

void RoomMaker::move(int card)
{
    const std::vector<MapRect> frames = framesOfStanding();
    std::optional<MapRect> nearest;
    for (const MapRect& place : placesFor(card)) {
        if (isCovered(card, place))
            continue;
        if (!nearest)
            nearest = place;
        if (breaksFrames(card, place, frames))
            continue;
        nearest = place;
        break;
    }
    // There always is one: beside the outermost card nothing stands.
    m_cards[card] = *nearest;
    m_stands[card] = true;
}

} // namespace

void makeRoomForPlaced(const MapGraph& graph, std::vector<MapRect>& cards)
{
    RoomMaker(graph, cards).make();
}

std::vector<MapRect> framesAround(const MapGraph& graph, const std::vector<MapRect>& cards)
{
    std::vector<MapRect> frames(graph.frames);
    for (std::size_t node = 0; node < cards.size(); ++node)
        if (const int frame = graph.nodes[node].frame; frame >= 0 && !cards[node].isEmpty())
            frames[frame] = frames[frame].united(cards[node].grown(framePadding));
    for (MapRect& frame : frames)
        frame.height += frame.isEmpty() ? 0 : frameNameRoom;
    return frames;
}

} // namespace remit
