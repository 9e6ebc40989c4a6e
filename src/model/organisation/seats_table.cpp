#include "model/organisation/seats_table.h"

#include "core/chart.h"
#include "core/edits/edits_of_seats.h"
#include "core/organisation.h"
#include "core/role_names.h"
#include "model/chart/chart_loads.h"
#include "model/organisation/carried_out.h"
#include "model/organisation/seat_typing.h"
#include "model/organisation/table_ids.h"
#include "model/organisation/typed_names.h"
#include "model/organisation/typed_working_times.h"
#include "model/steps/seat_steps.h"
#include "words/numbers.h"
#include "words/person_words.h"
#include "words/seat_words.h"
#include "words/text.h"

namespace remit {

namespace {

Seat::Key keyOf(const TableRow& row)
{
    return {row.constellation, SeatId{row.id}};
}

template <class Row> QString nameOf(const Plan& plan, const std::optional<typename Row::Key>& id)
{
    const auto* found = id ? plan.find<Row>(*id) : nullptr;
    return found == nullptr ? QString() : text(found->name);
}

QString labelOf(const Plan& plan, ConstellationId constellation, const std::optional<SeatId>& seat)
{
    const auto* found = seat ? plan.find<Seat>({constellation, *seat}) : nullptr;
    return found == nullptr ? QString() : seatLabel(plan, *found);
}

QString hatNames(const TableRow& row)
{
    QStringList names;
    for (const RoleId role : hatsOf(row.plan, keyOf(row)))
        names << text(shortNameOf(row.plan, role));
    return names.join(QStringLiteral(", "));
}

QString servedNames(const TableRow& row)
{
    QStringList names;
    for (const UnitId unit : servedBy(row.plan, keyOf(row)))
        names << nameOf<Unit>(row.plan, unit);
    return names.join(QStringLiteral(", "));
}

template <class Ids, class NameOf> QStringList namesOf(const Ids& ids, NameOf nameOf)
{
    QStringList names;
    for (const auto& id : ids)
        names << nameOf(id);
    return names;
}

QStringList otherSeats(const TableRow& row, bool onlyManagers)
{
    QStringList names;
    for (const SeatId id : seatsInOrder(row.plan, row.constellation)) {
        const auto* seat = row.plan.find<Seat>(keyOf(row));
        Seat under = seat == nullptr ? Seat() : *seat;
        under.manager = id;
        if (id.value != row.id && !(onlyManagers && seat != nullptr && faultOf(row.plan, under)))
            names << labelOf(row.plan, row.constellation, id);
    }
    return names;
}

} // namespace

SeatsTable::SeatsTable(const ChartLoads* loads)
    : OrganisationTable({{tr("Title"), 10},
                         {tr("Person"), 11},
                         {tr("Hats"), 8, TableColumn::Kind::list},
                         {tr("Time"), 6},
                         {tr("Reports to"), 11, TableColumn::Kind::text, true},
                         {tr("Deputy"), 10, TableColumn::Kind::text, true},
                         {tr("Location"), 8},
                         {tr("Serves"), 11, TableColumn::Kind::list},
                         {tr("Starts"), 9},
                         {tr("Load"), 6, TableColumn::Kind::shown},
                         {tr("Works"), 12},
                         {tr("Can't meet"), 14}})
    , m_loads(loads)
{
}

QString SeatsTable::name() const
{
    return tr("Seats");
}

QString SeatsTable::invitation() const
{
    return tr("Add a seat");
}

QString SeatsTable::purpose() const
{
    return tr("A seat is a position: it wears roles, and somebody sits in it or it is vacant. Type them here, or paste "
              "them from a spreadsheet.");
}

std::vector<qint64> SeatsTable::rows(const Plan& plan, ConstellationId constellation) const
{
    return valuesOf(seatsInOrder(plan, constellation));
}

QString SeatsTable::textAt(const TableRow& row, int column) const
{
    const auto* seat = row.plan.find<Seat>(keyOf(row));
    if (seat == nullptr)
        return {};
    switch (column) {
    case Title:
        return text(seat->title);
    case Who:
        return seat->person ? personLabel(row.plan, *seat->person) : tr("vacant");
    case Hats:
        return hatNames(row);
    case Time:
        return tr("%1 %").arg(trimmedNumber(seat->fte * 100, 1));
    case ReportsTo:
        return labelOf(row.plan, row.constellation, seat->manager);
    case Deputy:
        return labelOf(row.plan, row.constellation, seat->deputy);
    case Place:
        return nameOf<Location>(row.plan, seat->location);
    case Serves:
        return servedNames(row);
    case Starts:
        return text(seat->startsOn);
    case Works:
        return workingTimesText(*seat);
    case Blocked:
        return blockedTimesText(row.plan, seat->key());
    default:
        return loadOf(row);
    }
}

QString SeatsTable::loadOf(const TableRow& row) const
{
    if (m_loads == nullptr || m_loads->constellation() != row.constellation)
        return {};
    return loadOfSeat(seatLoad(row.plan, keyOf(row), m_loads->all()));
}

QStringList SeatsTable::completions(const TableRow& row, int column) const
{
    const Plan& plan = row.plan;
    switch (column) {
    case Who:
        return namesOf(peopleInOrder(plan), [&](PersonId id) { return personLabel(plan, id); });
    case Hats:
        return namesOf(rolesInOrder(plan), [&](RoleId id) { return text(shortNameOf(plan, id)); });
    case ReportsTo:
    case Deputy:
        return otherSeats(row, column == ReportsTo);
    case Place:
        return namesOf(locationsInOrder(plan), [&](LocationId id) { return nameOf<Location>(plan, id); });
    case Serves:
        return namesOf(unitsInOrder(plan, row.constellation), [&](UnitId id) { return nameOf<Unit>(plan, id); });
    default:
        return {};
    }
}

QString SeatsTable::toolTip(const TableRow& row, int column) const
{
    const auto* seat = row.plan.find<Seat>(keyOf(row));
    if (seat == nullptr)
        return {};
    if (column == Hats)
        return hatsInWords(row.plan, keyOf(row));
    if (column == Works)
        return tr("Days and hours that are others than usual at the location: Mon–Thu 9–15.");
    if (column == Blocked)
        return tr("When no meeting is possible: Mon 9–10 (school), 2026-12-21–2027-01-04 (holidays).");
    return column == Title ? seatSentence(row.plan, *seat) : QString();
}

Result<QString> SeatsTable::type(const TableDraft& row, int column, const QString& typed) const
{
    const Seat::Key seat = keyOf(row.read());
    switch (column) {
    case Title:
        return typeTitle(row.plan, seat, typed);
    case Who:
        return typePerson(row.plan, seat, typed);
    case Hats:
        return typeHats(row.plan, seat, typed);
    case Time:
        return typeTime(row.plan, seat, typed);
    case ReportsTo:
        return typeManager(row.plan, seat, typed);
    case Deputy:
        return typeDeputy(row.plan, seat, typed);
    case Place:
        return typePlace(row.plan, seat, typed);
    case Serves:
        return typeServed(row.plan, seat, typed);
    case Starts:
        return typeStart(row.plan, seat, typed);
    case Works:
        return typeWorkingTimes(row.plan, seat, typed);
    case Blocked:
        return typeBlockedTimes(row.plan, seat, typed);
    default:
        return refusal(tr("The load follows from the hats and what they do; it is not typed."));
    }
}

Edit SeatsTable::added(const Plan& plan, ConstellationId constellation, qint64 id) const
{
    return steps::addSeat(plan, constellation, SeatId{id}, {}, {}).edit;
}

QString SeatsTable::addedLabel(const TableRow& row) const
{
    const auto* seat = row.plan.find<Seat>(keyOf(row));
    return tr("Add a seat: %1").arg(seat->person ? whoSits(row.plan, *seat) : seatName(row.plan, *seat));
}

Step SeatsTable::removed(const Plan& plan, ConstellationId constellation, const std::vector<qint64>& ids) const
{
    return steps::removeSeats(plan, constellation, idsOf<SeatId>(ids));
}

Step SeatsTable::ordered(const Plan& plan, ConstellationId constellation, const std::vector<qint64>& ids) const
{
    return steps::orderSeats(plan, constellation, idsOf<SeatId>(ids));
}

} // namespace remit
