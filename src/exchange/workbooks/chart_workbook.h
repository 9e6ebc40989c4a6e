#pragma once

#include "core/result.h"
#include "core/words.h"
#include "exchange/formats/chart_table.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

/// Charts as workbooks for spreadsheets (XLSX).
namespace remit {

/// What a letter means, said below the chart.
struct WorkbookLetter {
    std::string letter;
    std::string meaning;
    Involvement involvement = Involvement::informed;
};

/// A chart on a sheet of its own.
struct WorkbookSheet {
    /// The tab; what a tab cannot hold is left out of it.
    std::string name;
    std::string title;
    std::string subtitle;
    WrittenChart table;
    /// Also which letters get a colour.
    std::vector<WorkbookLetter> legend;
    /// Said below the legend.
    std::vector<std::string> remarks;
    /// What is noted about the heads, by column of the table, and about responsibilities.
    std::map<std::size_t, std::string> headNotes;
    std::map<ResponsibilityId, std::string> rowNotes;
    /// Greyed, and not shown.
    std::set<ResponsibilityId> leftOut;
    std::set<ResponsibilityId> hidden;
};

struct WorkbookAbout {
    std::string title;
    std::string author;
};

/// The bytes of a workbook. Letters are coloured by rules, so that cells that are edited change their colour; notes are
/// comments. The error says, as half a sentence, why there is none: no room for it, or a text no cell can hold.
Result<std::string> writeWorkbook(const std::vector<WorkbookSheet>& sheets, const WorkbookAbout& about);

} // namespace remit
