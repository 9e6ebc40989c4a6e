#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

/// The SQL that reads and writes rows of a table, the values as ?1, ?2 and so on in the order of its columns.
namespace remit::rows {

/// What SQL calls a table and its columns, the key's first.
struct TableNames {
    std::string_view table;
    std::span<const std::string_view> columns;
    std::size_t keyColumns;
};

/// All rows in the order of keys.
std::string selectAll(const TableNames& names);
/// The row with the key.
std::string selectOne(const TableNames& names);
/// The rows from a key on whose keys differ from it in the last column alone, in the order of keys.
std::string selectFrom(const TableNames& names);
/// Removes the row with the key.
std::string removeOne(const TableNames& names);
/// Inserts the row, or updates its other columns when the key is there.
std::string putOne(const TableNames& names);
/// Updates what the row holds besides its key, where the key is known to be there.
std::string changeOne(const TableNames& names);

} // namespace remit::rows
