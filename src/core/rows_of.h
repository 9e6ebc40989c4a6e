#pragma once

#include "core/plan.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <tuple>
#include <type_traits>
#include <utility>

/// Which rows of a plan belong to a constellation, a responsibility or a role. A table is asked by its members, so that
/// a new one cannot be forgotten.
namespace remit {

template <class Row>
concept OfConstellation = requires(const Row& row)
{
    row.constellation == ConstellationId();
};
/// Of a constellation and part of every copy of it; what was agreed and handed over stays with the one it was agreed
/// of.
template <class Row>
concept CopiedWithConstellation
    = OfConstellation<Row> && !std::is_same_v<Row, AgreedVersion> && !std::is_same_v<Row, HandoverState>;
template <class Row>
concept OfResponsibility = requires(const Row& row)
{
    row.responsibility == ResponsibilityId();
};
template <class Row>
concept OfRole = requires(const Row& row)
{
    row.role == RoleId();
};

template <class Row>
concept OfSeat = requires(const Row& row)
{
    row.seat == SeatId();
};

/// Calls `visit` with the rows of every table for which `concerns` can be asked and says yes.
template <class Concerns, class Visit> void eachThat(const Plan& plan, Concerns concerns, Visit visit)
{
    plan.eachTable([&]<class Row>(const Rows<Row>& rows) {
        if constexpr (std::is_invocable_v<Concerns, const Row&>) {
            for (const auto& entry : rows) {
                if (concerns(entry.second))
                    visit(entry.second);
            }
        }
    });
}

/// Removes those rows.
template <class Concerns> void removeThat(const Plan& plan, Concerns concerns, Edit& edit)
{
    eachThat(plan, concerns, [&](const auto& row) { edit.remove<std::decay_t<decltype(row)>>(row.key()); });
}

/// Whether the change touches a row of the table in this constellation.
template <class Row> bool touchesIn(const PlanChange& change, ConstellationId constellation)
{
    for (const auto& key : change.rows<Row>()) {
        if (std::get<0>(key) == constellation)
            return true;
    }
    return change.everything;
}

/// The rows of one table whose keys begin with these ids, in the order of keys.
template <class Row, class... Ids> class RowsOf {
public:
    explicit RowsOf(const Rows<Row>& rows, const Ids&... ids)
        : m_rows(rows)
        , m_begin(ids...)
    {
    }

    struct End { };
    class Iterator {
    public:
        Iterator(const RowsOf& all, typename Rows<Row>::const_iterator at)
            : m_all(all)
            , m_at(at)
        {
        }
        const Row& operator*() const { return m_at->second; }
        Iterator& operator++()
        {
            ++m_at;
            return *this;
        }
        bool operator!=(End) const { return !m_all.endsAt(m_at); }

    private:
        const RowsOf& m_all;
        typename Rows<Row>::const_iterator m_at;
    };

    Iterator begin() const { return {*this, m_rows.lower_bound(firstKey(std::make_index_sequence<keySize>{}))}; }
    End end() const { return {}; }

private:
    using Key = typename Row::Key;
    static constexpr std::size_t keySize = std::tuple_size_v<Key>;

    bool endsAt(typename Rows<Row>::const_iterator at) const
    {
        return at == m_rows.end() || !beginsRight(at->first, std::index_sequence_for<Ids...>{});
    }
    template <std::size_t... Is> bool beginsRight(const Key& key, std::index_sequence<Is...>) const
    {
        return ((std::get<Is>(key) == std::get<Is>(m_begin)) && ...);
    }
    template <std::size_t... Is> Key firstKey(std::index_sequence<Is...>) const { return {firstPart<Is>()...}; }
    /// What was given, then the lowest value there is.
    template <std::size_t I> auto firstPart() const
    {
        using Part = std::tuple_element_t<I, Key>;
        if constexpr (I < sizeof...(Ids))
            return std::get<I>(m_begin);
        else if constexpr (requires(Part part) { part.value; })
            return Part{std::numeric_limits<std::int64_t>::min()};
        else
            return Part();
    }

    const Rows<Row>& m_rows;
    std::tuple<Ids...> m_begin;
};

/// For a range-based `for` while the plan does not change: `eachOf<Assignment>(plan, constellation)`, or of one row of
/// it, `eachOf<Assignment>(plan, constellation, responsibility)`.
template <class Row, class... Ids> RowsOf<Row, Ids...> eachOf(const Plan& plan, const Ids&... ids)
{
    return RowsOf<Row, Ids...>(plan.all<Row>(), ids...);
}

} // namespace remit
