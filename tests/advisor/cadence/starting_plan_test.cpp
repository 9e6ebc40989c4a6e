#include "advisor/cadence/starting_plan.h"

#include "advisor/cadence/real_meetings.h"
#include "analysis/meetings/troubles.h"
#include "core/chart.h"
#include "core/rows_of.h"
#include "support/real_zones.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

Plan started(const char* name)
{
    const auto plan = startingPlan(realCatalogue(), readResource, name);
    if (!plan)
        FAIL(plan.error().message);
    return *plan;
}

ConstellationId called(const Plan& plan, const std::string& name)
{
    for (const ConstellationId id : constellationsInOrder(plan)) {
        if (plan.find<Constellation>(id)->name == name)
            return id;
    }
    FAIL("no constellation " << name);
    return {};
}

std::string namesIn(const Plan& plan, ConstellationId constellation)
{
    std::string names;
    for (const Meeting* each : meetingsInOrder(plan, constellation))
        names += each->name + "\n";
    return names;
}

} // namespace

TEST_CASE("a plan without a template holds the meetings of its manager and owner as a pair")
{
    const Plan plan = started("");
    CHECK(namesIn(plan, constellationsInOrder(plan).front()) == "Manager and owner meet\nFigures and feedback\n");
}

TEST_CASE("a plan from a template holds no meetings until they are proposed")
{
    CHECK(started("C05").all<Meeting>().empty());
}

TEST_CASE("in the sample every meeting has all its times, and nothing clashes or falls out of anybody's hours all year")
{
    const Plan plan = started("sample");
    const ZoneTable zones = realZones({"Europe/Berlin", "Europe/Lisbon"});
    for (const char* name : {"Proposed", "Year 2"}) {
        const ConstellationId id = called(plan, name);
        const int weeks = sprintOf(plan, id).weeks;
        for (const Meeting* each : meetingsInOrder(plan, id)) {
            INFO(name << ": " << each->name);
            CHECK(slotsOf(plan, each->key()).size() == static_cast<std::size_t>(slotsNeeded(*each, weeks)));
        }
        const Date from = *dateFrom("2026-01-05");
        for (const Trouble& each : troublesOf(plan, id, zones, from, from + std::chrono::days(364))) {
            INFO(name << ": " << plan.find<Meeting>({id, each.occurrence.meeting})->name << " "
                      << isoText(each.occurrence.date) << " " << clockText(each.occurrence.startsAt)
                      << (each.other ? " clashes with " + plan.find<Meeting>({id, each.other->meeting})->name
                                     : std::string()));
            CHECK_FALSE(each.isRequired);
        }
    }
}

TEST_CASE("nobody from Lisbon has to come before ten by the clock of Berlin")
{
    const Plan plan = started("sample");
    const ConstellationId id = called(plan, "Year 2");
    int seen = 0;
    for (const Occurrence& each : occurrencesOf(plan, id, *dateFrom("2026-01-05"), *dateFrom("2026-02-02"))) {
        for (const Participant& who : participantsOf(plan, *plan.find<Meeting>({id, each.meeting}))) {
            const auto* place = plan.find<Location>(workingTimeOf(plan, id, who).location);
            if (!who.isRequired || place == nullptr || place->name != "Lisbon")
                continue;
            CHECK(each.startsAt >= 10 * 60);
            ++seen;
        }
    }
    CHECK(seen > 0);
}

TEST_CASE("a sample whose meetings can't be held is refused with a sentence")
{
    const Plan plan = started("C05");
    const auto faultOf = [&](const std::string& meeting) {
        const auto made = withSampleMeetings(plan, R"({"constellations": [{"meetings": [)" + meeting + "]}]}",
                                             *Facts::read(readResource), theMeetings());
        return made ? "no fault" : made.error().message;
    };
    CHECK(faultOf(R"({"key": "K01", "at": ["2 friday 10:00"]})") == "no fault");
    CHECK(faultOf(R"({"key": "K99", "at": []})").find("is K99, of which no more are proposed") != std::string::npos);
    CHECK(faultOf(R"({"key": "K01", "at": ["someday"]})").find("has \"someday\", which is no time")
          != std::string::npos);
}
