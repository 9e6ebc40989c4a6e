#pragma once

#include "core/words.h"

#include <cstdint>

/// The colours of letters, by what they mean: filled chips do or answer, outlined ones talk. For the window, for paper
/// and for files.
namespace remit {

enum class ChipGround { light, dark, paper };

/// Colours as 0xRRGGBB.
struct ChipInk {
    std::uint32_t fill;
    /// That of the fill where a chip is filled.
    std::uint32_t frame;
    std::uint32_t text;
};

/// Of an outlined chip, and of what lies below it.
constexpr std::uint32_t groundColor(ChipGround ground)
{
    return ground == ChipGround::dark ? 0x1B2027 : 0xFFFFFF;
}

/// Paper is as white as the light window.
constexpr ChipInk chipInk(Involvement involvement, ChipGround ground)
{
    const bool dark = ground == ChipGround::dark;
    const auto filled = [](std::uint32_t fill, std::uint32_t text) { return ChipInk{fill, fill, text}; };
    const auto outlined = [&](std::uint32_t color) { return ChipInk{groundColor(ground), color, color}; };
    switch (involvement) {
    case Involvement::answers:
    case Involvement::decides:
        return dark ? filled(0xA78BFA, 0x1B1033) : filled(0x4C1D95, 0xFFFFFF);
    case Involvement::does:
        return dark ? filled(0x24406F, 0xD6E5FF) : filled(0xCFE0FA, 0x14315F);
    case Involvement::signsOff:
    case Involvement::verifies:
        return outlined(dark ? 0xC4A6FF : 0x7C3AED);
    case Involvement::supports:
        return outlined(dark ? 0x8FB0FF : 0x2F5BD7);
    case Involvement::consulted:
        return outlined(dark ? 0x5EC9B8 : 0x0F766E);
    case Involvement::informed:
        break;
    }
    return dark ? ChipInk{groundColor(ground), 0x56606E, 0xAEB7C3} : ChipInk{groundColor(ground), 0xC3C9D2, 0x5B6573};
}

} // namespace remit
