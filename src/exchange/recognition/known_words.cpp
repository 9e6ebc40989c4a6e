#include "exchange/recognition/known_words.h"

#include "core/utf8.h"

#include <map>
#include <string>
#include <utility>

namespace remit {

const std::vector<KnownWord>& knownWords()
{
    static const std::vector<KnownWord> words{
#include "known_words.inc"
    };
    return words;
}

namespace {

constexpr std::size_t longestName = 120;

/// A known word of this kind in the text; nothing when there is none.
const KnownWord* wordWithin(WordKind kind, std::string_view text)
{
    constexpr std::size_t longEnough = 4;
    static const auto sought = [] {
        std::map<WordKind, std::vector<std::pair<std::string, const KnownWord*>>> result;
        for (const KnownWord& each : knownWords()) {
            const std::string word(each.text);
            result[each.kind].emplace_back(word.size() < longEnough ? " " + word + " " : word, &each);
        }
        return result;
    }();
    const std::string name = text.size() > longestName ? std::string() : " " + folded(text) + " ";
    for (const auto& [wanted, word] : sought.at(kind)) {
        if (name.find(wanted) != std::string::npos)
            return word;
    }
    return nullptr;
}

} // namespace

bool namesRole(std::string_view text)
{
    return wordWithin(WordKind::roles, text) != nullptr;
}

std::string_view saidInCorner(std::string_view text)
{
    const KnownWord* word = wordWithin(WordKind::corners, text);
    return word == nullptr ? std::string_view() : word->meaning;
}

std::string_view meaningOf(WordKind kind, std::string_view word)
{
    static const auto meanings = [] {
        std::map<std::pair<WordKind, std::string>, std::string_view> result;
        for (const KnownWord& each : knownWords())
            result.emplace(std::pair(each.kind, std::string(each.text)), each.meaning);
        return result;
    }();
    constexpr std::size_t longest = 64;
    const auto found = word.size() > longest ? meanings.end() : meanings.find({kind, folded(word)});
    return found == meanings.end() ? std::string_view() : found->second;
}

} // namespace remit
