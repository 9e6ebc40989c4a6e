#include "analysis/fixes/scheme_letters.h"

namespace remit {

SchemeLetters::SchemeLetters(std::vector<Letter> scheme)
    : m_scheme(std::move(scheme))
    , m_reader(m_scheme)
{
}

std::optional<std::string> SchemeLetters::letterFor(Involvement involvement, Involvements without) const
{
    std::optional<std::string> best;
    int bestSize = 0;
    for (const Letter& each : m_scheme) {
        const Involvements meaning = meaningOf(each.letter);
        if (!meaning.has(involvement) || meaning.hasAny(without))
            continue;
        if (!best || meaning.size() < bestSize) {
            best = each.letter;
            bestSize = meaning.size();
        }
    }
    return best;
}

} // namespace remit
