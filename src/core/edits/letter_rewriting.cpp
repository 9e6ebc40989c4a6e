#include "core/edits/letter_rewriting.h"

#include "core/letters.h"
#include "core/rows_of.h"

#include <algorithm>

namespace remit {

namespace {

/// "S (Supportive)", as a line of a note.
std::string noteLine(const std::string& letter, const std::vector<Letter>& scheme)
{
    const auto found
        = std::find_if(scheme.begin(), scheme.end(), [&](const Letter& each) { return each.letter == letter; });
    return found == scheme.end() || found->name.empty() ? letter : letter + " (" + found->name + ")";
}

} // namespace

std::vector<const Assignment*> cellsOf(const Plan& plan, ConstellationId constellation)
{
    std::vector<const Assignment*> cells;
    for (const Assignment& each : eachOf<Assignment>(plan, constellation))
        cells.push_back(&each);
    return cells;
}

Edit rewriteLetters(const Plan& plan, ConstellationId constellation, const std::vector<Letter>& newLetters,
                    const std::function<LetterChoice(const std::string&, const Assignment&)>& choice)
{
    Edit edit;
    const std::vector<Letter> old = lettersOf(plan, constellation);
    for (const Assignment* cell : cellsOf(plan, constellation)) {
        Assignment changed = *cell;
        changed.letters.clear();
        for (const std::string& letter : characters(cell->letters)) {
            const LetterChoice chosen = choice(letter, *cell);
            if (chosen.kind == LetterChoice::Kind::become)
                changed.letters += chosen.letters;
            else if (chosen.kind == LetterChoice::Kind::keepAsNote)
                changed.note += (changed.note.empty() ? "" : "\n") + noteLine(letter, old);
        }
        changed.letters = inOrderOfStrength(changed.letters, newLetters);
        if (changed.letters.empty() && changed.note.empty())
            edit.remove<Assignment>(cell->key());
        else if (!(changed == *cell))
            edit.put(std::move(changed));
    }
    return edit;
}

} // namespace remit
