#include "exchange/recognition/chart_source.h"

#include "exchange/formats/csv.h"
#include "exchange/readers/source_tables.h"

namespace remit {

Result<SourceChart> readChartSource(std::string_view bytes, const std::string& fileName,
                                    const std::vector<KnownRole>& known, const RecognitionOptions& options)
{
    auto grid = readSourceTables(bytes, fileName);
    if (!grid)
        return grid.error();
    auto chart = recogniseChart(*grid, fileName, options);
    if (chart)
        return SourceChart{std::move(*grid), std::move(*chart), false};
    if (!isSeparatedText(bytes))
        return chart.error();
    // Commas in titles, or rows of different lengths, can hide what parts the cells.
    for (const char delimiter : std::string_view(";,\t|")) {
        auto other = readCsv(bytes, fileName, delimiter);
        if (!other)
            continue;
        if (auto found = recogniseChart(*other, fileName, options))
            return SourceChart{std::move(*other), std::move(*found), false};
    }
    if (looksLikeWhoWhatList(bytes, known)) {
        if (auto list = readWhoWhatList(bytes, known))
            return SourceChart{std::move(list->grid), std::move(list->chart), true};
    }
    return chart.error();
}

} // namespace remit
