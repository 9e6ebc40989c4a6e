#include "core/edits/scheme_edits.h"

#include "core/chart.h"
#include "core/edits/letter_rewriting.h"
#include "core/letters.h"

#include <algorithm>

namespace remit {

SchemeDraft draftOf(const Plan& plan, SchemeId scheme)
{
    SchemeDraft draft;
    if (const auto* found = plan.find<LetterScheme>(scheme))
        draft.scheme = *found;
    for (Letter& letter : lettersOf(plan, scheme)) {
        DraftLetter each{letter, letter.letter};
        draft.letters.push_back(std::move(each));
    }
    return draft;
}

std::vector<Letter> lettersIn(const SchemeDraft& draft)
{
    std::vector<Letter> letters;
    for (const DraftLetter& each : draft.letters) {
        letters.push_back(each.letter);
        letters.back().scheme = draft.scheme.id;
        letters.back().position = static_cast<double>(letters.size());
    }
    return letters;
}

namespace {

void checkLetter(const SchemeDraft& draft, int index, std::vector<SchemeProblem>& problems)
{
    const Letter& letter = draft.letters[static_cast<std::size_t>(index)].letter;
    const auto same = std::count_if(draft.letters.begin(), draft.letters.end(),
                                    [&](const DraftLetter& each) { return each.letter.letter == letter.letter; });
    if (letter.letter.empty())
        problems.push_back({SchemeFault::letterMissing, index});
    else if (characters(letter.letter).size() > 1)
        problems.push_back({SchemeFault::letterNotSingle, index});
    else if (same > 1)
        problems.push_back({SchemeFault::letterTwice, index});
    if (letter.name.empty())
        problems.push_back({SchemeFault::letterWithoutName, index});
    if (involvementsOf(letter).empty())
        problems.push_back({SchemeFault::letterWithoutInvolvement, index});
}

const DraftLetter* draftFor(const SchemeDraft& draft, const std::string& original)
{
    const auto found = std::find_if(draft.letters.begin(), draft.letters.end(),
                                    [&](const DraftLetter& each) { return each.original == original; });
    return found == draft.letters.end() ? nullptr : &*found;
}

} // namespace

std::vector<SchemeProblem> problemsOf(const Plan& plan, const SchemeDraft& draft)
{
    std::vector<SchemeProblem> problems;
    const auto& schemes = plan.all<LetterScheme>();
    if (draft.scheme.name.empty())
        problems.push_back({SchemeFault::schemeWithoutName});
    else if (std::any_of(schemes.begin(), schemes.end(), [&](const auto& each) {
                 return each.first != draft.scheme.id && each.second.name == draft.scheme.name;
             }))
        problems.push_back({SchemeFault::schemeNameTaken});
    if (draft.letters.empty())
        problems.push_back({SchemeFault::withoutLetters});
    for (int index = 0; index < static_cast<int>(draft.letters.size()); ++index)
        checkLetter(draft, index, problems);
    return problems;
}

std::vector<ConstellationId> usersOf(const Plan& plan, SchemeId scheme)
{
    std::vector<ConstellationId> users;
    for (const ConstellationId id : constellationsInOrder(plan)) {
        if (plan.find<Constellation>(id)->scheme == scheme)
            users.push_back(id);
    }
    return users;
}

std::map<std::string, int> usedLettersRemoved(const Plan& plan, const SchemeDraft& draft)
{
    std::map<std::string, int> removed;
    const std::vector<Letter> old = lettersOf(plan, draft.scheme.id);
    for (const ConstellationId user : usersOf(plan, draft.scheme.id)) {
        for (const Assignment* cell : cellsOf(plan, user)) {
            for (const std::string& letter : characters(cell->letters)) {
                const bool known
                    = std::any_of(old.begin(), old.end(), [&](const Letter& each) { return each.letter == letter; });
                if (known && draftFor(draft, letter) == nullptr)
                    ++removed[letter];
            }
        }
    }
    return removed;
}

Edit changeScheme(const Plan& plan, const SchemeDraft& draft, const LetterChoices& choices)
{
    Edit edit;
    const std::vector<Letter> old = lettersOf(plan, draft.scheme.id);
    const std::vector<Letter> letters = lettersIn(draft);
    const auto* before = plan.find<LetterScheme>(draft.scheme.id);
    if (before == nullptr || !(*before == draft.scheme))
        edit.put(draft.scheme);
    for (const Letter& letter : old) {
        if (std::none_of(letters.begin(), letters.end(),
                         [&](const Letter& each) { return each.key() == letter.key(); }))
            edit.remove<Letter>(letter.key());
    }
    for (const Letter& letter : letters) {
        const auto* same = plan.find<Letter>(letter.key());
        if (same == nullptr || !(*same == letter))
            edit.put(letter);
    }
    for (const ConstellationId user : usersOf(plan, draft.scheme.id)) {
        edit.append(rewriteLetters(plan, user, letters, [&](const std::string& letter, const Assignment&) {
            if (const DraftLetter* kept = draftFor(draft, letter))
                return LetterChoice{LetterChoice::Kind::become, kept->letter.letter};
            const bool known
                = std::any_of(old.begin(), old.end(), [&](const Letter& each) { return each.letter == letter; });
            const auto chosen = choices.find(letter);
            if (known)
                return chosen == choices.end() ? LetterChoice{} : chosen->second;
            return LetterChoice{LetterChoice::Kind::become, letter};
        }));
    }
    return edit;
}

Edit removeScheme(const Plan& plan, SchemeId scheme)
{
    Edit edit;
    if (plan.find<LetterScheme>(scheme) == nullptr || !usersOf(plan, scheme).empty())
        return edit;
    for (const Letter& letter : lettersOf(plan, scheme))
        edit.remove<Letter>(letter.key());
    edit.remove<LetterScheme>(scheme);
    return edit;
}

} // namespace remit
