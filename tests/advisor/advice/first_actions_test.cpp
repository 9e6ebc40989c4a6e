#include "advisor/advice/advisors.h"
#include "advisor/advice/first_actions.h"
#include "advisor/sources.h"
#include "core/chart.h"

#include <algorithm>

using namespace remit;
using namespace remit::test;

namespace {

const std::vector<FirstAction>& realActions()
{
    static const auto actions = readFirstActions(readResource, theFacts());
    if (!actions)
        FAIL(actions.error().message);
    return *actions;
}

std::string missingIn(const std::string& json, const Plan* plan = nullptr)
{
    std::string keys;
    for (const FirstAction* each : missingActions(realActions(), adviceOn(json), plan, id))
        keys += (keys.empty() ? "" : " ") + each->key;
    return keys;
}

/// Takes the letters of a responsibility away.
void clearRow(Plan& plan, std::string_view catalogueKey)
{
    std::vector<Assignment::Key> cells;
    for (const auto& [cell, row] : plan.all<Assignment>()) {
        if (plan.find<Responsibility>(row.responsibility)->catalogueKey == catalogueKey)
            cells.push_back(cell);
    }
    for (const Assignment::Key& each : cells)
        plan.remove<Assignment>(each);
}

} // namespace

TEST_CASE("without a plan all that helps first is told where two or more work together", "[advice]")
{
    CHECK(missingIn(R"({"developers": 20})") == "sync goals backing");
    CHECK(missingIn(R"({"developers": 5, "stage": "prerelease", "founderFte": 0.1})") == "backing");
    CHECK(missingIn(R"({"developers": 20, "executiveBacking": 0.8})") == "sync goals");
}

TEST_CASE("a plan in which somebody does it shows that it is there, unless a fact says otherwise", "[advice]")
{
    Plan plan = planOf(templateNamed("C05"), {{"developers", 20}});
    CHECK(missingIn(R"({"developers": 20})", &plan) == "");
    CHECK(missingIn(R"({"developers": 20, "executiveBacking": 0.2})", &plan) == "backing");
    clearRow(plan, "COL1");
    CHECK(missingIn(R"({"developers": 20})", &plan) == "sync");
}

TEST_CASE("what helps first rests on sources and on responsibilities that are there", "[advice]")
{
    const auto sources = readSources(readResource);
    REQUIRE(sources.has_value());
    const auto& entries = realCatalogue().entries;
    for (const FirstAction& each : realActions()) {
        INFO(each.key);
        CHECK_FALSE(sourcesIn(each.sources, *sources).empty());
        CHECK(std::any_of(entries.begin(), entries.end(), [&](const auto& entry) { return entry.key == each.row; }));
    }
}
