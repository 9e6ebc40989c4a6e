#include "core/edits/edits.h"
#include "core/edits/put_in_order.h"
#include "core/organisation.h"
#include "support/organisation_text.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

constexpr ConstellationId chart{1};

Plan after(Plan plan, const Edit& edit)
{
    apply(edit, plan);
    return plan;
}

std::vector<SeatId> named(const Plan& plan, std::initializer_list<const char*> names)
{
    std::vector<SeatId> seats;
    for (const char* name : names)
        seats.push_back(seatNamed(plan, name));
    return seats;
}

std::string merged(const char* text, std::initializer_list<const char*> names)
{
    const Plan plan = organisationFrom(text);
    return seatsOf(after(plan, mergeSeats(plan, chart, named(plan, names))));
}

std::string without(const char* text, std::initializer_list<const char*> names)
{
    const Plan plan = organisationFrom(text);
    return seatsOf(after(plan, removeSeats(plan, chart, named(plan, names))));
}

std::optional<SeatFault> faultWhen(const Plan& plan, const char* name, const std::function<void(Seat&)>& change)
{
    Seat seat = *plan.find<Seat>({chart, seatNamed(plan, name)});
    change(seat);
    const auto fault = faultOf(plan, seat);
    CHECK(changeSeat(plan, seat).empty() == fault.has_value());
    return fault;
}

} // namespace

TEST_CASE("an organisation is told as it was written")
{
    const char* text = "Anna: PM\n"
                       "Ben 50%: PO BA < Anna > Mobile Checkout\n"
                       "Lead?: TL < Anna > Mobile\n";
    CHECK(seatsOf(organisationFrom(text)) == text);
}

TEST_CASE("merging hats makes one seat that wears all hats, serves all units and leads whom the others led")
{
    CHECK(merged("Anna 60%: PM\nBen 30%: PO < Anna > Mobile\nGil: TL < Ben\n", {"Anna", "Ben"})
          == "Anna 90%: PM PO > Mobile\nGil: TL < Anna\n");
    CHECK(merged("Anna: PM\nBen: PO\n", {"Ben", "Anna"}) == "Ben: PO PM\n");
    CHECK(merged("Lead?: PM\nBen: PO\n", {"Lead", "Ben"}) == "Ben: PM PO\n");
    // Who stood between them reports to both now, and the merged seat to whoever led the upper one.
    CHECK(merged("Boss: ES\nAnna: PM < Boss\nMia: HEAD < Anna\nBen: PO < Mia\n", {"Ben", "Anna"})
          == "Boss: ES\nMia: HEAD < Ben\nBen: PO PM < Boss\n");
    CHECK(merged("Anna: PM\n", {"Anna"}) == "Anna: PM\n");
}

TEST_CASE("splitting hats leaves the first to the person and makes a vacant seat for each of the others")
{
    const Plan plan = organisationFrom("Boss: ES\nAnna 80%: PM PO BA < Boss > Mobile\n");
    const Seat::Key anna{chart, seatNamed(plan, "Anna")};
    CHECK(seatsOf(after(plan, splitSeat(plan, anna, {SeatId{11}, SeatId{12}})))
          == "Boss: ES\nAnna 80%: PM < Boss > Mobile\n? 80%: PO < Boss > Mobile\n? 80%: BA < Boss > Mobile\n");
    CHECK(splitSeat(plan, {chart, seatNamed(plan, "Boss")}, {SeatId{11}}).empty());
    const Plan split = after(plan, splitSeat(plan, anna, {SeatId{11}, SeatId{12}}));
    CHECK(seatsOf(after(split, mergeSeats(split, chart, {seatNamed(plan, "Anna"), SeatId{11}, SeatId{12}})))
          == "Boss: ES\nAnna: PM PO BA < Boss > Mobile\n");
}

TEST_CASE("who reported to a seat that goes reports to its manager")
{
    const char* text = "Boss: ES\nAnna: PM < Boss\nBen: PO < Anna\nGil: PO < Anna\n";
    CHECK(without(text, {"Anna"}) == "Boss: ES\nBen: PO < Boss\nGil: PO < Boss\n");
    CHECK(without(text, {"Anna", "Boss"}) == "Ben: PO\nGil: PO\n");
    CHECK(without(text, {"Ben"}) == "Boss: ES\nAnna: PM < Boss\nGil: PO < Anna\n");
}

TEST_CASE("a seat neither reports to itself nor in a circle, and has a share above 0 and up to full time")
{
    const Plan plan = organisationFrom("Anna: PM\nBen: PO < Anna\nGil: TL < Ben\n");
    const auto under = [&](const char* manager) {
        return [&plan, manager](Seat& seat) { seat.manager = seatNamed(plan, manager); };
    };
    CHECK(faultWhen(plan, "Anna", under("Anna")) == SeatFault::reportsToItself);
    CHECK(faultWhen(plan, "Anna", under("Gil")) == SeatFault::reportsInCircle);
    CHECK(faultWhen(plan, "Gil", under("Anna")) == std::nullopt);
    for (const auto& [share, fault] : std::map<double, std::optional<SeatFault>>{{-1.0, SeatFault::noShare},
                                                                                 {0.0, SeatFault::noShare},
                                                                                 {0.1, std::nullopt},
                                                                                 {3.0, SeatFault::moreThanFullTime}}) {
        CHECK(faultWhen(plan, "Ben", [share = share](Seat& seat) { seat.fte = share; }) == fault);
    }
    CHECK(faultWhen(plan, "Ben", [](Seat& seat) { seat.fte = std::numeric_limits<double>::quiet_NaN(); })
          == SeatFault::noShare);
}

TEST_CASE("a person who leaves the plan leaves vacancies, in every constellation")
{
    Plan plan = organisationFrom("Anna: PM\nBen: PO\n");
    apply(addConstellation(plan, ConstellationId{2}, "Proposed", {}, chart), plan);
    const Plan left = after(plan, removePerson(plan, PersonId{2}));
    CHECK(seatsOf(left) == "Anna: PM\n?: PO\n");
    CHECK(seatsOf(left, ConstellationId{2}) == "Anna: PM\n?: PO\n");
}

TEST_CASE("a copied constellation has the same seats, whose hats are changed apart")
{
    Plan plan = organisationFrom("Anna: PM PO\n");
    apply(addConstellation(plan, ConstellationId{2}, "Proposed", {}, chart), plan);
    const Seat::Key there{ConstellationId{2}, seatNamed(plan, "Anna")};
    apply(splitSeat(plan, there, {SeatId{9}}), plan);
    CHECK(seatsOf(plan) == "Anna: PM PO\n");
    CHECK(seatsOf(plan, ConstellationId{2}) == "Anna: PM\n?: PO\n");
}

TEST_CASE("a role that leaves the constellation is worn there no more, and a unit that leaves is served by nobody")
{
    const Plan plan = organisationFrom("Anna: PM PO > Mobile\n");
    CHECK(seatsOf(after(plan, removeRoleFrom(plan, chart, RoleId{2}))) == "Anna: PM > Mobile\n");
    const Plan left = after(plan, removeUnit(plan, {chart, UnitId{1}}));
    CHECK(seatsOf(left) == "Anna: PM PO\n");
    CHECK(left.all<Unit>().empty());
}

TEST_CASE("some seats are put in another order, and the others stay between them where they were")
{
    const Plan plan = organisationFrom("Anna: PM\nBen: PO\nGil: TL\n");
    const auto key = [&](const char* name) { return Seat::Key{chart, seatNamed(plan, name)}; };
    CHECK(seatsOf(after(plan, putInOrder<Seat>(plan, {key("Gil"), key("Anna"), key("Ben")})))
          == "Gil: TL\nAnna: PM\nBen: PO\n");
    CHECK(seatsOf(after(plan, putInOrder<Seat>(plan, {key("Gil"), key("Anna")}))) == "Gil: TL\nBen: PO\nAnna: PM\n");
    CHECK(putInOrder<Seat>(plan, {key("Anna"), key("Ben")}).empty());
}

TEST_CASE("the people of a role are those in its seats, each once")
{
    const Plan plan = organisationFrom("Anna: PM\nBen: PO\nLead?: PO\nBen: PO TL\n");
    CHECK(peopleOf(plan, chart, RoleId{2}) == std::vector<PersonId>{PersonId{2}});
    CHECK(remit::seatsOf(plan, chart, RoleId{2}).size() == 3);
}
