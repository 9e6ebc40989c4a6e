#include "advisor/cadence/meeting_needs.h"

#include "advisor/fact_arithmetic.h"
#include "analysis/meetings/sprint.h"
#include "core/organisation.h"
#include "core/rows_of.h"

#include <algorithm>
#include <set>

namespace remit {

namespace {

constexpr const char* ownerRole = "PO";

std::set<std::string> rolesNamedIn(const MeetingCatalogue& catalogue)
{
    std::set<std::string> roles;
    for (const CatalogueMeeting& each : catalogue.all()) {
        roles.insert(each.required.begin(), each.required.end());
        roles.insert(each.optional.begin(), each.optional.end());
    }
    return roles;
}

/// Who sits there; where nobody does, as many as the role is said to be.
double countOf(const Plan& plan, ConstellationId constellation, RoleId role)
{
    const std::size_t seats = seatsOf(plan, constellation, role).size();
    if (seats > 0)
        return static_cast<double>(seats);
    return plan.find<ConstellationRole>({constellation, role})->headcount.value_or(1);
}

MeetingValues valuesFrom(const FactValues& facts)
{
    MeetingValues values = facts.values;
    values["w"] = std::max(1.0, facts.of("sprintWeeks"));
    values["groups"] = facts.of("stakeholderGroups");
    return values;
}

} // namespace

MeetingValues assumedValues(const Facts& facts, const MeetingCatalogue& catalogue)
{
    MeetingValues values = valuesFrom(facts.values({}));
    values["owners"] = 1;
    for (const std::string& role : rolesNamedIn(catalogue))
        values["has_" + role] = 1;
    return values;
}

std::vector<RoleId> rolesActingAs(const Plan& plan, ConstellationId constellation, std::string_view catalogueRole)
{
    std::vector<const ConstellationRole*> found;
    for (const ConstellationRole& each : eachOf<ConstellationRole>(plan, constellation)) {
        const auto* role = plan.find<Role>(each.role);
        if (role != nullptr && actsAs(*role, catalogueRole))
            found.push_back(&each);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto* one, const auto* other) { return one->position < other->position; });
    std::vector<RoleId> roles;
    for (const ConstellationRole* each : found)
        roles.push_back(each->role);
    return roles;
}

MeetingValues meetingValues(const Plan& plan, ConstellationId constellation, const Facts& facts,
                            const MeetingCatalogue& catalogue)
{
    MeetingValues values = valuesFrom(facts.values(statedFacts(facts, plan, constellation)));
    values["w"] = sprintOf(plan, constellation).weeks;
    double owners = 0;
    for (const RoleId role : rolesActingAs(plan, constellation, ownerRole))
        owners += countOf(plan, constellation, role);
    values["owners"] = owners;
    for (const std::string& role : rolesNamedIn(catalogue))
        values["has_" + role] = rolesActingAs(plan, constellation, role).empty() ? 0 : 1;
    return values;
}

bool isNeeded(const CatalogueMeeting& meeting, const MeetingValues& values)
{
    return valueOf(meeting.key + ", when", meeting.when, values) != 0;
}

double partOf(const CatalogueMeeting& meeting, std::string_view role, const MeetingValues& values)
{
    const auto said = meeting.comes.find(std::string(role));
    if (said != meeting.comes.end())
        return std::clamp(valueOf(meeting.key + ", comes", said->second, values), 0.0, 1.0);
    const auto& required = meeting.required;
    return std::find(required.begin(), required.end(), role) != required.end() ? 1 : 0;
}

} // namespace remit
