#pragma once

#include "advisor/cadence/meeting_catalogue.h"
#include "advisor/facts.h"
#include "core/plan.h"

#include <string>
#include <vector>

/// What of the catalogue of meetings a constellation needs.
namespace remit {

/// A meeting the constellation should hold, ready to be added.
struct MeetingProposal {
    Meeting meeting;
    std::vector<MeetingAttendee> attendees;
    std::vector<ResponsibilityId> topics;
    /// Why, in a sentence.
    std::string reason;
    std::vector<std::string> sources;
};

/// What the constellation needs and does not hold yet, in the order of the catalogue: by its roles, seats, units and
/// facts. Nobody is to meet alone.
std::vector<MeetingProposal> meetingProposals(const Plan& plan, ConstellationId constellation, const Facts& facts,
                                              const MeetingCatalogue& catalogue);
/// The same meeting whether it is needed or not, one for each team, product or pair it would be held by.
std::vector<MeetingProposal> meetingsLike(const Plan& plan, ConstellationId constellation, const Facts& facts,
                                          const MeetingCatalogue& catalogue, const CatalogueMeeting& wanted);
Edit addMeetings(const Plan& plan, const std::vector<MeetingProposal>& proposals);

} // namespace remit
