#include "words/cadence/meeting_kind.h"

#include "analysis/meetings/working_time.h"
#include "core/organisation.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace remit {

namespace {

struct KindWords {
    Q_DECLARE_TR_FUNCTIONS(remit::KindWords)
};

bool isOutsider(const Plan& plan, const Participant& who)
{
    const auto* role = plan.find<Role>(who.role);
    return who.isStakeholders() || (role != nullptr && role->kind == RoleKind::leadership);
}

bool isOfTeam(const Plan& plan, const Participant& who)
{
    const auto* role = plan.find<Role>(who.role);
    return role != nullptr && actsAs(*role, "DT");
}

std::size_t locationsOf(const Plan& plan, ConstellationId constellation, const std::vector<Participant>& participants)
{
    std::set<LocationId> locations;
    for (const Participant& who : participants) {
        if (who.isRequired && !who.isStakeholders())
            locations.insert(workingTimeOf(plan, constellation, who).location);
    }
    return locations.size();
}

} // namespace

MeetingKind kindOf(const Plan& plan, const Meeting& meeting, const std::vector<Participant>& participants)
{
    if (locationsOf(plan, meeting.constellation, participants) > 1)
        return MeetingKind::acrossLocations;
    const auto any = [&](auto holds) {
        return std::any_of(participants.begin(), participants.end(),
                           [&](const Participant& who) { return holds(plan, who); });
    };
    if (any(isOutsider))
        return MeetingKind::stakeholders;
    const auto* unit = plan.find<Unit>(meeting.unit);
    const bool isOfOneTeam = unit != nullptr && unit->kind == UnitKind::team;
    return isOfOneTeam || any(isOfTeam) ? MeetingKind::team : MeetingKind::productPeople;
}

QString kindInWords(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::team:
        return KindWords::tr("team");
    case MeetingKind::productPeople:
        return KindWords::tr("product people");
    case MeetingKind::stakeholders:
        return KindWords::tr("stakeholders and customers");
    case MeetingKind::acrossLocations:
        return KindWords::tr("across locations");
    }
    return {};
}

} // namespace remit
