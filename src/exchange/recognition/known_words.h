#pragma once

#include <string_view>
#include <vector>

namespace remit {

/// What a word of resources/exchange/words.json is for; the sections of that file.
enum class WordKind {
    /// Says a letter in full; means the letter, or "?" where some charts mean one and some another.
    letters,
    /// Stands between roles or letters; means how they share, a word of `Sharing`.
    joints,
    /// Heads a column of text, which is no role.
    columns,
    /// Stands before the explanation of the letters.
    legends,
    /// Says in a cell that there are no letters.
    nobody,
    /// A short word that is no run of small letters, though it could be one.
    ordinary,
    /// Part of the name of a role, rarely of a title: "manager", "team".
    roles,
    /// Stands in the corner of a chart, above roles that are rows ("role") or above titles ("title").
    corners,
    /// The given name of a person, and rarely anything else.
    people,
};

struct KnownWord {
    WordKind kind;
    std::string_view text;
    std::string_view meaning;
};

/// All words of all languages.
const std::vector<KnownWord>& knownWords();

/// What a word means in any of the languages, without regard to case; empty when it is none of that kind.
std::string_view meaningOf(WordKind kind, std::string_view word);

inline bool isKnown(WordKind kind, std::string_view word)
{
    return !meaningOf(kind, word).empty();
}

/// Whether a word for roles is in the text: a short one as a word of its own, a longer one also inside another.
bool namesRole(std::string_view text);
/// "role" or "title" for what the text in the corner of a chart says about the names below it; else empty.
std::string_view saidInCorner(std::string_view text);

} // namespace remit
