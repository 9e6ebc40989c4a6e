#pragma once

#include <cstdint>
#include <span>
#include <string_view>

/// What may stand in each column of the plan's tables, for those who read bytes that somebody else wrote.
namespace remit {

/// The kinds of values as a changeset marks them.
enum class ValueKind : std::uint8_t { unsaid = 0, integer = 1, real = 2, text = 3, blob = 4, absent = 5 };

struct ColumnForm {
    ValueKind kind;
    bool mayBeAbsent;
    /// The least an integer may be.
    std::int64_t least;
};

struct TableForm {
    std::string_view name;
    std::size_t keyColumns;
    /// How many columns the table had in the version that brought it; later ones were added at the end.
    std::size_t fewestColumns;
    std::span<const ColumnForm> columns;
};

/// Every table of the plan, in the order of core/plan.h.
std::span<const TableForm> tableForms();

} // namespace remit
