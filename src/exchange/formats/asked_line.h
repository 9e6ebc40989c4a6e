#pragma once

#include <string>
#include <string_view>

/// Open questions as lines of a table's cell, which the import reads back.
namespace remit {

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

} // namespace remit
