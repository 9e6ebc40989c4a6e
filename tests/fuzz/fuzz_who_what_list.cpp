#include "exchange/recognition/who_what_list.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace remit;

/// Each row of a list that was read says what, and somebody does it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::vector<KnownRole> known{{"Product Owner", "PO"}, {"Product Manager", "PM"}, {"PO/BA", ""}};
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    looksLikeWhoWhatList(text, known);
    const auto list = readWhoWhatList(text, known);
    if (!list)
        return 0;
    for (const RecognisedRow& row : list->chart.rows) {
        if (row.title.empty() || row.cells.empty() || row.cells.size() > list->chart.roles.size())
            std::abort();
    }
    return 0;
}
