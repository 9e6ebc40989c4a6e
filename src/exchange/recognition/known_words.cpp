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
