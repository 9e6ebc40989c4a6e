#include "words/comparison/organisation_change_words.h"

#include "core/edits/edits.h"
#include "core/edits/edits_of_people.h"
#include "core/edits/edits_of_seats.h"
#include "core/lone_constellation.h"
#include "support/meetings_text.h"
#include "support/organisation_text.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

constexpr ConstellationId before{99};

/// The chart with these seats, beside what it was with those.
Plan since(std::string_view then, std::string_view now)
{
    const auto seated = [](std::string_view seats) {
        Plan plan = planFrom("            | PM | PO\n"
                             "Set pricing | AR | C\n"
                             "Run demos   | A  | R\n"
                             "Order work  | I  | AR\n");
        // The same names are the same people, in whatever order.
        for (const char* name : {"Anna", "Ben", "Cleo"})
            apply(addPerson(plan, PersonId{std::int64_t(plan.all<Person>().size()) + 1}, name), plan);
        addSeats(plan, seats);
        return plan;
    };
    Plan plan = seated(now);
    layBeside(plan, seated(then), theChart, before, "Chart, agreed");
    return plan;
}

std::string people(const Plan& plan)
{
    return peopleChanges({plan, before, theChart}, organisationChanges(plan, before, theChart))
        .join(QStringLiteral("\n"))
        .toStdString();
}

std::string units(const Plan& plan)
{
    return unitChanges({plan, before, theChart}, organisationChanges(plan, before, theChart))
        .join(QStringLiteral("\n"))
        .toStdString();
}

} // namespace

TEST_CASE("who left is told with what they answered for, who came with their seat")
{
    CHECK(people(since("Anna: PM\nBen: PO", "Cleo: PM\nBen: PO"))
          == "Anna left; answered for Set pricing and Run demos\nCleo is new: PM");
    CHECK(people(since("Anna: PM\nBen: PO", "Anna: PM\nBen: PO")).empty());
}

TEST_CASE("who wears other hats or works otherwise is told")
{
    CHECK(people(since("Anna: PM\nBen: PO", "Anna: PM PO\nBen: PO")) == "Anna: PM → PM and PO");
    CHECK(people(since("Anna: PM\nBen: PO", "Anna: PM\nBen 50%: PO")) == "Ben: another share of time, place or team");
    CHECK_FALSE(organisationChanges(since("Anna: PM", "Anna: PM"), before, theChart).isOtherOrganisation());
    CHECK(organisationChanges(since("Anna: PM", "Ben: PM"), before, theChart).isOtherOrganisation());
}

TEST_CASE("teams that came, went or grew are told")
{
    CHECK(units(since("Anna: PM > Web", "Anna: PM > Web Shop")) == "Shop is new");
    CHECK(units(since("Anna: PM > Web Shop", "Anna: PM > Web")) == "Shop is no longer there");
    Plan grown = since("Anna: PM > Web", "Anna: PM > Web");
    ConstellationUnit use = *grown.find<ConstellationUnit>({theChart, UnitId{1}});
    use.developers = 7;
    grown.put(use);
    use.constellation = before;
    use.developers = 5;
    grown.put(use);
    CHECK(units(grown) == "Web: 5 developers → 7 developers");
}

TEST_CASE("hours are told where they differ by an hour or are unknown on one side")
{
    Plan plan = since("Anna: PM\nBen: PO", "Anna: PM\nBen: PO");
    Responsibility row = *plan.find<Responsibility>(ResponsibilityId{1});
    row.marketHours = 6;
    row.effortSource = EffortSource::typed;
    plan.put(row);
    const ConstellationLoad loads(plan, theChart, {});
    const double hours = loads.of(RoleId{1})->hours().value();
    const auto told = [&](std::map<RoleId, double> then) {
        return hourChanges({plan, before, theChart}, then, loads).join(QStringLiteral("\n")).toStdString();
    };
    CHECK_THAT(told({{RoleId{1}, hours + 4}}), Catch::StartsWith("PM: 10 h → 6 h a week"));
    CHECK_THAT(told({{RoleId{1}, hours + 0.5}}), !Catch::Contains("PM"));
    CHECK_THAT(told({}), Catch::Contains("PM: unknown → 6 h a week"));
}

TEST_CASE("meetings that came, went or are held otherwise than agreed are told")
{
    const auto with = [](std::string_view meetings) {
        Plan plan = organisationFrom("Anna: PM\nBen: PO");
        addMeetings(plan, meetings);
        return plan;
    };
    const auto told = [&](std::string_view then, std::string_view now) {
        Plan plan = with(now);
        layBeside(plan, constellationAlone(with(then), theChart), theChart, before, "Chart, agreed");
        return meetingChangeLines({plan, before, theChart}, meetingChanges(plan, before, theChart))
            .join(QStringLiteral("\n"))
            .toStdString();
    };
    const std::string sync = "Sync: 2 week 30 PM PO | tue 10:00, thu 10:00";
    CHECK(told(sync, sync).empty());
    CHECK(told(sync, sync + "\nReview: 1 sprint 60 PM PO | fri 10:00") == "Review is new");
    CHECK(told(sync + "\nReview: 1 sprint 60 PM PO | fri 10:00", sync) == "Review is no longer held");
    CHECK(told(sync, "Sync: 2 week 45 PM PO | tue 10:00, thu 10:00") == "Sync: 30 min → 45 min");
    CHECK(told(sync, "Sync: 2 week 30 PM PO | mon 10:00, thu 10:00") == "Sync: other times");
    CHECK(told(sync, "Sync: 2 week 30 PM PO~ | tue 10:00, thu 10:00") == "Sync: others take part");
    CHECK(told(sync, "Sync: 1 week 30 PM PO | tue 10:00, thu 10:00") == "Sync: held more or less often");
}
