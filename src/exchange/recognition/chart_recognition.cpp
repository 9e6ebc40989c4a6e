#include "exchange/recognition/chart_recognition.h"

#include "core/letters.h"
#include "exchange/recognition/chart_builder.h"

namespace remit {

Result<RecognisedChart> recogniseChart(const TextGrid& grid, const std::string& fileName,
                                       const RecognitionOptions& options)
{
    const MarkRules rules{options.letters, legendOf(grid)};
    auto chart = chartWithLetterColumns(grid, rules);
    if (!chart)
        chart = chartWithRoleColumns(grid, rules);
    if (!chart || chart->rows.empty() || chart->roles.empty())
        return Error{"In “" + fileName
                     + "” no responsibility chart was found. A chart has a row of role names, responsibilities below "
                       "each other, and letters such as R, A, C and I where they meet."};
    return std::move(*chart);
}

ImportCounts countsOf(const RecognisedChart& chart)
{
    ImportCounts counts;
    counts.responsibilities = chart.rows.size();
    counts.roles = chart.roles.size();
    counts.areas = chart.areas.size();
    counts.tables = 1;
    counts.questions = chart.questions.size();
    for (const RecognisedRow& row : chart.rows) {
        for (const RecognisedCell& cell : row.cells) {
            for (const std::string& letter : characters(cell.letters))
                ++counts.marks[letter];
            counts.filledCells += cell.letters.empty() && cell.unclear.empty() ? 0 : 1;
            counts.notes += cell.note.empty() ? 0 : 1;
        }
    }
    return counts;
}

} // namespace remit
