#pragma once

#include "core/plan.h"
#include "core/result.h"
#include "exchange/formats/chart_table.h"
#include "exchange/formats/text_grid.h"

#include <optional>
#include <string>
#include <string_view>

namespace remit {

/// The cells of a comma-, semicolon- or tab-separated file in any common encoding; the delimiter is found out unless it
/// is given.
Result<TextGrid> readCsv(std::string_view bytes, const std::string& fileName, std::optional<char> delimiter = {});

/// The same of text that is UTF-8 already, without byte order mark.
Result<TextGrid> readCsvText(std::string_view text, const std::string& fileName, std::optional<char> delimiter = {});

struct CsvOptions {
    ChartTableOptions content = {};
    char separator = ',';
    /// Begin with a byte order mark, by which spreadsheets know that it is UTF-8.
    bool byteOrderMark = false;
};

/// The chart of a constellation as UTF-8 (RFC 4180): its `WrittenChart` with notes in parentheses behind the letters.
std::string writeCsv(const Plan& plan, ConstellationId constellation, const CsvOptions& options = {});

} // namespace remit
