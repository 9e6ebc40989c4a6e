#pragma once

#include <string_view>

/// How core/tables.h names the columns of a table.
namespace remit {

template <class Row> struct Table;

/// A column: its name and the member that holds it.
template <class Row, class Value> struct Column {
    std::string_view name;
    Value Row::*member;
};
template <class Row, class Value> Column(std::string_view, Value Row::*) -> Column<Row, Value>;

} // namespace remit
