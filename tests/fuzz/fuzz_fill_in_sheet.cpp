#include "exchange/sheets/fill_in_sheet.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace remit;

/// What a sheet says has a cell for each column, and is read again from both kinds of file; from a page just as it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    isFillInSheet(bytes);
    const auto sheet = readSheet(bytes, "fuzz.html");
    if (!sheet)
        return sheet.error().message.empty() ? std::abort(), 0 : 0;
    for (const SheetRow& row : sheet->rows) {
        if (row.cells.size() != sheet->columns.size())
            std::abort();
    }
    const auto page = readSheet(writeSheetHtml(*sheet, {}), "again.html");
    if (!page || page->participant != sheet->participant || page->columns != sheet->columns
        || page->rows != sheet->rows)
        std::abort();
    if (!readSheet(writeSheetCsv(*sheet, {}, ';'), "again.csv"))
        std::abort();
    return 0;
}
