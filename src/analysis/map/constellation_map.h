#pragma once

#include "analysis/map/map_layout.h"
#include "core/plan.h"

namespace remit {

/// A seat, or a unit that seats serve.
struct MapItem {
    SeatId seat;
    UnitId unit;

    friend bool operator==(const MapItem&, const MapItem&) = default;
};

/// What a frame stands for: a location, or a product where all is at one place.
struct MapGround {
    LocationId location;
    UnitId product;

    friend bool operator==(const MapGround&, const MapGround&) = default;
};

/// A constellation as a graph: item `n` is node `n` of it, ground `n` is its frame `n`.
struct ConstellationMap {
    std::vector<MapItem> items;
    std::vector<MapGround> grounds;
    MapGraph graph;
};

/// Seats with those they lead, serve and look after. Seats with the same first hat of kind product and the same manager
/// coordinate with the next one of them. Frames are there where items stand at two locations or more, else where there
/// are two products or more, for those with teams or seats of their own; products that have no frame are cards.
ConstellationMap mapOf(const Plan& plan, ConstellationId constellation);

} // namespace remit
