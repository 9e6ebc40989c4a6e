#include "core/edits/scheme_switch.h"

#include "core/edits/letter_rewriting.h"
#include "core/letters.h"

#include <algorithm>

namespace remit {

namespace {

bool has(const std::vector<Involvement>& involvements, Involvement wanted)
{
    return std::find(involvements.begin(), involvements.end(), wanted) != involvements.end();
}

const Letter* named(const std::vector<Letter>& letters, const std::string& letter)
{
    const auto found
        = std::find_if(letters.begin(), letters.end(), [&](const Letter& each) { return each.letter == letter; });
    return found == letters.end() ? nullptr : &*found;
}

/// The letter that best says the involvement and nothing stronger than `ceiling`, or null.
const Letter* bestFor(Involvement wanted, Involvement ceiling, const std::vector<Letter>& letters)
{
    const Letter* best = nullptr;
    for (const Letter& each : letters) {
        const auto involvements = involvementsOf(each);
        if (!has(involvements, wanted) || involvements.front() < ceiling)
            continue;
        if (best == nullptr || (involvements.front() == wanted && involvementsOf(*best).front() != wanted))
            best = &each;
    }
    return best;
}

/// Old letters with what they become. A letter the old scheme does not know stays what it is if the new one knows it.
std::map<std::string, std::string> counterparts(const Plan& plan, ConstellationId constellation,
                                                const std::vector<Letter>& newLetters)
{
    std::map<std::string, std::string> all;
    const std::vector<Letter> old = lettersOf(plan, constellation);
    for (const Letter& letter : old)
        all[letter.letter] = counterpart(letter, newLetters);
    for (const Assignment* cell : cellsOf(plan, constellation)) {
        for (const std::string& letter : characters(cell->letters)) {
            if (all.count(letter) == 0)
                all[letter] = named(newLetters, letter) != nullptr ? letter : std::string();
        }
    }
    return all;
}

/// Whether what the other letters of the cell become says everything this letter said.
bool saidByOthers(const std::string& letter, const std::string& cell, const std::vector<Letter>& old,
                  const std::map<std::string, std::string>& becomes, const std::vector<Letter>& newLetters)
{
    const Letter* lost = named(old, letter);
    if (lost == nullptr)
        return false;
    std::string others;
    for (const std::string& each : characters(cell))
        others += becomes.at(each);
    const auto said = involvementsOf(*lost);
    return !others.empty() && std::all_of(said.begin(), said.end(), [&](Involvement involvement) {
        return involves(others, involvement, newLetters);
    });
}

} // namespace

std::string counterpart(const Letter& letter, const std::vector<Letter>& newLetters)
{
    const auto involvements = involvementsOf(letter);
    std::string result;
    for (const Involvement each : involvements) {
        if (involves(result, each, newLetters))
            continue;
        if (const Letter* best = bestFor(each, involvements.front(), newLetters))
            result += best->letter;
    }
    return result;
}

std::vector<LetterSwitch> previewSwitch(const Plan& plan, ConstellationId constellation,
                                        const std::vector<Letter>& newLetters)
{
    const std::vector<Letter> old = lettersOf(plan, constellation);
    const auto becomes = counterparts(plan, constellation, newLetters);
    std::vector<LetterSwitch> all;
    for (const Letter& letter : old)
        all.push_back({letter.letter, letter.name, becomes.at(letter.letter), 0, 0});
    for (const auto& [letter, others] : becomes) {
        if (named(old, letter) == nullptr)
            all.push_back({letter, {}, others, 0, 0});
    }
    for (const Assignment* cell : cellsOf(plan, constellation)) {
        const auto inCell = characters(cell->letters);
        for (LetterSwitch& each : all) {
            if (std::find(inCell.begin(), inCell.end(), each.letter) == inCell.end())
                continue;
            const bool said
                = each.becomes.empty() && saidByOthers(each.letter, cell->letters, old, becomes, newLetters);
            ++(said ? each.alsoSaid : each.cells);
        }
    }
    return all;
}

Edit switchScheme(const Plan& plan, ConstellationId constellation, const LetterScheme& scheme,
                  const std::vector<Letter>& newLetters, const LetterChoices& choices)
{
    Edit edit;
    const auto* before = plan.find<Constellation>(constellation);
    if (before == nullptr)
        return edit;
    if (plan.find<LetterScheme>(scheme.id) == nullptr) {
        edit.put(scheme);
        for (Letter letter : newLetters) {
            letter.scheme = scheme.id;
            edit.put(std::move(letter));
        }
    }
    const std::vector<Letter> old = lettersOf(plan, constellation);
    const auto becomes = counterparts(plan, constellation, newLetters);
    edit.append(rewriteLetters(plan, constellation, newLetters, [&](const std::string& letter, const Assignment& cell) {
        if (!becomes.at(letter).empty())
            return LetterChoice{LetterChoice::Kind::become, becomes.at(letter)};
        if (saidByOthers(letter, cell.letters, old, becomes, newLetters))
            return LetterChoice{LetterChoice::Kind::drop, {}};
        const auto chosen = choices.find(letter);
        return chosen == choices.end() ? LetterChoice{} : chosen->second;
    }));
    if (before->scheme != scheme.id) {
        Constellation changed = *before;
        changed.scheme = scheme.id;
        edit.put(std::move(changed));
    }
    return edit;
}

} // namespace remit
