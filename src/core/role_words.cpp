#include "core/role_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace remit {

namespace {

bool isIn(std::string_view character, std::string_view first, std::string_view last)
{
    return character.size() == first.size() && character >= first && character <= last;
}

/// "/r", "(a)" or "*in" behind a longer word are other endings of it, no words.
bool isEnding(const RoleWord& ending, const RoleWord& word)
{
    constexpr std::size_t longestEnding = 3;
    return ending.isAttached && ending.text.size() <= longestEnding && word.text.size() > longestEnding + 1
        && isSmallLetter(ending.text.front());
}

} // namespace

bool isCapital(const std::string& character)
{
    return isIn(character, "A", "Z") || isIn(character, "À", "Þ") || isIn(character, "Α", "Ω")
        || isIn(character, "Ѐ", "Я");
}

bool isDigit(const std::string& character)
{
    return isIn(character, "0", "9");
}

bool isSmallLetter(const std::string& character)
{
    return isIn(character, "a", "z");
}

bool isBracket(const std::string& character)
{
    static constexpr std::array<std::string_view, 6> brackets{"(", ")", "[", "]", "（", "）"};
    return std::find(brackets.begin(), brackets.end(), character) != brackets.end();
}

bool isJoint(const std::string& character)
{
    return character == "/" || character == "&" || character == "+";
}

bool isSeparator(const std::string& character)
{
    static constexpr std::array<std::string_view, 12> others{"\u00a0", "\u202f", "\u3000", "·",  "–", "—",
                                                             "‐",      "‑",      "、",     "・", "“", "”"};
    if (character.size() == 1)
        return !isDigit(character) && !isIn(character, "A", "Z") && !isIn(character, "a", "z");
    return isBracket(character) || std::find(others.begin(), others.end(), character) != others.end();
}

std::string joined(const Characters& text)
{
    std::string result;
    for (const std::string& each : text)
        result += each;
    return result;
}

std::vector<RoleWord> wordsOf(const Characters& name)
{
    std::vector<RoleWord> words;
    std::string gap;
    std::string joint;
    bool inWord = false;
    for (const std::string& each : name) {
        if (isSeparator(each)) {
            joint = isJoint(each) && !words.empty() ? each : joint;
            gap = inWord ? each : gap + each;
            inWord = false;
            continue;
        }
        if (!inWord)
            words.push_back({joint, gap == "/" || gap == "(" || gap == "*" || gap == ":", {}});
        joint.clear();
        inWord = true;
        words.back().text.push_back(each);
    }
    for (std::size_t each = words.size(); each-- > 1;) {
        if (isEnding(words[each], words[each - 1]))
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(each));
    }
    return words;
}

} // namespace remit
