#include "command_files.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace remit;
using namespace remit::test;
using nlohmann::json;

namespace {

struct Sample : Folder {
    Sample() { REQUIRE(remitProgram({"new", plan, "--template", "sample"}).exitCode == 0); }

    json away(const QString& who) const
    {
        return json::parse(remitProgram({"away", plan, who, "--constellation", "Year 2", "--json"}).output);
    }

    QString plan = path("plan.remit");
};

} // namespace

TEST_CASE("what an absence means is told in words and as JSON")
{
    const Sample sample;
    const Run words = remitProgram({"away", sample.plan, "anna weber", "--constellation", "Year 2"});
    CHECK(words.exitCode == 0);
    CHECK_THAT(words.output, Catch::Contains("Anna Weber away: "));
    CHECK_THAT(words.output, Catch::Contains("Who stands in\n  "));
    const json told = sample.away("Anna Weber");
    CHECK(told["constellation"] == "Year 2");
    CHECK(told["away"].size() >= 1);
    REQUIRE(told["withoutLastWord"].size() > 0);
    CHECK_THAT(words.output, Catch::Contains(told["withoutLastWord"][0]["responsibility"].get<std::string>()));
}

TEST_CASE("somebody who is not there is an error that lists who is")
{
    const Sample sample;
    const Run run = remitProgram({"away", sample.plan, "Zoe", "--constellation", "Year 2"});
    CHECK(run.exitCode == 2);
    CHECK_THAT(run.errors, Catch::Contains("Nobody called \"Zoe\""));
    CHECK_THAT(run.errors, Catch::Contains("Anna Weber"));
}

TEST_CASE("the map, charters of seats and an absence go to a PDF, the map alone to a picture")
{
    const Sample sample;
    const auto exported = [&](const char* name, QStringList arguments) {
        return remitProgram(QStringList{"export", sample.plan, sample.path(name), "--constellation", "Year 2"}
                            + arguments);
    };
    CHECK(exported("map.svg", {"--include", "map"}).exitCode == 0);
    CHECK(sample.read("map.svg").contains("Anna Weber"));
    CHECK(exported("map.svg", {"--include", "map", "--without-names"}).exitCode == 0);
    CHECK_FALSE(sample.read("map.svg").contains("Anna Weber"));
    CHECK(exported("map.png", {"--include", "map"}).exitCode == 0);
    CHECK(exported("all.pdf", {"--include", "chart,map,seat-charters,away", "--seat", "Anna Weber"}).exitCode == 0);
    CHECK_THAT(exported("both.png", {"--include", "map,chart"}).errors, Catch::Contains("the chart or the map"));
    CHECK_THAT(exported("map.md", {"--include", "map"}).errors, Catch::Contains("holds no map"));
    CHECK_THAT(exported("away.pdf", {"--include", "away"}).errors, Catch::Contains("Say who is away"));
    CHECK_THAT(exported("away.pdf", {"--include", "away", "--seat", "Zoe"}).errors, Catch::Contains("Nobody called"));
    CHECK_THAT(exported("plan.json", {"--without-names"}).errors, Catch::Contains("whole plan"));
}
