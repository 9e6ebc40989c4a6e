#include "advisor/advice/advice_knowledge.h"
#include "advisor/advice/advisors.h"
#include "advisor/advice/situations.h"

#include <algorithm>

using namespace remit;
using namespace remit::test;
using nlohmann::ordered_json;

namespace {

const std::vector<Situation>& realSituations()
{
    static const auto situations = readSituations(readResource, theFacts());
    if (!situations)
        FAIL(situations.error().message);
    return *situations;
}

Advice adviceIn(std::string_view key)
{
    for (const Situation& each : realSituations()) {
        if (each.key != key)
            continue;
        auto advice = realAdvisor().advise(each.facts);
        if (!advice)
            FAIL(advice.error().message);
        return *advice;
    }
    FAIL("no situation " << key);
    return {};
}

std::string overlaysOver(const Advice& advice)
{
    std::string ids;
    for (const std::size_t each : advice.overlays)
        ids += (ids.empty() ? "" : " ") + advice.ranking.setUps[each].source->id;
    return ids;
}

/// The questions that sources dispute there, by key.
std::string disputesOn(const Advice& advice)
{
    static const auto disagreements = Disagreements::read(readResource, theFacts());
    REQUIRE(disagreements.has_value());
    std::string keys;
    for (const Disagreement* each : disagreements->about(advice))
        keys += " " + each->key;
    return keys;
}

/// What reading says of a knowledge file after a change.
template <class Change> std::string adviceKnowledgeAfter(const std::string& file, Change change)
{
    auto json = ordered_json::parse(*readResource(file));
    change(json);
    const auto known = readAdviceKnowledge(resourcesWith({{file, json.dump()}}), realCatalogue(), theFacts());
    return known ? "accepted" : known.error().message;
}

} // namespace

TEST_CASE("situations to try lead where the sources lead", "[advice]")
{
    struct Led {
        const char* situation;
        const char* fitBest;
        const char* decides;
        const char* laidOver;
    };
    const std::vector<Led> all{
        {"twenty", "C06 C05", "teams", ""},
        {"twentyInThree", "C05 C06", "strain", ""},
        {"beforeRelease", "C02", "", ""},
        {"firstCustomers", "C02", "locations", ""},
        {"strain", "C05 C04", "teamCustomerCapability", ""},
        {"newMarket", "C02 C04 C05", "teamCustomerCapability", ""},
        {"secondTeam", "C05 C06", "marketSide", ""},
        {"fiveTeams", "C07", "teamCustomerCapability", ""},
        {"sitesApart", "C12", "products", ""},
        {"sitesNear", "C12 C07", "products", ""},
        {"department", "C07", "stage", ""},
        {"scaleup", "C18", "headcountBudget", "C12"},
    };
    CHECK(all.size() == realSituations().size());
    for (const Led& each : all) {
        INFO(each.situation);
        const Advice advice = adviceIn(each.situation);
        CHECK(tiedIn(advice) == each.fitBest);
        CHECK((advice.open.empty() ? "" : advice.open.front().question->key) == each.decides);
        CHECK(overlaysOver(advice) == each.laidOver);
    }
}

TEST_CASE("with twenty developers a single owner of three teams is told to be overloaded, and both camps speak",
          "[advice]")
{
    for (const char* situation : {"twenty", "twentyInThree"}) {
        INFO(situation);
        const Advice advice = adviceIn(situation);
        CHECK(advice.values.of("teams") == 3);
        const RankedSetUp* pair = setUpIn(advice.ranking, "C05");
        REQUIRE(pair);
        CHECK(pair->seats.back().role == "PO");
        CHECK(pair->seats.back().use > 1.2);
        CHECK(pointsOf(advice, "C05", "R33") < -5);
        CHECK_THAT(disputesOn(advice), Catch::Contains("split") && Catch::Contains("span"));
    }
}

TEST_CASE("the split at market release stands beside an advice to wait, and beside one to split", "[advice]")
{
    for (const char* situation : {"firstCustomers", "strain", "newMarket"}) {
        INFO(situation);
        CHECK_THAT(disputesOn(adviceIn(situation)), Catch::Contains("release"));
    }
    CHECK_THAT(disputesOn(adviceIn("beforeRelease")), !Catch::Contains("release"));
}

TEST_CASE("knowledge for the advice that is not in order is refused with file, entry and fault", "[advice]")
{
    const auto refusal = [](const char* file, const auto& change) { return adviceKnowledgeAfter(file, change); };
    const char* disagreements = "advisor/disagreements.json";
    CHECK(refusal(disagreements, [](ordered_json&) {}) == "accepted");
    CHECK_THAT(refusal(disagreements, [](ordered_json& json) { json["disagreements"][0]["when"] = "teams="; }),
               Catch::Contains("advisor/disagreements.json is damaged: ") && Catch::Contains("split"));
    CHECK_THAT(refusal(disagreements, [](ordered_json& json) { json["disagreements"][1]["when"] = "moons>1"; }),
               Catch::Contains("release") && Catch::Contains("moons"));
    CHECK_THAT(refusal(disagreements, [](ordered_json& json) { json["disagreements"][0]["for"].erase("says"); }),
               Catch::Contains("split, for") && Catch::Contains("says"));
    CHECK_THAT(refusal(disagreements, [](ordered_json& json) { json["disagreements"][0].erase("against"); }),
               Catch::Contains("split") && Catch::Contains("against"));

    const char* quality = "advisor/quality.json";
    CHECK_THAT(refusal(quality, [](ordered_json& json) { json.erase("summary"); }),
               Catch::Contains("advisor/quality.json is damaged: ") && Catch::Contains("summary"));
    CHECK_THAT(refusal(quality, [](ordered_json& json) { json["limits"] = 3; }), Catch::Contains("limits"));
    CHECK_THAT(refusal(quality, [](ordered_json& json) { json["figures"][0].erase("advice"); }),
               Catch::Contains("advice"));

    const char* situations = "advisor/situations.json";
    CHECK_THAT(refusal(situations, [](ordered_json& json) { json["situations"][0]["facts"]["size"] = 3; }),
               Catch::Contains("advisor/situations.json is damaged: ") && Catch::Contains("twenty")
                   && Catch::Contains("There is no fact size"));
    CHECK_THAT(refusal(situations, [](ordered_json& json) { json["situations"][1]["facts"]["teams"] = 30; }),
               Catch::Contains("twentyInThree") && Catch::Contains("more teams than developers"));

    const char* actions = "advisor/first_actions.json";
    CHECK_THAT(refusal(actions, [](ordered_json& json) { json["actions"][0]["when"] = "heads>"; }),
               Catch::Contains("advisor/first_actions.json is damaged: ") && Catch::Contains("sync"));
    CHECK_THAT(refusal(actions, [](ordered_json& json) { json["actions"][2]["lacks"] = "backing<1"; }),
               Catch::Contains("backing, lacks"));
    CHECK_THAT(readAdviceKnowledge(resourcesWith({{quality, "{"}}), realCatalogue(), theFacts()).error().message,
               Catch::Contains("advisor/quality.json"));
}
