#pragma once

#include "core/edits/scheme_switch.h"

/// Letter schemes of the user's own.
namespace remit {

/// A letter as it is being edited; `original` is what the plan calls it now, empty for a new one.
struct DraftLetter {
    Letter letter;
    std::string original;

    friend bool operator==(const DraftLetter&, const DraftLetter&) = default;
};

/// A scheme as it is being edited, its letters in their new order.
struct SchemeDraft {
    LetterScheme scheme;
    std::vector<DraftLetter> letters;

    friend bool operator==(const SchemeDraft&, const SchemeDraft&) = default;
};

SchemeDraft draftOf(const Plan& plan, SchemeId scheme);
/// The letters as the plan will hold them, positions set.
std::vector<Letter> lettersIn(const SchemeDraft& draft);

enum class SchemeFault {
    schemeWithoutName,
    schemeNameTaken,
    withoutLetters,
    letterMissing,
    letterNotSingle,
    letterTwice,
    letterWithoutName,
    letterWithoutInvolvement
};

/// What keeps a draft from being used; `letter` is its index, -1 where the scheme itself is meant.
struct SchemeProblem {
    SchemeFault fault;
    int letter = -1;

    friend bool operator==(const SchemeProblem&, const SchemeProblem&) = default;
};
std::vector<SchemeProblem> problemsOf(const Plan& plan, const SchemeDraft& draft);

/// Letters of the plan's scheme that the draft has no more and cells hold, with in how many.
std::map<std::string, int> usedLettersRemoved(const Plan& plan, const SchemeDraft& draft);

/// Makes the draft the plan's scheme; cells of all constellations that use it follow letters that were renamed, and
/// those removed fare as chosen (unchosen ones are kept as a note).
Edit changeScheme(const Plan& plan, const SchemeDraft& draft, const LetterChoices& choices);

/// The constellations with this scheme.
std::vector<ConstellationId> usersOf(const Plan& plan, SchemeId scheme);

/// Nothing while a constellation uses it.
Edit removeScheme(const Plan& plan, SchemeId scheme);

} // namespace remit
