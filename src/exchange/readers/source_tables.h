#pragma once

#include "core/result.h"
#include "exchange/formats/text_grid.h"

#include <string>
#include <string_view>

namespace remit {

/// The tables of a file, and how its text was read.
struct SourceTables {
    TextGrid grid;
    /// One of `textEncodings`; empty for workbooks.
    std::string encoding;
    bool encodingIsGuess = false;
    /// The whole text in UTF-8 where it is taken for text with separators, of which others could be meant; else empty.
    std::string separatedText;
};

/// The tables of a file of any kind: XLSX, ODS, HTML, Markdown, else text with separators. What is inside tells the
/// kind, not the name. `fileName` is for the error; an `encoding` that is not said is found out.
Result<SourceTables> readSourceTables(std::string_view bytes, const std::string& fileName,
                                      const std::string& encoding = {});

} // namespace remit
