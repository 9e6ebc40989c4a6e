#include "advisor/comparison/handover_rules.h"

#include "advisor/resource_files.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

Result<HandoverRules> rulesFrom(const std::string& json)
{
    return readHandoverRules([json](std::string_view) -> Result<std::string> { return json; });
}

} // namespace

TEST_CASE("the reasons why a hand-over needs care are data, each there once", "[transition]")
{
    const auto rules = readHandoverRules(readResource);
    REQUIRE(rules);
    CHECK(rules->rules.size() == 4);
    for (const HandoverRule& each : rules->rules)
        CHECK(each.weight > 0);
}

TEST_CASE("knowledge about hand-overs that is broken is refused with a sentence", "[transition]")
{
    const std::string head = R"({"version": 1, "usualWeeks": 1, "usualTrigger": "any day", "risks": [)";
    const std::string one = R"({"name": "last-word", "weight": 1, "weeks": 1, "title": "t", "source": "s"})";
    struct Example {
        std::string json;
        const char* says;
    };
    const Example examples[] = {
        {head + one + "]}", "daily-work is missing"},
        {head + one + "," + one + "]}", "last-word is there twice"},
        {head + R"({"name": "luck", "weight": 1, "weeks": 1, "title": "t", "source": "s"}]})", "not a word"},
        {head + R"({"name": "vacant", "weight": -1, "weeks": 1, "title": "t", "source": "s"}]})", "below zero"},
        {head + R"({"name": "vacant", "weight": 1, "weeks": 1, "title": "", "source": "s"}]})", "is empty"},
    };
    for (const Example& each : examples) {
        const auto read = rulesFrom(each.json);
        INFO(each.json);
        REQUIRE_FALSE(read);
        CHECK(read.error().message.find(each.says) != std::string::npos);
    }
}
