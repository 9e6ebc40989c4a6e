#pragma once

#include "core/result.h"
#include "exchange/formats/text_grid.h"
#include "exchange/recognition/chart_recognition.h"
#include "exchange/recognition/who_what_list.h"

#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// A file of text as a chart.
struct SourceChart {
    TextGrid grid;
    RecognisedChart chart;
    /// It was lines that say who does what; its letters are not asked about.
    bool isList = false;
    /// How its text was read, one of `textEncodings`; empty for workbooks.
    std::string encoding = {};
    /// The file does not say it: another of them may be right.
    bool encodingIsGuess = false;
};

/// A table with letters, else a list of who does what that names roles of `known`. Text is read in `encoding`, one of
/// `textEncodings`; found out where that is empty, and where it is only a guess, a warning of the chart says so.
Result<SourceChart> readChartSource(std::string_view bytes, const std::string& fileName,
                                    const std::vector<KnownRole>& known, const RecognitionOptions& options = {},
                                    const std::string& encoding = {});

} // namespace remit
