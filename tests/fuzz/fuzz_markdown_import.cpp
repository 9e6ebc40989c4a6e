#include "exchange/readers/markdown_tables.h"
#include "fuzz/chart_of_grid.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace remit;

/// The tables of a Markdown text become a chart that keeps account of each cell.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto grid = readMarkdownTables(bytes);
    if (!grid)
        return 0;
    test::recogniseWhole(*grid);
    return 0;
}
