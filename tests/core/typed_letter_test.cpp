#include "core/typed_letter.h"

#include "core/letters.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

std::vector<Letter> schemeOf(const std::string& letters)
{
    std::vector<Letter> scheme;
    for (const std::string& each : characters(letters)) {
        Letter letter;
        letter.letter = each;
        scheme.push_back(letter);
    }
    return scheme;
}

/// What each typed character is taken for; a dot where it is no letter of the scheme.
std::string typed(const std::string& text, const std::string& letters = "RASCI")
{
    std::string result;
    for (const std::string& each : characters(text))
        result += typedLetter(each, schemeOf(letters)).value_or(".");
    return result;
}

} // namespace

TEST_CASE("A letter is itself, small or large, and nothing else is one")
{
    CHECK(typed("RaScIx1 -é") == "RASCI.....");
    CHECK(typed("rR", "rR") == "rR");
    CHECK(typed("Жж", "Ж") == "ЖЖ");
    CHECK_FALSE(typedLetter("", schemeOf("RACI")));
    CHECK_FALSE(typedLetter("RA", schemeOf("RACI")));
}

TEST_CASE("The keys of the letters R, A, S, C and I work under other keyboard layouts")
{
    CHECK(typed("КФЫСШ") == "RASCI");
    CHECK(typed("кфысш") == "RASCI");
    CHECK(typed("КФІСШ", "RACI") == "RAICI");
    CHECK(typed("ρασψι") == "RASCI");
    CHECK(typed("רשדבן") == "RASCI");
    CHECK(typed("قشسؤه") == "RASCI");
    CHECK(typed("ＲＡＳＣＩ") == "RASCI");
}

TEST_CASE("A character that looks like a letter of the scheme is that one, whatever key it is on")
{
    CHECK(typed("АСІ") == "ACI");
    CHECK(typed("асі") == "ACI");
    CHECK(typed("ΑΙ") == "AI");
    CHECK(typed("РВ", "RPDB") == "PB");
    CHECK(typed("РВ", "RHD") == "HD");
    CHECK(typed("Р", "RACI") == "R");
    CHECK(typed("ρά", "RAP") == "PA");
}

TEST_CASE("Look-alikes are Latin letters, and other characters stay")
{
    std::string latin;
    for (const std::string& each : characters("АСІѕхΑｒＡКЖ✓A"))
        latin += latinLookalike(each);
    CHECK(latin == "ACIsxArAKЖ✓A");
}

TEST_CASE("Signs, digits and spaces are not meant as letters")
{
    for (const std::string& each : characters("RaЖюΩשقéあ優Ａ"))
        CHECK(isMeantAsLetter(each));
    for (const std::string& each : characters("1 -+/?×–✓“🙂\u00a0"))
        CHECK_FALSE(isMeantAsLetter(each));
    CHECK_FALSE(isMeantAsLetter(""));
}
