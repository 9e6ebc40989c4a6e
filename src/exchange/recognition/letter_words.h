#pragma once

#include <string>
#include <string_view>

namespace remit {

/// The letters that are understood without asking.
constexpr std::string_view plainLetters = "RACIS";

struct LetterWord {
    /// Empty when the word is none of the known ones.
    std::string letter;
    /// The word is read as one letter here and as another there, so that only the user can tell.
    bool ambiguous = false;
};

/// What a whole word in one of the known languages says ("Informed", "consultado"); case does not matter.
LetterWord letterForWord(std::string_view word);

/// What the explanation of a letter says, judged by its first word ("Responsible (does the work)").
LetterWord letterForMeaning(std::string_view meaning);

} // namespace remit
