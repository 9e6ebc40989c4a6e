#pragma once

#include "cadence/linear_program.h"
#include "cadence/placement_problem.h"

#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace remit {

/// The linear program behind the bound: days of one week that offer the same are counted together, and so are the slots
/// of a meeting that have the same choices.
class RelaxedWeek {
public:
    explicit RelaxedWeek(const PlacementProblem& problem);

    LinearProgram& program() { return m_program; }
    /// The variable that stands for a choice.
    int variable(std::size_t slot, std::size_t choice) const { return m_variables[slot][choice]; }

private:
    /// How many days of each kind a pattern takes.
    using Shape = std::vector<std::pair<int, int>>;
    struct Column {
        int meeting = 0;
        int variable = 0;
        Shape shape;
        int from = 0;
        int quarters = 0;
    };

    void findKindsOfDays();
    void addSlots();
    void addCalendar(int owner);
    void addOrder(int review, int retrospective);
    Shape shapeOf(const DayPattern& pattern) const;

    const PlacementProblem& m_problem;
    LinearProgram m_program;
    /// The kind of each day, and how many days are of each.
    std::vector<int> m_kinds;
    std::vector<int> m_days;
    std::vector<Column> m_columns;
    std::vector<std::vector<int>> m_variables;
};

} // namespace remit
