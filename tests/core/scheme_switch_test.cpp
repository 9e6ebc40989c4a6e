#include "core/edits/edits.h"
#include "core/edits/scheme_edits.h"
#include "core/edits/scheme_switch.h"
#include "core/letters.h"

#include "support/plan_text.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

using namespace remit;

namespace {

/// "A:answers+decides D:does" as letters named after themselves.
std::vector<Letter> lettersFrom(const std::string& text)
{
    std::vector<Letter> letters;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const auto colon = word.find(':');
        std::string involvements = word.substr(colon + 1);
        std::replace(involvements.begin(), involvements.end(), '+', ' ');
        letters.push_back({SchemeId{9}, word.substr(0, colon), "", "", involvements, double(letters.size() + 1)});
    }
    return letters;
}

const char* const raci = "R:does A:answers C:consulted I:informed";
const char* const rasci = "R:does A:answers S:supports C:consulted I:informed";
const char* const raciVs = "R:does A:answers C:consulted I:informed V:verifies S:signsOff";
const char* const daci = "D:does A:answers+decides C:consulted I:informed";
const char* const rapid = "R:supports A:signsOff P:does I:consulted D:answers+decides";
const char* const ownerHelper = "O:answers+does H:supports";

/// "R>D A>A C>C I>-", in the order of the old letters.
std::string mapped(const char* from, const char* to)
{
    std::string all;
    for (const Letter& letter : lettersFrom(from)) {
        const std::string other = counterpart(letter, lettersFrom(to));
        all += (all.empty() ? "" : " ") + letter.letter + ">" + (other.empty() ? "-" : other);
    }
    return all;
}

std::string lettersIn(const Plan& plan)
{
    std::string all;
    for (const auto& [key, cell] : plan.all<Assignment>())
        all += (all.empty() ? "" : " ") + (cell.letters.empty() ? "." : cell.letters)
            + (cell.note.empty() ? "" : "[" + cell.note + "]");
    return all;
}

const char* const chart = R"(
               | PM  | PO
Set pricing    | AR  | C
Order backlog  | R   | A
Accept stories | I   | AR
)";

const LetterScheme other{SchemeId{9}, "Other", "", ""};

} // namespace

TEST_CASE("letters find their counterpart by the strongest involvement they share")
{
    CHECK(mapped(raci, daci) == "R>D A>A C>C I>I");
    CHECK(mapped(daci, raci) == "D>R A>A C>C I>I");
    CHECK(mapped(raci, rasci) == "R>R A>A C>C I>I");
    CHECK(mapped(rasci, raci) == "R>R A>A S>- C>C I>I");
    CHECK(mapped(raciVs, raci) == "R>R A>A C>C I>I V>- S>-");
    CHECK(mapped(rasci, raciVs) == "R>R A>A S>- C>C I>I");
    CHECK(mapped(rasci, rapid) == "R>P A>D S>R C>I I>-");
    CHECK(mapped(raciVs, rapid) == "R>P A>D C>I I>- V>- S>A");
    CHECK(mapped(rapid, raci) == "R>- A>- P>R I>C D>A");
    CHECK(mapped(daci, rapid) == "D>P A>D C>I I>-");
}

TEST_CASE("a letter that says two things becomes two, and nobody comes to answer by a change of letters")
{
    CHECK(mapped(ownerHelper, raci) == "O>AR H>-");
    CHECK(mapped(ownerHelper, rasci) == "O>AR H>S");
    CHECK(mapped(raci, ownerHelper) == "R>- A>O C>- I>-");
    CHECK(mapped("X:does", "B:does+consulted A:does") == "X>B");
    CHECK(mapped("X:consulted", "B:does+consulted D:consulted+informed") == "X>D");
}

TEST_CASE("the preview counts cells per letter, and those where others come to say the same")
{
    const Plan plan = planFrom(chart);
    const auto all = previewSwitch(plan, theChart, lettersFrom(ownerHelper));
    REQUIRE(all.size() == 4);
    const auto of = [&](const std::string& letter) {
        return *std::find_if(all.begin(), all.end(), [&](const LetterSwitch& each) { return each.letter == letter; });
    };
    CHECK(of("A").becomes == "O");
    CHECK(of("A").cells == 3);
    CHECK(of("R").cells == 1);
    CHECK(of("R").alsoSaid == 2);
    CHECK(of("C").cells == 1);
    CHECK(of("I").cells == 1);
}

TEST_CASE("switching turns the cells, keeps what has no counterpart as a note, and drops only what was chosen")
{
    const Plan before = planFrom(chart);
    Plan plan = before;
    apply(switchScheme(plan, theChart, other, lettersFrom(daci), {}), plan);
    CHECK(lettersIn(plan) == "AD C D A I AD");
    CHECK(plan.find<Constellation>(theChart)->scheme == other.id);
    CHECK(lettersOf(plan, theChart).size() == 4);

    plan = before;
    LetterChoices choices{{"C", {LetterChoice::Kind::become, "H"}}, {"I", {LetterChoice::Kind::drop, {}}}};
    apply(switchScheme(plan, theChart, other, lettersFrom(ownerHelper), choices), plan);
    CHECK(lettersIn(plan) == "O H .[R (Responsible)] O O");

    plan = before;
    apply(setNote(plan, {theChart, ResponsibilityId{3}, RoleId{1}}, "by mail"), plan);
    apply(switchScheme(plan, theChart, other, lettersFrom(ownerHelper), {}), plan);
    CHECK(lettersIn(plan) == "O .[C (Consulted)] .[R (Responsible)] O .[by mail\nI (Informed)] O");
}

TEST_CASE("letters of no scheme are named in the preview and not lost")
{
    Plan plan = planFrom(chart);
    Assignment odd{theChart, ResponsibilityId{1}, RoleId{2}, "Q", {}};
    plan.put(odd);
    const auto all = previewSwitch(plan, theChart, lettersFrom(daci));
    CHECK(all.back() == LetterSwitch{"Q", "", "", 1, 0});
    apply(switchScheme(plan, theChart, other, lettersFrom(daci), {}), plan);
    CHECK(plan.find<Assignment>(odd.key())->note == "Q");
}

TEST_CASE("another constellation with the same letters stays as it is")
{
    Plan plan = planFrom(chart);
    apply(addConstellation(plan, ConstellationId{2}, "Next", lettersOf(plan, theChart).front().scheme, theChart), plan);
    const std::string before = lettersIn(plan);
    apply(switchScheme(plan, theChart, other, lettersFrom(daci), {}), plan);
    CHECK(lettersIn(plan) == "AD C D A I AD AR C R A I AR");
}

TEST_CASE("renaming letters of a scheme renames them in every cell, also when two change places")
{
    Plan plan = planFrom(chart);
    const SchemeId scheme = plan.find<Constellation>(theChart)->scheme;
    SchemeDraft draft = draftOf(plan, scheme);
    REQUIRE(problemsOf(plan, draft).empty());
    for (DraftLetter& each : draft.letters) {
        if (each.original == "R")
            each.letter.letter = "A";
        else if (each.original == "A")
            each.letter.letter = "R";
        else if (each.original == "C")
            each.letter.letter = "問";
    }
    apply(changeScheme(plan, draft, {}), plan);
    CHECK(lettersIn(plan) == "RA 問 A R I RA");
    CHECK(draftOf(plan, scheme).letters.size() == 4);
}

TEST_CASE("a removed letter that cells hold is counted and fares as chosen")
{
    const Plan before = planFrom(chart);
    SchemeDraft draft = draftOf(before, before.find<Constellation>(theChart)->scheme);
    std::erase_if(draft.letters, [](const DraftLetter& each) { return each.original == "R" || each.original == "I"; });
    CHECK(usedLettersRemoved(before, draft) == std::map<std::string, int>{{"R", 3}, {"I", 1}});

    Plan plan = before;
    apply(changeScheme(plan, draft, {{"R", {LetterChoice::Kind::become, "C"}}, {"I", {LetterChoice::Kind::drop, {}}}}),
          plan);
    CHECK(lettersIn(plan) == "AC C C A AC");
    plan = before;
    apply(changeScheme(plan, draft, {}), plan);
    CHECK(lettersIn(plan) == "A[R (Responsible)] C .[R (Responsible)] A .[I (Informed)] A[R (Responsible)]");
}

TEST_CASE("a scheme is checked letter by letter")
{
    const Plan plan = planFrom(chart);
    SchemeDraft draft = draftOf(plan, plan.find<Constellation>(theChart)->scheme);
    draft.scheme.name.clear();
    draft.letters[0].letter.letter = "";
    draft.letters[1].letter.letter = "AB";
    draft.letters[1].letter.involvements = "";
    draft.letters[2].letter.letter = "I";
    draft.letters[2].letter.name = "";
    using F = SchemeFault;
    CHECK(problemsOf(plan, draft)
          == std::vector<SchemeProblem>{{F::schemeWithoutName, -1},
                                        {F::letterMissing, 0},
                                        {F::letterNotSingle, 1},
                                        {F::letterWithoutInvolvement, 1},
                                        {F::letterTwice, 2},
                                        {F::letterWithoutName, 2},
                                        {F::letterTwice, 3}});
    SchemeDraft second{{SchemeId{77}, "RACI", "", ""}, {}};
    CHECK(problemsOf(plan, second) == std::vector<SchemeProblem>{{F::schemeNameTaken, -1}, {F::withoutLetters, -1}});
}

TEST_CASE("a scheme in use is not removed, an unused one goes with its letters")
{
    Plan plan = planFrom(chart);
    const SchemeId used = plan.find<Constellation>(theChart)->scheme;
    CHECK(removeScheme(plan, used).empty());
    apply(switchScheme(plan, theChart, other, lettersFrom(daci), {}), plan);
    apply(removeScheme(plan, used), plan);
    CHECK(lettersOf(plan, used).empty());
    CHECK(plan.all<LetterScheme>().size() == 1);
}
