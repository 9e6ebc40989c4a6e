#pragma once

#include <string>

namespace remit {

/// The text with letters and the accents behind them put together, as most programs write them ("é" as one character),
/// so that names from different systems are the same; UTF-8. Other text stays.
std::string composed(std::string text);

} // namespace remit
