#include "exchange/formats/json_import.h"

#include "exchange/formats/json_export.h"
#include "support/large_plan.h"
#include "support/plan_text.h"
#include "support/sample_edits.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace remit;
using nlohmann::json;

namespace {

const Plan& example()
{
    static const Plan plan = planFrom("         | PM | PO\n"
                                      "Strategy:\n"
                                      "Pricing  | AR | C\n"
                                      "Backlog  | I  | AR\n");
    return plan;
}

/// What is said about the example after a change of its JSON.
template <class Change> std::string faultAfter(Change change)
{
    json document = json::parse(toJson(example()));
    change(document);
    const auto plan = fromJson(document.dump(), "x.json");
    return plan ? "no fault" : plan.error().message;
}

bool saysAll(const std::string& message, std::initializer_list<const char*> parts)
{
    INFO(message);
    for (const char* part : parts) {
        INFO(part);
        CHECK(message.find(part) != std::string::npos);
    }
    return message.find("x.json") == 0;
}

} // namespace

TEST_CASE("A plan written as JSON and read again is equal, byte for byte")
{
    for (const Plan& plan : {Plan{}, example(), test::smallPlan(), test::largePlan(3, {300, 20, 3, 8})}) {
        const auto again = fromJson(toJson(plan));
        INFO((again ? "" : again.error().message));
        REQUIRE(again);
        CHECK(*again == plan);
        CHECK(toJson(*again) == toJson(plan));
    }
}

TEST_CASE("After any edits a plan written as JSON and read again is equal")
{
    std::mt19937_64 random(5);
    Plan plan = test::smallPlan();
    for (int step = 0; step < 300; ++step) {
        apply(test::randomEdit(plan, random), plan);
        const auto again = fromJson(toJson(plan));
        INFO((again ? "" : again.error().message));
        REQUIRE(again);
        REQUIRE(*again == plan);
    }
}

TEST_CASE("Each kind of value comes back: empty and filled, words, text of any script")
{
    Plan plan = example();
    Responsibility row = *plan.find<Responsibility>({1});
    row.title = "\"優先\"\n\t\\ \x01 𝄞";
    row.horizon = Horizon::tactical;
    row.effortSource = EffortSource::measured;
    row.marketHours = 0.1;
    row.position = -1.0 / 3;
    plan.put(row);
    plan.put(ChartRow{theChart, {1}, Sharing::either, RoleId{2}, true, "why", true});
    plan.put(ConstellationRole{theChart, {1}, 1e-300, true, 0.5, true, 0.0});
    plan.put(OpenQuestion{theChart, {1}, {}, "?", "Ana", "2026-01-01"});
    plan.put(Waiver{theChart, "no-answer", {}, {}, "so", "Ana", ""});
    plan.put(Fact{theChart, "developers", "20"});
    plan.put(Setting{"title", ""});
    plan.put(Role{{9'223'372'036'854'775'807}, "Largest id", {}, {}, {}, RoleKind::design, RoleSide::both, {}, {}, 3});
    const auto again = fromJson(toJson(plan));
    REQUIRE(again);
    CHECK(*again == plan);
}

TEST_CASE("Unknown tables and columns are passed over, missing ones take their default")
{
    json document = json::parse(toJson(example()));
    document["weather"] = {{"sun", 1}};
    document["role"][0]["mood"] = "good";
    for (json& row : document["chart_row"])
        row = {{"constellation", row["constellation"]}, {"responsibility", row["responsibility"]}};
    document.erase("waiver");
    for (json& letter : document["letter"])
        letter.erase("style");
    const auto plan = fromJson(document.dump());
    REQUIRE(plan);
    CHECK(*plan == example());
}

TEST_CASE("What is not a plan is refused with a sentence that says where it goes wrong")
{
    CHECK(saysAll(fromJson("{\n \"format\": oops", "x.json").error().message, {"not JSON", "line 2, column 12"}));
    CHECK(saysAll(fromJson("", "x.json").error().message, {"not JSON"}));
    CHECK(saysAll(fromJson("[1]", "x.json").error().message, {"not a plan"}));
    CHECK(saysAll(fromJson("{\"position\": 1e999}", "x.json").error().message, {"too large"}));
    CHECK(saysAll(fromJson("\xFF\xFE", "x.json").error().message, {"not JSON"}));
    CHECK(saysAll(fromJson(std::string(std::size_t{64} * 1024 * 1024 + 1, ' '), "x.json").error().message, {"64 MB"}));
    CHECK(saysAll(faultAfter([](json& j) { j["version"] = 2; }), {"newer Remit", "version 2", "Update"}));
    CHECK(saysAll(faultAfter([](json& j) { j.erase("version"); }), {"which version"}));
    CHECK(saysAll(faultAfter([](json& j) { j["role"] = 3; }), {"“role” should be a list of rows, not number"}));
    CHECK(saysAll(faultAfter([](json& j) { j["role"][1] = "x"; }), {"row 2 of “role”", "an object, not string"}));
    CHECK(saysAll(faultAfter([](json& j) { j["role"][1]["name"] = 7; }), {"row 2 of “role”", "“name” should be text"}));
    CHECK(saysAll(faultAfter([](json& j) { j["role"][1].erase("id"); }), {"row 2 of “role”", "“id” is missing"}));
    CHECK(saysAll(faultAfter([](json& j) { j["role"][1]["id"] = "1"; }), {"row 2 of “role”", "the same key"}));
    CHECK(saysAll(faultAfter([](json& j) { j["role"][0]["kind"] = "boss"; }), {"“boss”", "“engineering”"}));
    for (const char* id : {"", "x", "-1", "1x", "99999999999999999999", "1.5"})
        CHECK(saysAll(faultAfter([&](json& j) { j["area"][0]["id"] = id; }), {"row 1 of “area”", "should be an id"}));
}

TEST_CASE("A row that names another which is not there is refused, and named")
{
    const auto faultIn = [](const char* table, const char* column) {
        return faultAfter([&](json& j) { j[table][0][column] = "77"; });
    };
    CHECK(saysAll(faultIn("responsibility", "area"), {"row 1 of “responsibility”", "“area”"}));
    CHECK(saysAll(faultIn("constellation", "scheme"), {"row 1 of “constellation”", "“letter_scheme”"}));
    CHECK(saysAll(faultIn("constellation", "lived_of"), {"row 1 of “constellation”", "“lived_of”"}));
    CHECK(saysAll(faultAfter([](json& j) { j["constellation"][0]["lived_of"] = j["constellation"][0]["id"]; }),
                  {"row 1 of “constellation”", "“lived_of” should name another constellation"}));
    CHECK(saysAll(faultIn("letter", "scheme"), {"“letter”"}));
    CHECK(saysAll(faultIn("constellation_role", "role"), {"“constellation_role”", "“role”"}));
    CHECK(saysAll(faultIn("chart_row", "responsibility"), {"“chart_row”", "“responsibility”"}));
    CHECK(saysAll(faultIn("chart_row", "chosen_role"), {"“chart_row”", "“chosen_role”"}));
    CHECK(saysAll(faultIn("assignment", "role"), {"“assignment”", "“role”"}));
    CHECK(saysAll(faultIn("assignment", "responsibility"), {"“assignment”", "“chart_row”"}));
    CHECK(saysAll(faultAfter([](json& j) { j["fact"] = {{{"constellation", "77"}, {"name", "teams"}}}; }), {"“fact”"}));
    CHECK(saysAll(faultAfter([](json& j) { j["setting"] = {{{"value", "x"}}}; }), {"“setting”", "“name” is missing"}));
}

TEST_CASE("Random changes of the bytes never crash reading JSON")
{
    const std::string text = toJson(example());
    std::mt19937 random(9);
    int refused = 0;
    for (int round = 0; round < 1500; ++round) {
        std::string mutated = text;
        for (int change = 0; change < 1 + round % 4; ++change)
            mutated[random() % mutated.size()] = static_cast<char>(random() % 256);
        refused += fromJson(mutated) ? 0 : 1;
    }
    CHECK(refused > 500);
    CHECK_FALSE(fromJson(std::string(200'000, '[')));
}
