#pragma once

#include <cstddef>
#include <optional>
#include <string>
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
    /// Columns whose texts are kept as notes on the rows.
    std::vector<std::size_t> notes = {};
    /// Columns that are nothing of all this, whatever they look like.
    std::vector<std::size_t> leftOut = {};

    friend bool operator==(const ReadingParts&, const ReadingParts&) = default;
};

/// A table of the file and how it was read.
struct ReadTable {
    std::string name;
    /// In the whole grid.
    std::size_t firstRow = 0;
    /// Among the tables that hold a chart, from 1; 0 where it holds none.
    std::size_t number = 0;
    /// Whether its rows are in the chart.
    bool isTaken = false;
    /// All of them, as they were said or found out.
    ReadingParts parts = {};
};

} // namespace remit
