#include "exchange/formats/json_export.h"
#include "exchange/formats/json_import.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace remit;

/// What is read as a plan is the same plan after it was written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto plan = fromJson({reinterpret_cast<const char*>(data), size}, "fuzz.json");
    if (!plan)
        return 0;
    const auto again = fromJson(toJson(*plan), "again.json");
    if (!again || !(*again == *plan))
        std::abort();
    return 0;
}
