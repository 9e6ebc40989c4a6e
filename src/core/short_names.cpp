#include "core/short_names.h"

#include "core/letters.h"
#include "core/role_words.h"

#include <algorithm>
#include <vector>

namespace remit {

namespace {

constexpr std::size_t longestShortName = 6;

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& each : result)
        each = static_cast<char>(each >= 'A' && each <= 'Z' ? each - 'A' + 'a' : each);
    return result;
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
std::string composed(const std::vector<RoleWord>& words, const std::vector<std::string>& parts)
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
    for (std::size_t each = words.size(); each-- > 0 && kept.size() > 2 && length() > longestShortName;) {
        if (isSmallLetter(words[each].text.front()))
            std::erase(kept, each);
    }
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

/// "QL" for "Quality lead": who writes the first word with a capital means one in the others, but in those that join.
std::string initial(const RoleWord& word, const std::vector<RoleWord>& words)
{
    constexpr std::size_t longestJoining = 3;
    std::string letter = start(word.text, 1);
    const bool isMeant = !isSmallLetter(words.front().text.front()) && word.text.size() > longestJoining;
    if (isMeant && letter.front() >= 'a' && letter.front() <= 'z')
        letter.front() = static_cast<char>(letter.front() - 'a' + 'A');
    return letter;
}

/// The first letters of the words; of a single word the first four.
std::vector<std::string> partsOf(const std::vector<RoleWord>& words)
{
    std::vector<std::string> parts;
    for (const RoleWord& each : words)
        parts.push_back(isAbbreviation(each.text) ? joined(each.text)
                            : words.size() == 1   ? start(each.text, 4)
                                                  : initial(each, words));
    return parts;
}

/// "Project Manager" beside "Product Manager": the first letter that differs follows the word's own, "PjM".
std::vector<std::string> partsThatDiffer(const std::vector<RoleWord>& words, const std::vector<RoleWord>& other)
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
std::vector<std::string> longerNames(const std::vector<RoleWord>& words)
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

/// Without white space at the ends; what comes after two hundred characters is not looked at.
Characters trimmed(std::string_view name)
{
    constexpr std::size_t longestLookedAt = 200;
    const auto first = name.find_first_not_of(" \t\r\n");
    const auto last = name.find_last_not_of(" \t\r\n");
    Characters text = first == std::string_view::npos ? Characters{} : characters(name.substr(first, last - first + 1));
    text.resize(std::min(text.size(), longestLookedAt));
    return text;
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
    std::string plain = shortNameFor(roleName);
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
