#include "analysis/coverage/absence.h"
#include "support/organisation_text.h"

#include "load_plans.h"

using namespace remit;
using namespace remit::test;

namespace {

std::string nameOf(const Plan& plan, SeatId seat)
{
    const auto* found = plan.find<Seat>({theChart, seat});
    return found->person ? plan.find<Person>(*found->person)->name : found->title;
}

std::string figure(double hours)
{
    std::ostringstream text;
    text << std::round(hours * 10) / 10;
    return text.str();
}

/// "last word: x 4 (nobody) | doer: x 4 (Ben) | Ben +4 = 12 | nobody 2"
std::string told(const Plan& plan, const std::vector<SeatId>& away)
{
    const Absence absence = absenceOf(plan, theChart, away, loadOf(plan));
    const auto rows = [&](const std::vector<UncoveredRow>& uncovered) {
        std::string text;
        for (const UncoveredRow& each : uncovered)
            text += " " + plan.find<Responsibility>(each.row)->title + " ("
                + (each.standIn ? nameOf(plan, *each.standIn) : "nobody") + ")";
        return text;
    };
    std::string text = "last word:" + rows(absence.withoutLastWord) + " | doer:" + rows(absence.withoutDoer);
    for (const SeatGain& gain : absence.gains)
        text += " | " + nameOf(plan, gain.seat) + " +" + figure(gain.hours()) + " = " + figure(*gain.after.hours);
    return absence.left > 0.05 ? text + " | nobody " + figure(absence.left) : text;
}

std::string awayFrom(const Plan& plan, std::string_view name)
{
    return told(plan, {seatNamed(plan, name)});
}

Plan seated(std::string_view rows, std::string_view seats)
{
    Plan plan = planWithHours(rows);
    addSeats(plan, seats);
    return plan;
}

void deputise(Plan& plan, std::string_view away, std::string_view deputy)
{
    Seat seat = *plan.find<Seat>({theChart, seatNamed(plan, away)});
    seat.deputy = seatNamed(plan, deputy);
    plan.put(seat);
}

} // namespace

TEST_CASE("who is away without a deputy leaves rows without the last word, and hours to nobody")
{
    const Plan plan = seated("x 8 | AR |    |  |\n"
                             "x 4 | A  | R  |  |\n"
                             "x 2 |    | AR |  |\n",
                             "Anna: PM\n"
                             "Ben: PO\n");
    CHECK(awayFrom(plan, "Anna") == "last word: x 8 (nobody) x 4 (nobody) | doer: x 8 (nobody) | nobody 8.6");
    CHECK(awayFrom(plan, "Ben") == "last word: x 2 (nobody) | doer: x 4 (nobody) x 2 (nobody) | nobody 6");
}

TEST_CASE("a deputy stands in for the rows and takes the hours, unless away too")
{
    Plan plan = seated("x 8 | AR |    |  |\n"
                       "x 2 |    | AR |  |\n",
                       "Anna: PM\n"
                       "Ben: PO\n");
    deputise(plan, "Anna", "Ben");
    CHECK(awayFrom(plan, "Anna") == "last word: x 8 (Ben) | doer: x 8 (Ben) | Ben +8 = 10");
    CHECK(told(plan, {seatNamed(plan, "Anna"), seatNamed(plan, "Ben")})
          == "last word: x 8 (nobody) x 2 (nobody) | doer: x 8 (nobody) x 2 (nobody) | nobody 10");
}

TEST_CASE("other seats of the role keep the last word and share the hours by their time")
{
    const Plan plan = seated("x 12 |  | AR |  |\n",
                             "Ben: PO\n"
                             "Cia: PO\n"
                             "Dan 50%: PO\n");
    CHECK(awayFrom(plan, "Ben") == "last word: | doer: | Cia +3.2 = 8 | Dan +1.6 = 4");
}

TEST_CASE("a vacant seat covers nothing, unless nobody has been named for any seat")
{
    CHECK(awayFrom(seated("x 12 |  | AR |  |\n",
                          "Ben: PO\n"
                          "Lead?: PO\n"),
                   "Ben")
          == "last word: x 12 (nobody) | doer: x 12 (nobody) | nobody 6");
    CHECK(awayFrom(seated("x 12 |  | AR |  |\n",
                          "First?: PO\n"
                          "Lead?: PO\n"),
                   "First")
          == "last word: | doer: | Lead +6 = 12");
}

TEST_CASE("a hat that others wear too is covered while another of the same seat is not")
{
    const Plan plan = seated("x 8 | AR |    |  |\n"
                             "x 6 |    | AR |  |\n",
                             "Anna: PM PO\n"
                             "Ben: PO\n");
    CHECK(awayFrom(plan, "Anna") == "last word: x 8 (nobody) | doer: x 8 (nobody) | Ben +2 = 6 | nobody 8");
}

TEST_CASE("rows that were left out, or that nobody in a seat had before, are no news")
{
    const Plan plan = seated("x 8 [left out] | AR |  |    |\n"
                             "x 2            |    |  | AR |\n",
                             "Anna: PM\n");
    CHECK(told(plan, {seatNamed(plan, "Anna")}) == "last word: | doer:");
}

TEST_CASE("all seats of a person are found")
{
    const Plan plan = organisationFrom("Anna: PM\n"
                                       "Ben: PO\n"
                                       "Anna 50%: BA\n");
    CHECK(seatsOfPerson(plan, theChart, *plan.find<Seat>({theChart, SeatId{1}})->person)
          == std::vector{SeatId{1}, SeatId{3}});
}
