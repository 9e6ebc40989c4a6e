#include "widgets/look/theme.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace remit;

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

TEST_CASE("text stands out from its ground by 4.5 to 1, light and dark")
{
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        CAPTURE(theme.dark);
        for (const QColor& ground :
             {theme.panel, theme.window, theme.band, theme.header, theme.currentRow, theme.hoveredRow}) {
            CHECK(contrast(theme.text, ground) >= 4.5);
            CHECK(contrast(theme.secondary, ground) >= 4.5);
            CHECK(contrast(theme.accent, ground) >= 4.5);
        }
        CHECK(contrast(theme.questionText, theme.questionFill) >= 4.5);
        CHECK(contrast(theme.error, theme.errorSoft) >= 4.5);
        CHECK(contrast(theme.warning, theme.warningSoft) >= 4.5);
        CHECK(contrast(theme.text, theme.accentSoft) >= 4.5);
        CHECK(contrast(theme.secondary, theme.accentSoft) >= 4.5);
        for (const QColor& signal : {theme.error, theme.warning, theme.good})
            CHECK(contrast(signal, theme.panel) >= 4.5);
        for (const auto& [involvement, word] : Words<Involvement>::list) {
            CAPTURE(word);
            CHECK(contrast(theme.chip(involvement).text, theme.chip(involvement).fill) >= 4.5);
        }
    }
}

TEST_CASE("a theme is found again from its palette")
{
    CHECK(themeFor(paletteFor(darkTheme())).dark);
    CHECK_FALSE(themeFor(paletteFor(lightTheme())).dark);
}
