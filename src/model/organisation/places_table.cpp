#include "model/organisation/places_table.h"

#include "core/edits/edits_of_people.h"
#include "core/organisation.h"
#include "model/organisation/carried_out.h"
#include "model/organisation/table_ids.h"
#include "model/organisation/typed_figures.h"
#include "model/steps/unit_steps.h"
#include "words/names.h"
#include "words/text.h"

namespace remit {

namespace {

/// Whether something would end before it begins.
bool endsEarly(const std::string& from, const std::string& until)
{
    return !from.empty() && !until.empty() && until <= from;
}

/// The member of the location that the column shows.
std::string& memberOf(Location& place, int column)
{
    switch (column) {
    case PlacesTable::Name:
        return place.name;
    case PlacesTable::Zone:
        return place.zone;
    case PlacesTable::From:
        return place.worksFrom;
    case PlacesTable::Until:
        return place.worksUntil;
    case PlacesTable::LunchFrom:
        return place.lunchFrom;
    default:
        return place.lunchUntil;
    }
}

Result<QString> valueMeant(int column, const QString& typed)
{
    if (column == PlacesTable::Zone)
        return zoneMeant(typed);
    if (column != PlacesTable::Name)
        return timeMeant(typed);
    const QString name = nameFrom(typed).text;
    if (name.isEmpty())
        return refusal(PlacesTable::tr("A location needs a name. To take it out, press Delete."));
    return name;
}

} // namespace

PlacesTable::PlacesTable()
    : OrganisationTable({{tr("Name"), 28},
                         {tr("Time zone"), 28},
                         {tr("Works from"), 12},
                         {tr("Until"), 10},
                         {tr("Lunch from"), 12},
                         {tr("Until"), 10}})
{
}

QString PlacesTable::name() const
{
    return tr("Locations");
}

QString PlacesTable::invitation() const
{
    return tr("Add a location");
}

QString PlacesTable::purpose() const
{
    return tr("Seats and teams are at locations, each with its time zone and working hours. Type them here, or paste "
              "them from a spreadsheet.");
}

std::vector<qint64> PlacesTable::rows(const Plan& plan, ConstellationId) const
{
    return valuesOf(locationsInOrder(plan));
}

QString PlacesTable::textAt(const TableRow& row, int column) const
{
    const auto* found = row.plan.find<Location>(LocationId{row.id});
    if (found == nullptr)
        return {};
    Location place = *found;
    return text(memberOf(place, column));
}

QStringList PlacesTable::completions(const TableRow&, int column) const
{
    return column == Zone ? timeZones() : QStringList();
}

QString PlacesTable::toolTip(const TableRow& row, int column) const
{
    const auto* place = row.plan.find<Location>(LocationId{row.id});
    if (column == LunchFrom || column == LunchUntil)
        return tr("No meeting is put there. Where nothing is said, it is from 12:30 to 13:30.");
    return place != nullptr && column == Zone && place->zone.empty()
        ? tr("Without a time zone nobody knows when it is day there: type one such as Europe/Berlin.")
        : QString();
}

Result<QString> PlacesTable::type(const TableDraft& row, int column, const QString& typed) const
{
    const auto value = valueMeant(column, typed);
    if (!value)
        return value.error();
    Location place = *row.plan.find<Location>(LocationId{row.id});
    memberOf(place, column) = value->toStdString();
    if (endsEarly(place.worksFrom, place.worksUntil))
        return refusal(
            tr("Work would end at %1, before it begins at %2.").arg(text(place.worksUntil), text(place.worksFrom)));
    if (endsEarly(place.lunchFrom, place.lunchUntil))
        return refusal(
            tr("Lunch would end at %1, before it begins at %2.").arg(text(place.lunchUntil), text(place.lunchFrom)));
    return carryOut(steps::changeLocation(row.plan, place), row.plan);
}

Edit PlacesTable::added(const Plan& plan, ConstellationId, qint64 id) const
{
    return addLocation(plan, LocationId{id}, {});
}

QString PlacesTable::lack(const TableRow& row) const
{
    return row.plan.find<Location>(LocationId{row.id})->name.empty() ? tr("A location needs a name.") : QString();
}

QString PlacesTable::addedLabel(const TableRow& row) const
{
    return tr("Add location “%1”").arg(textAt(row, Name));
}

Step PlacesTable::removed(const Plan& plan, ConstellationId, const std::vector<qint64>& ids) const
{
    return steps::removeLocations(plan, idsOf<LocationId>(ids));
}

Step PlacesTable::ordered(const Plan& plan, ConstellationId, const std::vector<qint64>& ids) const
{
    return steps::orderLocations(plan, idsOf<LocationId>(ids));
}

} // namespace remit
