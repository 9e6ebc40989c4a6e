#include "cadence/whole_week.h"

#include "cadence/busy_owners.h"

#include <algorithm>

namespace remit {

namespace {

bool haveSameChoices(const SlotToPlace& one, const SlotToPlace& other)
{
    return std::equal(one.choices.begin(), one.choices.end(), other.choices.begin(), other.choices.end(),
                      [](const SlotChoice& first, const SlotChoice& second) {
                          return first.pattern == second.pattern && first.from == second.from
                              && first.cost == second.cost;
                      });
}

} // namespace

WholeWeek::WholeWeek(const PlacementProblem& problem, const Kept& kept, std::optional<int> most)
    : m_problem(problem)
{
    addSlots(kept);
    const std::vector<int> owners = busyOwners(problem);
    for (int day = 0; day < problem.weeks * daysOfWeek; ++day) {
        for (const int owner : owners)
            addCalendar(owner, day);
        for (std::size_t meeting = 0; meeting < problem.meetings.size(); ++meeting) {
            for (const int review : problem.meetings[meeting].after)
                addOrder(review, static_cast<int>(meeting), day);
        }
    }
    for (std::size_t meeting = 0; meeting < problem.meetings.size(); ++meeting) {
        addDays(static_cast<int>(meeting));
        addWindows(static_cast<int>(meeting));
    }
    addSeries();
    if (most)
        addLimit(*most);
}

LinearProgram::Outcome WholeWeek::solve(double seconds, bool anyWillDo, const LinearProgram::GoesOn& goesOn)
{
    return m_program.solveWhole(seconds, anyWillDo, [&](double bound) { return goesOn(m_fixedCost + bound); });
}

Choices WholeWeek::choices() const
{
    Choices choices(m_problem.slots.size(), 0);
    for (const Like& like : m_likes) {
        auto slot = like.slots.begin();
        for (const Column& column : like.columns) {
            if (slot != like.slots.end() && m_program.isChosen(column.variable))
                choices[*slot++] = static_cast<int>(column.choice);
        }
    }
    return choices;
}

void WholeWeek::addSlots(const Kept& kept)
{
    for (std::size_t number = 0; number < m_problem.slots.size(); ++number) {
        const SlotToPlace& slot = m_problem.slots[number];
        if (slot.isFixed) {
            m_fixedCost += slot.choices.front().cost;
            continue;
        }
        const bool isLike = !m_likes.empty() && m_likes.back().meeting == slot.meeting
            && m_likes.back().group == slot.group && m_problem.meetingOf(slot).isOncePerDay
            && haveSameChoices(m_problem.slots[m_likes.back().slots.front()], slot);
        if (isLike) {
            m_likes.back().slots.push_back(number);
            continue;
        }
        Like& like = m_likes.emplace_back(Like{slot.meeting, slot.group, {number}, {}});
        for (std::size_t choice = 0; choice < slot.choices.size(); ++choice) {
            const int cost = slot.choices[choice].cost;
            if (!kept[number][choice])
                continue;
            like.columns.push_back({choice, m_program.addVariable(cost)});
            m_costs.emplace_back(like.columns.back().variable, cost);
        }
    }
    for (const Like& like : m_likes) {
        LinearProgram::Terms terms;
        for (const Column& column : like.columns)
            terms.emplace_back(column.variable, 1);
        m_program.addExactly(terms, static_cast<double>(like.slots.size()));
    }
}

const SlotChoice& WholeWeek::choiceOf(const Like& like, const Column& column) const
{
    return m_problem.slots[like.slots.front()].choices[column.choice];
}

const DayPattern& WholeWeek::patternOf(const Like& like, const Column& column) const
{
    return m_problem.patternOf(choiceOf(like, column));
}

void WholeWeek::addCalendar(int owner, int day)
{
    std::vector<LinearProgram::Terms> rows(quartersOfDay);
    for (const Like& like : m_likes) {
        const MeetingToPlace& meeting = m_problem.meetings[static_cast<std::size_t>(like.meeting)];
        if (!std::binary_search(meeting.owners.begin(), meeting.owners.end(), owner))
            continue;
        for (const Column& column : like.columns) {
            const int from = choiceOf(like, column).from;
            if (!patternOf(like, column).set[static_cast<std::size_t>(day)])
                continue;
            for (int quarter = from; quarter < from + meeting.quarters; ++quarter)
                rows[static_cast<std::size_t>(quarter)].emplace_back(column.variable, 1);
        }
    }
    m_program.addAtMostOfEach(rows, 1);
}

void WholeWeek::addOrder(int review, int retrospective, int day)
{
    std::vector<LinearProgram::Terms> rows(quartersOfDay + 1);
    for (const Like& like : m_likes) {
        const int quarters = m_problem.meetings[static_cast<std::size_t>(like.meeting)].quarters;
        for (const Column& column : like.columns) {
            const int from = choiceOf(like, column).from;
            if (!patternOf(like, column).set[static_cast<std::size_t>(day)])
                continue;
            for (int moment = 0; moment <= quartersOfDay; ++moment) {
                const bool isLate = like.meeting == review && from + quarters >= moment;
                const bool isEarly = like.meeting == retrospective && from < moment;
                if (isLate || isEarly)
                    rows[static_cast<std::size_t>(moment)].emplace_back(column.variable, 1);
            }
        }
    }
    m_program.addAtMostOfEach(rows, 1);
}

void WholeWeek::addDays(int meeting)
{
    const MeetingToPlace& row = m_problem.meetings[static_cast<std::size_t>(meeting)];
    if (!row.isOncePerDay && !row.keepsApart)
        return;
    for (int day = 0; day < m_problem.weeks * daysOfWeek; ++day) {
        DaySet days;
        days.set(static_cast<std::size_t>(day));
        if (row.keepsApart)
            days |= days << 1;
        if (const auto terms = termsOn(meeting, days); terms.size() > 1)
            m_program.addAtMost(terms, 1);
    }
}

void WholeWeek::addWindows(int meeting)
{
    for (const DaySet& window : m_problem.meetings[static_cast<std::size_t>(meeting)].windows) {
        const bool isCovered
            = std::any_of(m_problem.slots.begin(), m_problem.slots.end(), [&](const SlotToPlace& slot) {
                  return slot.isFixed && slot.meeting == meeting
                      && (m_problem.patternOf(slot.choices.front()).set & window).any();
              });
        if (!isCovered)
            m_program.addAtLeast(termsOn(meeting, window), 1);
    }
}

LinearProgram::Terms WholeWeek::termsOn(int meeting, const DaySet& days) const
{
    LinearProgram::Terms terms;
    for (const Like& like : m_likes) {
        for (const Column& column : like.columns) {
            if (like.meeting == meeting && (patternOf(like, column).set & days).any())
                terms.emplace_back(column.variable, 1);
        }
    }
    return terms;
}

LinearProgram::Terms WholeWeek::usualOn(int meeting, Weekday weekday) const
{
    LinearProgram::Terms terms;
    for (const Like& like : m_likes) {
        for (const Column& column : like.columns) {
            if (like.meeting == meeting && like.group == 0 && patternOf(like, column).weekday == weekday)
                terms.emplace_back(column.variable, -1);
        }
    }
    return terms;
}

bool WholeWeek::isUsual(int meeting, Weekday weekday) const
{
    return std::any_of(m_problem.slots.begin(), m_problem.slots.end(), [&](const SlotToPlace& slot) {
        return slot.isFixed && slot.meeting == meeting && slot.group == 0
            && m_problem.patternOf(slot.choices.front()).weekday == weekday;
    });
}

void WholeWeek::addSeries()
{
    for (const Like& like : m_likes) {
        if (like.group == 0 || m_problem.otherWeekdayCost == 0)
            continue;
        std::map<int, LinearProgram::Terms> byPattern;
        for (const Column& column : like.columns)
            byPattern[choiceOf(like, column).pattern].emplace_back(column.variable, 1);
        for (const auto& [pattern, terms] : byPattern)
            addOtherWeekday(like.meeting, m_problem.patterns[static_cast<std::size_t>(pattern)].weekday, terms, 0);
    }
    for (const SlotToPlace& slot : m_problem.slots) {
        if (slot.isFixed && slot.group > 0)
            addOtherWeekday(slot.meeting, m_problem.patternOf(slot.choices.front()).weekday, {}, -1);
    }
}

void WholeWeek::addOtherWeekday(int meeting, Weekday weekday, LinearProgram::Terms terms, double limit)
{
    if (isUsual(meeting, weekday))
        return;
    const int other = m_program.addVariable(m_problem.otherWeekdayCost);
    m_costs.emplace_back(other, m_problem.otherWeekdayCost);
    for (const auto& usual : usualOn(meeting, weekday))
        terms.push_back(usual);
    terms.emplace_back(other, -1);
    m_program.addAtMost(terms, limit);
}

void WholeWeek::addLimit(int most)
{
    LinearProgram::Terms terms;
    for (const auto& term : m_costs) {
        if (term.second > 0)
            terms.push_back(term);
    }
    m_program.addAtMost(terms, most - m_fixedCost);
}

} // namespace remit
