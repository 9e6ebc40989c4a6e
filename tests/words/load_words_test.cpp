#include "words/load_words.h"

#include "analysis/load_plans.h"

using namespace remit;
using namespace remit::test;

namespace {

std::string textOf(RoleId role, const char* rows, EffortSource source = EffortSource::typed)
{
    return loadText(*loadOf(planWithHours(rows, source)).of(role)).toStdString();
}

std::string sentenceOf(RoleId role, const char* rows, EffortSource source = EffortSource::typed)
{
    const Plan plan = planWithHours(rows, source);
    return loadSentence(plan, *loadOf(plan).of(role)).toStdString();
}

} // namespace

TEST_CASE("a role of which hours are unknown spends at least what is known, of whatever kind it is")
{
    CHECK(textOf(productManager, "x 3 | AR | | |\ny | AR | | |") == "≥ 3 of 34 h");
    CHECK(textOf(developmentTeam, "x 3 | A | | | R\ny | A | | | R") == "≥ 3 of 34 h");
    CHECK(textOf(developmentTeam, "x 3 | A | | | R") == "3 of 34 h");
    CHECK(sentenceOf(developmentTeam, "x 3 | A | | | R\ny | A | | | R")
          == "DT: ≥ 3 of 34 hours a week (9 %, fits). 1 responsibility has no hours. "
             "One full-time person is assumed.");
}

TEST_CASE("where there is little room, a load is its hours alone")
{
    const auto inShort = [](RoleId role, const char* rows) {
        return loadInShort(*loadOf(planWithHours(rows)).of(role)).toStdString();
    };
    CHECK(inShort(productManager, "x 3 | AR | | |\ny | AR | | |") == "≥ 3 h");
    CHECK(inShort(productManager, "x | AR | | |") == "? h");
    CHECK(inShort(developmentTeam, "x | AR | | | R").empty());
}

TEST_CASE("that it fits is not said while most of it is unknown")
{
    CHECK(sentenceOf(productManager, "x 3 | AR | | |\ny | AR | | |\nz | AR | | |")
          == "PM: ≥ 3 of 34 hours a week (9 %, the rest unknown). 2 responsibilities have no hours. "
             "One full-time person is assumed.");
}

TEST_CASE("nothing is told of the hours of a role without estimates while nobody typed any")
{
    CHECK(textOf(developmentTeam, "x 3 | A | | | R", EffortSource::estimate).empty());
    CHECK(textOf(developmentTeam, "x | A | | | R").empty());
    CHECK(sentenceOf(developmentTeam, "x | A | | | R")
          == "DT: only product roles carry estimates; type hours on what it does to see its load.");
    CHECK(textOf(productManager, "x | AR | | | R") == "1 without hours");
}
