#include "analysis/compared_charts.h"

#include "analysis/comparison/moves.h"
#include "analysis/comparison/part_changes.h"
#include "core/edits/edits.h"

#include <sstream>

using namespace remit;
using namespace remit::test;

namespace {

std::string namesOfRoles(const Plan& plan, const std::vector<RoleId>& roles)
{
    std::string names;
    for (const RoleId role : roles)
        names += (names.empty() ? "" : "+") + plan.find<Role>(role)->name;
    return names.empty() ? "-" : names;
}

std::string namesOfPeople(const Plan& plan, const std::vector<PersonId>& people)
{
    std::string names;
    for (const PersonId person : people)
        names += (names.empty() ? "" : "+") + plan.find<Person>(person)->name;
    return names.empty() ? "-" : names;
}

/// "Accept stories: PM > PO, Anna > Ben", a line each.
std::string moves(const Plan& plan, MovedPart part = MovedPart::lastWord)
{
    std::string text;
    for (const RowMove& move : movesBetween(plan, chartToday, chartProposed, part)) {
        text += (text.empty() ? "" : "\n") + plan.find<Responsibility>(move.responsibility)->title + ":";
        if (move.isByRole)
            text += " " + namesOfRoles(plan, move.rolesBefore) + " > " + namesOfRoles(plan, move.rolesAfter);
        if (move.isByPeople)
            text += " " + namesOfPeople(plan, move.peopleBefore) + " > " + namesOfPeople(plan, move.peopleAfter);
    }
    return text;
}

void seatPerson(Plan& plan, ConstellationId where, int id, const std::string& name, std::vector<RoleId> hats)
{
    PersonId person;
    for (const auto& [known, row] : plan.all<Person>())
        person = row.name == name ? known : person;
    if (!person) {
        person = PersonId{std::int64_t(plan.all<Person>().size()) + 1};
        plan.put(Person{person, name, "", double(person.value)});
    }
    Seat seat;
    seat.constellation = where;
    seat.seat = SeatId{id};
    seat.person = person;
    apply(addSeat(plan, seat, hats), plan);
}

/// "PM: +1 -2 =1, last word +0 -2 =1, helps 1", a line for each who changes.
std::string parts(const Plan& plan)
{
    std::ostringstream text;
    const Comparison comparison(plan, {{chartToday, chartProposed}, 0, ComparedBy::roles});
    for (const PartChange& each : partChanges(comparison, 1)) {
        if (!each.changesAnything())
            continue;
        text << (text.str().empty() ? "" : "\n") << nameOfColumn(plan, each.who) << ": +" << each.gained.size() << " -"
             << each.given.size() << " =" << each.kept << ", last word +" << each.lastWordsGained << " -"
             << each.lastWordsGiven << " =" << each.lastWordsKept << ", helps " << each.helpsAnew;
    }
    return text.str();
}

} // namespace

TEST_CASE("a last word moves to another role", "[comparison]")
{
    const Plan plan = twoCharts("| PM | DT\n"
                                "Set pricing | AR | C\n"
                                "Accept stories | AR | R\n"
                                "Run the demo | | R\n"
                                "Write stories | A | R",
                                "| PM | PO | DT\n"
                                "Set pricing | AR | C | \n"
                                "Accept stories | C | AR | R\n"
                                "Run the demo | | A | R\n"
                                "Write stories | | | R");
    CHECK(moves(plan) == "Accept stories: PM > PO\nRun the demo: - > PO\nWrite stories: PM > -");
    CHECK(moves(plan, MovedPart::doing) == "Accept stories: PM+DT > PO+DT");
}

TEST_CASE("who decides has the last word where nobody answers", "[comparison]")
{
    Plan plan = twoCharts("| PM | PO\nSet pricing | D | C", "| PM | PO\nSet pricing | C | D");
    plan.put(Letter{SchemeId{1}, "D", "Decides", "", "decides", 5});
    CHECK(moves(plan) == "Set pricing: PM > PO");
}

TEST_CASE("a role that is split keeps what stays with one of its parts", "[comparison]")
{
    Plan plan = twoCharts("| PM/PO\nSet pricing | AR\nOrder the backlog | AR",
                          "| PM | PO\nSet pricing | AR | \nOrder the backlog | | AR");
    standFor(plan, "PM/PO", "PM PO");
    standFor(plan, "PM", "PM");
    standFor(plan, "PO", "PO");
    CHECK(moves(plan).empty());
    seatPerson(plan, chartToday, 1, "Anna", {{1}});
    seatPerson(plan, chartProposed, 1, "Anna", {{2}});
    seatPerson(plan, chartProposed, 2, "Ben", {{3}});
    CHECK(moves(plan) == "Order the backlog: Anna > Ben");
}

TEST_CASE("the same role in other hands is a move, another hat on the same head is told by role", "[comparison]")
{
    Plan plan = twoCharts("| PM | PO\nSet pricing | AR | \nAccept stories | AR |",
                          "| PM | PO\nSet pricing | AR | \nAccept stories | | AR");
    seatPerson(plan, chartToday, 1, "Anna", {{1}, {2}});
    seatPerson(plan, chartProposed, 1, "Anna", {{1}, {2}});
    CHECK(moves(plan) == "Accept stories: PM > PO");
    Seat seat = *plan.find<Seat>({chartProposed, {1}});
    plan.put(Person{{2}, "Ben", "", 2});
    seat.person = PersonId{2};
    plan.put(seat);
    CHECK(moves(plan) == "Set pricing: Anna > Ben\nAccept stories: PM > PO Anna > Ben");
    seat.person.reset();
    plan.put(seat);
    CHECK(moves(plan) == "Accept stories: PM > PO");
    seatPerson(plan, chartProposed, 9, "Chris", {{2}});
    CHECK(moves(plan) == "Accept stories: PM > PO Anna > Chris");
}

TEST_CASE("rows that one of them is not about, or leaves out, do not move", "[comparison]")
{
    const Plan plan
        = twoCharts("| PM\nSet pricing | AR\nRun the demo | AR", "| PM | PO\nSet pricing [left out] | | AR");
    CHECK(moves(plan).empty());
}

TEST_CASE("each is told what it gains, hands over and keeps", "[comparison]")
{
    const Plan plan = twoCharts("| PM | DT\n"
                                "Set pricing | AR | \n"
                                "Accept stories | AR | R\n"
                                "Order the backlog | AR | C",
                                "| PM | PO | DT\n"
                                "Set pricing | AR | C | \n"
                                "Accept stories | C | AR | R\n"
                                "Order the backlog | I | AR | C");
    CHECK(parts(plan)
          == "PM: +0 -2 =1, last word +0 -2 =1, helps 0\n"
             "PO: +2 -0 =0, last word +2 -0 =0, helps 1");
}
