#pragma once

#include "analysis/meetings/meeting_times.h"
#include "analysis/meetings/working_time.h"

namespace remit {

/// How a meeting comes again, in weeks.
struct Rhythm {
    /// Of one turn.
    int turnWeeks = 1;
    int turns = 1;
    /// The runs of weeks of one turn that each hold `times`.
    int groupWeeks = 1;
    int groups = 1;
    int times = 1;

    int cycle() const { return turnWeeks * turns; }
    friend bool operator==(const Rhythm&, const Rhythm&) = default;
};
Rhythm rhythmOf(const Meeting& meeting, int sprintWeeks);

/// The days of the sprint that times are sought in, and of those after it; weeks count from its first.
class SprintDays {
public:
    SprintDays(const Plan& plan, ConstellationId constellation, Date week);

    const Sprint& sprint() const { return m_sprint; }
    const WorkingTime& leading() const { return m_leading; }
    Date date(int week, int daysAfterMonday) const;
    /// The week, from 0, that is this one of its cycle.
    int weekOf(int cycle, int weekOfCycle) const;
    /// Whether the meeting may be on that day of the sprint.
    bool isItsDay(const Meeting& meeting, int week, int daysAfterMonday) const;

private:
    bool isWorkingDay(Date date) const;

    const Plan& m_plan;
    Sprint m_sprint;
    WorkingTime m_leading;
    Date m_start;
    int m_weeksBefore = 0;
};

} // namespace remit
