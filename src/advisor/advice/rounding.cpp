#include "advisor/advice/rounding.h"

#include <charconv>
#include <cmath>

namespace remit {

double toTenth(double value)
{
    // Longer than the longest number with one digit behind the point.
    char text[400];
    const auto written = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, 1);
    double rounded = value;
    if (written.ec == std::errc())
        std::from_chars(text, written.ptr, rounded);
    return rounded;
}

} // namespace remit
