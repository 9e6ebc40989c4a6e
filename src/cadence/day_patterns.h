#pragma once

#include "analysis/meetings/sprint_days.h"
#include "cadence/placement_problem.h"

#include <map>
#include <tuple>

namespace remit {

/// The patterns of days that choices take, each once.
class DayPatterns {
public:
    /// Weeks after which everything comes again.
    DayPatterns(const SprintDays& days, int weeks);

    /// A weekday in one week of a cycle, or every working day for `any`.
    int of(int cycle, int weekOfCycle, Weekday weekday);
    const std::vector<DayPattern>& all() const { return m_all; }

private:
    const SprintDays& m_days;
    int m_weeks;
    std::vector<DayPattern> m_all;
    std::map<std::tuple<int, int, Weekday>, int> m_known;
};

} // namespace remit
