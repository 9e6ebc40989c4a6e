#pragma once

#include "cadence/choice_finding.h"
#include "cadence/placement_problem.h"

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace remit {

/// Works out what has to be placed and which choices each slot has. The plan has to outlive it.
class ProblemBuilding {
public:
    ProblemBuilding(const Plan& plan, const ZoneTable& zones, Date week, ConstellationId constellation,
                    const std::set<MeetingId>& setAside = {});
    ProblemBuilding(const ProblemBuilding&) = delete;
    ProblemBuilding& operator=(const ProblemBuilding&) = delete;

    /// Of these meetings only; whatever is pinned stays in the way.
    PlacementProblem build(const std::set<MeetingId>& only);
    PlacementProblem build();
    /// The meetings whose times are sought.
    std::set<MeetingId> sought() const;
    const SprintDays& days() const { return m_days; }

private:
    void addMeeting(const DescribedMeeting& each);
    void setOrder();
    void addOpen(const DescribedMeeting& each, int number, const std::map<std::pair<int, int>, int>& pinned);
    /// How many stay where they are, by turn and group.
    std::map<std::pair<int, int>, int> addFixed(const DescribedMeeting& each, int number);
    std::vector<DaySet> windowsOf(const DescribedMeeting& each);
    int owner(const Participant& who);

    const Plan& m_plan;
    ConstellationId m_constellation;
    FreeTimes m_free;
    SprintDays m_days;
    SlotCosts m_costs;
    std::vector<DescribedMeeting> m_described;
    int m_weeks;
    DayPatterns m_patterns;
    ChoiceFinding m_choices;
    std::map<CalendarOwner, int> m_owners;
    PlacementProblem m_problem;
    /// The rows of the problem's meetings.
    std::vector<const Meeting*> m_rows;
};

/// Whether a slot stays where it is when the best times are sought.
bool staysPut(const Meeting& meeting, const MeetingSlot& slot, int sprintWeeks);

} // namespace remit
