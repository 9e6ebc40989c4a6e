#include "tables.h"

#include "core/edits/edits.h"

using namespace remit;
using namespace remit::test;

namespace {

constexpr const char* four = "Frank: ES\n"
                             "Anna: PM < Frank\n"
                             "Ben 50%: PO < Anna > Checkout\n"
                             "Lead?: TL < Anna > Mobile Checkout\n";

} // namespace

TEST_CASE("the table of seats says who sits where, as what, for whom")
{
    CHECK(textOf(SeatsTable(), organisationFrom(four))
          == " | Frank | ES | 100 %\n"
             " | Anna | PM | 100 % | Frank\n"
             " | Ben | PO | 50 % | Anna |  |  | Checkout\n"
             "Lead | vacant | TL | 100 % | Anna |  |  | Mobile, Checkout\n");
}

TEST_CASE("what is typed into a seat is done as one step with its words")
{
    Plan plan = organisationFrom(four);
    const SeatsTable seats;
    CHECK(type(seats, plan, 3, SeatsTable::Who, "Mia") == "Mia as TL");
    CHECK(type(seats, plan, 2, SeatsTable::Hats, "po, BA") == "Hats of Ben: 2 roles");
    CHECK(type(seats, plan, 2, SeatsTable::Time, "0,8") == "Change the seat of Ben");
    CHECK(type(seats, plan, 2, SeatsTable::ReportsTo, "frank") == "Change the seat of Ben");
    CHECK(type(seats, plan, 2, SeatsTable::Serves, "Mobile, Payments") == "Whom Ben serves");
    CHECK(type(seats, plan, 1, SeatsTable::Who, "vacant") == "Make Anna vacant");
    CHECK(seatsOf(plan)
          == "Frank: ES\n"
             "?: PM < Frank\n"
             "Ben 80%: PO BA < Frank > Mobile Payments\n"
             "Mia: TL < ? > Mobile Checkout\n");
    CHECK(plan.find<Seat>({theChart, seatNamed(plan, "Mia")})->title == "Lead");
}

TEST_CASE("the first names of the only one who goes by them are enough")
{
    const SeatsTable seats;
    Plan plan = organisationFrom("Anna: ES\nBen: PM\nAnna-Lena: PO\n");
    type(PeopleTable(), plan, 0, PeopleTable::Name, "Anna Weber");
    type(seats, plan, 1, SeatsTable::ReportsTo, "anna");
    CHECK(seatsOf(plan) == "Anna Weber: ES\nBen: PM < Anna Weber\nAnna-Lena: PO\n");
    CHECK(type(seats, plan, 2, SeatsTable::ReportsTo, "ann").starts_with("Nobody called “ann”"));
    type(PeopleTable(), plan, 1, PeopleTable::Name, "Anna Verdi");
    CHECK(type(seats, plan, 2, SeatsTable::ReportsTo, "Anna")
          == "2 who sit here are called “Anna”: type which one, Anna Weber or Anna Verdi.");
}

TEST_CASE("what cannot be is refused with a sentence and changes nothing")
{
    const Plan before = organisationFrom(four);
    const SeatsTable seats;
    const std::tuple<std::size_t, int, const char*, const char*> cases[] = {
        {2, SeatsTable::Time, "0", "A seat has more than 0 % of full time: “0” would be nobody's."},
        {2, SeatsTable::Time, "300 %", "A seat has at most 100 % of full time: for “300 %”, make several seats."},
        {2, SeatsTable::Time, "2", "A seat has at most 100 % of full time: for “2”, make several seats."},
        {2, SeatsTable::Time, "half", "“half” is no share of full time: type 100 %, 50 % or 0.5."},
        {2, SeatsTable::ReportsTo, "Zoe",
         "Nobody called “Zoe” sits in this constellation: type a person or the title of a seat in it."},
        {0, SeatsTable::ReportsTo, "Ben",
         "Ben reports to Frank already, directly or through others: both ways would be a circle."},
        {0, SeatsTable::ReportsTo, "Frank", "Frank cannot report to themselves: type another manager."},
        {0, SeatsTable::Deputy, "Frank", "Nobody is their own deputy: type somebody else than Frank."},
        {3, SeatsTable::Starts, "soon", "“soon” is no day: write it as 2026-12-31."},
        {1, SeatsTable::Works, "15-9", "15:00 is not before 09:00."},
    };
    for (const auto& [row, column, typed, sentence] : cases) {
        Plan plan = before;
        CHECK(type(seats, plan, row, column, typed) == sentence);
        CHECK(plan == before);
    }
}

TEST_CASE("two people of one name stay two, and are told apart where one is meant")
{
    Plan plan = organisationFrom("Ann: PM\nGil: PO\n");
    const PeopleTable people;
    const SeatsTable seats;
    CHECK(type(people, plan, 2, PeopleTable::Name, "Ann") == "Add Ann");
    CHECK(type(seats, plan, 1, SeatsTable::Who, "ann")
          == "2 people are called “ann”: type which one, Ann (1) or Ann (2).");
    CHECK(type(people, plan, 2, PeopleTable::Description, "Lisbon") == "Describe Ann");
    CHECK(seats.completions({plan, theChart, 2}, SeatsTable::Who) == QStringList{"Ann (1)", "Gil", "Ann (Lisbon)"});
    CHECK(type(seats, plan, 1, SeatsTable::Who, "Ann (lisbon)") == "Ann (lisbon) as PO");
    CHECK(textOf(seats, plan) == " | Ann (1) | PM | 100 %\n | Ann (Lisbon) | PO | 100 %\n");
    CHECK(textOf(people, plan) == "Ann |  |  | PM in Chart\nGil\nAnn | Lisbon |  | PO in Chart\n");
}

TEST_CASE("a pasted block fills rows, adds rows and finds managers that stand below")
{
    Plan plan = organisationFrom("Frank: ES\n");
    const SeatsTable seats;
    CHECK(paste(seats, plan, 1, SeatsTable::Who,
                "Anna | PM | 100 % | Frank\n"
                "Ben  | PO, BA | 50 % | Cleo\n"
                "Cleo | HEAD | 1 | Anna\n")
          == "“BA”, “HEAD”, “PM” and 1 more are new roles of the plan now; Undo takes them back.");
    CHECK(seatsOf(plan) == "Frank: ES\nAnna: PM < Frank\nBen 50%: PO BA < Cleo\nCleo: HEAD < Anna\n");
}

TEST_CASE("what of a block is not understood is told with its rows, and the rest is taken")
{
    Plan plan = organisationFrom("Frank: ES\n");
    const SeatsTable seats;
    CHECK(paste(seats, plan, 1, SeatsTable::Who, "Anna | PM | 300 % | Zoe\nBen | PO | 50 % | Anna\n")
          == "Row 1: A seat has at most 100 % of full time: for “300 %”, make several seats. "
             "Row 1: Nobody called “Zoe” sits in this constellation: type a person or the title of a seat in it. "
             "“PM” and “PO” are new roles of the plan now; Undo takes them back.");
    CHECK(seatsOf(plan) == "Frank: ES\nAnna: PM\nBen 50%: PO < Anna\n");
    const PeopleTable people;
    CHECK(paste(people, plan, 3, PeopleTable::Name, "Mia | new | | x | y\n | nobody\n")
          == "Row 2: A person needs a name. 1 column did not fit right of the last one and was left out.");
    CHECK(textOf(people, plan)
          == "Frank |  |  | ES in Chart\nAnna |  |  | PM in Chart\nBen |  |  | PO in Chart\nMia | new\n");
}

TEST_CASE("a table that is copied and pasted over itself stays as it is")
{
    const Plan before = organisationFrom(four);
    Plan plan = before;
    const SeatsTable seats;
    CHECK(paste(seats, plan, 0, 0, QString::fromStdString(textOf(seats, plan))) == "");
    CHECK(plan == before);
}

TEST_CASE("five hundred seats are pasted at once, those whom they report to are found among them")
{
    Plan plan = organisationFrom("Boss: ES\n");
    QString lines;
    for (int number = 0; number < 500; ++number)
        lines += QStringLiteral("Seat %1 | Person %1 | PM, PO | 50 % | %2 | | Berlin | Team %3\n")
                     .arg(number)
                     .arg(number == 0 ? QStringLiteral("Boss") : QStringLiteral("Person %1").arg(number / 2))
                     .arg(number % 40);
    lines.replace("Person 0 | PM", "Person zero | PM").replace("| Person 0 |", "| Boss |");
    CHECK(paste(SeatsTable(), plan, 1, 0, lines)
          == "“PM” and “PO” are new roles of the plan now; Undo takes them back. "
             "“Team 0”, “Team 1”, “Team 10” and 37 more are new teams of the plan now; Undo takes them back. "
             "“Berlin” is a new location of the plan now; Undo takes it back.");
    CHECK(seatsInOrder(plan, theChart).size() == 501);
}

TEST_CASE("units are typed with what is theirs by their kind")
{
    Plan plan = organisationFrom("Anna: PM > Mobile\n");
    const UnitsTable units;
    CHECK(textOf(units, plan) == "Mobile | team |  |  |  |  |  | Anna\n");
    CHECK(type(units, plan, 0, UnitsTable::Developers, "7") == "Change “Mobile”");
    CHECK(type(units, plan, 0, UnitsTable::Product, "Shop") == "Change “Mobile”");
    CHECK(type(units, plan, 2, UnitsTable::Name, "Customers") == "Add team “Customers”");
    CHECK(type(units, plan, 2, UnitsTable::Kind, "stake") == "Make “Customers” a group of stakeholders");
    CHECK(type(units, plan, 2, UnitsTable::Side, "external") == "“Customers” are external");
    CHECK(type(units, plan, 1, UnitsTable::Markets, "2") == "Change “Shop”");
    CHECK(textOf(units, plan)
          == "Mobile | team |  | 7 |  | Shop |  | Anna\n"
             "Shop | product |  |  | 2\n"
             "Customers | stakeholders | external\n");
    CHECK(type(units, plan, 1, UnitsTable::Developers, "3")
          == "Only teams have developers and a product; change the kind first.");
    CHECK(type(units, plan, 0, UnitsTable::Kind, "island")
          == "“island” is no kind of unit: type team, product or stakeholders.");
    CHECK(type(units, plan, 0, UnitsTable::Developers, "many") == "“many” is no number from 0 to 10000.");
    CHECK(type(units, plan, 0, UnitsTable::Product, "Customers")
          == "“Customers” is no product: teams work on products.");
}

TEST_CASE("a location has a time zone that is known, and hours of a day")
{
    Plan plan = organisationFrom("Anna: PM\n");
    const PlacesTable places;
    CHECK(type(places, plan, 0, PlacesTable::Name, "Porto") == "Add location “Porto”");
    CHECK(
        places.toolTip({plan, theChart, places.rows(plan, theChart).front()}, PlacesTable::Zone).startsWith("Without"));
    CHECK(type(places, plan, 0, PlacesTable::Zone, "Europe/Porto")
          == "“Europe/Porto” is no time zone: type one such as Europe/Berlin.");
    CHECK(type(places, plan, 0, PlacesTable::Zone, "lisbon") == "Change “Porto”");
    CHECK(type(places, plan, 0, PlacesTable::From, "9") == "Change “Porto”");
    CHECK(type(places, plan, 0, PlacesTable::Until, "17.30") == "Change “Porto”");
    CHECK(type(places, plan, 0, PlacesTable::Until, "8:00") == "Work would end at 08:00, before it begins at 09:00.");
    CHECK(type(places, plan, 0, PlacesTable::Until, "25:00") == "“25:00” is no time of day: write it as 09:00.");
    CHECK(textOf(places, plan) == "Porto | Europe/Lisbon | 09:00 | 17:30\n");
}

TEST_CASE("who is removed leaves vacancies, which are told")
{
    const Plan plan = organisationFrom(four);
    const PeopleTable people;
    const auto rows = people.rows(plan, theChart);
    CHECK(people.toldOfRemoval(plan, theChart, {rows[1], rows[2]})
          == "Vacant now: the seats of Anna (PM in Chart) and Ben (PO in Chart).");
    Plan left = plan;
    apply(people.removed(plan, theChart, {rows[1]}).edit, left);
    CHECK(textOf(people, left) == "Frank |  |  | ES in Chart\nBen |  |  | PO in Chart\n");
}

TEST_CASE("rows are put in an order of one's own")
{
    Plan plan = organisationFrom(four);
    const SeatsTable seats;
    auto rows = seats.rows(plan, theChart);
    std::swap(rows[0], rows[3]);
    const Step step = seats.ordered(plan, theChart, rows);
    CHECK(step.label == "Order the seats");
    apply(step.edit, plan);
    CHECK(seats.rows(plan, theChart) == rows);
}
