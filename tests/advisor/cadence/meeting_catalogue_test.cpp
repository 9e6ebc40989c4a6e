#include "advisor/cadence/real_meetings.h"
#include "advisor/sources.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

TEST_CASE("the catalogue of meetings rests on sources that are known, and names rows of the catalogue")
{
    const auto sources = readSources(readResource);
    REQUIRE(sources.has_value());
    REQUIRE_FALSE(theMeetings().all().empty());
    for (const CatalogueMeeting& each : theMeetings().all()) {
        INFO(each.key);
        for (const std::string& name : each.sources)
            CHECK((name == "O" || sourcesIn(name, *sources).size() == 1));
        for (const std::string& row : each.covers)
            CHECK(realCatalogue().entry(row) != nullptr);
        CHECK(each.why.back() == '.');
    }
}

TEST_CASE("the limits of sprint meetings grow with the sprint")
{
    const CatalogueMeeting& planning = *theMeetings().find("K04");
    CHECK(theMeetings().minutes(planning, 1, 1) == 60);
    CHECK(theMeetings().minutes(planning, 4, 1) == 240);
    CHECK(theMeetings().longestMinutes(planning, 2) == 240);
    CHECK(theMeetings().longestMinutes(*theMeetings().find("K01"), 2) == 0);
    const CatalogueMeeting& review = *theMeetings().find("K05");
    CHECK(theMeetings().minutes(review, 2, 1) == 60);
    CHECK(theMeetings().minutes(review, 2, 3) == 90);
}

TEST_CASE("a catalogue of meetings that can't be right is refused with a sentence")
{
    const auto faultOf = [](const std::string& text) {
        const auto catalogue = readMeetingCatalogue(resourcesWith({{"cadence/meetings.json", text}}));
        return catalogue ? "no fault" : catalogue.error().message;
    };
    const std::string start = R"({"meetings": [{"key": "K01", "title": "T", "purpose": "P.", "decides": "d",
        "scope": "team", "required": ["PM"], "optional": [], "owner": "PM", "covers": [], "sources": [], "per": "week",
        "times": 1, "every": 1, "day": "any", "channel": "two-way", "why": "W.", )";
    CHECK(faultOf(start + R"("minutes": "30", "when": "has_PM"}]})") == "no fault");
    CHECK(faultOf(start + R"("minutes": "30*x", "when": "1"}]})").find("cadence/meetings.json is damaged: K01")
          != std::string::npos);
    CHECK(faultOf(start + R"("minutes": "30", "when": "has_XY"}]})").find("K01, when") != std::string::npos);
    CHECK(faultOf("{").find("cadence/meetings.json is damaged") != std::string::npos);
}
