#pragma once

#include "analysis/map/map_geometry.h"

#include <optional>
#include <vector>

/// The map of a constellation: who leads whom, who serves which unit, laid out in rows from the top down.
namespace remit {

/// What stands on the map. Stakeholders are pills beside the seats, teams and products cards below them.
enum class MapNodeKind { seat, team, product, stakeholders };

/// A leads B (reporting line, drawn down), A serves unit B (down), A and B coordinate with each other (drawn sideways,
/// dashed), A looks after stakeholders B (sideways, dotted).
enum class MapLineKind { leads, serves, coordinates, looksAfter };

struct MapNode {
    MapNodeKind kind = MapNodeKind::seat;
    double width = 200;
    double height = 74;
    /// Index of the frame it belongs to (location or product), or -1.
    int frame = -1;
    /// Where the user put it by hand: its top left corner; laid out when absent.
    std::optional<MapPoint> placed = std::nullopt;
    /// External stakeholders stand left, internal ones right.
    bool external = false;
};

/// From one node to another, by index.
struct MapLink {
    int from = 0;
    int to = 0;
    MapLineKind kind = MapLineKind::leads;
};

/// Links and nodes name existing nodes and frames only.
struct MapGraph {
    std::vector<MapNode> nodes;
    std::vector<MapLink> links;
    int frames = 0;
};

/// Node, line and frame each at the index of what it is drawn for. A frame without nodes is empty.
struct MapLayout {
    std::vector<MapRect> nodes;
    std::vector<MapRoute> lines;
    std::vector<MapRect> frames;
    /// Around everything drawn.
    MapRect bounds;
};

/// Equal graphs are laid out alike; where nothing else decides, nodes stand in the order of the graph. A card placed by
/// hand stays there, and the others stand as if it were not, except for those that it covers.
MapLayout layOut(const MapGraph& graph);

/// Only lines and frames, around given rectangles: for a card that follows the pointer.
MapLayout routeAround(const MapGraph& graph, std::vector<MapRect> nodes);

struct MapFigures {
    int lines = 0;
    /// Pairs of lines that cross; lines that share an end do not.
    int crossings = 0;
    /// Pairs of cards.
    int overlaps = 0;
    /// Lines that run through a card that is not their end.
    int throughCards = 0;
};

MapFigures figuresOf(const MapLayout& layout, const MapGraph& graph);

} // namespace remit
