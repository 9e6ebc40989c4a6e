#include "advisor/constellation_templates.h"

#include "advisor/template_plans.h"

#include <nlohmann/json.hpp>

using namespace remit;
using namespace remit::test;
using nlohmann::ordered_json;

namespace {

/// What reading says of the real file after a change of the first template.
template <class Change> std::string refusalAfter(Change change)
{
    auto json = ordered_json::parse(*readResource("advisor/constellations.json"));
    change(json["constellations"][0]);
    const auto read = readConstellationTemplates(resourcesWith({{"advisor/constellations.json", json.dump()}}),
                                                 realCatalogue(), theFacts());
    return read ? "accepted" : read.error().message;
}

} // namespace

TEST_CASE("each template has as many seats as three organisations need")
{
    struct Expected {
        const char* name;
        const char* small;
        const char* several;
        const char* large;
    };
    const std::vector<Expected> table{
        {"C01", "1 FOUNDER", "1 FOUNDER", "1 FOUNDER"},
        {"C02", "1 PMPO", "1 PMPO", "1 PMPO"},
        {"C03", "2 PM", "1 HEAD, 6 PM", "1 HEAD, 12 PM"},
        {"C04", "1 PMPO, 1 BA", "1 PMPO, 3 BA", "1 PMPO, 6 BA"},
        {"C05", "1 PM, 1 PO", "1 PM, 1 PO", "1 PM, 1 PO"},
        {"C06", "1 SPM, 1 JPM", "1 SPM, 1 JPM", "1 SPM, 1 JPM"},
        {"C07", "1 PM, 2 PO", "3 PM, 5 PO", "3 PM, 9 PO"},
        {"C08", "1 PO", "3 PO", "1 PO"},
        {"C09", "1 OPO, 2 APO", "3 OPO, 6 APO", "1 OPO, 3 APO"},
        {"C10", "1 CPO, 2 PO", "3 CPO, 5 PO", "1 CPO, 9 PO"},
        {"C11", "2 PEER", "5 PEER", "9 PEER"},
        {"C12", "1 PM, 2 LPO", "3 PM, 5 LPO", "1 PM, 9 LPO"},
        {"C13", "1 BPO, 2 DPO", "1 BPO, 5 DPO", "3 BPO, 9 DPO"},
        {"C14", "1 PM, 2 IPO", "3 PM, 5 IPO", "1 PM, 9 IPO"},
        {"C15", "1 PM, 2 GPO", "3 PM, 2 GPO", "1 PM, 5 GPO"},
        {"C16", "1 PMPO", "2 PMPO", "1 PMPO"},
        {"C17", "1 DEVPO", "1 DEVPO", "1 DEVPO"},
        {"C18", "1 HEAD, 1 PM, 2 PO", "1 HEAD, 3 PM, 5 PO", "1 HEAD, 3 PM, 9 PO"},
        {"C19", "3 FO", "9 FO", "17 FO"},
        {"C20", "1 PMPO", "3 PMPO", "1 PMPO"},
    };
    REQUIRE(table.size() == realTemplates().size());
    for (const Expected& each : table) {
        INFO(each.name);
        CHECK(countsIn(planOf(templateNamed(each.name), small)) == each.small);
        CHECK(countsIn(planOf(templateNamed(each.name), several)) == each.several);
        CHECK(countsIn(planOf(templateNamed(each.name), large)) == each.large);
    }
}

TEST_CASE("a template that does not fit says why")
{
    const auto reason = [](const char* name, const StatedFacts& stated) {
        return staffed(templateNamed(name), theFacts().values(stated)).reasonAgainst;
    };
    CHECK(reason("C09", small) == "at most eight teams on one product");
    CHECK(reason("C09", large).empty());
    CHECK(reason("C18", {{"developers", 60}, {"teams", 1}}) == "only one team");
}

TEST_CASE("a template that cannot be read is refused with what is wrong in it")
{
    const std::string file = "advisor/constellations.json is damaged: ";
    CHECK(refusalAfter([](ordered_json&) {}) == "accepted");
    CHECK(refusalAfter([](ordered_json& json) { json.erase("risks"); })
          == file + "the file: constellations Founder keeps the product job: \"risks\" is missing.");
    CHECK_THAT(refusalAfter([](ordered_json& json) { json["seats"][0]["hat"] = "NIX"; }),
               Catch::Contains("names NIX, which is no role of the catalogue"));
    CHECK_THAT(refusalAfter([](ordered_json& json) { json["seats"][0]["count"] = "teams+"; }),
               Catch::Contains(file + "C01: "));
    CHECK_THAT(refusalAfter([](ordered_json& json) { json["seats"][0]["share"] = "1/0"; }),
               Catch::Contains("has no finite value"));
    CHECK_THAT(refusalAfter([](ordered_json& json) { json["seats"][0]["count"] = "seat2"; }), Catch::Contains("seat2"));
    CHECK_THAT(refusalAfter([](ordered_json& json) { json["seats"][0]["serves"] = {"nobody"}; }),
               Catch::Contains("names nobody"));
    CHECK_THAT(refusalAfter([](ordered_json& json) { json["seats"][0]["under"] = {"FOUNDER"}; }),
               Catch::Contains("under a hat that nobody wears, or in a circle"));
    CHECK_THAT(refusalAfter([](ordered_json& json) { json["id"] = "C02"; }), Catch::Contains("\"id\" is there twice"));
    CHECK_THAT(refusalAfter([](ordered_json& json) { json["id"] = "NIX"; }),
               Catch::Contains("names NIX, which is no chart of the catalogue"));
}
