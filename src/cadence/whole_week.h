#pragma once

#include "cadence/linear_program.h"
#include "cadence/placement_problem.h"

#include <optional>
#include <vector>

namespace remit {

/// The problem as a program of variables that are 0 or 1: one for each choice of a slot that is kept.
class WholeWeek {
public:
    using Kept = std::vector<std::vector<bool>>;

    /// Costs at most so much, where that is said.
    WholeWeek(const PlacementProblem& problem, const Kept& kept, std::optional<int> most);

    /// The best week, or the first that is found where any will do.
    LinearProgram::Outcome solve(double seconds, bool anyWillDo, const LinearProgram::GoesOn& goesOn);
    /// Of the week that was found.
    Choices choices() const;

private:
    struct Column {
        std::size_t choice = 0;
        int variable = 0;
    };
    /// Slots of one meeting and group that have the same choices.
    struct Like {
        int meeting = 0;
        int group = 0;
        std::vector<std::size_t> slots;
        std::vector<Column> columns;
    };

    void addSlots(const Kept& kept);
    void addCalendar(int owner, int day);
    void addDays(int meeting);
    void addWindows(int meeting);
    void addOrder(int review, int retrospective, int day);
    void addSeries();
    /// Costs more where a slot falls on the weekday that the first group does not: the one the terms choose, or a fixed
    /// one with a limit of -1.
    void addOtherWeekday(int meeting, Weekday weekday, LinearProgram::Terms terms, double limit);
    void addLimit(int most);
    const SlotChoice& choiceOf(const Like& like, const Column& column) const;
    const DayPattern& patternOf(const Like& like, const Column& column) const;
    /// The variables of the meeting's choices that meet those days.
    LinearProgram::Terms termsOn(int meeting, const DaySet& days) const;
    /// Those of the first group that fall on the weekday.
    LinearProgram::Terms usualOn(int meeting, Weekday weekday) const;
    /// Whether a fixed slot of the meeting's first group falls on the weekday.
    bool isUsual(int meeting, Weekday weekday) const;

    const PlacementProblem& m_problem;
    LinearProgram m_program;
    std::vector<Like> m_likes;
    LinearProgram::Terms m_costs;
    int m_fixedCost = 0;
};

} // namespace remit
