#pragma once

#include "core/rows.h"

#include <map>
#include <set>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace remit {

/// All rows of one type, by key.
template <class Row> using Rows = std::map<typename Row::Key, Row>;

/// A tuple of one container per table, parents before children (the order in which a plan can be written).
template <template <class> class Each> using PerTable
    = std::tuple<Each<Area>, Each<Responsibility>, Each<Role>, Each<LetterScheme>, Each<Letter>, Each<Constellation>,
                 Each<ConstellationRole>, Each<ChartRow>, Each<Assignment>, Each<OpenQuestion>, Each<Waiver>,
                 Each<Fact>, Each<Location>, Each<Person>, Each<Unit>, Each<ConstellationUnit>, Each<Seat>,
                 Each<SeatRole>, Each<SeatUnit>, Each<SubjectWaiver>, Each<AgreedVersion>, Each<Decision>,
                 Each<HandoverState>, Each<Meeting>, Each<MeetingAttendee>, Each<MeetingSlot>, Each<MeetingTopic>,
                 Each<BlockedTime>, Each<Holiday>, Each<MeetingWaiver>, Each<Setting>>;

/// A whole plan in memory. Equal plans have equal rows.
class Plan {
public:
    template <class Row> const Rows<Row>& all() const { return std::get<Rows<Row>>(m_tables); }
    template <class Row> Rows<Row>& all() { return std::get<Rows<Row>>(m_tables); }

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

    /// Calls `visit` with each table's rows, parents first.
    template <class Visit> void eachTable(Visit&& visit) const
    {
        std::apply([&](const auto&... rows) { (visit(rows), ...); }, m_tables);
    }
    template <class Visit> void eachTable(Visit&& visit)
    {
        std::apply([&](auto&... rows) { (visit(rows), ...); }, m_tables);
    }

    friend bool operator==(const Plan&, const Plan&) = default;

private:
    PerTable<Rows> m_tables;
};

template <class Row> using Keys = std::set<typename Row::Key>;

/// Which rows an edit, an undo or somebody else changed; `everything` when the plan has to be read anew.
class PlanChange {
public:
    bool everything = false;

    template <class Row> const Keys<Row>& rows() const { return std::get<Wrapped<Row>>(m_keys).keys; }
    /// Quickest in the order of keys.
    template <class Row> void add(typename Row::Key key)
    {
        auto& keys = std::get<Wrapped<Row>>(m_keys).keys;
        keys.insert(keys.end(), std::move(key));
    }
    template <class Row> bool touches() const { return everything || !rows<Row>().empty(); }

    bool empty() const
    {
        return !everything && std::apply([](const auto&... each) { return (each.keys.empty() && ...); }, m_keys);
    }
    void merge(const PlanChange& other)
    {
        everything = everything || other.everything;
        mergeTables(other, std::make_index_sequence<std::tuple_size_v<PerTable<Wrapped>>>{});
    }
    /// Calls `visit(keys, tag)` per table, where `tag` is a `Wrapped<Row>*` that only names the row type.
    template <class Visit> void eachTable(Visit&& visit) const
    {
        std::apply([&](const auto&... each) { (visit(each), ...); }, m_keys);
    }

    /// The changed keys of one table; a type of its own, since several tables have keys of the same type.
    template <class R> struct Wrapped {
        using Row = R;
        Keys<R> keys;
        friend bool operator==(const Wrapped&, const Wrapped&) = default;
    };
    friend bool operator==(const PlanChange&, const PlanChange&) = default;

private:
    template <std::size_t... Is> void mergeTables(const PlanChange& other, std::index_sequence<Is...>)
    {
        (std::get<Is>(m_keys).keys.insert(std::get<Is>(other.m_keys).keys.begin(),
                                          std::get<Is>(other.m_keys).keys.end()),
         ...);
    }

    PerTable<Wrapped> m_keys;
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
    template <class Row> void put(Row row) { std::get<TableSteps<Row>>(m_steps).emplace_back(std::move(row)); }
    template <class Row> void remove(typename Row::Key key)
    {
        std::get<TableSteps<Row>>(m_steps).emplace_back(Removal<Row>{std::move(key)});
    }
    /// Adds the other edit's steps after these.
    void append(Edit other);

    template <class Row> const TableSteps<Row>& steps() const { return std::get<TableSteps<Row>>(m_steps); }
    /// Calls `visit` with each row to put and each `Removal`, table by table, parents first.
    template <class Visit> void eachStep(Visit&& visit) const
    {
        const auto visitTable = [&](const auto& steps) {
            for (const auto& step : steps)
                std::visit(visit, step);
        };
        std::apply([&](const auto&... steps) { (visitTable(steps), ...); }, m_steps);
    }
    bool empty() const
    {
        return std::apply([](const auto&... steps) { return (steps.empty() && ...); }, m_steps);
    }

    friend void apply(Edit edit, Plan& plan);

private:
    PerTable<TableSteps> m_steps;
};

/// Carries an edit out on a plan in memory, as the store would on disk.
void apply(Edit edit, Plan& plan);

/// The edit that turns `before` into `after`.
Edit difference(const Plan& before, const Plan& after);

} // namespace remit
