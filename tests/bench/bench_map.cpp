#include "bench/ratios.h"

#include "analysis/map/constellation_map.h"
#include "core/edits/edits.h"

#include <benchmark/benchmark.h>

/// The map of sixty seats: heads, managers and owners, each owner with a team, at two locations.
namespace {

using namespace remit;
constexpr ConstellationId here{1};

Plan sixtySeats()
{
    Plan plan;
    plan.put(LetterScheme{SchemeId{1}, "RACI", "", ""});
    apply(addConstellation(plan, here, "Chart", SchemeId{1}), plan);
    apply(addRole(plan, here, RoleId{1}, "Product Owner", "PO"), plan);
    for (const std::int64_t place : {1, 2})
        apply(addLocation(plan, LocationId{place}, "Place " + std::to_string(place)), plan);
    for (std::int64_t number = 1; number <= 60; ++number) {
        Seat seat;
        seat.constellation = here;
        seat.seat = SeatId{number};
        if (number > 1)
            seat.manager = SeatId{(number + 1) / 3};
        seat.location = LocationId{number % 2 + 1};
        apply(addSeat(plan, seat, {RoleId{1}}), plan);
        if (number <= 20)
            continue;
        apply(addUnit(plan, here, {UnitId{number}, UnitKind::team, "Team " + std::to_string(number)}), plan);
        apply(setServed(plan, seat.key(), {UnitId{number}}), plan);
    }
    return plan;
}

void layOutMap(benchmark::State& state)
{
    const Plan plan = sixtySeats();
    for (auto _ : state)
        benchmark::DoNotOptimize(layOut(mapOf(plan, here).graph));
}

void dragCard(benchmark::State& state)
{
    const ConstellationMap map = mapOf(sixtySeats(), here);
    std::vector<MapRect> cards = layOut(map.graph).nodes;
    for (auto _ : state) {
        cards[30].x += 5;
        benchmark::DoNotOptimize(routeAround(map.graph, cards));
    }
}

void registerMap()
{
    const auto measure = [](const char* name, void (*run)(benchmark::State&)) {
        benchmark::RegisterBenchmark(name, run)
            ->Unit(benchmark::kMillisecond)
            ->Iterations(10)
            ->Repetitions(9)
            ->UseRealTime();
    };
    measure("lay_out_map", layOutMap);
    measure("drag_card", dragCard);
    bench::addRatio(
        {"laying out a map of 60 seats / 100 ms", [] { return bench::medianSeconds("lay_out_map") / 0.1; }, 1});
    bench::addRatio(
        {"lines following a dragged card / 16 ms", [] { return bench::medianSeconds("drag_card") / 0.016; }, 1});
}

[[maybe_unused]] const bool registered = (registerMap(), true);

} // namespace
