#include "analysis/comparison/metrics.h"
#include "analysis/load/seat_load.h"
#include "core/chart.h"
#include "core/organisation.h"
#include "core/rows_of.h"

#include <algorithm>
#include <functional>

/// How many people there are, and how their weeks look.
namespace remit {

namespace {

bool isProductRole(const Plan& plan, RoleId id)
{
    const auto* role = plan.find<Role>(id);
    return role != nullptr && role->kind == RoleKind::product;
}

bool isProductSeat(const Measured& measured, SeatId seat)
{
    const std::vector<RoleId> hats = hatsOf(measured.plan, {measured.constellation, seat});
    return std::any_of(hats.begin(), hats.end(), [&](RoleId hat) { return isProductRole(measured.plan, hat); });
}

Figure productHeads(const Measured& measured)
{
    return {headsIn(measured, [&](const Seat& seat) { return isProductSeat(measured, seat.seat); })};
}

Figure allHeads(const Measured& measured)
{
    return {headsIn(measured, [](const Seat&) { return true; })};
}

/// By the seats of each product role, else by what was typed for it; unknown while nobody said anything of one.
Figure productFullTime(const Measured& measured)
{
    Figure figure;
    for (const ConstellationRole& row : eachOf<ConstellationRole>(measured.plan, measured.constellation)) {
        if (!isProductRole(measured.plan, row.role))
            continue;
        const auto seated = fullTimeIn(measured.plan, measured.constellation, row.role);
        const auto known = seated ? seated : row.headcount;
        // Once there are seats, a role without one has nobody.
        const bool hasSeats = !seatsInOrder(measured.plan, measured.constellation).empty();
        if (!known && !hasSeats)
            return {};
        figure.value = figure.value.value_or(0) + known.value_or(0);
    }
    return figure;
}

/// In thousands.
Figure yearlyCost(const Measured& measured)
{
    Figure figure = productFullTime(measured);
    const auto cost = factIn(measured, "personCost");
    figure.value = figure.value && cost ? std::optional(*figure.value * *cost) : std::nullopt;
    return figure;
}

std::vector<Figure> seatLoads(const Measured& measured)
{
    std::vector<Figure> loads;
    for (const SeatId seat : seatsInOrder(measured.plan, measured.constellation)) {
        if (!isProductSeat(measured, seat))
            continue;
        const SeatWorkload load = seatLoad(measured.plan, {measured.constellation, seat}, measured.loads);
        loads.push_back({load.load(), load.isRough, load.isAtLeast, seat, {}});
    }
    return loads;
}

std::vector<Figure> roleLoads(const Measured& measured)
{
    std::vector<Figure> loads;
    for (const RoleId role : rolesInOrder(measured.plan, measured.constellation)) {
        const RoleWorkload* load = measured.loads.of(role);
        if (load != nullptr && isProductRole(measured.plan, role))
            loads.push_back({load->load(), load->isRough(), load->isAtLeast(), {}, role});
    }
    return loads;
}

std::vector<Figure> productLoads(const Measured& measured)
{
    const bool hasSeats = !seatsInOrder(measured.plan, measured.constellation).empty();
    return hasSeats ? seatLoads(measured) : roleLoads(measured);
}

bool isKnown(const Figure& figure)
{
    return figure.value.has_value();
}

bool isLess(const Figure& one, const Figure& other)
{
    return *one.value < *other.value;
}

/// The most is at least that of those who are known: somebody of whom less is known may have more.
Figure busiest(const Measured& measured)
{
    std::vector<Figure> loads = productLoads(measured);
    const bool isAtLeast
        = std::any_of(loads.begin(), loads.end(), [](const Figure& each) { return each.isAtLeast || !isKnown(each); });
    std::erase_if(loads, std::not_fn(isKnown));
    if (loads.empty())
        return {};
    Figure most = *std::max_element(loads.begin(), loads.end(), isLess);
    most.isAtLeast = isAtLeast;
    return most;
}

Figure idlest(const Measured& measured)
{
    std::vector<Figure> loads = productLoads(measured);
    std::erase_if(loads, std::not_fn(isKnown));
    return loads.empty() ? Figure() : *std::min_element(loads.begin(), loads.end(), isLess);
}

/// The part of the hours of the roles on the side of the market that goes into strategic rows.
Figure strategicShare(const Measured& measured)
{
    double strategic = 0;
    double all = 0;
    bool isRough = false;
    for (const auto& [id, load] : measured.loads.roles()) {
        const auto* role = measured.plan.find<Role>(id);
        const bool isOfMarket = role != nullptr && role->kind == RoleKind::product
            && (role->side == RoleSide::market || role->side == RoleSide::both);
        const auto hours = load.hours();
        if (!isOfMarket || hours.value_or(1) <= 0)
            continue;
        if (!hours || !load.strategic)
            return {};
        all += *hours;
        strategic += *hours * *load.strategic;
        isRough = isRough || load.isRough() || load.isAtLeast();
    }
    return all > 0 ? Figure{strategic / all, isRough} : Figure();
}

/// Channels between so many people.
Figure coordinationPairs(const Measured& measured)
{
    const Figure heads = productHeads(measured);
    return heads.value ? Figure{*heads.value * (*heads.value - 1) / 2} : Figure();
}

} // namespace

std::vector<KnownMetric> metricsOfPeople()
{
    return {{"full-time", productFullTime},
            {"yearly-cost", yearlyCost},
            {"heads", productHeads},
            {"everybody", allHeads},
            {"busiest", busiest},
            {"idlest", idlest},
            {"strategic-share", strategicShare},
            {"coordination-pairs", coordinationPairs}};
}

} // namespace remit
