#include "exchange/readers/html_page.h"
#include "fuzz/chart_of_grid.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace remit;

/// The tables of a page become a chart that keeps account of each cell.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto grid = readHtmlPage(std::string(bytes), "fuzz");
    if (!grid)
        return grid.error().message.empty() ? std::abort(), 0 : 0;
    test::recogniseWhole(*grid);
    return 0;
}
