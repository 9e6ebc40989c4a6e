#pragma once

#include "exchange/recognition/chart_source.h"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

namespace remit::test {

inline std::string cellText(const RecognisedCell& cell)
{
    std::string text = cell.unclear.empty() ? cell.letters : cell.unclear + "?";
    return cell.note.empty() ? text : text + " (" + cell.note + ")";
}

/// What was understood, a row a line: "Strategy: Set pricing | PM AR | PO C".
inline std::string understood(const RecognisedChart& chart)
{
    std::string text;
    for (const RecognisedRow& row : chart.rows) {
        text += row.area.empty() ? row.title : row.area + ": " + row.title;
        for (std::size_t role = 0; role < chart.roles.size(); ++role) {
            if (const std::string cell = cellText(row.at(role)); !cell.empty())
                text += " | " + chart.roles[role] + " " + cell;
        }
        text += "\n";
    }
    return text;
}

inline RecognisedChart chartOfFile(std::string_view bytes, const RecognitionOptions& options = {})
{
    const auto source = readChartSource(bytes, "chart", {}, options);
    INFO((source ? "" : source.error().message));
    REQUIRE(source);
    return source->chart;
}

/// What the file says, in words.
inline std::string understood(std::string_view bytes, const RecognitionOptions& options = {})
{
    return understood(chartOfFile(bytes, options));
}

/// Why the file is refused; empty when it is not.
inline std::string refusal(std::string_view bytes)
{
    const auto source = readChartSource(bytes, "chart", {});
    return source ? std::string() : source.error().message;
}

} // namespace remit::test
