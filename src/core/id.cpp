#include "core/id.h"

#include <random>

namespace remit {

std::int64_t randomId()
{
    thread_local std::mt19937_64 generator{(static_cast<std::uint64_t>(std::random_device{}()) << 32)
                                           | std::random_device{}()};
    const auto value = static_cast<std::int64_t>(generator() >> 1);
    return value == 0 ? 1 : value;
}

} // namespace remit
