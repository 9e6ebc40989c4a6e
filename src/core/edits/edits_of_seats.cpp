#include "core/edits/edits_of_seats.h"

#include "core/edits/edits_of_roles.h"
#include "core/edits/put_changed.h"
#include "core/organisation.h"
#include "core/rows_of.h"

#include <algorithm>
#include <set>

namespace remit {

namespace {

ConstellationId constellationOf(const Seat::Key& seat)
{
    return std::get<0>(seat);
}

double positionAtEnd(const Plan& plan, ConstellationId constellation)
{
    double last = 0;
    for (const Seat& each : eachOf<Seat>(plan, constellation))
        last = std::max(last, each.position);
    return last + 1;
}

/// Whether a walk from the manager upwards comes by the seat.
bool leadsBack(const Plan& plan, const Seat& seat)
{
    std::set<SeatId> passed;
    for (auto at = seat.manager; at && passed.insert(*at).second;) {
        if (*at == seat.seat)
            return true;
        const auto* above = plan.find<Seat>({seat.constellation, *at});
        at = above == nullptr ? std::nullopt : above->manager;
    }
    return false;
}

void putHats(const Seat::Key& seat, const std::vector<RoleId>& hats, Edit& edit)
{
    double position = 0;
    for (const RoleId role : hats)
        edit.put(SeatRole{constellationOf(seat), std::get<1>(seat), role, ++position});
}

void putServed(const Seat::Key& seat, const std::vector<UnitId>& units, Edit& edit)
{
    double position = 0;
    for (const UnitId unit : units)
        edit.put(SeatUnit{constellationOf(seat), std::get<1>(seat), unit, ++position});
}

/// Adds what is not there yet.
template <class Id> void join(std::vector<Id>& all, const std::vector<Id>& more)
{
    for (const Id& each : more) {
        if (std::find(all.begin(), all.end(), each) == all.end())
            all.push_back(each);
    }
}

/// The first manager of one of the seats who is not led by any of them.
std::optional<SeatId> managerOfAll(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& seats)
{
    const std::set<SeatId> all(seats.begin(), seats.end());
    for (const SeatId id : seats) {
        const auto manager = plan.find<Seat>({constellation, id})->manager;
        std::set<SeatId> passed;
        auto at = manager;
        while (at && !all.contains(*at) && passed.insert(*at).second) {
            const auto* above = plan.find<Seat>({constellation, *at});
            at = above == nullptr ? std::nullopt : above->manager;
        }
        if (manager && !at)
            return manager;
    }
    return std::nullopt;
}

/// The manager of the seat that is none of those that go.
std::optional<SeatId> managerBeyond(const Plan& plan, const Seat& seat, const std::set<SeatId>& gone)
{
    std::set<SeatId> passed;
    auto at = seat.manager;
    while (at && gone.contains(*at) && passed.insert(*at).second) {
        const auto* above = plan.find<Seat>({seat.constellation, *at});
        at = above == nullptr ? std::nullopt : above->manager;
    }
    return at && gone.contains(*at) ? std::nullopt : at;
}

/// Takes the seats out, with their hats and what they serve.
void takeOut(const Plan& plan, ConstellationId constellation, const std::set<SeatId>& gone, Edit& edit)
{
    removeThat(
        plan,
        [&](const auto& row) requires OfSeat<decltype(row)> && OfConstellation<decltype(row)>
        {
            return row.constellation == constellation && gone.contains(row.seat);
        },
        edit);
}

/// What is known of the seats in this table holds for the other then, unless that says the same of it already.
template <class Row>
void passOn(const Plan& plan, ConstellationId constellation, const std::set<SeatId>& from, SeatId to, Edit& edit)
{
    for (Row row : eachOf<Row>(plan, constellation)) {
        if (!from.contains(row.seat))
            continue;
        row.seat = to;
        if (plan.find<Row>(row.key()) == nullptr)
            edit.put(row);
    }
}

} // namespace

std::optional<SeatFault> faultOf(const Plan& plan, const Seat& seat)
{
    if (seat.manager == seat.seat)
        return SeatFault::reportsToItself;
    if (leadsBack(plan, seat))
        return SeatFault::reportsInCircle;
    if (!(seat.fte > 0))
        return SeatFault::noShare;
    if (seat.fte > 1)
        return SeatFault::moreThanFullTime;
    return std::nullopt;
}

Edit addSeat(const Plan& plan, Seat seat, const std::vector<RoleId>& hats)
{
    Edit edit = addRolesTo(plan, seat.constellation, hats);
    seat.position = positionAtEnd(plan, seat.constellation);
    edit.put(seat);
    putHats(seat.key(), hats, edit);
    return edit;
}

Edit changeSeat(const Plan& plan, const Seat& seat)
{
    if (plan.find<Seat>(seat.key()) == nullptr || faultOf(plan, seat))
        return {};
    return putIfChanged(plan, seat);
}

Edit removeSeats(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& seats)
{
    const std::set<SeatId> gone(seats.begin(), seats.end());
    Edit edit;
    for (const Seat& each : eachOf<Seat>(plan, constellation)) {
        if (gone.contains(each.seat))
            continue;
        Seat left = each;
        left.manager = managerBeyond(plan, each, gone);
        if (left.deputy && gone.contains(*left.deputy))
            left.deputy.reset();
        edit.append(putIfChanged(plan, left));
    }
    takeOut(plan, constellation, gone, edit);
    return edit;
}

Edit setHats(const Plan& plan, const Seat::Key& seat, const std::vector<RoleId>& hats)
{
    if (plan.find<Seat>(seat) == nullptr || hatsOf(plan, seat) == hats)
        return {};
    Edit edit = addRolesTo(plan, constellationOf(seat), hats);
    for (const RoleId role : hatsOf(plan, seat)) {
        if (std::find(hats.begin(), hats.end(), role) == hats.end())
            edit.remove<SeatRole>({constellationOf(seat), std::get<1>(seat), role});
    }
    putHats(seat, hats, edit);
    return edit;
}

Edit setServed(const Plan& plan, const Seat::Key& seat, const std::vector<UnitId>& units)
{
    if (plan.find<Seat>(seat) == nullptr || servedBy(plan, seat) == units)
        return {};
    Edit edit;
    for (const UnitId unit : servedBy(plan, seat)) {
        if (std::find(units.begin(), units.end(), unit) == units.end())
            edit.remove<SeatUnit>({constellationOf(seat), std::get<1>(seat), unit});
    }
    putServed(seat, units, edit);
    return edit;
}

Edit mergeSeats(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& seats)
{
    if (seats.size() < 2)
        return {};
    const std::set<SeatId> gone(seats.begin() + 1, seats.end());
    Seat merged = *plan.find<Seat>({constellation, seats.front()});
    std::vector<RoleId> hats;
    std::vector<UnitId> units;
    double share = 0;
    for (const SeatId id : seats) {
        const Seat& each = *plan.find<Seat>({constellation, id});
        share += each.fte;
        merged.person = merged.person ? merged.person : each.person;
        join(hats, hatsOf(plan, each.key()));
        join(units, servedBy(plan, each.key()));
    }
    merged.fte = std::min(1.0, share);
    merged.manager = managerOfAll(plan, constellation, seats);
    if (merged.deputy && gone.contains(*merged.deputy))
        merged.deputy.reset();
    Edit edit;
    for (const Seat& each : eachOf<Seat>(plan, constellation)) {
        if (gone.contains(each.seat) || each.seat == merged.seat)
            continue;
        Seat left = each;
        if (left.manager && gone.contains(*left.manager))
            left.manager = merged.seat;
        if (left.deputy && gone.contains(*left.deputy))
            left.deputy = merged.seat;
        edit.append(putIfChanged(plan, left));
    }
    edit.put(merged);
    passOn<MeetingAttendee>(plan, constellation, gone, merged.seat, edit);
    passOn<BlockedTime>(plan, constellation, gone, merged.seat, edit);
    putHats(merged.key(), hats, edit);
    putServed(merged.key(), units, edit);
    takeOut(plan, constellation, gone, edit);
    return edit;
}

Edit splitSeat(const Plan& plan, const Seat::Key& seat, const std::vector<SeatId>& added)
{
    const auto* before = plan.find<Seat>(seat);
    const std::vector<RoleId> hats = hatsOf(plan, seat);
    if (before == nullptr || hats.size() < 2 || added.size() + 1 < hats.size())
        return {};
    Edit edit;
    for (std::size_t each = 1; each < hats.size(); ++each) {
        Seat vacant = *before;
        vacant.seat = added[each - 1];
        vacant.person.reset();
        vacant.title.clear();
        vacant.x.reset();
        vacant.y.reset();
        edit.put(vacant);
        edit.remove<SeatRole>({vacant.constellation, before->seat, hats[each]});
        putHats(vacant.key(), {hats[each]}, edit);
        putServed(vacant.key(), servedBy(plan, seat), edit);
    }
    return edit;
}

} // namespace remit
