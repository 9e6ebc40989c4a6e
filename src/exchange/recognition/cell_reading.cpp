#include "exchange/recognition/cell_reading.h"

#include "core/letter_reading.h"
#include "core/letters.h"
#include "core/utf8.h"

#include <algorithm>

namespace remit {

Mark readCell(std::string_view cell, const std::vector<Letter>& scheme)
{
    if (tidied(cell).empty())
        return {};
    if (const auto letters = readLetters(cell, scheme))
        return {letters->empty() ? Mark::Kind::dash : Mark::Kind::letters, *letters, {}};
    MarkRules rules;
    rules.letters.clear();
    for (const Letter& each : scheme)
        rules.letters += each.letter;
    Mark mark = readMark(cell, rules);
    const auto read = characters(mark.letters);
    const bool areOfScheme = std::all_of(read.begin(), read.end(), [&](const std::string& letter) {
        return rules.letters.find(letter) != std::string::npos;
    });
    return areOfScheme ? mark : Mark{Mark::Kind::text, {}, {}};
}

} // namespace remit
