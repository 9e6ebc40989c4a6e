#include "store/any_edit.h"

#include "store/any_agreement.h"
#include "store/any_cadence.h"
#include "store/any_row.h"

#include "core/chart.h"
#include "core/edits/edits_of_order.h"
#include "core/edits/edits_of_people.h"
#include "core/edits/edits_of_seats.h"
#include "core/edits/edits_of_view.h"
#include "core/edits/scheme_edits.h"
#include "core/organisation.h"
#include "support/sample_edits.h"

#include <algorithm>
#include <iterator>

namespace remit::test {

namespace {

Edit editOfWaiver(const Plan& plan, Random& random)
{
    const auto* row = anyRow<ChartRow>(plan, random);
    if (row == nullptr || random() % 3 == 0)
        return removed<Waiver>(plan, random);
    Edit edit;
    edit.put(Waiver{row->constellation,
                    "rule-" + std::to_string(random() % 4),
                    row->responsibility,
                    {},
                    anyText(random),
                    "me",
                    random() % 2 == 0 ? "" : "2027-01-01"});
    return edit;
}

Edit editOfSubjectWaiver(const Plan& plan, Random& random)
{
    const auto* seat = anyRow<Seat>(plan, random);
    if (seat == nullptr || random() % 3 == 0)
        return removed<SubjectWaiver>(plan, random);
    SubjectWaiver waiver;
    waiver.constellation = seat->constellation;
    waiver.rule = "rule-" + std::to_string(random() % 4);
    waiver.reason = anyText(random);
    const auto* unit = anyRow<ConstellationUnit>(plan, random);
    if (unit != nullptr && random() % 2 == 0) {
        waiver.constellation = unit->constellation;
        waiver.unit = unit->unit;
    } else if (seat->location && random() % 2 == 0) {
        waiver.location = *seat->location;
    } else {
        waiver.seat = seat->seat;
    }
    Edit edit;
    edit.put(waiver);
    return edit;
}

Edit editOfFact(const Plan& plan, Random& random)
{
    const auto* constellation = anyRow<Constellation>(plan, random);
    if (constellation == nullptr || random() % 4 == 0)
        return removed<Fact>(plan, random);
    Edit edit;
    edit.put(Fact{constellation->id, "fact-" + std::to_string(random() % 5), anyText(random)});
    return edit;
}

Edit editOfScheme(const Plan& plan, Random& random)
{
    const auto* constellation = anyRow<Constellation>(plan, random);
    const auto* scheme = anyRow<LetterScheme>(plan, random);
    if (constellation == nullptr || scheme == nullptr)
        return {};
    SchemeDraft draft = draftOf(plan, scheme->id);
    switch (random() % 4) {
    case 0:
        draft.letters.push_back(
            {{scheme->id, std::string(1, "DVSX"[random() % 4]), anyText(random), "", "supports"}, ""});
        return changeScheme(plan, draft, {});
    case 1:
        if (draft.letters.size() > 2)
            draft.letters.erase(draft.letters.begin() + static_cast<std::ptrdiff_t>(random() % draft.letters.size()));
        return changeScheme(plan, draft, {});
    case 2: {
        const SchemeId id = newId<SchemeId>();
        return switchScheme(plan, constellation->id, {id, anyText(random), "", ""},
                            {{id, "R", "Does", "", "does", 1}, {id, "A", "Answers", "", "answers", 2}}, {});
    }
    default:
        return removeScheme(plan, scheme->id);
    }
}

Edit editOfAttributes(const Plan& plan, Random& random)
{
    switch (random() % 5) {
    case 0:
        return changed<Role>(plan, random, [&](Role& role) {
            role.name = anyText(random);
            role.color = random() % 2 == 0 ? "" : "#AABBCC";
            role.kind = random() % 2 == 0 ? RoleKind::product : RoleKind::design;
        });
    case 1:
        return changed<Area>(plan, random, [&](Area& area) { area.description = anyText(random); });
    case 2:
        return changed<Responsibility>(plan, random, [&](Responsibility& each) {
            each.marketHours = random() % 2 == 0 ? std::optional<double>() : 0.25 * static_cast<double>(random() % 40);
            each.effortSource = EffortSource::typed;
            each.horizon = Horizon::tactical;
        });
    case 3:
        return changed<ConstellationRole>(plan, random, [&](ConstellationRole& each) {
            each.headcount = random() % 2 == 0 ? std::optional<double>() : 1.5;
            each.measuredHours = random() % 2 == 0 ? std::optional<double>() : 12.0;
        });
    default:
        return changed<Constellation>(plan, random, [&](Constellation& each) {
            each.description = anyText(random);
            each.agreedOn = "2026-11-28";
            each.livedOf = random() % 2 == 0 ? std::nullopt : std::optional(anyRow<Constellation>(plan, random)->id);
            if (each.livedOf == each.id)
                each.livedOf.reset();
        });
    }
}

Edit editOfView(const Plan& plan, Random& random)
{
    const auto* row = anyRow<ChartRow>(plan, random);
    const auto* column = anyRow<ConstellationRole>(plan, random);
    if (row == nullptr || column == nullptr)
        return {};
    switch (random() % 3) {
    case 0:
        return setRowsHidden(plan, row->constellation, {row->responsibility}, random() % 2 == 0);
    case 1:
        return setRolesHidden(plan, column->constellation, {column->role}, random() % 2 == 0);
    default:
        return setRolesPinned(plan, column->constellation, {column->role}, random() % 2 == 0);
    }
}

template <class Row> auto keysOf(const Plan& plan)
{
    std::vector<typename Row::Key> keys;
    for (const auto& entry : plan.all<Row>())
        keys.push_back(entry.first);
    return keys;
}

template <class Id> std::optional<Id> anyId(const std::vector<Id>& ids, Random& random)
{
    return ids.empty() || random() % 3 == 0 ? std::nullopt : std::optional(ids[random() % ids.size()]);
}

Edit editOfUnits(const Plan& plan, Random& random)
{
    const auto* constellation = anyRow<Constellation>(plan, random);
    const auto* unit = anyRow<ConstellationUnit>(plan, random);
    switch (random() % 6) {
    case 0:
        return addPerson(plan, newId<PersonId>(), anyText(random));
    case 1:
        return addLocation(plan, newId<LocationId>(), anyText(random));
    case 2:
        return changed<ConstellationUnit>(plan, random, [&](ConstellationUnit& each) {
            each.developers = static_cast<double>(random() % 20);
            each.x = 0.5;
        });
    case 3:
        if (const auto* person = anyRow<Person>(plan, random))
            return removePerson(plan, person->id);
        return {};
    case 4:
        return unit == nullptr ? Edit{} : removeUnit(plan, unit->key());
    default:
        if (constellation == nullptr)
            return {};
        return addUnit(plan, constellation->id,
                       {newId<UnitId>(), random() % 2 == 0 ? UnitKind::team : UnitKind::stakeholders, anyText(random)});
    }
}

/// Seats of any constellation: added, changed, merged, split, removed.
Edit editOfSeats(const Plan& plan, Random& random)
{
    const auto* column = anyRow<ConstellationRole>(plan, random);
    if (column == nullptr)
        return {};
    const auto* found = anyRow<Seat>(plan, random);
    if (found == nullptr || random() % 3 == 0) {
        Seat seat;
        seat.constellation = column->constellation;
        seat.seat = newId<SeatId>();
        seat.person = anyId(keysOf<Person>(plan), random);
        seat.location = anyId(keysOf<Location>(plan), random);
        return addSeat(plan, seat, {column->role});
    }
    Seat seat = *found;
    const std::vector<SeatId> all = seatsInOrder(plan, seat.constellation);
    switch (random() % 6) {
    case 0:
        seat.manager = anyId(all, random);
        seat.fte = 0.25 * static_cast<double>(random() % 6);
        return changeSeat(plan, seat);
    case 1:
        return setHats(plan, seat.key(), rolesInOrder(plan, seat.constellation));
    case 2:
        return setServed(plan, seat.key(), unitsInOrder(plan, seat.constellation, UnitKind::team));
    case 3:
        return mergeSeats(plan, seat.constellation, all);
    case 4: {
        std::vector<SeatId> added(hatsOf(plan, seat.key()).size());
        std::generate(added.begin(), added.end(), newId<SeatId>);
        return splitSeat(plan, seat.key(), added);
    }
    default:
        return removeSeats(plan, seat.constellation, {seat.seat});
    }
}

/// As an import or a restored snapshot: many rows of many tables at once, there and back.
Edit import(const Plan& plan, Random& random)
{
    if (random() % 2 == 0)
        return difference(plan, smallPlan());
    Plan after = plan;
    for (int count = 0; count < 15; ++count)
        apply(randomEdit(after, random), after);
    return difference(plan, after);
}

} // namespace

Edit anyEdit(const Plan& plan, Random& random)
{
    switch (random() % 22) {
    case 0:
        return editOfWaiver(plan, random);
    case 1:
        return editOfFact(plan, random);
    case 2:
        return editOfScheme(plan, random);
    case 3:
    case 4:
        return editOfAttributes(plan, random);
    case 5:
        return editOfView(plan, random);
    case 6:
        return random() % 10 == 0 ? import(plan, random) : Edit{};
    case 7:
    case 8:
    case 9:
        return editOfSeats(plan, random);
    case 10:
        return editOfUnits(plan, random);
    case 11:
        return editOfSubjectWaiver(plan, random);
    case 12:
        return editOfAgreements(plan, random);
    case 13:
    case 14:
        return editOfCadence(plan, random);
    default:
        return randomEdit(plan, random);
    }
}

} // namespace remit::test
