#include "advisor/sources.h"

#include "advisor/template_plans.h"

#include <set>

using namespace remit;
using namespace remit::test;

namespace {

const std::vector<Source>& realSources()
{
    static const auto sources = readSources(readResource);
    REQUIRE(sources.has_value());
    return *sources;
}

std::string idsIn(std::string_view names)
{
    std::string ids;
    for (const Source* each : sourcesIn(names, realSources()))
        ids += each->id + " ";
    return ids;
}

} // namespace

TEST_CASE("sources are found by their names, a source of several claims once")
{
    CHECK(idsIn("S0-12 W05 S0-3 W29b") == "S0 W05 W29b ");
    CHECK(idsIn("").empty());
    CHECK(idsIn("W999").empty());
}

TEST_CASE("every source says something and can be opened by https where it can be opened")
{
    std::set<std::string> ids;
    for (const Source& each : realSources()) {
        INFO(each.id);
        CHECK(ids.insert(each.id).second);
        CHECK_FALSE(each.says.empty());
        for (const std::string& link : each.links)
            CHECK(link.rfind("https://", 0) == 0);
    }
}

TEST_CASE("the sources of every constellation are known")
{
    for (const ConstellationTemplate& each : realTemplates()) {
        INFO(each.id << ": " << each.sources);
        std::size_t named = 0;
        std::string_view rest = each.sources;
        std::set<std::string_view> ids;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            ids.insert(rest.substr(0, rest.substr(0, end).find('-')));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        named = ids.size();
        CHECK(sourcesIn(each.sources, realSources()).size() == named);
    }
    CHECK_THAT(readSources(resourcesWith({{"advisor/sources.json", "{"}})).error().message,
               Catch::Contains("advisor/sources.json"));
}
