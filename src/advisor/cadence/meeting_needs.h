#pragma once

#include "advisor/cadence/meeting_catalogue.h"
#include "advisor/facts.h"

#include <map>
#include <string>
#include <string_view>

/// What decides whether a meeting of the catalogue is needed.
namespace remit {

/// What the expressions of the catalogue know by name.
using MeetingValues = std::map<std::string, double, std::less<>>;

/// What is assumed of an organisation of which nothing is known, with every role.
MeetingValues assumedValues(const Facts& facts, const MeetingCatalogue& catalogue);
/// Of a constellation: its facts, the roles it has and how many they are.
MeetingValues meetingValues(const Plan& plan, ConstellationId constellation, const Facts& facts,
                            const MeetingCatalogue& catalogue);
bool isNeeded(const CatalogueMeeting& meeting, const MeetingValues& values);
/// The part of the meeting's time that a role of the catalogue spends in it, 0 to 1.
double partOf(const CatalogueMeeting& meeting, std::string_view role, const MeetingValues& values);

/// The roles of a constellation that act as the one of the catalogue, in their order.
std::vector<RoleId> rolesActingAs(const Plan& plan, ConstellationId constellation, std::string_view catalogueRole);

} // namespace remit
