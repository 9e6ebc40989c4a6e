#pragma once

#include "core/plan.h"

#include <map>
#include <string>
#include <vector>

/// Giving a constellation another letter scheme, or a scheme other letters, without losing what the cells say.
namespace remit {

/// What shall become of a letter the new letters have no counterpart for.
struct LetterChoice {
    enum class Kind { keepAsNote, drop, become };
    Kind kind = Kind::keepAsNote;
    /// For Kind::become.
    std::string letters;

    friend bool operator==(const LetterChoice&, const LetterChoice&) = default;
};

/// By letter of the old scheme.
using LetterChoices = std::map<std::string, LetterChoice>;

/// How one letter of a constellation fares when its scheme changes.
struct LetterSwitch {
    std::string letter;
    /// As the old scheme calls it; empty for a letter it does not know.
    std::string name;
    /// The new letters that say the same; empty where there are none.
    std::string becomes;
    /// Cells where the letter is changed into these, or has no counterpart.
    int cells = 0;
    /// Further cells where it has no counterpart but the other letters of the cell come to say the same.
    int alsoSaid = 0;

    friend bool operator==(const LetterSwitch&, const LetterSwitch&) = default;
};

/// The new letters for an old one. Its involvements are taken strongest first; each that is not said yet takes the new
/// letter that carries it, but never one that carries a stronger involvement than the old letter does: nobody comes to
/// answer for something by a change of letters. Where several carry it, the one for which it is the strongest wins,
/// then the first of the scheme.
std::string counterpart(const Letter& letter, const std::vector<Letter>& newLetters);

/// The letters of the constellation's scheme and those that stand in its cells besides, each with its counterpart.
std::vector<LetterSwitch> previewSwitch(const Plan& plan, ConstellationId constellation,
                                        const std::vector<Letter>& newLetters);

/// Gives the constellation the scheme, which the edit brings into the plan where it lacks it, and turns its cells'
/// letters. Letters without counterpart fare as chosen; unchosen ones are kept as a note.
Edit switchScheme(const Plan& plan, ConstellationId constellation, const LetterScheme& scheme,
                  const std::vector<Letter>& newLetters, const LetterChoices& choices);

} // namespace remit
