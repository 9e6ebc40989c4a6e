#include "advisor/advice/advisors.h"
#include "advisor/advice/disagreements.h"
#include "advisor/advice/next_hire.h"
#include "advisor/advice/rounding.h"
#include "advisor/sources.h"

#include <set>

using namespace remit;
using namespace remit::test;
using nlohmann::ordered_json;

namespace {

struct FiringRule {
    const char* rule;
    const char* setUp;
    const char* speaks;
    const char* silent;
};

const std::vector<FiringRule>& firingRules()
{
    static const std::vector<FiringRule> all{
        {"R30", "C01", R"({"founderFte": 0.4, "stage": "prerelease"})",
         R"({"founderFte": 0.2, "stage": "prerelease"})"},
        {"R41", "C02", R"({"founderFte": 0.1})", R"({"founderFte": 0.4})"},
        {"R18", "C08", R"({"teams": 3, "teamCustomerCapability": 1})",
         R"({"teams": 3, "teamCustomerCapability": 0.4})"},
        {"R01", "C02", R"({"stage": "early"})", R"({"stage": "growth"})"},
        {"R03", "C02", R"({"teams": 1})", R"({"teams": 2})"},
        {"R10", "C16", R"({"products": 3, "teams": 2})", R"({"products": 3, "teams": 3})"},
        {"R28", "C05", R"({"noProductDepartment": true})", R"({"noProductDepartment": false})"},
        {"R02", "C05", R"({"payingCustomers": true, "stage": "growth"})", R"({"payingCustomers": false})"},
        {"R27", "C05", R"({"strain": true})", R"({"strain": false})"},
        {"R25", "C05", R"({"productManagers": 1, "productOwners": 1})", R"({"productManagers": 2})"},
        {"R09", "C20", R"({"products": 2, "teams": 2})", R"({"products": 3, "teams": 2})"},
        {"R40", "C02", R"({"workRelatedness": "separate"})", R"({"workRelatedness": "partly"})"},
        {"R11", "C05", R"({"complexity": 4})", R"({"complexity": 3})"},
        {"R16", "C12", R"({"locations": 2, "teams": 2})", R"({"locations": 2, "teams": 2, "contractorTeam": true})"},
        {"R13", "C04", R"({"organisation": "it"})", R"({"organisation": "hybrid"})"},
        {"R14", "C14", R"({"marketSide": "both"})", R"({"marketSide": "internal"})"},
        {"R15", "C15", R"({"stakeholderGroups": 6})", R"({"stakeholderGroups": 4})"},
        {"R24", "C04", R"({"businessAnalysts": 1})", R"({"businessAnalysts": 0})"},
        {"R21", "C02", R"({"organisation": "product"})", R"({"organisation": "agency"})"},
        {"R29", "C07", R"({"framework": "safe", "teams": 5})", R"({"framework": "none", "teams": 5})"},
        {"R29b", "C08", R"({"framework": "less", "teams": 3})", R"({"framework": "safe", "teams": 3})"},
        {"R07", "C07", R"({"teams": 4})", R"({"teams": 4, "teamCustomerCapability": 0.7})"},
        {"R43", "C03", R"({"productManagers": 2, "teams": 3})", R"({"productManagers": 1, "teams": 3})"},
        {"R20", "C05", R"({"executiveBacking": 0.2})", R"({"executiveBacking": 0.8})"},
        {"R39", "C17", R"({"teams": 1})", R"({"teams": 2})"},
        {"R33", "C02", R"({"teams": 6})", R"({"teams": 1, "developers": 4})"},
        {"R33b", "C05", R"({"developers": 3, "teams": 1})", R"({"developers": 20, "teams": 3})"},
        {"R34", "C02", R"({"developers": 40})", R"({"developers": 10})"},
        {"R35", "C05", "{}", R"({"products": 3})"},
        {"R23", "C05", R"({"headcountBudget": 1})", R"({"headcountBudget": 2})"},
    };
    return all;
}

/// What reading says of the real rules after a change.
template <class Change> std::string rulesAfter(Change change)
{
    auto json = ordered_json::parse(*readResource("advisor/rules.json"));
    change(json);
    const auto advisor
        = Advisor::read(resourcesWith({{"advisor/rules.json", json.dump()}}), theFacts(), realTemplates());
    return advisor ? "accepted" : advisor.error().message;
}

std::string refusalOf(const std::string& json)
{
    const auto facts = factsFromJson(theFacts(), json);
    if (!facts)
        return facts.error().message;
    const auto advice = realAdvisor().advise(*facts);
    return advice ? "accepted" : advice.error().message;
}

} // namespace

TEST_CASE("every rule speaks in one situation and is silent in another", "[advice]")
{
    std::set<std::string> tried;
    for (const FiringRule& each : firingRules()) {
        INFO(each.rule);
        tried.insert(each.rule);
        CHECK(pointsOf(adviceOn(each.speaks), each.setUp, each.rule) != 0);
        CHECK(pointsOf(adviceOn(each.silent), each.setUp, each.rule) == 0);
    }
    for (const AdviceRule& each : realAdvisor().rules().rules) {
        INFO(each.id);
        CHECK(tried.count(each.id) == 1);
    }
}

TEST_CASE("rules, templates and disagreements rest on sources that are there, of a kind that is told", "[advice]")
{
    const auto sources = readSources(readResource);
    REQUIRE(sources.has_value());
    const auto areKnown
        = [&](const std::string& names) { return names.empty() || !sourcesIn(names, *sources).empty(); };
    for (const Source& each : *sources)
        CHECK_FALSE(each.kind.empty());
    for (const AdviceRule& each : realAdvisor().rules().rules) {
        INFO(each.id);
        CHECK(areKnown(each.sources));
        CHECK(areKnown(each.againstSources));
        CHECK(each.against.empty() == each.againstSources.empty());
    }
    const auto disagreements = Disagreements::read(readResource, theFacts());
    REQUIRE(disagreements.has_value());
    REQUIRE(disagreements->all().size() > 4);
    for (const Disagreement& each : disagreements->all()) {
        INFO(each.key);
        CHECK_FALSE(sourcesIn(each.pro.sources, *sources).empty());
        CHECK_FALSE(sourcesIn(each.contra.sources, *sources).empty());
        for (const std::string& setUp : each.setUps)
            CHECK(realAdvisor().templateNamed(setUp) != nullptr);
    }
}

TEST_CASE("an expert who edits the rules is told what is wrong, and where", "[advice]")
{
    CHECK(rulesAfter([](ordered_json&) {}) == "accepted");
    const auto rule = [](ordered_json& json) -> ordered_json& { return json["rules"][0]; };
    CHECK(rulesAfter([&](ordered_json& json) { rule(json)["when"] = "teams=2"; })
          == "advisor/rules.json or advisor/constellations.json is damaged: rule R30, its condition: a single = (a "
             "comparison is ==) at character 6 of \"teams=2\".");
    CHECK_THAT(rulesAfter([&](ordered_json& json) { rule(json)["effects"]["C01"] = "5)"; }),
               Catch::Contains("rule R30, effect on C01: ") && Catch::Contains("at character 2"));
    CHECK_THAT(rulesAfter([&](ordered_json& json) { rule(json)["effects"]["C99"] = "5"; }),
               Catch::Contains("C99, which is no constellation"));
    CHECK_THAT(rulesAfter([&](ordered_json& json) { rule(json)["when"] = "heads>2"; }), Catch::Contains("heads"));
    CHECK_THAT(rulesAfter([&](ordered_json& json) { rule(json)["when"] = "nobody>2"; }), Catch::Contains("nobody"));
    CHECK_THAT(rulesAfter([&](ordered_json& json) { rule(json)["id"] = "R41"; }), Catch::Contains("there twice"));
    CHECK_THAT(rulesAfter([&](ordered_json& json) { rule(json).erase("effects"); }), Catch::Contains("effects"));
    CHECK_THAT(rulesAfter([](ordered_json& json) { json["closeMax"] = 0; }), Catch::Contains("closeMax"));
    CHECK_THAT(rulesAfter([](ordered_json& json) { json["lenses"][0]["without"][0] = "R0"; }),
               Catch::Contains("R0, which is no rule"));
    CHECK_THAT(rulesAfter([](ordered_json& json) { json["lenses"][1]["facts"]["stage"] = "past"; }),
               Catch::Contains("stage is past"));
}

TEST_CASE("a rule that divides by nothing gives no answer and says so", "[advice]")
{
    auto json = ordered_json::parse(*readResource("advisor/rules.json"));
    json["rules"][0]["when"] = "strain";
    json["rules"][0]["effects"]["C02"] = "5/(1-strain)";
    const auto advisor
        = Advisor::read(resourcesWith({{"advisor/rules.json", json.dump()}}), theFacts(), realTemplates());
    REQUIRE(advisor.has_value());
    const auto advice = advisor->advise({{"strain", 1}});
    REQUIRE_FALSE(advice.has_value());
    CHECK_THAT(advice.error().message, Catch::Contains("There is no answer") && Catch::Contains("no finite value"));
}

TEST_CASE("facts that cannot be are refused with a sentence, and no answer is invented", "[advice]")
{
    CHECK_THAT(refusalOf(R"({"developers": 0})"), Catch::Contains("whole number from 1 to 100,000"));
    CHECK_THAT(refusalOf(R"({"developers": -3})"), Catch::Contains("whole number from 1 to 100,000"));
    CHECK_THAT(refusalOf(R"({"developers": 1e9})"), Catch::Contains("whole number from 1 to 100,000"));
    CHECK_THAT(refusalOf(R"({"developers": 1e300})"), Catch::Contains("whole number from 1 to 100,000"));
    CHECK_THAT(refusalOf(R"({"developers": 2.5})"), Catch::Contains("whole number from 1 to 100,000"));
    CHECK_THAT(refusalOf(R"({"developers": 4, "teams": 9})"), Catch::Contains("more teams than developers"));
    CHECK_THAT(refusalOf(R"({"noProductDepartment": true, "productOwners": 1})"), Catch::Contains("only one can be"));
    CHECK_THAT(refusalOf(R"({"locations": 1, "timeZoneSpreadHours": 3})"), Catch::Contains("One site"));
    CHECK(refusalOf(R"({"developers": "many"})")
          == "developers (Developers working on the product(s)) is \"many\", where a whole number is asked for.");
    CHECK_THAT(refusalOf(R"({"developers": [20]})"), Catch::Contains("[20]"));
    CHECK_THAT(refusalOf(R"({"developers": true})"), Catch::Contains("whole number"));
    CHECK_THAT(refusalOf(R"({"stage": 3})"), Catch::Contains("one of idea, prerelease"));
    CHECK_THAT(refusalOf(R"({"stage": "past"})"), Catch::Contains("one of idea, prerelease"));
    CHECK_THAT(refusalOf(R"({"strain": "yes"})"), Catch::Contains("true or false"));
    CHECK_THAT(refusalOf(R"({"size": 3, "shape": 4})"), Catch::Contains("There is no fact size, shape."));
    CHECK_THAT(refusalOf("[]"), Catch::Contains("not an object"));
    CHECK_THAT(refusalOf("{"), Catch::Contains("not valid JSON"));
    CHECK(refusalOf(R"({"developers": 100000, "teams": 10000, "products": 1000})") == "accepted");
    CHECK(refusalOf(R"({"developers": null})") == "accepted");
    for (const char* known : {R"({"strain": 1})", R"({"strain": true})", "{}"})
        CHECK(refusalOf(known) == "accepted");
}

TEST_CASE("facts can be told one by one", "[advice]")
{
    StatedFacts stated;
    CHECK(tellFact(theFacts(), "developers=20", stated).has_value());
    CHECK(tellFact(theFacts(), "stage=growth", stated).has_value());
    CHECK(tellFact(theFacts(), "strain=true", stated).has_value());
    CHECK(stated == StatedFacts{{"developers", 20}, {"stage", 3}, {"strain", 1}});
    CHECK(tellFact(theFacts(), "stage=unknown", stated).has_value());
    CHECK(stated.count("stage") == 0);
    CHECK_THAT(tellFact(theFacts(), "developers=many", stated).error().message, Catch::Contains("is many"));
    CHECK_THAT(tellFact(theFacts(), "size=3", stated).error().message, Catch::Contains("no fact size"));
    CHECK_THAT(tellFact(theFacts(), "developers", stated).error().message, Catch::Contains("developers=20"));
    CHECK(unknownFacts(theFacts(), stated).front()->key == "teams");
}

TEST_CASE("the seed situation is a tie, with the question that breaks it and both camps", "[advice]")
{
    const Advice advice = adviceOn(R"({"developers": 20, "noProductDepartment": true})");
    CHECK(tiedIn(advice) == "C06 C05");
    CHECK(advice.open.front().question->key == "teams");
    CHECK(pointsOf(advice, "C08", "R33") + pointsOf(advice, "C02", "R33") < 0);
    const auto disagreements = Disagreements::read(readResource, theFacts());
    const auto about = disagreements->about(advice);
    REQUIRE_FALSE(about.empty());
    CHECK(about.front()->key == "split");
}

TEST_CASE("the advice grows with the organisation", "[advice]")
{
    const auto best = [](const char* facts) { return adviceOn(facts).best().source->id; };
    CHECK(best(R"({"developers": 6, "teams": 1, "stage": "prerelease", "founderFte": 0})") == "C02");
    CHECK(best(R"({"developers": 8, "teams": 1, "stage": "growth", "payingCustomers": true, "strain": true})")
          == "C05");
    CHECK(best(R"({"developers": 32, "teams": 5})") == "C07");
    CHECK(best(R"({"developers": 20, "teams": 3, "locations": 2, "timeZoneSpreadHours": 8})") == "C12");
}

TEST_CASE("through a lens the advice is that of one camp", "[advice]")
{
    const char* facts = R"({"developers": 24, "teams": 3, "organisation": "product", "stage": "growth"})";
    const Advice own = adviceOn(facts);
    const Advice split = adviceOn(facts, realAdvisor().rules().lens("split"));
    CHECK(pointsOf(own, "C05", "R21") < 0);
    CHECK(pointsOf(split, "C05", "R21") == 0);
    const Advice scaling = adviceOn(facts, realAdvisor().rules().lens("scaling"));
    CHECK(pointsOf(scaling, "C08", "R29b") == 20);
    CHECK(scaling.values.of("teamCustomerCapability") == 0.7);
}

TEST_CASE("points are rounded by their exact value", "[advice]")
{
    CHECK(toTenth(0.25) == 0.2);
    CHECK(toTenth(0.35) == 0.3);
    CHECK(toTenth(-12.75) == -12.8);
    CHECK(toTenth(1e15) == 1e15);
}

TEST_CASE("who could be hired next follows from the people in role and from the budget", "[advice]")
{
    const auto options = readHireOptions(readResource, theFacts());
    REQUIRE(options.has_value());
    const auto hiresFor = [&](const char* facts) { return nextHires(*options, theFacts().values(factsIn(facts))); };
    CHECK(hiresFor(R"({"developers": 20})").empty());
    const auto hires = hiresFor(R"({"developers": 20, "teams": 3, "productManagers": 1})");
    REQUIRE(hires.size() == 4);
    CHECK(hires[0].option->key == "nobody");
    CHECK(hires[0].seats.size() == 1);
    CHECK(hires[0].seats[0].use > 2);
    CHECK(hires[0].excess > hires[1].excess);
    CHECK(hires[1].seats.size() == 2);
    CHECK(hiresFor(R"({"developers": 20, "productManagers": 1, "headcountBudget": 1})").size() == 1);
    CHECK_FALSE(hires[1].yearlyCost);
    const auto paid = hiresFor(R"({"developers": 20, "teams": 3, "productManagers": 1, "personCost": 90})");
    CHECK(paid[0].yearlyCost == 90);
    CHECK(paid[1].yearlyCost == 180);
    for (const HireOption& each : options->all) {
        INFO(each.key);
        CHECK_FALSE(sourcesIn(each.sources, readSources(readResource).value()).empty());
    }
    auto json = ordered_json::parse(*readResource("advisor/hires.json"));
    json["hires"][1]["seats"][0]["hours"] = "pmHours+";
    CHECK_THAT(readHireOptions(resourcesWith({{"advisor/hires.json", json.dump()}}), theFacts()).error().message,
               Catch::Contains("owner, Product manager"));
}
