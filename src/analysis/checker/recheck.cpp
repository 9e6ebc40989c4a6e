#include "analysis/checker/recheck.h"

#include "analysis/checker/seen_chart.h"
#include "analysis/matching/role_matching.h"
#include "core/chart.h"

#include <algorithm>

namespace remit {

namespace {

/// Whether a row of this table with the constellation first in its key changed there.
template <class Row> bool touchesAny(const PlanChange& change, ConstellationId constellation)
{
    const auto& keys = change.rows<Row>();
    return std::any_of(keys.begin(), keys.end(), [&](const auto& key) { return std::get<0>(key) == constellation; });
}

bool touchesLetters(const PlanChange& change, SchemeId scheme)
{
    const auto& letters = change.rows<Letter>();
    return std::any_of(letters.begin(), letters.end(), [&](const auto& key) { return std::get<0>(key) == scheme; });
}

bool isOfCadence(std::string_view setting)
{
    constexpr std::string_view prefix = "cadence.";
    return setting.substr(0, prefix.size()) == prefix;
}

bool shakesEverything(const PlanChange& change, const Plan& plan, ConstellationId constellation)
{
    if (change.everything || change.rows<Constellation>().contains(constellation)
        || touchesAny<ConstellationRole>(change, constellation))
        return true;
    const auto* own = plan.find<Constellation>(constellation);
    if (own != nullptr && touchesLetters(change, own->scheme))
        return true;
    const auto& settings = change.rows<Setting>();
    return std::any_of(settings.begin(), settings.end(), [](const std::string& name) { return concernsChecks(name); });
}

void addRows(const PlanChange& change, const SeenChart& seen, Recheck& again)
{
    for (const auto& [where, row, role] : change.rows<Assignment>()) {
        if (where == seen.constellation())
            again.rows.insert(row);
    }
    for (const auto& [where, row] : change.rows<ChartRow>()) {
        if (where == seen.constellation())
            again.rows.insert(row);
    }
    for (const ResponsibilityId row : change.rows<Responsibility>()) {
        again.rows.insert(row);
        again.order = again.order || seen.hasRow(row);
    }
    again.order = again.order || change.touches<Area>();
}

void addWaivers(const PlanChange& change, const SeenChart& seen, Recheck& again)
{
    for (const auto& [where, rule, row, role] : change.rows<Waiver>()) {
        if (where != seen.constellation())
            continue;
        again.rows.insert(row);
        again.roles.insert(role);
        again.chart = true;
        again.organisation = true;
    }
}

void addOrganisation(const PlanChange& change, const SeenChart& seen, Recheck& again)
{
    const ConstellationId here = seen.constellation();
    again.names = again.names || change.touches<Person>() || change.touches<Unit>() || change.touches<Location>()
        || touchesAny<Seat>(change, here);
    again.chart = again.chart || change.touches<Person>();
    again.organisation = again.organisation || again.names || touchesAny<SeatRole>(change, here)
        || touchesAny<SeatUnit>(change, here) || touchesAny<ConstellationUnit>(change, here)
        || touchesAny<SubjectWaiver>(change, here);
}

void addCadence(const PlanChange& change, const SeenChart& seen, Recheck& again)
{
    const ConstellationId here = seen.constellation();
    const auto& settings = change.rows<Setting>();
    again.names = again.names || touchesAny<Meeting>(change, here);
    again.cadence = again.organisation || touchesAny<Meeting>(change, here) || touchesAny<MeetingAttendee>(change, here)
        || touchesAny<MeetingSlot>(change, here) || touchesAny<MeetingTopic>(change, here)
        || touchesAny<Fact>(change, here) || change.touches<Holiday>() || change.touches<Role>()
        || std::any_of(settings.begin(), settings.end(), [](const std::string& name) { return isOfCadence(name); });
    again.organisation = again.organisation || again.cadence || touchesAny<MeetingWaiver>(change, here);
}

void addRoles(const PlanChange& change, const Plan& plan, const SeenChart& seen, Recheck& again)
{
    for (const RoleId id : change.rows<Role>()) {
        if (!seen.hasRole(id) || plan.find<Role>(id) == nullptr)
            continue;
        again.kinds = true;
        again.chart = true;
        again.names = true;
    }
}

void addDesign(const PlanChange& change, const Plan& plan, const SeenChart& seen, Recheck& again)
{
    const auto design = designOf(plan, seen.constellation());
    if (!design)
        return;
    const auto& settings = change.rows<Setting>();
    again.names = again.names || change.rows<Constellation>().contains(*design);
    again.design = touchesAny<Assignment>(change, *design) || touchesAny<ChartRow>(change, *design)
        || touchesAny<ConstellationRole>(change, *design) || change.rows<Constellation>().contains(*design)
        || touchesLetters(change, plan.find<Constellation>(*design)->scheme) || change.touches<Role>()
        || std::any_of(settings.begin(), settings.end(), [](const std::string& name) { return isPairing(name); });
    again.organisation = again.organisation || again.design;
}

} // namespace

Recheck recheckAfter(const PlanChange& change, const Plan& plan, const SeenChart& seen)
{
    Recheck again;
    again.everything = shakesEverything(change, plan, seen.constellation());
    if (again.everything)
        return again;
    addRows(change, seen, again);
    addWaivers(change, seen, again);
    addRoles(change, plan, seen, again);
    addOrganisation(change, seen, again);
    addCadence(change, seen, again);
    addDesign(change, plan, seen, again);
    return again;
}

} // namespace remit
