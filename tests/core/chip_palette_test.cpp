#include "core/chip_palette.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace remit;

namespace {

/// Relative luminance by WCAG 2.
double luminance(std::uint32_t color)
{
    const auto part = [&](int shift) {
        const double value = ((color >> shift) & 0xFF) / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

double contrast(std::uint32_t one, std::uint32_t other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

TEST_CASE("every letter can be read on its chip, in the light, in the dark and on paper")
{
    for (const ChipGround ground : {ChipGround::light, ChipGround::dark, ChipGround::paper}) {
        for (const auto& [involvement, word] : Words<Involvement>::list) {
            INFO(word);
            const ChipInk ink = chipInk(involvement, ground);
            CHECK(contrast(ink.text, ink.fill) >= 4.5);
        }
    }
}

TEST_CASE("chips that do or answer are filled, the others lie on the ground")
{
    for (const ChipGround ground : {ChipGround::light, ChipGround::dark, ChipGround::paper}) {
        for (const auto& [involvement, word] : Words<Involvement>::list) {
            INFO(word);
            const ChipInk ink = chipInk(involvement, ground);
            const bool works = involvement == Involvement::answers || involvement == Involvement::decides
                || involvement == Involvement::does;
            CHECK((ink.fill != groundColor(ground)) == works);
            CHECK((ink.fill == ink.frame) == works);
        }
    }
}
