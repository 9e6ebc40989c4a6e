#include "advisor/chart_templates.h"
#include "advisor/resource_files.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace remit;

namespace {

std::string faultWith(const std::string& file, const std::string& text)
{
    const auto catalogue = readCatalogue(resourcesWith({{file, text}}));
    return catalogue ? "no fault" : catalogue.error().message;
}

} // namespace

TEST_CASE("the catalogue has entries in every area, letters in every scheme and roles in every chart")
{
    const Catalogue& catalogue = realCatalogue();
    REQUIRE_FALSE(catalogue.areas.empty());
    for (const CatalogueArea& area : catalogue.areas) {
        INFO(area.key);
        CHECK(std::any_of(catalogue.entries.begin(), catalogue.entries.end(),
                          [&](const CatalogueEntry& entry) { return entry.area == area.key; }));
    }
    for (const CatalogueEntry& entry : catalogue.entries) {
        INFO(entry.key);
        CHECK(catalogue.area(entry.area) != nullptr);
    }
    for (const CatalogueScheme& scheme : catalogue.schemes) {
        INFO(scheme.scheme.name);
        CHECK_FALSE(scheme.letters.empty());
    }
    for (const char* scheme : {"raci", "rasci", "raci-vs", "daci", "rapid", "owner-helper"})
        CHECK(catalogue.scheme(scheme) != nullptr);
    for (const ChartTemplate& chart : catalogue.charts) {
        INFO(chart.key);
        const auto expanded = expandedChart(catalogue, chart.key);
        REQUIRE(expanded.has_value());
        CHECK_FALSE(expanded->roles.empty());
    }
}

TEST_CASE("an entry keeps its effort as terms, its letters, sharing and sources")
{
    const CatalogueEntry* entry = realCatalogue().entry("DEL2");
    REQUIRE(entry != nullptr);
    CHECK(entry->title == "Write acceptance criteria");
    CHECK(entry->area == "DEL");
    CHECK(entry->horizon == Horizon::operational);
    CHECK(entry->letters.at("PO") == "AR");
    CHECK(entry->letters.at("ES").empty());
    CHECK(entry->sharing == Sharing::together);
    CHECK(entry->marketTerms == "0.15T");
    CHECK(entry->teamTerms == "0.5T");
    CHECK(entry->flags == "x");
    CHECK(entry->sources == std::vector<std::string>{"S4-19", "S2-14"});
    CHECK(realCatalogue().entry("STR2")->marketTerms == "1P+0.25M");
    CHECK(realCatalogue().entry("STR2")->sharing == Sharing::unstated);
}

TEST_CASE("the letters of a scheme carry their involvements in the scheme's order")
{
    const CatalogueScheme* daci = realCatalogue().scheme("daci");
    REQUIRE(daci != nullptr);
    REQUIRE(daci->letters.size() == 4);
    CHECK(daci->letters[1].letter == "A");
    CHECK(daci->letters[1].involvements == "answers decides");
    CHECK(daci->letters[1].position > daci->letters[0].position);
}

TEST_CASE("a role knows which catalogue roles it stands for")
{
    const CatalogueRole* role = realCatalogue().role("POBA");
    REQUIRE(role != nullptr);
    CHECK(role->name == "PO/BA");
    CHECK(role->kind == RoleKind::product);
    CHECK(role->side == RoleSide::team);
    CHECK(role->standsFor == std::vector<std::string>{"PO", "BA"});
}

TEST_CASE("a fault in a catalogue file is told with the file and the place")
{
    CHECK(faultWith("catalogue/areas.json", "[{") == "catalogue/areas.json: the text is not valid JSON.");
    CHECK(faultWith("catalogue/areas.json", "{}") == "catalogue/areas.json: a list in brackets was expected.");
    CHECK(faultWith("catalogue/areas.json", "[1]") == "catalogue/areas.json: area 1 is not an object in braces.");
    CHECK(faultWith("catalogue/areas.json", R"([{"key": "STR"}])")
          == "catalogue/areas.json: area STR: \"title\" is missing.");
    CHECK(faultWith("catalogue/areas.json", R"([{"key": "STR", "title": 3}])")
          == "catalogue/areas.json: area STR: \"title\" is not a text.");
    CHECK(faultWith("catalogue/areas.json", R"([{"key": "X", "title": "X"}])")
          == "catalogue/responsibilities.json: responsibility STR1: there is no area STR.");
    CHECK(faultWith("catalogue/areas.json", R"([{"key": "X", "title": "X"}, {"key": "X", "title": "Y"}])")
          == "catalogue/areas.json: the key X is there twice.");
    CHECK(faultWith("catalogue/roles.json",
                    R"([{"key": "PM", "name": "PM", "short": "PM", "kind": "wizard", "side": "none"}])")
          == "catalogue/roles.json: role PM: \"kind\" is not a word that is known here.");
    CHECK(
        faultWith("catalogue/schemes.json", R"({"schemes": [{"key": "s", "name": "S", "letters":
                    [{"letter": "Q", "name": "Q", "involvements": ["dances"]}]}]})")
        == "catalogue/schemes.json: scheme s: letters Q: \"involvements\" names \"dances\", which is no involvement.");
}

TEST_CASE("a chart recipe that names what is not there, or inherits from itself, is refused")
{
    CHECK(faultWith("catalogue/charts.json", R"([{"key": "X", "name": "X", "drop": ["NIX"]}])")
          == "catalogue/charts.json: chart X: there is no responsibility NIX.");
    CHECK(faultWith("catalogue/charts.json", R"([{"key": "X", "name": "X", "inherits": "Y"}])")
          == "catalogue/charts.json: chart X: there is no chart Y to inherit from.");
    CHECK(faultWith("catalogue/charts.json", R"([{"key": "X", "name": "X", "inherits": "Y"},
                                                 {"key": "Y", "name": "Y", "inherits": "X"}])")
          == "catalogue/charts.json: chart X: it inherits from itself.");
}

TEST_CASE("a catalogue file that cannot be read is told in the reader's words")
{
    const auto catalogue = readCatalogue([](std::string_view) -> Result<std::string> { return Error{"gone"}; });
    REQUIRE(!catalogue.has_value());
    CHECK(catalogue.error().message == "gone");
}
