#include "exchange/recognition/chart_source.h"

#include "exchange/formats/csv.h"
#include "exchange/readers/source_tables.h"

namespace remit {

namespace {

/// The text read otherwise than with the separator that was found, when it is a chart that way.
std::optional<SourceChart> readOtherwise(const std::string& text, const std::string& fileName,
                                         const std::vector<KnownRole>& known, const RecognitionOptions& options)
{
    // Looking again and again takes time; what is longer was not written by hand.
    constexpr std::size_t longest = std::size_t{4} * 1024 * 1024;
    if (text.size() > longest)
        return std::nullopt;
    // Commas in titles, or rows of different lengths, can hide what parts the cells.
    for (const char delimiter : std::string_view(";,\t|")) {
        auto grid = Result<TextGrid>(TextGrid{});
        if (text.find(delimiter) != std::string::npos)
            grid = readCsvText(text, fileName, delimiter);
        if (!grid || grid->rows.empty())
            continue;
        if (auto chart = recogniseChart(*grid, fileName, options))
            return SourceChart{std::move(*grid), std::move(*chart)};
    }
    auto list = readWhoWhatList(text, known);
    if (!list || !isMostlyWhoWhat(*list))
        return std::nullopt;
    return SourceChart{std::move(list->grid), std::move(list->chart), true};
}

} // namespace

Result<SourceChart> readChartSource(std::string_view bytes, const std::string& fileName,
                                    const std::vector<KnownRole>& known, const RecognitionOptions& options,
                                    const std::string& encoding)
{
    auto tables = readSourceTables(bytes, fileName, encoding);
    if (!tables)
        return tables.error();
    SourceChart source;
    if (auto chart = recogniseChart(tables->grid, fileName, options)) {
        source = {std::move(tables->grid), std::move(*chart)};
    } else {
        tables->grid = {};
        auto other = readOtherwise(tables->separatedText, fileName, known, options);
        if (!other)
            return chart.error();
        source = std::move(*other);
    }
    source.encoding = tables->encoding;
    source.encodingIsGuess = tables->encodingIsGuess;
    if (source.encodingIsGuess)
        source.chart.warnings.push_back("The file does not say how its letters are encoded; it was read as "
                                        + source.encoding + ". If words look wrong, choose another encoding.");
    return source;
}

} // namespace remit
