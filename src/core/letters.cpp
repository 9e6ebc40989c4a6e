#include "core/letters.h"

#include "core/rows_of.h"

#include <algorithm>

namespace remit {

namespace {

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

const Letter* letterNamed(std::string_view letter, const std::vector<Letter>& scheme)
{
    const auto found
        = std::find_if(scheme.begin(), scheme.end(), [&](const Letter& each) { return each.letter == letter; });
    return found == scheme.end() ? nullptr : &*found;
}

} // namespace

std::vector<Letter> lettersOf(const Plan& plan, SchemeId scheme)
{
    std::vector<Letter> letters;
    for (const Letter& each : eachOf<Letter>(plan, scheme))
        letters.push_back(each);
    std::stable_sort(letters.begin(), letters.end(),
                     [](const Letter& a, const Letter& b) { return a.position < b.position; });
    return letters;
}

std::vector<Letter> lettersOf(const Plan& plan, ConstellationId constellation)
{
    const auto* found = plan.find<Constellation>(constellation);
    return found != nullptr ? lettersOf(plan, found->scheme) : std::vector<Letter>{};
}

std::vector<std::string> characters(std::string_view text)
{
    std::vector<std::string> result;
    for (const char byte : text) {
        if (continuesCharacter(byte) && !result.empty())
            result.back().push_back(byte);
        else
            result.emplace_back(1, byte);
    }
    return result;
}

std::vector<Involvement> involvementsOf(const Letter& letter)
{
    std::vector<Involvement> result;
    std::string_view words = letter.involvements;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (const auto involvement = fromWord<Involvement>(words.substr(0, end)))
            result.push_back(*involvement);
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    std::sort(result.begin(), result.end());
    return result;
}

bool involves(std::string_view letters, Involvement involvement, const std::vector<Letter>& scheme)
{
    const auto all = characters(letters);
    return std::any_of(all.begin(), all.end(), [&](const std::string& each) {
        const auto* letter = letterNamed(each, scheme);
        if (letter == nullptr)
            return false;
        const auto involvements = involvementsOf(*letter);
        return std::find(involvements.begin(), involvements.end(), involvement) != involvements.end();
    });
}

bool hasAll(const std::vector<Letter>& scheme, std::string_view letters)
{
    const auto wanted = characters(letters);
    return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& letter) {
        return std::any_of(scheme.begin(), scheme.end(), [&](const Letter& each) { return each.letter == letter; });
    });
}

Involvement strongestInvolvement(std::string_view letter, const std::vector<Letter>& scheme)
{
    const auto* found = letterNamed(letter, scheme);
    if (found == nullptr)
        return Involvement::informed;
    const auto involvements = involvementsOf(*found);
    return involvements.empty() ? Involvement::informed : involvements.front();
}

Involvement chipInvolvement(std::string_view letter, const std::vector<Letter>& scheme)
{
    const auto* found = letterNamed(letter, scheme);
    const auto style = found == nullptr || found->style.empty() ? std::nullopt : fromWord<Involvement>(found->style);
    return style ? *style : strongestInvolvement(letter, scheme);
}

std::string inOrderOfStrength(std::string_view letters, const std::vector<Letter>& scheme)
{
    struct Ranked {
        bool unknown;
        Involvement strength;
        std::string letter;
    };
    std::vector<Ranked> ranked;
    for (const std::string& letter : characters(letters)) {
        const bool seen
            = std::any_of(ranked.begin(), ranked.end(), [&](const Ranked& each) { return each.letter == letter; });
        if (!seen)
            ranked.push_back({letterNamed(letter, scheme) == nullptr, strongestInvolvement(letter, scheme), letter});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return std::pair(a.unknown, a.strength) < std::pair(b.unknown, b.strength);
    });
    std::string result;
    for (const Ranked& each : ranked)
        result += each.letter;
    return result;
}

std::string toggled(std::string_view letters, std::string_view letter, const std::vector<Letter>& scheme)
{
    std::string result;
    bool removed = false;
    for (const std::string& each : characters(letters)) {
        if (each == letter)
            removed = true;
        else
            result += each;
    }
    if (!removed)
        result += letter;
    return inOrderOfStrength(result, scheme);
}

} // namespace remit
