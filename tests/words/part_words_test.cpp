#include "words/comparison/comparison_words.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("hours before and now say where they are at least so many")
{
    PartChange change;
    change.lastWordsGained = 1;
    change.hoursBefore = 3;
    change.hours = 5;
    CHECK(partSentence(change).toStdString() == "gets the last word on 1; from 3 to 5 h a week");
    change.isAtLeastBefore = true;
    change.isAtLeast = true;
    CHECK(partSentence(change).toStdString() == "gets the last word on 1; from ≥ 3 to ≥ 5 h a week");
}
