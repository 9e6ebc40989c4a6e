#include "model/organisation/typed_working_times.h"

#include "core/edits/edits_of_meetings.h"
#include "core/rows_of.h"
#include "support/organisation_text.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

Plan withAnna()
{
    return organisationFrom("Anna: PM\n");
}

const Seat::Key anna{theChart, SeatId{1}};

std::string works(const char* typed)
{
    const auto seat = workingTimesMeant(*withAnna().find<Seat>(anna), QString::fromUtf8(typed));
    return seat ? workingTimesText(*seat).toStdString() : seat.error().message;
}

std::string blocked(const char* typed)
{
    Plan plan = withAnna();
    const auto meant = blockedTimesMeant(plan, anna, QString::fromUtf8(typed));
    if (!meant)
        return meant.error().message;
    apply(setBlockedTimes(plan, anna, *meant), plan);
    return blockedTimesText(plan, anna).toStdString();
}

} // namespace

TEST_CASE("working days and hours are read as people write them")
{
    CHECK(works("Mon-Thu 9-15") == "Mon–Thu 09:00–15:00");
    CHECK(works("monday to thursday 9:00 to 15:30") == "Mon–Thu 09:00–15:30");
    CHECK(works("Mon, Wed and Fri") == "Mon, Wed, Fri");
    CHECK(works("8.30–12") == "08:30–12:00");
    CHECK(works("Sun-Thu") == "Mon–Thu, Sun");
    CHECK(works("Mon – Fri") == "");
    CHECK(works("  ") == "");
}

TEST_CASE("working times that can't be are refused with how to write them")
{
    CHECK(works("Mon-Someday") == "“Mon-Someday” is no day of the week: write Mon–Thu 9–15, or 9–13.");
    CHECK(works("15-9") == "15:00 is not before 09:00.");
    CHECK(works("9-25") == "“25” is no time of day: write it as 09:00.");
    CHECK(works("half") == "“half” is no day of the week: write Mon–Thu 9–15, or 9–13.");
}

TEST_CASE("times when somebody can't meet are read as people write them")
{
    CHECK(blocked("Mon 9-10 (school)") == "Mon 09:00–10:00 (school)");
    CHECK(blocked("Fri; 2026-12-21 - 2027-01-04 (holidays, far away)")
          == "2026-12-21–2027-01-04 (holidays, far away), Fri");
    CHECK(blocked("21.12.2026") == "2026-12-21");
    CHECK(blocked("2026-12-21 13:00-17:00") == "2026-12-21 13:00–17:00");
    CHECK(blocked("").empty());
}

TEST_CASE("times that can't be are refused with how to write them")
{
    CHECK(blocked("sometimes")
          == "“sometimes” is no time: write Mon 9–10, or 2026-12-21, or 2026-12-21–2027-01-04 (holidays).");
    CHECK(blocked("2027-01-04 - 2026-12-21") == "2027-01-04 is not before 2026-12-21.");
    CHECK(blocked("Mon 10-9") == "10:00 is not before 09:00.");
}

TEST_CASE("what is typed again as it was keeps its place, so that nothing is changed")
{
    Plan plan = withAnna();
    apply(setBlockedTimes(plan, anna, *blockedTimesMeant(plan, anna, "Mon 9-10, Mon 9-10")), plan);
    REQUIRE(plan.all<BlockedTime>().size() == 2);
    const auto again = blockedTimesMeant(plan, anna, blockedTimesText(plan, anna));
    CHECK(setBlockedTimes(plan, anna, *again).empty());
}
