#include "analysis/rules/cadence_parties.h"
#include "core/calendar/dates.h"

#include <algorithm>
#include <cmath>
#include <optional>

/// What a team holds in a sprint, and who comes.
namespace remit {

namespace {

std::vector<const SeenMeeting*> meetingsOfTeam(const SeenStructure& structure, UnitId team,
                                               std::initializer_list<std::string_view> keys)
{
    std::vector<const SeenMeeting*> found = structure.cadence().of(keys);
    std::erase_if(found, [&](const SeenMeeting* each) { return !concernsTeam(structure, *each, team); });
    return found;
}

bool isDeputyOfOwner(const SeenStructure& structure, SeatId seat)
{
    return std::any_of(structure.seats().begin(), structure.seats().end(),
                       [&](const SeenSeat& each) { return each.deputy == seat && structure.actsAs(each, "PO"); });
}

/// Whether an owner of the team, or an analyst who stands in for one, comes.
bool ownerComes(const SeenStructure& structure, const SeenMeeting& meeting, UnitId team)
{
    return std::any_of(meeting.who.begin(), meeting.who.end(), [&](const Participant& who) {
        const bool standsIn = attendsAs(structure, who, "BA") && who.seat && isDeputyOfOwner(structure, who.seat);
        const SeenSeat* seat = who.seat ? structure.seat(who.seat) : nullptr;
        const bool isOfTeam
            = seat == nullptr || !team || concernsSeat(structure.plan(), {structure.constellation(), who.seat}, team);
        return isOfTeam && (standsIn || attendsAs(structure, who, "PO"));
    });
}

/// Two meetings of different teams that fall on one time, of those an owner has to be in.
std::vector<MeetingId> clashesOf(const std::vector<const SeenMeeting*>& meetings)
{
    for (std::size_t one = 0; one < meetings.size(); ++one) {
        for (std::size_t other = one + 1; other < meetings.size(); ++other) {
            if (meetings[one]->row.unit == meetings[other]->row.unit)
                continue;
            for (const SlotTime& time : meetings[one]->times) {
                const auto& times = meetings[other]->times;
                if (std::any_of(times.begin(), times.end(), [&](const SlotTime& each) { return coincide(time, each); }))
                    return {meetings[one]->row.meeting, meetings[other]->row.meeting};
            }
        }
    }
    return {};
}

void ownersOfManyTeams(const SeenStructure& structure, FindingSink& sink)
{
    for (const Holder& holder : structure.holders()) {
        const std::vector<UnitId> teams = structure.unitsOf(holder, UnitKind::team);
        if (!structure.actsAs(holder, "PO") || static_cast<double>(teams.size()) <= sink.limit())
            continue;
        std::vector<const SeenMeeting*> own = structure.cadence().of({"K02", "K05", "K06"});
        std::erase_if(own, [&](const SeenMeeting* each) {
            return std::none_of(teams.begin(), teams.end(),
                                [&](UnitId team) { return concernsTeam(structure, *each, team); });
        });
        std::vector<MeetingId> clash = clashesOf(own);
        if (clash.empty())
            continue;
        Finding& finding = sink.add(holder.seats.front()->seat);
        finding.variant = "several";
        finding.meetings = std::move(clash);
        finding.found = static_cast<double>(teams.size());
        finding.limit = sink.limit();
    }
}

void ownerMissesTeamEvents(const SeenStructure& structure, FindingSink& sink)
{
    if (structure.columnsAs("PO").empty())
        return;
    for (const UnitId team : teamsIn(structure)) {
        std::vector<MeetingId> missed;
        for (const SeenMeeting* each : meetingsOfTeam(structure, team, {"K02", "K05", "K06"})) {
            if (!ownerComes(structure, *each, team))
                missed.push_back(each->row.meeting);
        }
        if (!missed.empty())
            addAboutUnit(team, sink).meetings = std::move(missed);
    }
    ownersOfManyTeams(structure, sink);
}

/// The most any manager of the product spends of the meeting's time.
double shareOfManagers(const SeenStructure& structure, const SeenMeeting& meeting)
{
    double most = 0;
    for (const Participant& who : meeting.who) {
        if (attendsAs(structure, who, "PM"))
            most = std::max(most, who.share);
    }
    return most;
}

std::vector<MeetingId> missedByManagers(const SeenStructure& structure, UnitId product, const FindingSink& sink)
{
    const int weeks = structure.cadence().sprint().weeks;
    std::vector<MeetingId> missed;
    for (const SeenMeeting& each : structure.cadence().meetings()) {
        if (!concernsProduct(structure, each, product))
            continue;
        const double share = shareOfManagers(structure, each);
        const bool missesReview = each.is("K05") && share < sink.limit("reviews");
        const bool missesStandUps = each.is("K02") && share * each.timesAWeek * weeks < sink.limit();
        if (missesReview || missesStandUps)
            missed.push_back(each.row.meeting);
    }
    return missed;
}

void managerMissesTeamEvents(const SeenStructure& structure, FindingSink& sink)
{
    const std::vector<Party> managers = partiesAs(structure, "PM");
    for (const UnitId product : productsIn(structure)) {
        const bool hasManager = std::any_of(managers.begin(), managers.end(),
                                            [&](const Party& each) { return worksOn(structure, each, product); });
        std::vector<MeetingId> missed
            = hasManager ? missedByManagers(structure, product, sink) : std::vector<MeetingId>();
        if (!missed.empty())
            addAboutUnit(product, sink).meetings = std::move(missed);
    }
}

/// Hours a week of one developer of the team in these meetings.
double developerHours(const SeenStructure& structure, UnitId team, const std::vector<const SeenMeeting*>& meetings)
{
    double hours = 0;
    for (const SeenMeeting* each : meetings) {
        double most = 0;
        for (const Participant& who : each->who) {
            const bool isOther = !who.seat && who.unit && team && who.unit != team;
            if (!isOther && attendsAs(structure, who, "DT"))
                most = std::max(most, who.share);
        }
        hours += most * each->timesAWeek * each->minutes / minutesOfHour;
    }
    return hours;
}

void refinementShare(const SeenStructure& structure, FindingSink& sink)
{
    for (const UnitId team : teamsIn(structure)) {
        const std::vector<const SeenMeeting*> refining = meetingsOfTeam(structure, team, {"K03", "K11"});
        // A team that plans sprints is expected to prepare them.
        if (refining.empty() && meetingsOfTeam(structure, team, {"K04"}).empty())
            continue;
        const double share = developerHours(structure, team, refining) / sink.limit("hours");
        const bool isLittle = share < sink.limit("least");
        if (share <= sink.limit() && !isLittle)
            continue;
        Finding& finding = addAboutUnit(team, sink);
        finding.severity = isLittle ? Severity::info : finding.severity;
        finding.variant = isLittle ? "least" : "";
        finding.found = share;
        finding.limit = isLittle ? sink.limit("least") : sink.limit();
    }
}

/// When meetings begin, in minutes after the first Monday, in a sprint and the one before it (below 0).
std::vector<int> beginningsOf(const std::vector<const SeenMeeting*>& meetings, int sprintWeeks)
{
    std::vector<int> all;
    for (const SeenMeeting* each : meetings) {
        for (const SlotTime& time : each->times) {
            for (int week = -sprintWeeks; week < sprintWeeks; ++week) {
                if ((week - time.week) % time.cycle != 0)
                    continue;
                const int day = time.weekday == Weekday::any ? 0 : daysAfterMonday(time.weekday);
                all.push_back((week * 7 + day) * minutesOfDay + time.from);
            }
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

/// Whether in the sprint before `planning` some of the first was followed by some of the second.
bool isPrepared(const std::vector<int>& first, const std::vector<int>& second, int planning, int sprint)
{
    return std::any_of(first.begin(), first.end(), [&](int one) {
        return one >= planning - sprint
            && std::any_of(second.begin(), second.end(), [&](int other) { return other > one && other < planning; });
    });
}

bool areAllPlaced(const std::vector<const SeenMeeting*>& meetings)
{
    return !meetings.empty()
        && std::all_of(meetings.begin(), meetings.end(), [](const SeenMeeting* each) { return each->isPlaced; });
}

/// A priority meeting by months has no fixed place in the sprint: of that nothing is said.
void planningBeforePriorities(const SeenStructure& structure, FindingSink& sink)
{
    const int weeks = structure.cadence().sprint().weeks;
    for (const UnitId team : teamsIn(structure)) {
        const std::vector<const SeenMeeting*> plannings = meetingsOfTeam(structure, team, {"K04"});
        const std::vector<const SeenMeeting*> refining = meetingsOfTeam(structure, team, {"K03"});
        std::vector<const SeenMeeting*> priorities = structure.cadence().of({"K13", "K19"});
        std::erase_if(priorities, [&](const SeenMeeting* each) {
            return !concernsProduct(structure, *each, productOfTeam(structure, team));
        });
        const bool hasRare = std::any_of(priorities.begin(), priorities.end(),
                                         [](const SeenMeeting* each) { return isByMonths(each->row); });
        std::erase_if(priorities, [](const SeenMeeting* each) { return isByMonths(each->row); });
        const bool isKnown = areAllPlaced(plannings) && areAllPlaced(refining) && areAllPlaced(priorities);
        if (!isKnown || (hasRare && priorities.empty()))
            continue;
        const std::vector<int> first = beginningsOf(priorities, weeks);
        const std::vector<int> second = beginningsOf(refining, weeks);
        for (const int planning : beginningsOf(plannings, weeks)) {
            if (planning < 0 || isPrepared(first, second, planning, weeks * 7 * minutesOfDay))
                continue;
            addAboutUnit(team, sink).meetings = {plannings.front()->row.meeting};
            break;
        }
    }
}

} // namespace

std::vector<StructureRule> teamMeetingRules()
{
    return {{"owner-misses-team-events", {""}, ownerMissesTeamEvents, false, {}, true},
            {"manager-misses-team-events", {"", "reviews"}, managerMissesTeamEvents, false, {}, true},
            {"refinement-share", {"", "least", "hours"}, refinementShare, false, {}, true},
            {"planning-before-priorities", {}, planningBeforePriorities, false, {}, true}};
}

} // namespace remit
