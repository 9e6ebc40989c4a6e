#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace remit {

/// Which way round a chart stands in its table.
enum class Orientation { rolesAsColumns, rolesAsRows, lettersAsColumns };

/// The parts of a table's reading that the user has fixed; what is not said is found out. Rows and columns count from 0
/// in the table's sheet, as it stands in the file.
struct ReadingParts {
    /// Which of the tables that hold a chart, from 1.
    std::optional<std::size_t> table;
    std::optional<Orientation> orientation;
    /// The row that names the roles; with roles as rows, the column.
    std::optional<std::size_t> header;
    /// The column of the titles; with roles as rows, the row.
    std::optional<std::size_t> titles;
    std::optional<std::size_t> areas;
    /// In any order; empty when they are to be found out.
    std::vector<std::size_t> roles;
};

} // namespace remit
