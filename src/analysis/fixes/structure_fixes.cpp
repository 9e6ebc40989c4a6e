#include "analysis/fixes/structure_fixes.h"

#include "analysis/fixes/fix_makers.h"
#include "core/chart.h"
#include "core/edits/edits_of_seats.h"
#include "core/organisation.h"

#include <algorithm>

namespace remit {

namespace {

/// More would not be read.
constexpr std::size_t mostOffered = 3;

const Seat& seatOf(const Plan& plan, ConstellationId constellation, SeatId seat)
{
    return *plan.find<Seat>({constellation, seat});
}

Fix seatFix(FixKind kind, SeatId seat, std::vector<SeatId> seats, Edit edit)
{
    Fix fix;
    fix.kind = kind;
    fix.seat = seat;
    fix.seats = std::move(seats);
    fix.edit = std::move(edit);
    return fix;
}

template <class Wanted> std::vector<SeatId> seatsThat(const Plan& plan, ConstellationId constellation, Wanted isWanted)
{
    std::vector<SeatId> found;
    for (const SeatId seat : seatsInOrder(plan, constellation)) {
        if (isWanted(seat))
            found.push_back(seat);
    }
    return found;
}

bool isOfProduct(const Plan& plan, const Seat::Key& seat)
{
    return actsAs(plan, seat, "PM") || actsAs(plan, seat, "PO");
}

bool sharesHat(const Plan& plan, ConstellationId constellation, SeatId one, SeatId other)
{
    const std::vector<RoleId> hats = hatsOf(plan, {constellation, one});
    const std::vector<RoleId> others = hatsOf(plan, {constellation, other});
    return std::find_first_of(hats.begin(), hats.end(), others.begin(), others.end()) != hats.end();
}

/// Other people who could stand in: first those with a hat of the seat, then others of the product.
std::vector<SeatId> whoCouldStandIn(const Plan& plan, ConstellationId constellation, SeatId of)
{
    const Seat& away = seatOf(plan, constellation, of);
    const auto isSomebodyElse = [&](SeatId seat) {
        const Seat& each = seatOf(plan, constellation, seat);
        return each.person && each.person != away.person && isOfProduct(plan, each.key());
    };
    std::vector<SeatId> found = seatsThat(plan, constellation, isSomebodyElse);
    std::stable_partition(found.begin(), found.end(),
                          [&](SeatId seat) { return sharesHat(plan, constellation, seat, of); });
    found.resize(std::min(found.size(), mostOffered));
    return found;
}

Edit alsoServing(const Plan& plan, const Seat::Key& seat, UnitId unit)
{
    std::vector<UnitId> units = servedBy(plan, seat);
    units.push_back(unit);
    return setServed(plan, seat, units);
}

Edit noLongerServing(const Plan& plan, const Seat::Key& seat, UnitId unit)
{
    std::vector<UnitId> units = servedBy(plan, seat);
    units.erase(std::remove(units.begin(), units.end(), unit), units.end());
    return setServed(plan, seat, units);
}

/// Each of the first seats that act as this looks after the unit.
std::vector<Fix> fixesByServing(const Plan& plan, const Finding& finding, std::string_view role)
{
    std::vector<Fix> fixes;
    for (const SeatId seat : seatsInOrder(plan, finding.constellation)) {
        const Seat::Key key{finding.constellation, seat};
        if (actsAs(plan, key, role) && fixes.size() < mostOffered)
            fixes.push_back(seatFix(FixKind::serve, seat, {}, alsoServing(plan, key, finding.unit)));
    }
    return fixes;
}

} // namespace

std::vector<Fix> fixesBySplittingHats(const Plan& plan, const Finding& finding)
{
    const Seat::Key seat{finding.constellation, finding.seat};
    std::vector<SeatId> added;
    for (std::size_t hats = hatsOf(plan, seat).size(); hats > 1; --hats)
        added.push_back(newId<SeatId>());
    return {seatFix(FixKind::splitHats, finding.seat, {}, splitSeat(plan, seat, added))};
}

std::vector<Fix> fixesOfPrematureSplit(const Plan& plan, const Finding& finding)
{
    const auto actingOnlyAs = [&](const char* role, const char* butNot) {
        return seatsThat(plan, finding.constellation, [&](SeatId seat) {
            const Seat::Key key{finding.constellation, seat};
            return actsAs(plan, key, role) && !actsAs(plan, key, butNot);
        });
    };
    std::vector<SeatId> both = actingOnlyAs("PM", "PO");
    const std::vector<SeatId> owners = actingOnlyAs("PO", "PM");
    if (both.size() != 1 || owners.size() != 1)
        return {};
    both.push_back(owners.front());
    return {seatFix(FixKind::mergeHats, both.front(), both, mergeSeats(plan, finding.constellation, both))};
}

std::vector<Fix> fixesOfSinglePointOfFailure(const Plan& plan, const Finding& finding)
{
    const bool isOfOne = finding.seats.size() == 1;
    const SeatId away = finding.seat ? finding.seat : isOfOne ? finding.seats.front() : SeatId();
    if (!away)
        return {};
    std::vector<Fix> fixes;
    for (const SeatId deputy : whoCouldStandIn(plan, finding.constellation, away)) {
        Seat changed = seatOf(plan, finding.constellation, away);
        changed.deputy = deputy;
        fixes.push_back(seatFix(FixKind::nameDeputy, deputy, {away}, changeSeat(plan, changed)));
    }
    return fixes;
}

std::vector<Fix> fixesOfStakeholderOwnership(const Plan& plan, const Finding& finding)
{
    if (!finding.seats.empty())
        return fixesByServingAlone(plan, finding);
    std::vector<Fix> fixes = fixesByServing(plan, finding, "PM");
    return fixes.empty() ? fixesByServing(plan, finding, "PO") : fixes;
}

std::vector<Fix> fixesOfStakeholderSide(const Plan& plan, const Finding& finding)
{
    std::vector<Fix> fixes = fixesByServing(plan, finding, finding.variant == "internal" ? "PO" : "PM");
    for (Fix& fix : fixes) {
        for (const SeatId other : finding.seats)
            fix.edit.append(noLongerServing(plan, {finding.constellation, other}, finding.unit));
    }
    return fixes;
}

std::vector<Fix> fixesByServingAlone(const Plan& plan, const Finding& finding)
{
    std::vector<Fix> fixes;
    for (const SeatId kept : finding.seats) {
        Fix fix = seatFix(FixKind::serveAlone, kept, finding.seats, {});
        fix.seats.erase(std::remove(fix.seats.begin(), fix.seats.end(), kept), fix.seats.end());
        for (const SeatId other : fix.seats)
            fix.edit.append(noLongerServing(plan, {finding.constellation, other}, finding.unit));
        fixes.push_back(std::move(fix));
    }
    return fixes;
}

std::vector<Fix> fixesOfMiddleManagementConflict(const Plan& plan, const Finding& finding)
{
    std::vector<Fix> fixes;
    if (finding.responsibilities.empty())
        return fixes;
    for (const RoleId role : rolesInOrder(plan, finding.constellation)) {
        const Role& each = *plan.find<Role>(role);
        if (!actsAs(each, "PO") && !actsAs(each, "PM"))
            continue;
        if (auto fix = handLastWord(plan, finding.constellation, finding.responsibilities, role))
            fixes.push_back(std::move(*fix));
    }
    std::stable_partition(fixes.begin(), fixes.end(),
                          [&](const Fix& fix) { return actsAs(*plan.find<Role>(fix.role), "PO"); });
    fixes.resize(std::min(fixes.size(), mostOffered));
    return fixes;
}

std::vector<Fix> fixesOfServiceOwner(const Plan& plan, const Finding& finding)
{
    if (finding.responsibilities.empty())
        return {};
    const auto fix = handLastWord(plan, finding.constellation, finding.responsibilities, finding.role);
    return fix ? std::vector{*fix} : std::vector<Fix>();
}

std::vector<Fix> fixesOfManagerOutsideDevelopment(const Plan& plan, const Finding& finding)
{
    if (finding.responsibilities.empty())
        return {};
    const auto fix = takePart(plan, finding.constellation, finding.responsibilities, finding.role);
    return fix ? std::vector{*fix} : std::vector<Fix>();
}

} // namespace remit
