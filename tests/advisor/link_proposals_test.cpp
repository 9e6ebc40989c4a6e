#include "advisor/links/link_proposals.h"
#include "advisor/resource_files.h"
#include "analysis/load/effort_terms.h"
#include "core/edits/edits.h"
#include "support/plan_text.h"

#include <set>

using namespace remit;

namespace {

const LinkMatcher& matcher()
{
    static const LinkMatcher matcher(realCatalogue(), *readLinkWording(readResource, realCatalogue()));
    return matcher;
}

/// The key a title is proposed to be linked to, or "".
std::string proposed(std::string_view title)
{
    const auto match = clearMatch(matcher(), title);
    return match ? match->entry->key : "";
}

std::string proposalsFor(const Plan& plan)
{
    std::string text;
    for (const LinkProposal& each : proposeLinks(plan, theChart, matcher()))
        text += plan.find<Responsibility>(each.responsibility)->title + " = " + each.entry + "\n";
    return text;
}

} // namespace

TEST_CASE("each title of the catalogue is its own entry, beyond doubt")
{
    for (const CatalogueEntry& entry : realCatalogue().entries) {
        INFO(entry.title);
        const auto match = clearMatch(matcher(), entry.title);
        REQUIRE(match);
        CHECK(match->entry->key == entry.key);
        CHECK(match->likeness == Approx(1));
    }
}

TEST_CASE("the lines of the division of labour are recognised, though worded otherwise")
{
    int found = 0;
    for (const ChartTemplate::Line& line : realCatalogue().chart("T4")->lines) {
        INFO(line.title);
        const std::string key = proposed(line.title);
        CHECK((key.empty() || key == line.row));
        found += key.empty() ? 0 : 1;
    }
    CHECK(found >= 12);
}

TEST_CASE("titles that people write are linked to what they mean")
{
    const std::pair<const char*, const char*> pairs[] = {
        {"Prioritise the backlog", "PLA4"},
        {"Backlog refinement", "PLA5"},
        {"Define acceptance criteria", "DEL2"},
        {"Writing user stories", "DEL1"},
        {"Own the product vision", "STR1"},
        {"PRICING", "STR7"},
        {"Conduct customer interviews", "DIS1"},
        {"Sprint planning", "PLA6"},
        {"Remove impediments for the team", "DEL10"},
        {"Write release notes", "OPS4"},
        {"Maintain the product roadmap", "PLA1"},
        {"Competitive analysis", "STR5"},
        {"Accept user stories", "DEL5"},
        {"Train the sales team", "GTM2"},
        {"Roadmap communication", "STK4"},
        {"Triage of bugs", "DEL13"},
        {"Objectives and key results", "STR3"},
        {"Definition of done", "DEL11"},
    };
    for (const auto& [title, key] : pairs) {
        INFO(title);
        CHECK(proposed(title) == key);
    }
}

TEST_CASE("titles about something else are linked to nothing")
{
    for (const char* title : {"",
                              "Team",
                              "Book the meeting room",
                              "Clean the kitchen",
                              "Hire developers",
                              "Set up the build server",
                              "Approve holidays",
                              "Run the payroll",
                              "Buy laptops",
                              "Feature implementation",
                              "Write code",
                              "Deploy to production",
                              "Server monitoring",
                              "Project kick-off",
                              "Product",
                              "Review",
                              "Manage",
                              "Test plan",
                              "Database design",
                              "Customer invoice",
                              "Security patching of servers",
                              "優先順位"}) {
        INFO(title);
        CHECK(proposed(title) == "");
    }
}

TEST_CASE("an entry is proposed to one row only, the one worded most like it, and never twice")
{
    Plan plan = planFrom("                         | PM\n"
                         "Product roadmap of epics | A\n"
                         "Product roadmap          | A\n"
                         "Backlog refinement       | R\n"
                         "Buy laptops              | R\n");
    CHECK(proposalsFor(plan) == "Product roadmap = PLA1\nBacklog refinement = PLA5\n");
    apply(setLinks(plan, realCatalogue(), {{ResponsibilityId{4}, "PLA1"}}), plan);
    CHECK(proposalsFor(plan) == "Backlog refinement = PLA5\n");
}

TEST_CASE("a link brings area, horizon and an estimate, but nothing the row says itself")
{
    Plan plan = planFrom("               | PM\n"
                         "Pricing        | A\n"
                         "Mine:\n"
                         "Sprint planning| R\n");
    Responsibility own = *plan.find<Responsibility>({2});
    own.teamHours = 3;
    own.effortSource = EffortSource::typed;
    own.horizon = Horizon::strategic;
    plan.put(own);
    const Plan before = plan;
    apply(setLinks(plan, realCatalogue(), {{ResponsibilityId{1}, "STR7"}, {ResponsibilityId{2}, "PLA6"}}), plan);

    const Responsibility linked = *plan.find<Responsibility>({1});
    CHECK(linked.catalogueKey == "STR7");
    CHECK(linked.horizon == Horizon::strategic);
    CHECK(linked.marketTerms == realCatalogue().entry("STR7")->marketTerms);
    CHECK(linked.effortSource == EffortSource::estimate);
    REQUIRE(linked.area);
    CHECK(plan.find<Area>(*linked.area)->catalogueKey == "STR");
    own.catalogueKey = "PLA6";
    CHECK(*plan.find<Responsibility>({2}) == own);

    apply(setLinks(plan, realCatalogue(), {{ResponsibilityId{1}, ""}}), plan);
    CHECK(plan.find<Responsibility>({1})->catalogueKey.empty());
    CHECK(plan.find<Responsibility>({1})->marketTerms.empty());
    CHECK(plan.find<Responsibility>({1})->effortSource == EffortSource::unknown);
    CHECK(setLinks(before, realCatalogue(), {{ResponsibilityId{1}, "NONSENSE"}}).empty());
    CHECK(setLinks(before, realCatalogue(), {{ResponsibilityId{1}, ""}}).empty());
}

TEST_CASE("the estimate of the catalogue can be had back after other hours were typed")
{
    Plan plan = planFrom("               | PM\n"
                         "Pricing        | A\n");
    const CatalogueEntry& entry = *realCatalogue().entry("STR7");
    apply(setLinks(plan, realCatalogue(), {{ResponsibilityId{1}, "STR7"}}), plan);
    const Plan linked = plan;
    CHECK_FALSE(offersOtherEstimate(*plan.find<Responsibility>({1}), entry));
    CHECK(useEstimate(plan, {1}, entry).empty());
    apply(setEffort(plan, {1}, *parseEffort("1 + 2")), plan);
    CHECK(offersOtherEstimate(*plan.find<Responsibility>({1}), entry));
    apply(useEstimate(plan, {1}, entry), plan);
    CHECK(plan == linked);
}

TEST_CASE("what nobody covers is listed, and can be left out with a reason")
{
    Plan plan = planFrom("        | PM\nPricing | A\n");
    CHECK(uncovered(plan, theChart, realCatalogue()).size() == realCatalogue().entries.size());
    apply(setLinks(plan, realCatalogue(), {{ResponsibilityId{1}, "STR7"}}), plan);
    apply(leaveEntriesOut(plan, realCatalogue(), theChart, {"GTM3", "STR7", "OPS5"}, "no sales yet"), plan);
    CHECK(uncovered(plan, theChart, realCatalogue()).size() == realCatalogue().entries.size() - 3);
    int leftOut = 0;
    for (const auto& entry : plan.all<ChartRow>()) {
        leftOut += entry.second.leftOut ? 1 : 0;
        CHECK((!entry.second.leftOut || entry.second.leftOutReason == "no sales yet"));
    }
    CHECK(leftOut == 2);
    CHECK(plan.all<Assignment>().size() == 1);
}

TEST_CASE("a fault in the wordings is named")
{
    const auto fault = [](const char* json) {
        const auto wording = readLinkWording(resourcesWith({{"catalogue/wording.json", json}}), realCatalogue());
        return wording ? std::string() : wording.error().message;
    };
    CHECK(fault("{\"ignored\": [], \"same\": [], \"also\": {\"XYZ1\": []}}").find("XYZ1") != std::string::npos);
    CHECK(fault("{").find("wording.json") != std::string::npos);
    CHECK(fault("{\"ignored\": [], \"same\": [[1]], \"also\": {}}").find("wording.json") != std::string::npos);
}
