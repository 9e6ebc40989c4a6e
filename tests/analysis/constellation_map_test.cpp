#include "analysis/map/constellation_map.h"

#include "core/edits/edits.h"
#include "core/organisation.h"
#include "support/organisation_text.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace remit;
using namespace remit::test;

namespace {

constexpr ConstellationId chart{1};

std::string nameOf(const Plan& plan, const MapItem& item)
{
    if (item.unit)
        return plan.find<Unit>(item.unit)->name;
    const Seat& seat = *plan.find<Seat>({chart, item.seat});
    return seat.person ? plan.find<Person>(*seat.person)->name : seat.title + "?";
}

/// "Anna leads Ben", a line for each link.
std::string linksOf(const Plan& plan)
{
    const ConstellationMap map = mapOf(plan, chart);
    std::ostringstream told;
    for (const MapLink& link : map.graph.links) {
        constexpr const char* kinds[] = {"leads", "serves", "coordinates with", "looks after"};
        told << nameOf(plan, map.items[std::size_t(link.from)]) << ' ' << kinds[int(link.kind)] << ' '
             << nameOf(plan, map.items[std::size_t(link.to)]) << '\n';
    }
    return told.str();
}

/// "Berlin: Ben Mobile", a line for each frame.
std::string framesOf(const Plan& plan)
{
    const ConstellationMap map = mapOf(plan, chart);
    std::ostringstream told;
    for (std::size_t frame = 0; frame < map.grounds.size(); ++frame) {
        const MapGround& ground = map.grounds[frame];
        told << (ground.location ? plan.find<Location>(ground.location)->name : plan.find<Unit>(ground.product)->name)
             << ':';
        for (std::size_t node = 0; node < map.items.size(); ++node) {
            if (map.graph.nodes[node].frame == int(frame))
                told << ' ' << nameOf(plan, map.items[node]);
        }
        told << '\n';
    }
    return told.str();
}

void makeProduct(Plan& plan, const char* role)
{
    for (auto& [id, each] : plan.all<Role>())
        each.kind = each.name == role ? RoleKind::product : each.kind;
}

UnitId unitNamed(const Plan& plan, const std::string& name)
{
    for (const auto& [id, unit] : plan.all<Unit>()) {
        if (unit.name == name)
            return id;
    }
    return {};
}

void put(Plan& plan, const char* unit, const std::function<void(ConstellationUnit&)>& change)
{
    ConstellationUnit use = *plan.find<ConstellationUnit>({chart, unitNamed(plan, unit)});
    change(use);
    plan.put(use);
}

} // namespace

TEST_CASE("the map links who leads, who serves, who looks after and who coordinates")
{
    Plan plan = organisationFrom("Frank: ES\nAnna: PM < Frank > Customers\nBen: PO < Anna > Checkout\n"
                                 "Gil: PO < Anna > Catalogue\nMia: PO < Anna\nTom: TL < Anna\nUte: TL < Anna\n");
    makeProduct(plan, "PO");
    Unit customers = *plan.find<Unit>(unitNamed(plan, "Customers"));
    customers.kind = UnitKind::stakeholders;
    plan.put(customers);
    CHECK(linksOf(plan)
          == "Frank leads Anna\nAnna looks after Customers\nAnna leads Ben\nBen serves Checkout\nAnna leads Gil\n"
             "Gil serves Catalogue\nAnna leads Mia\nAnna leads Tom\nAnna leads Ute\n"
             "Ben coordinates with Gil\nGil coordinates with Mia\n");
}

TEST_CASE("frames are the locations where there are two, else the products where there are two")
{
    Plan plan = organisationFrom("Anna: PM\nBen: PO < Anna > Checkout\nGil: PO < Anna > Mobile\n");
    CHECK(framesOf(plan).empty());
    apply(addUnit(plan, chart, {UnitId{81}, UnitKind::product, "Shop"}), plan);
    put(plan, "Checkout", [](ConstellationUnit& use) { use.product = UnitId{81}; });
    CHECK(framesOf(plan).empty());
    apply(addUnit(plan, chart, {UnitId{82}, UnitKind::product, "App"}), plan);
    put(plan, "Mobile", [](ConstellationUnit& use) { use.product = UnitId{82}; });
    CHECK(framesOf(plan) == "Shop: Ben Checkout\nApp: Gil Mobile\n");
    apply(addLocation(plan, LocationId{1}, "Berlin"), plan);
    apply(addLocation(plan, LocationId{2}, "Lisbon"), plan);
    put(plan, "Checkout", [](ConstellationUnit& use) { use.location = LocationId{1}; });
    CHECK(framesOf(plan) == "Shop: Ben Checkout\nApp: Gil Mobile\n");
    put(plan, "Mobile", [](ConstellationUnit& use) { use.location = LocationId{2}; });
    Seat gil = *plan.find<Seat>({chart, seatNamed(plan, "Gil")});
    gil.location = LocationId{2};
    plan.put(gil);
    CHECK(framesOf(plan) == "Berlin: Checkout\nLisbon: Gil Mobile\n");
}

TEST_CASE("a product that no team works on and nobody has alone is a card, also where others are frames")
{
    Plan plan = organisationFrom("Anna: PM > Checkout\n");
    apply(addUnit(plan, chart, {UnitId{81}, UnitKind::product, "Shop"}), plan);
    apply(addUnit(plan, chart, {UnitId{82}, UnitKind::product, "App"}), plan);
    CHECK(framesOf(plan).empty());
    CHECK(mapOf(plan, chart).items.size() == 4);
    put(plan, "Checkout", [](ConstellationUnit& use) { use.product = UnitId{81}; });
    CHECK(framesOf(plan) == "Shop: Anna Checkout\n");
    CHECK(mapOf(plan, chart).items.size() == 3);
}

TEST_CASE("the figures of the map of an ordinary organisation are clean")
{
    Plan plan = organisationFrom("Frank: ES\nAnna: PM < Frank\nBen: PO < Anna > Checkout Search\n"
                                 "Gil: PO < Anna > Catalogue\nMia: PO BA < Anna > Mobile\n");
    makeProduct(plan, "PO");
    const ConstellationMap map = mapOf(plan, chart);
    const MapFigures figures = figuresOf(layOut(map.graph), map.graph);
    CHECK(figures.lines == 10);
    CHECK(figures.overlaps == 0);
    CHECK(figures.throughCards == 0);
    CHECK(figures.crossings == 0);
}

TEST_CASE("a card that was put somewhere by hand stands there")
{
    Plan plan = organisationFrom("Anna: PM\nBen: PO < Anna\n");
    Seat ben = *plan.find<Seat>({chart, seatNamed(plan, "Ben")});
    ben.x = 700;
    ben.y = 40;
    plan.put(ben);
    const MapLayout layout = layOut(mapOf(plan, chart).graph);
    CHECK(layout.nodes[1].x == 700);
    CHECK(layout.nodes[1].y == 40);
}
