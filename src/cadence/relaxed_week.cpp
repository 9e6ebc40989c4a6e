#include "cadence/relaxed_week.h"

#include "cadence/busy_owners.h"

#include <algorithm>
#include <set>

namespace remit {

namespace {

/// What a day offers: meetings with the times and costs they can have on it.
using Offer = std::set<std::tuple<int, int, int>>;

std::vector<Offer> offersOf(const PlacementProblem& problem)
{
    std::vector<Offer> offers(static_cast<std::size_t>(problem.weeks * daysOfWeek));
    for (const SlotToPlace& slot : problem.slots) {
        for (const SlotChoice& choice : slot.choices) {
            if (slot.isFixed || problem.patternOf(choice).weekday == Weekday::any)
                continue;
            for (const int day : problem.patternOf(choice).days)
                offers[static_cast<std::size_t>(day)].insert({slot.meeting, choice.from, choice.cost});
        }
    }
    return offers;
}

} // namespace

RelaxedWeek::RelaxedWeek(const PlacementProblem& problem)
    : m_problem(problem)
    , m_variables(problem.slots.size())
{
    findKindsOfDays();
    addSlots();
    for (const int owner : busyOwners(problem))
        addCalendar(owner);
    for (std::size_t meeting = 0; meeting < problem.meetings.size(); ++meeting) {
        for (const int review : problem.meetings[meeting].after)
            addOrder(review, static_cast<int>(meeting));
    }
}

void RelaxedWeek::findKindsOfDays()
{
    std::map<std::pair<int, Offer>, int> known;
    const std::vector<Offer> offers = offersOf(m_problem);
    for (std::size_t day = 0; day < offers.size(); ++day) {
        const int week = static_cast<int>(day) / daysOfWeek;
        const int kind = known.try_emplace({week, offers[day]}, static_cast<int>(known.size())).first->second;
        m_kinds.push_back(kind);
        m_days.resize(known.size());
        ++m_days[static_cast<std::size_t>(kind)];
    }
}

RelaxedWeek::Shape RelaxedWeek::shapeOf(const DayPattern& pattern) const
{
    std::map<int, int> count;
    for (const int day : pattern.days)
        ++count[m_kinds[static_cast<std::size_t>(day)]];
    return {count.begin(), count.end()};
}

void RelaxedWeek::addSlots()
{
    std::vector<Shape> shapes;
    for (const DayPattern& pattern : m_problem.patterns)
        shapes.push_back(shapeOf(pattern));
    using Key = std::tuple<Shape, int, int>;
    std::map<std::pair<int, std::set<Key>>, std::pair<std::map<Key, int>, int>> likes;
    for (std::size_t number = 0; number < m_problem.slots.size(); ++number) {
        const SlotToPlace& slot = m_problem.slots[number];
        if (slot.isFixed)
            continue;
        std::vector<Key> keys;
        for (const SlotChoice& choice : slot.choices)
            keys.emplace_back(shapes[static_cast<std::size_t>(choice.pattern)], choice.from, choice.cost);
        const auto [like, isNew] = likes.try_emplace({slot.meeting, {keys.begin(), keys.end()}});
        auto& [variables, count] = like->second;
        ++count;
        for (const Key& key : keys) {
            const auto [known, isFirst] = variables.try_emplace(key, m_program.variables());
            if (isFirst) {
                m_columns.push_back({slot.meeting, m_program.addVariable(std::get<2>(key)), std::get<0>(key),
                                     std::get<1>(key), m_problem.meetingOf(slot).quarters});
            }
            m_variables[number].push_back(known->second);
        }
    }
    for (const auto& [key, like] : likes) {
        LinearProgram::Terms terms;
        for (const auto& [choice, variable] : like.first)
            terms.emplace_back(variable, 1);
        m_program.addExactly(terms, like.second);
    }
}

void RelaxedWeek::addCalendar(int owner)
{
    for (std::size_t kind = 0; kind < m_days.size(); ++kind) {
        std::vector<LinearProgram::Terms> rows(quartersOfDay);
        for (const Column& column : m_columns) {
            const auto& owners = m_problem.meetings[static_cast<std::size_t>(column.meeting)].owners;
            if (!std::binary_search(owners.begin(), owners.end(), owner))
                continue;
            for (const auto& [taken, days] : column.shape) {
                for (int quarter = column.from;
                     taken == static_cast<int>(kind) && quarter < column.from + column.quarters; ++quarter)
                    rows[static_cast<std::size_t>(quarter)].emplace_back(column.variable, days);
            }
        }
        m_program.addAtMostOfEach(rows, m_days[kind]);
    }
}

void RelaxedWeek::addOrder(int review, int retrospective)
{
    for (std::size_t kind = 0; kind < m_days.size(); ++kind) {
        std::vector<LinearProgram::Terms> rows(quartersOfDay + 1);
        for (const Column& column : m_columns) {
            const auto isOfKind = [&](const auto& each) { return each.first == static_cast<int>(kind); };
            if (std::none_of(column.shape.begin(), column.shape.end(), isOfKind))
                continue;
            // At each moment either the review is still to end or the retrospective has begun, not both.
            for (int moment = 0; moment <= quartersOfDay; ++moment) {
                const bool isLate = column.meeting == review && column.from + column.quarters >= moment;
                const bool isEarly = column.meeting == retrospective && column.from < moment;
                if (isLate || isEarly)
                    rows[static_cast<std::size_t>(moment)].emplace_back(column.variable, 1);
            }
        }
        m_program.addAtMostOfEach(rows, m_days[kind]);
    }
}

} // namespace remit
