#include "advisor/cadence/recommended_cadence.h"

#include "advisor/cadence/meeting_proposals.h"
#include "advisor/constellation_from_template.h"
#include "analysis/meetings/meeting_hours.h"
#include "analysis/meetings/meeting_times.h"
#include "core/organisation.h"

#include <algorithm>

namespace remit {

namespace {

constexpr ConstellationId tried{1};

std::vector<std::pair<std::string, double>> hoursByHat(const Plan& plan, const ConstellationTemplate& source)
{
    const MeetingHours all = meetingHours(plan, tried);
    std::vector<std::pair<std::string, double>> hours;
    for (const TemplateSeats& seats : source.seats) {
        double most = 0;
        for (const SeatId seat : seatsInOrder(plan, tried)) {
            for (const RoleId hat : hatsOf(plan, {tried, seat}))
                most = plan.find<Role>(hat)->catalogueKey == seats.hat ? std::max(most, all.ofSeat(seat)) : most;
        }
        if (most > 0)
            hours.emplace_back(seats.hat, most);
    }
    return hours;
}

} // namespace

RecommendedCadence recommendedCadence(const Catalogue& catalogue, const MeetingCatalogue& meetings, const Facts& facts,
                                      const ConstellationTemplate& source, const StatedFacts& stated)
{
    Plan plan;
    apply(constellationFrom(plan, catalogue, facts, source, stated, source.name, tried), plan);
    const std::vector<MeetingProposal> proposals = meetingProposals(plan, tried, facts, meetings);
    apply(addMeetings(plan, proposals), plan);
    const int weeks = sprintOf(plan, tried).weeks;
    RecommendedCadence cadence;
    for (const MeetingProposal& each : proposals) {
        const CatalogueMeeting* meeting = meetings.find(each.meeting.catalogueKey);
        if (cadence.meetings.empty() || cadence.meetings.back().meeting != meeting)
            cadence.meetings.push_back({meeting, 0, minutesOf(each.meeting, weeks), each.reason});
        ++cadence.meetings.back().count;
    }
    cadence.hours = hoursByHat(plan, source);
    return cadence;
}

} // namespace remit
