#include "cadence/placement.h"

#include "cadence/clash_finding.h"
#include "cadence/part_solving.h"
#include "cadence/placed_slots.h"
#include "cadence/week_comfort.h"
#include "core/edits/edits_of_meetings.h"

#include <algorithm>

namespace remit {

namespace {

/// Puts the parts together again.
class Gathered {
public:
    explicit Gathered(const PlacementProblem& problem)
        : m_problem(problem)
        , m_choices(problem.slots.size(), -1)
    {
        placement.status = PlacementStatus::optimal;
        placement.left = problem.left;
    }

    void add(const PartOfProblem& part, const SolvedPart& solved)
    {
        for (std::size_t slot = 0; slot < part.slots.size(); ++slot)
            m_choices[part.slots[slot]] = solved.choices[slot];
        placement.cost += solved.cost;
        placement.bound += solved.bound;
        const bool isWorse = solved.status == PlacementStatus::cancelled
            || (solved.status == PlacementStatus::feasible && placement.status == PlacementStatus::optimal);
        placement.status = isWorse ? solved.status : placement.status;
    }

    void improve(PlacementClock& clock)
    {
        if (placement.status == PlacementStatus::cancelled)
            return;
        WeekComfort comfort(m_problem, m_choices);
        comfort.improve(clock);
        m_choices = comfort.choices();
    }

    void tellWhatIsLeft()
    {
        for (std::size_t slot = 0; slot < m_choices.size(); ++slot) {
            const MeetingLeft left{m_problem.meetingOf(m_problem.slots[slot]).meeting, LeftReason::noTimeYet};
            const bool isTold = std::find(placement.left.begin(), placement.left.end(), left) != placement.left.end();
            if (m_choices[slot] < 0 && !isTold)
                placement.left.push_back(left);
        }
        if (placement.status == PlacementStatus::cancelled) {
            placement.cost = 0;
            placement.bound = 0;
        }
    }

    const Choices& choices() const { return m_choices; }
    Placement placement;

private:
    const PlacementProblem& m_problem;
    Choices m_choices;
};

std::set<MeetingId> openMeetings(const PlacementProblem& problem)
{
    std::set<MeetingId> meetings;
    for (const SlotToPlace& slot : problem.slots) {
        if (!slot.isFixed)
            meetings.insert(problem.meetingOf(slot).meeting);
    }
    return meetings;
}

int openSlots(const PlacementProblem& problem)
{
    return static_cast<int>(std::count_if(problem.slots.begin(), problem.slots.end(),
                                          [](const SlotToPlace& slot) { return !slot.isFixed; }));
}

void remember(PlacementClock& clock, const PartOfProblem& part, const SolvedPart& solved,
              const PlacementProgress& before)
{
    clock.progress.placed = before.placed + openSlots(part.problem);
    clock.progress.best = before.best.value_or(0) + solved.cost;
    clock.progress.bound = before.bound.value_or(0) + solved.bound;
}

} // namespace

Placement bestTimes(const Plan& plan, const ZoneTable& zones, Date week, const PlacementRequest& request)
{
    PlacementClock clock(request);
    ProblemBuilding building(plan, zones, week, request.constellation, request.setAside);
    const PlacementProblem problem = building.build();
    clock.progress.meetings = openSlots(problem);
    Gathered gathered(problem);
    for (const PartOfProblem& part : partsOf(problem)) {
        const PlacementProgress before = clock.progress;
        const SolvedPart solved = PartSolving(part.problem, clock).solve();
        if (solved.status == PlacementStatus::impossible) {
            ClashFinding clashes(plan, zones, week, request.constellation, clock);
            Placement placement;
            placement.left = problem.left;
            placement.clash = clashes.smallestSet(openMeetings(part.problem));
            if (request.seeksRemedies)
                placement.remedies = clashes.remediesFor(placement.clash);
            return placement;
        }
        remember(clock, part, solved, before);
        gathered.add(part, solved);
    }
    gathered.improve(clock);
    gathered.tellWhatIsLeft();
    gathered.placement.times = placedSlots(plan, request.constellation, problem, building.days(), gathered.choices());
    return std::move(gathered.placement);
}

Placement timesForMost(const Plan& plan, const ZoneTable& zones, Date week, PlacementRequest request)
{
    request.seeksRemedies = false;
    const int weeks = SprintDays(plan, request.constellation, week).sprint().weeks;
    const auto minutes = [&](MeetingId id) {
        const auto* meeting = plan.find<Meeting>({request.constellation, id});
        return meeting == nullptr ? 0 : minutesOf(*meeting, weeks);
    };
    for (;;) {
        Placement placement = bestTimes(plan, zones, week, request);
        if (placement.status != PlacementStatus::impossible || placement.clash.empty())
            return placement;
        request.setAside.insert(
            *std::max_element(placement.clash.begin(), placement.clash.end(),
                              [&](MeetingId one, MeetingId other) { return minutes(one) < minutes(other); }));
    }
}

std::optional<int> costOf(const Plan& plan, const ZoneTable& zones, Date week, ConstellationId constellation)
{
    ProblemBuilding building(plan, zones, week, constellation);
    const PlacementProblem problem = building.build();
    const auto choices = choicesOfSlots(plan, constellation, problem, building.days());
    if (!choices)
        return std::nullopt;
    PlacementState state(problem);
    for (const std::size_t slot : state.open()) {
        const int choice = (*choices)[slot];
        if (!state.isFree(slot, problem.slots[slot].choices[static_cast<std::size_t>(choice)]))
            return std::nullopt;
        state.take(slot, choice);
    }
    return state.isWhole() ? std::optional<int>(state.weight()) : std::nullopt;
}

Edit takeTimes(const Plan& plan, ConstellationId constellation, const Placement& placement)
{
    const int sprintWeeks = sprintOf(plan, constellation).weeks;
    std::map<MeetingId, std::vector<MeetingSlot>> slots;
    for (const MeetingSlot& each : placement.times)
        slots[each.meeting].push_back(each);
    Edit edit;
    for (auto& [id, now] : slots) {
        const auto* meeting = plan.find<Meeting>({constellation, id});
        if (meeting == nullptr)
            continue;
        for (const MeetingSlot& each : slotsOf(plan, meeting->key())) {
            if (staysPut(*meeting, each, sprintWeeks))
                now.push_back(each);
        }
        edit.append(setSlots(plan, meeting->key(), now));
    }
    return edit;
}

} // namespace remit
