#pragma once

#include "exchange/recognition/legend.h"
#include "exchange/recognition/letter_words.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace remit {

/// What the caller and the file say about letters.
struct MarkRules {
    /// The user's answers, from what a cell says to letters ("X" to "A"); an empty answer leaves the mark out.
    std::map<std::string, std::string> answers;
    Legend legend;
    /// Those that are understood without asking.
    std::string letters = std::string(plainLetters);
};

/// What one cell says when it is read as the letters of a role.
struct Mark {
    enum class Kind : std::uint8_t {
        blank,
        /// A dash, a slash or "n/a": there are no letters.
        dash,
        letters,
        /// Letters followed by free text.
        qualified,
        /// Looks like a mark, but only the user can say which.
        unclear,
        text,
    };
    Kind kind = Kind::blank;
    std::string letters;
    std::string note;
    /// It is a word for letters that means one here and another there, such as “responsable”.
    bool isWord = false;

    bool isClear() const { return kind == Kind::letters; }
    /// Letters that point to a note elsewhere: "A¹", "R*".
    bool hasFootnote() const;
    bool isMark() const { return kind == Kind::letters || kind == Kind::qualified || kind == Kind::unclear; }
};

Mark readMark(std::string_view cell, const MarkRules& rules);

} // namespace remit
