#include "exchange/formats/clipboard_block.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace remit;

/// HTML and text of the clipboard become blocks, and a block that is copied again is the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto table = fromHtmlTable(bytes);
    if (!table && table.error().message.empty())
        std::abort();
    if (const auto block = fromTabText(bytes)) {
        const auto again = fromTabText(toTabText(*block));
        for (std::size_t row = 0; again && row < block->rows.size(); ++row) {
            for (std::size_t column = 0; column < block->rows[row].size(); ++column) {
                if (again->at(row, column) != block->at(row, column))
                    std::abort();
            }
        }
    }
    return 0;
}
