#pragma once

#include "core/chip_palette.h"

#include <cstdint>
#include <string>
#include <string_view>

/// How every page of HTML looks that Remit writes.
namespace remit {

/// 0xRRGGBB as "#rrggbb".
std::string htmlColor(std::uint32_t color);
/// The colours of ground, text and lines as CSS variables, for light and dark.
std::string htmlColorRules();
/// A rule for each involvement, which is the class of the element: "b.answers { ... }".
std::string htmlChipRules(ChipGround ground, std::string_view element);

} // namespace remit
