#include "store/clock.h"

#include <array>
#include <chrono>
#include <cstdlib>
#include <ctime>

namespace remit {

std::int64_t millisecondsNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::string isoTime(std::int64_t milliseconds)
{
    const std::time_t seconds = milliseconds / 1000;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts);
    const std::string fraction = std::to_string(1000 + milliseconds % 1000).substr(1);
    return std::string(text.data(), length) + "." + fraction + "Z";
}

std::string accountName()
{
    for (const char* variable : {"LOGNAME", "USER"}) {
        if (const char* name = std::getenv(variable); name != nullptr && *name != '\0')
            return name;
    }
    return "unknown";
}

} // namespace remit
