#include "words/advice/advice_words.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("a headline says of set-ups that fit equally well when not all of them are shown")
{
    Advice advice;
    advice.tied = 3;
    advice.shown = 3;
    CHECK(headlineOf(advice).startsWith("Three set-ups fit equally well. No open fact decides"));
    advice.tied = 4;
    CHECK(
        headlineOf(advice).startsWith("Four set-ups fit equally well; three of them are shown. No open fact decides"));
    advice.tied = 7;
    CHECK(headlineOf(advice).startsWith("7 set-ups fit equally well; three of them are shown."));
}
