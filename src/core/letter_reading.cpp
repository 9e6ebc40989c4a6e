#include "core/letter_reading.h"

#include "core/letters.h"

#include <algorithm>
#include <array>

namespace remit {

namespace {

bool separatesLetters(const std::string& character)
{
    static const std::array<std::string_view, 12> separators{" ", "\t", "\n", "\r", "/", ",",
                                                             ";", "+",  "&",  "|",  ".", "\u00a0"};
    return std::find(separators.begin(), separators.end(), character) != separators.end();
}

bool isDash(const std::string& character)
{
    return character == "-" || character == "\u2013" || character == "\u2014";
}

/// Capitals of ASCII letters; a scheme's letters of other scripts have to be written as they are.
std::string upper(std::string character)
{
    if (character.size() == 1 && character[0] >= 'a' && character[0] <= 'z')
        character[0] = static_cast<char>(character[0] - 'a' + 'A');
    return character;
}

bool isIn(const std::vector<Letter>& scheme, const std::string& letter)
{
    return std::any_of(scheme.begin(), scheme.end(), [&](const Letter& each) { return each.letter == letter; });
}

} // namespace

std::optional<std::string> readLetters(std::string_view text, const std::vector<Letter>& scheme)
{
    std::string letters;
    for (const std::string& character : characters(text)) {
        if (separatesLetters(character) || isDash(character))
            continue;
        const std::string letter = isIn(scheme, character) ? character : upper(character);
        if (!isIn(scheme, letter))
            return std::nullopt;
        letters += letter;
    }
    return letters;
}

} // namespace remit
