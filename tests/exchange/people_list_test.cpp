#include "exchange/recognition/people_list.h"

#include "exchange/formats/csv.h"

#include <catch2/catch.hpp>

#include <array>

using namespace remit;

namespace {

/// What is found in the list: "Ann (hats PM, time 50 %)" a line, then what was left out; or why nothing was.
std::string found(const std::string& bytes)
{
    static constexpr std::array<const char*, 8> names{"name", "first",   "last",     "hats",
                                                      "time", "manager", "location", "serves"};
    const auto grid = readCsv(bytes, "people.csv");
    REQUIRE(grid);
    const auto list = recognisePeople(*grid);
    if (!list)
        return list.error().message;
    std::string text;
    for (const ListedPerson& person : list->people) {
        text += person.name;
        for (const auto& [field, said] : person.about)
            text += std::string(", ") + names[static_cast<std::size_t>(field)] + " " + said;
        text += "\n";
    }
    for (const std::string& sentence : list->leftOut)
        text += "! " + sentence + "\n";
    return text;
}

} // namespace

TEST_CASE("people are found by the heads of their list, in any order")
{
    CHECK(found("Name,Role,FTE\nAnn,PM,0.5\nBen,PO,1\n") == "Ann, hats PM, time 0.5\nBen, hats PO, time 1\n");
    CHECK(found("Position;Time (%);Employee\nPM;50;Ann\n") == "Ann, hats PM, time 50\n");
    CHECK(found("Line Manager\tSite\tFull name\tTeam\nFrank\tBerlin\tAnn\tMobile\n")
          == "Ann, manager Frank, location Berlin, serves Mobile\n");
    CHECK(found("First name,Surname,Hat\nAnn,Lee,PM\n") == "Ann Lee, hats PM\n");
}

TEST_CASE("people are found in a list with German heads")
{
    CHECK(found("Nachname;Vorname;Rolle;Vorgesetzte/r;Standort;Anteil\nWeber;Anna;PO;Frank;Köln;80 %\n")
          == "Anna Weber, hats PO, time 80 %, manager Frank, location Köln\n");
    CHECK(found("Mitarbeiter;Team\nAnna;Mobil\n") == "Anna, serves Mobil\n");
}

TEST_CASE("without heads the first column is the name")
{
    CHECK(found("Ann\nBen\n\n  Cleo \n") == "Ann\nBen\nCleo\n");
    CHECK(found("Ann,0123\nBen,0456\n").find("Ann\nBen\n! Without heads only the first column was taken") == 0);
}

TEST_CASE("what of a list of people is left out is told with its row or column")
{
    CHECK(found("Name,E-mail\nAnn,ann@example.org\n,x@example.org\n")
          == "Ann\n! The column \"E-mail\" was left out: nothing here is called so.\n"
             "! Row 3 has no name and was left out.\n");
    CHECK(found("Name,Role,Title\nAnn,PM,Head\n")
          == "Ann, hats PM\n! The column \"Title\" was left out: nothing here is called so.\n");
}

TEST_CASE("a list without names is refused")
{
    CHECK(found("Role,FTE\nPM,1\n") == "The list has no column of names: call one of its columns \"Name\".");
    CHECK(found("Name,Role\n,PM\n") == "The list has no names: write one in each row.");
}
