#pragma once

#include "core/rows.h"

#include <iterator>
#include <map>
#include <set>
#include <utility>
#include <variant>
#include <vector>

namespace remit {

/// All rows of one type, by key.
template <class Row> using Rows = std::map<typename Row::Key, Row>;

/// The first row that does not come before the key. Quick where that is soon behind `from`, as it is when rows are
/// looked for in the order of keys.
template <class AnyRows, class Place>
Place lowerBoundFrom(Place from, AnyRows& rows, const typename AnyRows::key_type& key)
{
    constexpr int soon = 8;
    if (from != rows.begin() && !(std::prev(from)->first < key))
        return rows.lower_bound(key);
    for (int step = 0; step < soon; ++step, ++from) {
        if (from == rows.end() || !(from->first < key))
            return from;
    }
    return rows.lower_bound(key);
}

/// The container of one table, as a part of `PerTable`.
template <template <class> class Each, class Row> struct TablePart {
    Each<Row> rows;
    friend bool operator==(const TablePart&, const TablePart&) = default;
};

/// A container for each row type that is named.
template <template <class> class Each, class... AllRows> class Tables : private TablePart<Each, AllRows>... {
public:
    template <class Row> const Each<Row>& of() const { return TablePart<Each, Row>::rows; }
    template <class Row> Each<Row>& of() { return TablePart<Each, Row>::rows; }

    /// Calls `visit.operator()<Row>(container)` for each, in the order of the row types.
    template <class Visit> void each(Visit&& visit) const { (visit.template operator()<AllRows>(of<AllRows>()), ...); }
    template <class Visit> void each(Visit&& visit) { (visit.template operator()<AllRows>(of<AllRows>()), ...); }

    friend bool operator==(const Tables&, const Tables&) = default;
};

/// One container per table, parents before children (the order in which a plan can be written).
template <template <class> class Each> class PerTable
    : public Tables<Each, Area, Responsibility, Role, LetterScheme, Letter, Constellation, ConstellationRole, ChartRow,
                    Assignment, OpenQuestion, Waiver, Fact, Location, Person, Unit, ConstellationUnit, Seat, SeatRole,
                    SeatUnit, SubjectWaiver, AgreedVersion, Decision, HandoverState, Meeting, MeetingAttendee,
                    MeetingSlot, MeetingTopic, BlockedTime, Holiday, MeetingWaiver, Setting> {
};

// The three classes below have their special functions in plan.cpp: made anew in every source, for all tables, they
// were a third of all compiling.

/// A whole plan in memory. Equal plans have equal rows.
class Plan {
public:
    Plan();
    Plan(const Plan& other);
    Plan(Plan&& other) noexcept;
    Plan& operator=(const Plan& other);
    Plan& operator=(Plan&& other) noexcept;
    ~Plan();

    template <class Row> const Rows<Row>& all() const { return m_tables.of<Row>(); }
    template <class Row> Rows<Row>& all() { return m_tables.of<Row>(); }

    /// The row with this key, or null. The pointer lives until the row is removed from the plan.
    template <class Row> const Row* find(const typename Row::Key& key) const
    {
        const auto& rows = all<Row>();
        const auto found = rows.find(key);
        return found == rows.end() ? nullptr : &found->second;
    }

    template <class Row> void put(Row row)
    {
        auto key = row.key();
        all<Row>().insert_or_assign(std::move(key), std::move(row));
    }
    template <class Row> void remove(const typename Row::Key& key) { all<Row>().erase(key); }

    /// Calls `visit.operator()<Row>(rows)` for each table, parents first.
    template <class Visit> void eachTable(Visit&& visit) const { m_tables.each(visit); }
    template <class Visit> void eachTable(Visit&& visit) { m_tables.each(visit); }

    friend bool operator==(const Plan& one, const Plan& other);

private:
    PerTable<Rows> m_tables;
};

template <class Row> using Keys = std::set<typename Row::Key>;

/// Which rows an edit, an undo or somebody else changed; `everything` when the plan has to be read anew.
class PlanChange {
public:
    PlanChange();
    PlanChange(const PlanChange& other);
    PlanChange(PlanChange&& other) noexcept;
    PlanChange& operator=(const PlanChange& other);
    PlanChange& operator=(PlanChange&& other) noexcept;
    ~PlanChange();

    bool everything = false;

    template <class Row> const Keys<Row>& rows() const { return m_keys.of<Row>(); }
    /// Quickest in the order of keys.
    template <class Row> void add(typename Row::Key key)
    {
        auto& keys = m_keys.of<Row>();
        keys.insert(keys.end(), std::move(key));
    }
    template <class Row> bool touches() const { return everything || !rows<Row>().empty(); }

    bool empty() const;
    void merge(const PlanChange& other);
    /// Calls `visit.operator()<Row>(keys)` for each table, parents first.
    template <class Visit> void eachTable(Visit&& visit) const { m_keys.each(visit); }

    friend bool operator==(const PlanChange& one, const PlanChange& other);

private:
    PerTable<Keys> m_keys;
};

/// One row to be taken out of a plan.
template <class R> struct Removal {
    using Row = R;
    typename R::Key key;
};

/// A row to put, or the removal of one.
template <class Row> using TableStep = std::variant<Row, Removal<Row>>;
/// The steps of one table, in order.
template <class Row> using TableSteps = std::vector<TableStep<Row>>;

/// A change of a plan as a value: rows to write and rows to remove. The order counts within a table alone. The store
/// makes it durable and records the way back.
class Edit {
public:
    Edit();
    Edit(const Edit& other);
    Edit(Edit&& other) noexcept;
    Edit& operator=(const Edit& other);
    Edit& operator=(Edit&& other) noexcept;
    ~Edit();

    template <class Row> void put(Row row) { m_steps.of<Row>().emplace_back(std::move(row)); }
    template <class Row> void remove(typename Row::Key key)
    {
        m_steps.of<Row>().emplace_back(Removal<Row>{std::move(key)});
    }
    /// Adds the other edit's steps after these.
    void append(Edit other);

    template <class Row> const TableSteps<Row>& steps() const { return m_steps.of<Row>(); }
    /// Calls `visit.operator()<Row>(steps)` for each table, parents first.
    template <class Visit> void eachTable(Visit&& visit) const { m_steps.each(visit); }
    /// Calls `visit` with each row to put and each `Removal`, table by table, parents first.
    template <class Visit> void eachStep(Visit&& visit) const
    {
        eachTable([&]<class Row>(const TableSteps<Row>& steps) {
            for (const TableStep<Row>& step : steps)
                std::visit(visit, step);
        });
    }
    bool empty() const;

    friend void apply(Edit edit, Plan& plan);

private:
    PerTable<TableSteps> m_steps;
};

/// Carries an edit out on a plan in memory, as the store would on disk.
void apply(Edit edit, Plan& plan);

/// The edit that turns `before` into `after`.
Edit difference(const Plan& before, const Plan& after);

} // namespace remit
