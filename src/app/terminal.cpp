#include "app/terminal.h"

#include "core/text.h"

#include <iostream>

namespace remit::command {

namespace {

constexpr char32_t erase = 0x7F;
constexpr std::string_view eraseSign = "\u2421";
constexpr std::string_view unknownSign = "\uFFFD";

bool isControl(char32_t code)
{
    return code < 0x20 || (code >= erase && code < 0xA0);
}

/// Also those that turn the direction of writing, so that a line reads otherwise than it is.
bool isTurning(char32_t code)
{
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

/// Unicode has a sign for each control character below space, from U+2400 on.
std::string signFor(char32_t code)
{
    if (code == erase)
        return std::string(eraseSign);
    if (code >= 0x20)
        return std::string(unknownSign);
    return "\xE2\x90" + std::string(1, static_cast<char>(0x80 + code));
}

std::string shown(std::string_view text, std::string_view kept)
{
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        const std::string_view bytes = text.substr(at, character.length);
        if (!character.isValid || isTurning(character.code))
            shown += unknownSign;
        else if (isControl(character.code) && kept.find(bytes) == std::string_view::npos)
            shown += signFor(character.code);
        else
            shown += bytes;
        at += character.length;
    }
    return shown;
}

} // namespace

std::string forTerminal(std::string_view text)
{
    return shown(text, "\n\t");
}

std::string onOneLine(std::string_view text)
{
    return shown(text, {});
}

int print(const Result<Answer>& outcome, bool json)
{
    if (!outcome) {
        std::cerr << "remit: " << forTerminal(outcome.error().message) << "\n";
        return failure;
    }
    if (json)
        std::cout << outcome->json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    else
        std::cout << forTerminal(outcome->words);
    std::cout.flush();
    return std::cout ? outcome->exitCode : failure;
}

} // namespace remit::command
