#include "model/organisation/organisation_table.h"

namespace remit {

QStringList OrganisationTable::completions(const TableRow&, int) const
{
    return {};
}

QString OrganisationTable::toolTip(const TableRow&, int) const
{
    return {};
}

QString OrganisationTable::lack(const TableRow&) const
{
    return {};
}

QString OrganisationTable::toldOfRemoval(const Plan&, ConstellationId, const std::vector<qint64>&) const
{
    return {};
}

bool showsInTables(const PlanChange& change)
{
    return change.touches<Constellation>() || change.touches<Role>() || change.touches<Location>()
        || change.touches<Person>() || change.touches<Unit>() || change.touches<ConstellationUnit>()
        || change.touches<Seat>() || change.touches<SeatRole>() || change.touches<SeatUnit>();
}

} // namespace remit
