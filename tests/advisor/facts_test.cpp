#include "advisor/facts.h"

#include "advisor/chart_templates.h"
#include "advisor/resource_files.h"
#include "analysis/load/load.h"

#include <nlohmann/json.hpp>

using namespace remit;

namespace {

const Facts& realFacts()
{
    static const Result<Facts> facts = Facts::read(readResource);
    REQUIRE(facts.has_value());
    return *facts;
}

/// The real file with one expression replaced; the message of refusing it.
std::string refusalOf(const std::string& part, const std::string& key, const std::string& field,
                      const std::string& text)
{
    auto json = nlohmann::ordered_json::parse(*readResource("advisor/facts.json"));
    for (auto& each : json[part]) {
        if (each.value("key", "") == key)
            each[field] = text;
    }
    const auto facts = Facts::read(resourcesWith({{"advisor/facts.json", json.dump()}}));
    return facts ? "accepted" : facts.error().message;
}

struct Scenario {
    const char* name;
    StatedFacts facts;
    std::map<std::string, double> expected;
};

/// Worked out once with another implementation of the same file.
const std::vector<Scenario>& scenarios()
{
    static const std::vector<Scenario> all{
        {"nothing known",
         {},
         {{"developers", 8},
          {"teams", 1},
          {"productScale", 0.716667},
          {"teamScale", 1.071429},
          {"stakeholderLoad", 4},
          {"extraTeams", 0},
          {"clarifyFactor", 0.95},
          {"poValue", 0.100179},
          {"pmHours", 23.6175},
          {"poHours", 18.165565},
          {"poCount", 1}}},
        {"five developers before release",
         {{"developers", 5},
          {"teams", 1},
          {"products", 1},
          {"markets", 1},
          {"stakeholderGroups", 2},
          {"stage", 1},
          {"payingCustomers", 0},
          {"complexity", 3},
          {"teamCustomerCapability", 0.5},
          {"executiveBacking", 0.8},
          {"founderFte", 0.4},
          {"organisation", 1},
          {"noProductDepartment", 1}},
         {{"productScale", 0.504167},
          {"teamScale", 0.857143},
          {"stakeholderLoad", 2},
          {"clarifyFactor", 0.9},
          {"poValue", 0.157371},
          {"pmHours", 13.185753},
          {"poHours", 12.644029}}},
        {"eight teams that clarify themselves",
         {{"developers", 56}, {"teams", 8}, {"products", 1}, {"framework", 2}, {"teamCustomerCapability", 0.8}},
         {{"productScale", 1},
          {"teamScale", 1},
          {"extraTeams", 7},
          {"clarifyFactor", 0.75},
          {"poValue", 3.74},
          {"pmHours", 37.2},
          {"poHours", 108.16},
          {"poCount", 4}}},
        {"two sites",
         {{"developers", 20}, {"teams", 3}, {"locations", 2}, {"timeZoneSpreadHours", 8}},
         {{"siteFactor", 1.04},
          {"teamScale", 0.97619},
          {"poValue", 0.282783},
          {"pmHours", 33.422714},
          {"poHours", 45.508433},
          {"poCount", 2}}},
    };
    return all;
}

/// A plan with all responsibilities of the catalogue, as a user takes them from the shelf.
Plan wholeCatalogue()
{
    Plan plan;
    apply(addTemplate(plan, realCatalogue(), "T1", ConstellationId{1}, "All"), plan);
    return plan;
}

bool followsSeats(const Responsibility& row)
{
    return row.catalogueKey == "COL1" || row.catalogueKey == "COL3" || row.catalogueKey == "COL4";
}

} // namespace

TEST_CASE("what follows from facts is what another implementation works out")
{
    for (const Scenario& each : scenarios()) {
        const FactValues values = realFacts().values(each.facts);
        for (const auto& [key, expected] : each.expected) {
            INFO(each.name << ": " << key);
            CHECK(values.of(key) == Approx(expected).margin(1e-6));
        }
    }
}

TEST_CASE("a fact is known when it was stated, and assumed from others else")
{
    const FactValues values = realFacts().values({{"teams", 4}});
    CHECK(values.isKnown("teams"));
    CHECK_FALSE(values.isKnown("developers"));
    CHECK(values.of("developers") == 28);
}

TEST_CASE("the hours of the catalogue's rows add up to those of a product manager and an owner")
{
    const Plan plan = wholeCatalogue();
    REQUIRE(plan.all<Responsibility>().size() == realCatalogue().entries.size());
    auto cases = scenarios();
    cases.push_back({"internal, mature", {{"marketSide", 1}, {"stage", 5}, {"products", 3}, {"developers", 40}}, {}});
    cases.push_back({"idea, ten groups", {{"stage", 0}, {"stakeholderGroups", 10}, {"complexity", 5}}, {}});
    cases.push_back({"much to find out", {{"discoveryNeed", 2}, {"stage", 4}, {"locations", 4}}, {}});
    for (const Scenario& each : cases) {
        INFO(each.name);
        const FactValues values = realFacts().values(each.facts);
        const EffortFactors factors = effortFactors(realFacts(), values);
        double market = 0;
        double team = 0;
        for (const auto& [id, row] : plan.all<Responsibility>()) {
            if (followsSeats(row))
                continue;
            const RowEffort effort = rowEffort(row, workAreaOf(plan, row), factors);
            for (const HalfEffort& half : effort.halves)
                (half.half == EffortHalf::market ? market : team) += half.hours.value();
        }
        CHECK(market == Approx(values.of("pmHours")));
        CHECK(team == Approx(values.of("poHours")));
    }
}

TEST_CASE("the rows that follow seats are unknown while there are none")
{
    const Plan plan = wholeCatalogue();
    const EffortFactors factors = effortFactors(realFacts(), realFacts().values({}));
    for (const auto& [id, row] : plan.all<Responsibility>())
        CHECK(rowEffort(row, workAreaOf(plan, row), factors).hours().has_value() != followsSeats(row));
}

TEST_CASE("a file of facts that is not in order is refused with its fault")
{
    CHECK_THAT(refusalOf("derived", "extraTeams", "expr", "teams=2"), Catch::Contains("extraTeams: a single ="));
    CHECK_THAT(refusalOf("derived", "extraTeams", "expr", "teams,2"), Catch::Contains("comma"));
    CHECK_THAT(refusalOf("derived", "extraTeams", "expr", "teams/0"), Catch::Contains("no finite value"));
    CHECK_THAT(refusalOf("derived", "extraTeams", "expr", "teams+nothing"), Catch::Contains("nothing"));
    CHECK_THAT(refusalOf("derived", "extraTeams", "expr", "teams+"), Catch::Contains("extraTeams"));
    CHECK_THAT(refusalOf("facts", "teams", "default", "max(1,,2)"), Catch::Contains("teams"));
    CHECK_THAT(refusalOf("facts", "teams", "kind", "text"), Catch::Contains("kind"));
    CHECK(refusalOf("derived", "extraTeams", "expr", "teams<=2 && products!=3 ? 1 : min(2,3)") == "accepted");
    CHECK_THAT(Facts::read(resourcesWith({{"advisor/facts.json", "{"}})).error().message,
               Catch::Contains("advisor/facts.json"));
}

TEST_CASE("attributes say how roles are set up: nothing is assumed of them, and estimates don't ask for them")
{
    const Facts& facts = realFacts();
    REQUIRE(facts.attributes().size() > 5);
    for (const FactQuestion& each : facts.attributes()) {
        INFO(each.key);
        CHECK(each.assumption.empty());
        CHECK(facts.question(each.key) == &each);
        CHECK_FALSE(each.label.empty());
        CHECK_FALSE(each.help.empty());
    }
    Plan plan;
    const ConstellationId here{1};
    apply(setFact(plan, here, *facts.question("ownerAuthority"), 3), plan);
    apply(setFact(plan, here, *facts.question("maySayNo"), 0), plan);
    CHECK(plan.find<Fact>({here, "ownerAuthority"})->value == "wide");
    CHECK(statedFacts(facts, plan, here) == StatedFacts{{"ownerAuthority", 3}, {"maySayNo", 0}});
    CHECK(effortFactors(facts, plan, here) == effortFactors(facts, Plan(), here));
    CHECK_THAT(Facts::read(resourcesWith({{"advisor/attributes.json", "{"}})).error().message,
               Catch::Contains("advisor/attributes.json"));
}

TEST_CASE("facts that contradict each other are named with a sentence")
{
    CHECK(realFacts().contradictions({}).empty());
    const auto found = realFacts().contradictions({{"teams", 9}, {"developers", 4}});
    REQUIRE(found.size() == 1);
    CHECK_THAT(found[0]->message, Catch::Contains("more teams than developers"));
    CHECK(found[0]->facts == std::vector<std::string>{"teams", "developers"});
}

TEST_CASE("a constellation keeps facts as text, and what cannot be read is unknown")
{
    Plan plan;
    const ConstellationId here{1};
    const auto set = [&](const char* key, std::optional<double> value) {
        apply(setFact(plan, here, *realFacts().question(key), value), plan);
    };
    set("teams", 3);
    set("stage", 5);
    set("strain", 1);
    set("teamCustomerCapability", 0.7);
    CHECK(plan.find<Fact>({here, "stage"})->value == "mature");
    CHECK(plan.find<Fact>({here, "strain"})->value == "true");
    CHECK(statedFacts(realFacts(), plan, here)
          == StatedFacts{{"teams", 3}, {"stage", 5}, {"strain", 1}, {"teamCustomerCapability", 0.7}});
    CHECK(effortFactors(realFacts(), plan, here).teams == 3);
    CHECK(effortFactors(realFacts(), plan, ConstellationId{2}).teams == 1);
    set("teamPart", 0.35);
    CHECK(effortFactors(realFacts(), plan, here).teamPart == 0.35);
    CHECK(effortFactors(realFacts(), plan, here).marketPart == 1);
    CHECK(effortFactors(realFacts(), plan, ConstellationId{2}).teamPart == 1);
    set("teamPart", {});
    set("teams", {});
    CHECK(plan.find<Fact>({here, "teams"}) == nullptr);
    plan.put(Fact{here, "teams", "2.5"});
    plan.put(Fact{here, "developers", "-3"});
    plan.put(Fact{here, "stage", "somewhere"});
    plan.put(Fact{here, "unheardOf", "1"});
    CHECK(statedFacts(realFacts(), plan, here) == StatedFacts{{"strain", 1}, {"teamCustomerCapability", 0.7}});
}
