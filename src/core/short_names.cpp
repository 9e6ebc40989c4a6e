#include "core/short_names.h"

#include "core/letters.h"

#include <algorithm>
#include <array>
#include <vector>

namespace remit {

namespace {

using Characters = std::vector<std::string>;

constexpr std::size_t longestShortName = 6;

/// A word of a role's name and the sign that joins it to the one before, if one does.
struct Word {
    std::string joint;
    Characters text;
};

bool isIn(std::string_view character, std::string_view first, std::string_view last)
{
    return character.size() == first.size() && character >= first && character <= last;
}

/// Of the scripts that have capitals: Latin, Greek, Cyrillic.
bool isCapital(const std::string& character)
{
    return isIn(character, "A", "Z") || isIn(character, "À", "Þ") || isIn(character, "Α", "Ω")
        || isIn(character, "Ѐ", "Я");
}

bool isDigit(const std::string& character)
{
    return isIn(character, "0", "9");
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

/// Parts words: white space and signs of ASCII, and those signs beyond it that stand between words.
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

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& each : result)
        each = static_cast<char>(each >= 'A' && each <= 'Z' ? each - 'A' + 'a' : each);
    return result;
}

std::vector<Word> wordsOf(const Characters& name)
{
    std::vector<Word> words;
    std::string joint;
    bool inWord = false;
    for (const std::string& each : name) {
        if (isSeparator(each)) {
            joint = isJoint(each) && !words.empty() ? each : joint;
            inWord = false;
            continue;
        }
        if (!inWord)
            words.push_back({joint, {}});
        joint.clear();
        inWord = true;
        words.back().text.push_back(each);
    }
    return words;
}

/// "QA", "iOS", "2": short words that are nothing without all their characters.
bool isAbbreviation(const Characters& word, std::size_t longest = 4)
{
    return word.size() <= longest
        && (std::count_if(word.begin(), word.end(), isCapital) > 1 || std::all_of(word.begin(), word.end(), isDigit));
}

/// "ISO" in "Information Security Officer (ISO)" or "[ISO]"; empty when nothing short stands in brackets.
std::string abbreviationInBrackets(const Characters& name)
{
    const auto close = std::find_if(name.rbegin(), name.rend(), isBracket);
    if (close == name.rend())
        return {};
    const auto open = std::find_if(std::next(close), name.rend(), isBracket);
    const Characters inside(open.base(), std::prev(close.base()));
    const bool isWord = !inside.empty() && std::none_of(inside.begin(), inside.end(), [](const std::string& each) {
        return isSeparator(each) && !isJoint(each);
    });
    return open != name.rend() && isWord && std::none_of(inside.begin(), inside.end(), isDigit)
            && isAbbreviation(inside, longestShortName)
        ? joined(inside)
        : std::string();
}

/// What stands for each word; short words that only join others go where there are too many, then those in the middle.
std::string composed(const std::vector<Word>& words, const std::vector<std::string>& parts)
{
    std::vector<std::size_t> kept;
    const auto length = [&] {
        std::size_t sum = 0;
        for (const std::size_t each : kept)
            sum += characters(words[each].joint + parts[each]).size();
        return sum;
    };
    for (std::size_t each = 0; each < words.size(); ++each)
        kept.push_back(each);
    if (length() > longestShortName)
        std::erase_if(kept, [&](std::size_t each) { return isIn(words[each].text.front(), "a", "z"); });
    while (kept.size() > 2 && length() > longestShortName)
        kept.erase(kept.end() - 2);
    std::string result;
    for (const std::size_t each : kept)
        result += (result.empty() ? "" : words[each].joint) + parts[each];
    return result;
}

std::string start(const Characters& word, std::size_t length)
{
    return joined({word.begin(), word.begin() + static_cast<std::ptrdiff_t>(std::min(length, word.size()))});
}

/// The first letters of the words; of a single word the first four.
std::vector<std::string> partsOf(const std::vector<Word>& words)
{
    std::vector<std::string> parts;
    for (const Word& each : words)
        parts.push_back(isAbbreviation(each.text) ? joined(each.text) : start(each.text, words.size() == 1 ? 4 : 1));
    return parts;
}

/// "Project Manager" beside "Product Manager": the first letter that differs follows the word's own, "PjM".
std::vector<std::string> partsThatDiffer(const std::vector<Word>& words, const std::vector<Word>& other)
{
    std::vector<std::string> parts = partsOf(words);
    for (std::size_t each = 0; each < std::min(words.size(), other.size()); ++each) {
        const Characters& word = words[each].text;
        const auto [at, otherAt]
            = std::mismatch(word.begin(), word.end(), other[each].text.begin(), other[each].text.end(),
                            [](const auto& one, const auto& two) { return lowered(one) == lowered(two); });
        if (at != word.end() && at != word.begin() && !isAbbreviation(word)) {
            parts[each] = start(word, words.size() == 1 ? 3 : 1) + *at;
            break;
        }
    }
    return parts;
}

/// Names from the shortest to those that use more and more of one word.
std::vector<std::string> longerNames(const std::vector<Word>& words)
{
    std::vector<std::string> names{composed(words, partsOf(words))};
    constexpr std::size_t longestPart = 4;
    for (std::size_t each = 0; each < words.size(); ++each) {
        for (std::size_t length = 2; length <= longestPart && words.size() > 1; ++length) {
            auto parts = partsOf(words);
            if (isAbbreviation(words[each].text) || words[each].text.size() < length)
                break;
            parts[each] = start(words[each].text, length);
            names.push_back(composed(words, parts));
        }
    }
    return names;
}

/// White space at the ends of a name says nothing.
Characters trimmed(std::string_view name)
{
    const auto first = name.find_first_not_of(" \t\r\n");
    const auto last = name.find_last_not_of(" \t\r\n");
    return first == std::string_view::npos ? Characters{} : characters(name.substr(first, last - first + 1));
}

} // namespace

std::string shortNameFor(std::string_view roleName)
{
    const Characters name = trimmed(roleName);
    if (std::string given = abbreviationInBrackets(name); !given.empty())
        return given;
    const auto words = wordsOf(name);
    const bool isWhole = name.size() <= longestShortName
        && std::none_of(name.begin(), name.end(),
                        [](const std::string& each) { return isBracket(each) || each == " "; });
    if (isWhole || words.empty())
        return start(name, longestShortName);
    const auto inBrackets = std::find_if(name.begin(), name.end(), isBracket);
    const auto explained = wordsOf({inBrackets, name.end()});
    // "ISO (Information Security Officer)"
    if (words.size() > explained.size() && isAbbreviation(words.front().text, longestShortName)
        && lowered(composed(explained, partsOf(explained))) == lowered(joined(words.front().text)))
        return joined(words.front().text);
    return composed(words, partsOf(words));
}

std::string shortNameFor(const Plan& plan, std::string_view roleName, RoleId role)
{
    return ShortNames(plan, role).give(roleName);
}

std::string shortNameAfterRenaming(const Plan& plan, const Role& role, std::string_view newName)
{
    ShortNames others(plan, role.id);
    const bool cameFromName = role.shortName.empty() || role.shortName == shortNameFor(role.name)
        || role.shortName == shortNameFor(plan, role.name, role.id);
    return cameFromName ? others.give(newName) : role.shortName;
}

ShortNames::ShortNames(const Plan& plan, RoleId except)
{
    for (const auto& [id, role] : plan.all<Role>()) {
        if (id != except)
            take(role.name, role.shortName);
    }
}

void ShortNames::take(const std::string& name, const std::string& shortName)
{
    m_taken.try_emplace(lowered(name), name);
    m_taken.try_emplace(lowered(shortName), name);
}

bool ShortNames::isFree(std::string_view shortName) const
{
    return !m_taken.contains(lowered(shortName));
}

std::string ShortNames::give(std::string_view roleName)
{
    std::string name = proposalFor(roleName);
    take(std::string(roleName), name);
    return name;
}

std::string ShortNames::giveIfFree(std::string_view wanted, std::string_view roleName)
{
    if (wanted.empty() || !isFree(wanted))
        return give(roleName);
    take(std::string(roleName), std::string(wanted));
    return std::string(wanted);
}

std::string ShortNames::proposalFor(std::string_view roleName) const
{
    const std::string plain = shortNameFor(roleName);
    const auto holder = m_taken.find(lowered(plain));
    if (plain.empty() || holder == m_taken.end())
        return plain;
    const auto words = wordsOf(trimmed(roleName));
    std::vector<std::string> names{composed(words, partsThatDiffer(words, wordsOf(trimmed(holder->second))))};
    const auto longer = longerNames(words);
    names.insert(names.end(), longer.begin(), longer.end());
    for (const std::string& each : names) {
        if (!each.empty() && isFree(each))
            return each;
    }
    for (int number = 2;; ++number) {
        if (std::string numbered = plain + std::to_string(number); isFree(numbered))
            return numbered;
    }
}

} // namespace remit
