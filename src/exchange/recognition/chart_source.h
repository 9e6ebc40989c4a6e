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
};

/// A table with letters, else a list of who does what that names roles of `known`.
Result<SourceChart> readChartSource(std::string_view bytes, const std::string& fileName,
                                    const std::vector<KnownRole>& known, const RecognitionOptions& options = {});

} // namespace remit
