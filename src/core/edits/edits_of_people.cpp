#include "core/edits/edits_of_people.h"

#include "core/edits/edits_of_meetings.h"
#include "core/positions.h"
#include "core/rows_of.h"

#include <tuple>
#include <vector>

namespace remit {

Edit addPerson(const Plan& plan, PersonId id, std::string_view name)
{
    Edit edit;
    edit.put(Person{id, std::string(name), "", lastPosition<Person>(plan) + 1});
    return edit;
}

Edit removePerson(const Plan& plan, PersonId person)
{
    Edit edit;
    for (const auto& [key, seat] : plan.all<Seat>()) {
        if (seat.person != person)
            continue;
        Seat vacant = seat;
        vacant.person.reset();
        edit.put(vacant);
    }
    edit.remove<Person>(person);
    return edit;
}

Edit addLocation(const Plan& plan, LocationId id, std::string_view name)
{
    Edit edit;
    edit.put(Location{id, std::string(name), "", "", "", lastPosition<Location>(plan) + 1});
    return edit;
}

Edit removeLocation(const Plan& plan, LocationId location)
{
    Edit edit;
    eachThat(
        plan, [&](const auto& row) requires requires { row.location == LocationId(); } {
            return row.location == location;
        },
        [&](auto row) {
            if constexpr (requires { row.location.reset(); }) {
                row.location.reset();
                edit.put(std::move(row));
            } else {
                edit.remove<decltype(row)>(row.key());
            }
        });
    for (const auto& [id, constellation] : plan.all<Constellation>()) {
        if (constellation.leadLocation != location)
            continue;
        Constellation without = constellation;
        without.leadLocation.reset();
        edit.put(without);
    }
    edit.remove<Location>(location);
    return edit;
}

Edit addUnit(const Plan& plan, ConstellationId constellation, Unit unit)
{
    unit.position = lastPosition<Unit>(plan) + 1;
    Edit edit = useUnit(plan, constellation, unit.id);
    edit.put(std::move(unit));
    return edit;
}

Edit useUnit(const Plan& plan, ConstellationId constellation, UnitId unit)
{
    Edit edit;
    ConstellationUnit use;
    use.constellation = constellation;
    use.unit = unit;
    if (plan.find<ConstellationUnit>(use.key()) == nullptr)
        edit.put(use);
    return edit;
}

Edit removeUnit(const Plan& plan, const ConstellationUnit::Key& unit)
{
    const ConstellationId constellation = std::get<0>(unit);
    const UnitId id = std::get<1>(unit);
    Edit edit;
    bool isUsedElsewhere = false;
    for (const auto& [key, use] : plan.all<ConstellationUnit>()) {
        isUsedElsewhere = isUsedElsewhere || (use.unit == id && use.constellation != constellation);
        if (use.product == id && use.constellation == constellation) {
            ConstellationUnit without = use;
            without.product.reset();
            edit.put(without);
        }
    }
    std::vector<MeetingId> itsMeetings;
    for (const Meeting& meeting : eachOf<Meeting>(plan, constellation)) {
        if (meeting.unit == id)
            itsMeetings.push_back(meeting.meeting);
    }
    edit.append(removeMeetings(plan, constellation, itsMeetings));
    removeThat(
        plan, [&](const auto& row) requires OfConstellation<decltype(row)> && requires { row.unit == UnitId(); } {
            return row.constellation == constellation && row.unit == id;
        },
        edit);
    if (!isUsedElsewhere)
        edit.remove<Unit>(id);
    return edit;
}

} // namespace remit
