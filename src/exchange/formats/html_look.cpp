#include "exchange/formats/html_look.h"

namespace remit {

std::string htmlColor(std::uint32_t color)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4)
        text += digits[(color >> shift) & 0xF];
    return text;
}

std::string htmlColorRules()
{
    return R"(
:root { color-scheme: light dark; --ground: #fff; --text: #1c2430; --faint: #5b6573; --line: #dfe3e8; --band: #f1f4f8; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #1b2027; --text: #e6e9ee; --faint: #a5afbc; --line: #343c48; --band: #242b34; } })";
}

std::string htmlChipRules(ChipGround ground, std::string_view element)
{
    std::string rules;
    for (const auto& [involvement, word] : Words<Involvement>::list) {
        const ChipInk ink = chipInk(involvement, ground);
        rules += std::string(element) + "." + std::string(word) + " { background: " + htmlColor(ink.fill)
            + "; border-color: " + htmlColor(ink.frame) + "; color: " + htmlColor(ink.text) + "; }\n";
    }
    return rules;
}

} // namespace remit
