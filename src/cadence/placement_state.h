#pragma once

#include "cadence/placement_problem.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace remit {

/// Choices that do not exclude each other, with what they cost, as they are taken and given back.
class PlacementState {
public:
    explicit PlacementState(const PlacementProblem& problem);

    const Choices& choices() const { return m_choices; }
    /// Of all slots but fixed ones.
    const std::vector<std::size_t>& open() const { return m_open; }
    int placed() const { return m_placed; }
    bool isWhole() const { return m_placed == static_cast<int>(m_open.size()) && m_missing == 0; }
    /// Costs, and far more for each slot without a time and each span of days without its meeting.
    int weight() const;

    void take(std::size_t slot, int choice);
    void giveBack(std::size_t slot);
    /// Whether nothing that is taken excludes it.
    bool isFree(std::size_t slot, const SlotChoice& choice) const;
    /// What it would add to the weight.
    int weightOf(std::size_t slot, const SlotChoice& choice) const;
    /// Calls `visit` with each choice that nothing excludes, by its number, and what it would add to the weight.
    template <class Visit> void eachFree(std::size_t slot, Visit visit) const
    {
        const auto& choices = m_problem.slots[slot].choices;
        int pattern = -1;
        Quarters closed;
        int added = 0;
        for (std::size_t number = 0; number < choices.size(); ++number) {
            if (choices[number].pattern != pattern) {
                pattern = choices[number].pattern;
                closed = closedOn(slot, pattern);
                added = closed.all() ? 0 : addedByDays(slot, pattern);
            }
            if ((choices[number].taken & closed).none())
                visit(static_cast<int>(number), choices[number].cost + added);
        }
    }
    /// Slots whose times exclude the choice.
    std::vector<std::size_t> inTheWay(std::size_t slot, const SlotChoice& choice) const;

    /// The busy quarters of an owner on a day.
    const Quarters& busy(int owner, int day) const
    {
        return m_busy[static_cast<std::size_t>(owner)][static_cast<std::size_t>(day)];
    }

private:
    const SlotChoice& chosen(std::size_t slot) const
    {
        return m_problem.slots[slot].choices[static_cast<std::size_t>(m_choices[slot])];
    }
    void mark(std::size_t slot, const SlotChoice& choice, bool isBusy);
    /// Quarters the slot's meeting cannot have on the days of the pattern; all where it cannot be then.
    Quarters closedOn(std::size_t slot, int pattern) const;
    Quarters closedByOrder(const MeetingToPlace& meeting, const DayPattern& pattern) const;
    /// What the days of the pattern add to the weight: spans of days filled, weekdays other than the series'.
    int addedByDays(std::size_t slot, int pattern) const;

    /// What the rules on the days of one meeting say.
    struct Days {
        int otherWeekdays = 0;
        int missing = 0;
    };
    /// With the pattern taken for one slot more.
    Days daysOf(int meeting, const SlotToPlace* added = nullptr, int pattern = 0) const;
    void countDays(int meeting);

    const PlacementProblem& m_problem;
    Choices m_choices;
    std::vector<std::size_t> m_open;
    /// The slots of each meeting.
    std::vector<std::vector<std::size_t>> m_slots;
    std::vector<std::vector<Quarters>> m_busy;
    int m_placed = 0;
    int m_cost = 0;
    /// By meeting, and their sums.
    std::vector<Days> m_days;
    int m_otherWeekdays = 0;
    int m_missing = 0;
};

} // namespace remit
