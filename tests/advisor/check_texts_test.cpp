#include "advisor/cadence/starting_plan.h"
#include "advisor/check_texts.h"

#include "advisor/check_context.h"
#include "advisor/facts.h"
#include "advisor/resource_files.h"

#include "analysis/checker/chart_checker.h"
#include "analysis/load/load.h"
#include "analysis/rules/rule_table.h"
#include "core/chart.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace remit;
using nlohmann::ordered_json;

namespace {

const CheckTexts& texts()
{
    static const Result<CheckTexts> read = readCheckTexts(readResource);
    if (!read)
        FAIL(read.error().message);
    return *read;
}

/// What reading says of the real file after a change.
template <class Change> std::string faultAfter(Change change)
{
    ordered_json json = ordered_json::parse(*readResource("checks.json"));
    change(json);
    const auto read = readCheckTexts(resourcesWith({{"checks.json", json.dump()}}));
    return read ? "no fault" : read.error().message;
}

/// The findings of a constellation that are not accepted, a sentence a line.
std::string said(const Plan& plan, ConstellationId constellation, Severity severity)
{
    const auto facts = Facts::read(readResource);
    REQUIRE(facts.has_value());
    CheckContext context
        = checkContext(*facts, plan, constellation,
                       ConstellationLoad(plan, constellation, effortFactors(*facts, plan, constellation)));
    context.today = "2026-11-22";
    std::string text;
    for (const Finding& each : check(plan, constellation, texts().rules, context).findings) {
        if (each.severity == severity && !each.waived)
            text += each.rule + ": " + findingSentence(texts(), plan, each) + "\n";
    }
    return text;
}

} // namespace

TEST_CASE("every rule of the program is in checks.json, with its limits and all its texts")
{
    CHECK(texts().rules.all().size() == knownRules().size());
    for (const KnownRule& known : knownRules()) {
        INFO(known.name);
        const RuleText* text = texts().find(known.name);
        REQUIRE(text != nullptr);
        CHECK(text->limits.size() == known.limits.size());
        for (const std::string& each : {text->title, text->meaning, text->why, text->source})
            CHECK(each.size() > 3);
        CHECK(text->messages.at("").back() == '.');
    }
}

TEST_CASE("a fault in checks.json is told with its place")
{
    CHECK(faultAfter([](ordered_json& file) { file["rules"].erase(0); })
          == "checks.json: rules: empty-row is missing.");
    CHECK(faultAfter([](ordered_json& file) { file["rules"].push_back(file["rules"][0]); })
          == "checks.json: rules: empty-row is there twice.");
    CHECK(faultAfter([](ordered_json& file) {
              file["rules"].push_back(file["rules"][0]);
              file["rules"].back()["name"] = "nonsense";
          })
          == "checks.json: rules: the program has no rule nonsense.");
    CHECK(faultAfter([](ordered_json& file) { file["rules"][0]["severity"] = "awful"; })
          == "checks.json: the file: rules empty-row: \"severity\" is not a word that is known here.");
    CHECK(faultAfter([](ordered_json& file) { file["rules"][0]["why"] = ""; })
          == "checks.json: rules empty-row: a text is empty.");
    CHECK(faultAfter([](ordered_json& file) {
              file["rules"][0]["limits"] = {{{"name", "x"}, {"unit", "count"}, {"value", 1}, {"meaning", "x"}}};
          })
          == "checks.json: rules empty-row: its limits are not those the program knows.");
    CHECK(faultAfter([](ordered_json& file) { file["fixes"].erase("split"); })
          == "checks.json: fixes: split is missing.");
}

TEST_CASE("the templates and the sample have no errors and at most five warnings in each constellation")
{
    const auto names = templateNames(realCatalogue(), readResource);
    REQUIRE(names.has_value());
    for (const TemplateName& name : *names) {
        const auto plan = startingPlan(realCatalogue(), readResource, name.id);
        REQUIRE(plan.has_value());
        for (const ConstellationId each : constellationsInOrder(*plan)) {
            INFO(name.id << ", " << plan->find<Constellation>(each)->name);
            CHECK(said(*plan, each, Severity::error) == "");
            const std::string warnings = said(*plan, each, Severity::warning);
            INFO(warnings);
            CHECK(std::count(warnings.begin(), warnings.end(), '\n') <= 5);
        }
    }
}
