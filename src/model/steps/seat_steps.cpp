#include "model/steps/seat_steps.h"

#include "core/edits/edits_of_meetings.h"
#include "core/edits/edits_of_people.h"
#include "core/edits/edits_of_seats.h"
#include "core/edits/put_changed.h"
#include "core/edits/put_in_order.h"
#include "core/organisation.h"
#include "core/rows_of.h"
#include "model/steps/step_words.h"
#include "words/lists.h"
#include "words/person_words.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <algorithm>

namespace remit::steps {

namespace {

/// "Anna Weber", or what a vacant seat is called.
QString named(const Plan& plan, const Seat::Key& key)
{
    const auto* seat = plan.find<Seat>(key);
    if (seat == nullptr)
        return {};
    return seat->person ? whoSits(plan, *seat) : quoted(seatName(plan, *seat));
}

QString named(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& seats)
{
    if (seats.size() > 3)
        return Said::tr("%1 seats").arg(seats.size());
    QStringList names;
    for (const SeatId seat : seats)
        names << named(plan, {constellation, seat});
    return listed(names);
}

/// "Anna Weber as PM and PO"
QString whoIsNow(const Plan& plan, const Seat::Key& seat, const QString& person)
{
    const QString hats = hatsInWords(plan, seat);
    return Said::tr("%1 as %2").arg(person, hats.isEmpty() ? Said::tr("a seat") : hats);
}

QString subjectOf(const char* what, const Seat::Key& seat)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QLatin1String(what))
        .arg(std::get<0>(seat).value)
        .arg(std::get<1>(seat).value);
}

template <class Row, class Places>
void place(const Plan& plan, ConstellationId constellation, const Places& places, Edit& edit)
{
    for (const auto& [id, at] : places) {
        if (const auto* found = plan.find<Row>({constellation, id})) {
            Row moved = *found;
            moved.x = at.first;
            moved.y = at.second;
            edit.append(putIfChanged(plan, moved));
        }
    }
}

template <class Row> void forgetPlaces(const Plan& plan, ConstellationId constellation, Edit& edit)
{
    for (const Row& each : eachOf<Row>(plan, constellation)) {
        Row free = each;
        free.x.reset();
        free.y.reset();
        edit.append(putIfChanged(plan, free));
    }
}

} // namespace

Step addSeat(const Plan& plan, ConstellationId constellation, SeatId id, const std::vector<RoleId>& hats,
             std::optional<SeatId> manager)
{
    Seat seat;
    seat.constellation = constellation;
    seat.seat = id;
    seat.manager = manager;
    const QString label
        = hats.empty() ? Said::tr("Add a seat") : Said::tr("Add a seat: %1").arg(rolesInWords(plan, hats));
    return {label, remit::addSeat(plan, seat, hats)};
}

Step fillSeat(const Plan& plan, const Seat::Key& key, const Name& person)
{
    const auto* found = plan.find<Seat>(key);
    if (found == nullptr)
        return {};
    Seat seat = *found;
    Edit edit;
    seat.person.reset();
    if (!person.text.isEmpty()) {
        const auto called = peopleCalled(plan, person.text);
        seat.person = called.empty() ? std::nullopt : std::optional(called.front());
        if (!seat.person) {
            seat.person = newId<PersonId>();
            edit = addPerson(plan, *seat.person, person.text.toStdString());
        }
        seat.startsOn.clear();
    }
    edit.append(putIfChanged(plan, seat));
    return {person.text.isEmpty() ? Said::tr("Make %1 vacant").arg(named(plan, key)) : whoIsNow(plan, key, person.text),
            edit};
}

Step seatPerson(const Plan& plan, const Seat::Key& key, PersonId person)
{
    const auto* found = plan.find<Seat>(key);
    if (found == nullptr)
        return {};
    Seat seat = *found;
    seat.person = person;
    seat.startsOn.clear();
    return {whoIsNow(plan, key, text(plan.find<Person>(person)->name)), putIfChanged(plan, seat)};
}

Step changeSeat(const Plan& plan, const Seat& seat)
{
    return {Said::tr("Change the seat of %1").arg(named(plan, seat.key())), remit::changeSeat(plan, seat),
            subjectOf("seat", seat.key())};
}

Step setBlockedTimes(const Plan& plan, const Seat::Key& seat, const std::vector<BlockedTime>& blocked)
{
    return {blocked.empty() ? Said::tr("%1 can meet at all working times").arg(named(plan, seat))
                            : Said::tr("When %1 can't meet").arg(named(plan, seat)),
            remit::setBlockedTimes(plan, seat, blocked), subjectOf("blocked", seat)};
}

Step setHats(const Plan& plan, const Seat::Key& seat, const std::vector<RoleId>& hats)
{
    return {
        Said::tr("Hats of %1: %2").arg(named(plan, seat), hats.empty() ? Said::tr("none") : rolesInWords(plan, hats)),
        remit::setHats(plan, seat, hats)};
}

Step setServed(const Plan& plan, const Seat::Key& seat, const std::vector<UnitId>& units)
{
    return {Said::tr("Whom %1 serves").arg(named(plan, seat)), remit::setServed(plan, seat, units)};
}

Step serveUnit(const Plan& plan, const Seat::Key& seat, UnitId unit)
{
    std::vector<UnitId> units = servedBy(plan, seat);
    if (std::find(units.begin(), units.end(), unit) != units.end())
        return {};
    units.push_back(unit);
    return steps::setServed(plan, seat, units);
}

Step leadSeat(const Plan& plan, const Seat::Key& seat, SeatId led)
{
    Seat below = *plan.find<Seat>({std::get<0>(seat), led});
    below.manager = std::get<1>(seat);
    return {Said::tr("%1 reports to %2").arg(named(plan, below.key()), named(plan, seat)),
            remit::changeSeat(plan, below)};
}

Step removeSeats(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& seats)
{
    return {Said::tr("Remove the seat of %1").arg(named(plan, constellation, seats)),
            remit::removeSeats(plan, constellation, seats)};
}

Step orderSeats(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& seats)
{
    std::vector<Seat::Key> keys;
    for (const SeatId seat : seats)
        keys.emplace_back(constellation, seat);
    return {Said::tr("Order the seats"), putInOrder<Seat>(plan, keys)};
}

Step mergeSeats(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& seats)
{
    return {Said::tr("Merge the hats of %1").arg(named(plan, constellation, seats)),
            remit::mergeSeats(plan, constellation, seats)};
}

Step splitSeat(const Plan& plan, const Seat::Key& seat)
{
    std::vector<SeatId> added;
    for (std::size_t hat = 1; hat < hatsOf(plan, seat).size(); ++hat)
        added.push_back(newId<SeatId>());
    return {Said::tr("Split the hats of %1").arg(named(plan, seat)), remit::splitSeat(plan, seat, added)};
}

Step placeOnMap(const Plan& plan, ConstellationId constellation, const std::map<SeatId, MapPlace>& seats,
                const std::map<UnitId, MapPlace>& units)
{
    Edit edit;
    place<Seat>(plan, constellation, seats, edit);
    place<ConstellationUnit>(plan, constellation, units, edit);
    return {seats.size() + units.size() == 1 ? Said::tr("Move a card on the map") : Said::tr("Move cards on the map"),
            edit};
}

Step arrangeMap(const Plan& plan, ConstellationId constellation)
{
    Edit edit;
    forgetPlaces<Seat>(plan, constellation, edit);
    forgetPlaces<ConstellationUnit>(plan, constellation, edit);
    return {Said::tr("Arrange the map again"), edit};
}

} // namespace remit::steps
