#include "advisor/check_texts.h"
#include "advisor/effort_knowledge.h"
#include "advisor/facts.h"
#include "advisor/resource_files.h"

#include "analysis/load/load.h"
#include "core/edits/edits.h"

#include "support/plan_text.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace remit;
using nlohmann::ordered_json;

namespace {

/// The real files, where effort.json says something else in one place.
ResourceReader saying(const std::string& part, const std::string& name, double value)
{
    ordered_json json = ordered_json::parse(*readResource("advisor/effort.json"));
    json[part][name] = value;
    return resourcesWith({{"advisor/effort.json", json.dump()}});
}

std::string refusalOf(const std::string& part, const std::string& name, double value)
{
    const auto facts = Facts::read(saying(part, name, value));
    return facts ? "accepted" : facts.error().message;
}

/// PM does a row of 10 hours, for which PO answers.
RoleWorkload loadOf(std::int64_t role, const ResourceReader& resources)
{
    Plan plan = planFrom(" | PM | PO\nSell | R | A");
    for (auto& [id, each] : plan.all<Role>())
        each.kind = RoleKind::product;
    Responsibility row = *plan.find<Responsibility>(ResponsibilityId{1});
    row.marketHours = 10;
    row.effortSource = EffortSource::typed;
    plan.put(row);
    const auto facts = Facts::read(resources);
    REQUIRE(facts.has_value());
    return *ConstellationLoad(plan, theChart, effortFactors(*facts, plan, theChart)).of(RoleId{role});
}

} // namespace

TEST_CASE("what is usual in any organisation is read from a file, and loads follow it")
{
    CHECK(loadOf(2, readResource).hours() == 1.5);
    CHECK(loadOf(2, saying("usual", "answers", 0.5)).hours() == 5);
    CHECK(loadOf(1, readResource).capacity == 34);
    CHECK(loadOf(1, saying("usual", "hoursOfFullTime", 10)).load() == 1);
    CHECK(loadOf(1, saying("usual", "hoursOfFullTime", 10)).level() == LoadLevel::amber);
    CHECK(loadOf(1, saying("levels", "green", 0.2)).level() == LoadLevel::amber);
}

TEST_CASE("the checks speak up from the same loads on as the colours")
{
    const auto limitsIn = [](const ResourceReader& resources) {
        const auto texts = readCheckTexts(resources);
        REQUIRE(texts.has_value());
        const Rule* rule = texts->rules.find("overloaded-role");
        REQUIRE(rule != nullptr);
        return std::pair(rule->limits[0].value, rule->limits[1].value);
    };
    CHECK(limitsIn(readResource) == std::pair(0.9, 1.1));
    CHECK(limitsIn(saying("levels", "green", 0.8)) == std::pair(0.8, 1.1));
    CHECK(limitsIn(saying("levels", "amber", 1.5)) == std::pair(0.9, 1.5));
}

TEST_CASE("a damaged effort file is named with what is wrong")
{
    CHECK(refusalOf("usual", "answers", 15)
          == "advisor/effort.json is damaged: usual: \"answers\" is not a share from 0 to 1.");
    CHECK(refusalOf("usual", "hoursOfFullTime", 0)
          == "advisor/effort.json is damaged: usual: \"hoursOfFullTime\" is not above 0.");
    CHECK(refusalOf("levels", "amber", 0.5) == "advisor/effort.json is damaged: levels: \"amber\" is below green.");
    CHECK(refusalOf("factors", "ownerShare", -1)
          == "advisor/effort.json is damaged: factors: \"ownerShare\" is not above 0.");
}
