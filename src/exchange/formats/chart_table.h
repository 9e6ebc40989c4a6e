#pragma once

#include "core/plan.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// What the first role of a row without letters has in a table, so that the row is told from an area.
inline constexpr const char* noLetters = "–";
/// What heads the column of open questions.
inline constexpr const char* questionsHeading = "Open questions";

/// An open question as a line of a table's cell, which the import reads back.
struct AskedLine {
    /// Empty for a question about the row.
    std::string role;
    std::string text;
    std::string owner;
    /// "2026-12-01"
    std::string due;
};

/// "PO: Is it ours? [owner: Anna; due: 2026-12-01]", on one line.
std::string lineFor(const AskedLine& asked);

/// What such a line says, with the role still before its text; what stands in other brackets belongs to the text.
AskedLine askedIn(std::string_view line);

struct ChartTableOptions {
    bool notes = true;
    /// Rows that were left out on purpose.
    bool leftOut = true;
    /// Who has to settle an open question.
    bool owners = true;
    /// A column of hours, when any are here.
    std::map<ResponsibilityId, std::string> hours = {};
};

/// A chart as a table of text that can be brought in again: a row per responsibility, areas as rows of their own,
/// letters as "A/R", a question mark behind letters with an open question. A row without any letters has a dash, so
/// that it is told from an area. Last come columns for how rows are shared and what is asked, where any are.
struct WrittenChart {
    struct Row {
        /// 0 for a row that names an area.
        ResponsibilityId id;
        /// As long as the head.
        std::vector<std::string> cells;
        /// What is noted about cells, by column.
        std::map<std::size_t, std::string> notes;
    };

    std::vector<std::string> head;
    /// So many columns behind the first are those of roles.
    std::size_t roles = 0;
    std::vector<Row> rows;
};

WrittenChart chartTable(const Plan& plan, ConstellationId constellation, const ChartTableOptions& options = {});

} // namespace remit
