#include "command_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace remit;
using namespace remit::test;
using nlohmann::json;

TEST_CASE("remit advise ranks set-ups by facts from a file, from what is set and from a plan")
{
    const test::Folder folder;
    const QString facts = folder.write("facts.json", R"({"developers": 20, "noProductDepartment": true})");
    const Run run = remitProgram({"advise", "--facts", facts, "--json"});
    REQUIRE(run.exitCode == 0);
    const json advice = json::parse(run.output);
    const json& best = advice["recommendations"][0];
    CHECK(best["constellation"] == "C06");
    CHECK(best["name"] == "Senior and junior product manager");
    CHECK(best["score"] == 60.2);
    CHECK(best["heads"] == 2);
    CHECK(best["seats"][0]["role"] == "Senior PM");
    CHECK(best["seats"][0]["count"] == 1);
    CHECK(best["seats"][0]["load"].get<double>() > 0.5);
    CHECK(best["reasons"][0]["rule"].is_string());
    CHECK(best["reasons"][0]["sources"].is_array());
    CHECK(advice["tie"] == json::array({"C06", "C05"}));
    CHECK(advice["confidence"] == 31);
    CHECK(advice["ask"][0] == "teams");
    CHECK(advice["unknown"].size() > 20);
    CHECK(std::count(advice["unknown"].begin(), advice["unknown"].end(), "developers") == 0);
    CHECK(advice["notApplicable"][0]["constellation"] == "C01");
    CHECK(advice["triggers"][0]["fact"] == "stage");
    CHECK(advice["disagreements"][0]["for"]["sources"].is_array());

    const json set = json::parse(remitProgram({"advise", "--facts", facts, "--set", "developers=32", "--set", "teams=5",
                                               "--set", "noProductDepartment=unknown", "--json"})
                                     .output);
    CHECK(set["recommendations"][0]["constellation"] == "C07");

    const QString plan = folder.path("plan.remit");
    REQUIRE(remitProgram({"new", plan, "--template", "C07", "--fact", "developers=32", "--fact", "teams=5"}).exitCode
            == 0);
    const json planned = json::parse(remitProgram({"advise", plan, "--json"}).output);
    CHECK(planned["facts"]["developers"] == 32);
    CHECK(planned["recommendations"][0]["constellation"] == "C07");
}

TEST_CASE("remit advise in words has the short list, reasons, what does not apply and what to ask")
{
    const Run run = remitProgram({"advise", "--set", "developers=20", "--set", "noProductDepartment=true"});
    CHECK(run.exitCode == 0);
    for (const char* words :
         {"Two set-ups fit equally well. The question that decides: How many development teams are there?",
          "Senior and junior product manager (fits best)", "2 people", "+ Begin with one or two", "Do not apply",
          "only one product", "Ask next", "Sources disagree"})
        CHECK_THAT(run.output, Catch::Contains(words));
}

TEST_CASE("remit advise without an answer says why and exits 2")
{
    const test::Folder folder;
    struct Refused {
        QStringList arguments;
        const char* why;
    };
    const std::vector<Refused> all{
        {{"--set", "developers=0"}, "from 1 to 100,000"},
        {{"--set", "developers=-3"}, "from 1 to 100,000"},
        {{"--set", "developers=1000000000"}, "from 1 to 100,000"},
        {{"--set", "developers=many"}, "a whole number"},
        {{"--set", "size=3"}, "There is no fact size"},
        {{"--set", "developers=4", "--set", "teams=9"}, "more teams than developers"},
        {{"--set", "stage=past"}, "one of idea"},
        {{"--facts", folder.write("unknown.json", R"({"size": 3})")}, "There is no fact size"},
        {{"--facts", folder.write("broken.json", "{")}, "not valid JSON"},
        {{"--facts", folder.write("list.json", "[1]")}, "not an object"},
        {{"--facts", folder.path("none.json")}, "none.json"},
        {{"--constellation", "Today"}, "name the plan"},
        {{"--lens", "cloudy"}, "split, owner, scaling"},
        {{folder.path("none.remit")}, "none.remit"},
    };
    for (const Refused& each : all) {
        INFO(each.arguments.join(' ').toStdString());
        const Run run = remitProgram(QStringList{"advise"} + each.arguments);
        CHECK(run.exitCode == 2);
        CHECK(run.output.empty());
        CHECK_THAT(run.errors, Catch::Contains(each.why));
    }
}
