#pragma once

#include "advisor/facts.h"
#include "analysis/comparison/meeting_changes.h"
#include "analysis/comparison/organisation_changes.h"
#include "analysis/load/load.h"

#include <QStringList>

/// What is said of people, teams, facts and hours that are otherwise than before; a line each.
namespace remit {

/// Two states of an organisation, in one plan.
struct OrganisationStates {
    const Plan& plan;
    ConstellationId before;
    ConstellationId after;
};

/// "Anna Weber left; answered for Set pricing and Run the demo", "Ben Koch is new: PO".
QStringList peopleChanges(const OrganisationStates& states, const OrganisationChanges& changes);
/// "Mobile is new: 6 developers", "Web: 5 developers → 7 developers".
QStringList unitChanges(const OrganisationStates& states, const OrganisationChanges& changes);
/// "Daily stand-up is no longer held", "Sprint review: other times, 60 min → 90 min".
QStringList meetingChangeLines(const OrganisationStates& states, const MeetingChanges& changes);
/// "Developers: 12 → 20"; facts the program does not know are told by their names.
QStringList factChanges(const OrganisationStates& states, const OrganisationChanges& changes, const Facts& facts);
/// "PO: ≈ 24 → 31 h a week", where it is an hour or more; unknown hours are told where they are known on one side.
QStringList hourChanges(const OrganisationStates& states, const std::map<RoleId, double>& before,
                        const ConstellationLoad& after);

} // namespace remit
