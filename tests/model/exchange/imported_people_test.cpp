#include "model/exchange/import_sessions.h"

#include "core/edits/edits.h"
#include "core/organisation.h"

using namespace remit;
using namespace remit::test;

namespace {

/// "Ann Alder: Product Owner; Ben Birch: Developer, Tester", by name.
QString seatedIn(const Plan& plan, ConstellationId constellation)
{
    QStringList seats;
    for (const SeatId id : seatsInOrder(plan, constellation)) {
        const Seat& seat = *plan.find<Seat>({constellation, id});
        QStringList hats;
        for (const RoleId hat : hatsOf(plan, seat.key()))
            hats << QString::fromStdString(plan.find<Role>(hat)->name);
        const QString who = seat.person ? QString::fromStdString(plan.find<Person>(*seat.person)->name) : "vacant";
        seats << who + ": " + hats.join(", ");
    }
    seats.sort();
    return seats.join("; ");
}

/// "R/A/C": the letters of a row, by role.
QString lettersOf(const RecognisedRow& row, std::size_t roles)
{
    QStringList letters;
    for (std::size_t role = 0; role < roles; ++role)
        letters << QString::fromStdString(row.at(role).letters);
    return letters.join(u'/');
}

const QString named = QStringLiteral("Task\tProduct Owner\tDeveloper\tTester\n\tAnn Alder\tBen Birch\tBen Birch\n"
                                     "Plan\tA\tR\tC\nBuild\tI\tA\tR\n");

const QString byName = QStringLiteral("Task\tAnna\tAnna/Tom\tBirch, Sam\nPlan\tA\tR\tC\nBuild\tI\tC\tA\n");

} // namespace

TEST_CASE("people under the roles come into seats of them, unless the user says that they are none")
{
    const auto session = sessionOf(named);
    CHECK(session->people() == "Ann Alder (Product Owner), Ben Birch (Developer), Ben Birch (Tester)");
    CHECK(session->bringsPeople());
    CHECK(session->chart().uses[1][1] == CellUse::person);
    Plan plan;
    const auto imported = session->result(plan, "Now", false);
    REQUIRE(imported);
    apply(imported->edit, plan);
    CHECK(seatedIn(plan, imported->constellation) == "Ann Alder: Product Owner; Ben Birch: Developer, Tester");

    // Once more into the same: nobody sits twice.
    const auto again = session->result(plan, "Now", true);
    REQUIRE(again);
    apply(again->edit, plan);
    CHECK(seatedIn(plan, imported->constellation) == "Ann Alder: Product Owner; Ben Birch: Developer, Tester");

    session->setBringsPeople(false);
    CHECK(session->isTouched());
    CHECK(session->chart().uses[1][1] == CellUse::leftOut);
    Plan without;
    const auto chart = session->result(without, "Now", false);
    REQUIRE(chart);
    apply(chart->edit, without);
    CHECK(without.all<Person>().empty());
    CHECK(without.all<Seat>().empty());
}

TEST_CASE("a vacant seat of the role is filled, and what may be no names is only offered")
{
    Plan plan;
    const auto first = sessionOf(named)->result(plan, "Now", false);
    REQUIRE(first);
    apply(first->edit, plan);
    for (const SeatId id : seatsInOrder(plan, first->constellation)) {
        Seat vacant = *plan.find<Seat>({first->constellation, id});
        vacant.person.reset();
        plan.put(vacant);
    }
    const auto second = sessionOf(named)->result(plan, "Now", true);
    REQUIRE(second);
    apply(second->edit, plan);
    CHECK(seatedIn(plan, first->constellation) == "Ann Alder: Product Owner; Ben Birch: Developer, Tester");

    const auto offered = sessionOf("Task\tOwner\tDev\n\tNorth\tSouth\nPlan\tA\tR\nBuild\tR\tA\n");
    CHECK(offered->people() == "North (Owner), South (Dev)");
    CHECK_FALSE(offered->bringsPeople());
    CHECK(offered->leftOut().size() == 2);
    offered->setBringsPeople(true);
    CHECK(offered->leftOut().isEmpty());
}

TEST_CASE("columns that are called after people bring them, in seats of roles of their names or of a role of the plan")
{
    const auto session = sessionOf(byName);
    CHECK(session->people() == "Anna, Anna (Anna/Tom), Tom (Anna/Tom), Birch, Sam");
    CHECK(session->bringsPeople());
    session->callRole(2, "Tester");
    Plan plan;
    const auto imported = session->result(plan, "Now", false);
    REQUIRE(imported);
    CHECK(imported->remarks.back().find("named after people") != std::string::npos);
    apply(imported->edit, plan);
    CHECK(seatedIn(plan, imported->constellation) == "Anna: Anna, Anna/Tom; Birch, Sam: Tester; Tom: Anna/Tom");

    session->setBringsPeople(false);
    CHECK_FALSE(session->bringsPeople());
    CHECK(rolesOf(*session) == QStringList{"Anna", "Anna/Tom", "Tester"});
    Plan without;
    const auto chart = session->result(without, "Now", false);
    REQUIRE(chart);
    apply(chart->edit, without);
    CHECK(without.all<Person>().empty());
}

TEST_CASE("two people in one name are a role of its own, do it together, or one of them does")
{
    const auto session = sessionOf(byName);
    REQUIRE(session->sharedNames().size() == 1);
    CHECK(session->sharedNames().front().name == "Anna/Tom");

    session->shareName("Anna/Tom", Sharing::together);
    CHECK(session->isTouched());
    CHECK(rolesOf(*session) == QStringList{"Anna", "Tom", "Birch, Sam"});
    const auto& rows = session->chart().rows;
    CHECK(lettersOf(rows[0], 3) == "AR/R/C");
    CHECK(lettersOf(rows[1], 3) == "IC/C/A");
    CHECK(rows[0].sharing == Sharing::together);
    // Nobody of them does this one.
    CHECK(rows[1].sharing == Sharing::unstated);
    CHECK(session->people() == "Anna, Tom, Birch, Sam");
    CHECK(session->sharedNames().front().sharing == Sharing::together);

    session->shareName("Anna/Tom", Sharing::either);
    CHECK(session->chart().rows[0].sharing == Sharing::either);
    session->shareName("Anna/Tom", Sharing::unstated);
    CHECK(rolesOf(*session) == QStringList{"Anna", "Anna/Tom", "Birch, Sam"});
    CHECK_FALSE(session->isTouched());
}

TEST_CASE("names in the cells below letters are people as well")
{
    const auto session = sessionOf("Task\tR\tA\tC\nPlan\tAnna/Tom\tSam Birch\tAnna\nBuild\tTom\tAnna\tSam Birch\n");
    CHECK(session->people().contains("Sam Birch"));
    session->shareName("Anna/Tom", Sharing::either);
    CHECK(rolesOf(*session) == QStringList{"Anna", "Tom", "Sam Birch"});
    CHECK(lettersOf(session->chart().rows[0], 3) == "RC/R/A");
    CHECK(session->chart().rows[0].sharing == Sharing::either);
}

TEST_CASE("a role with a person in brackets is that role, and so is a person with a role in brackets")
{
    const auto session = sessionOf("Task\tAnna (Product Owner)\tTester (Tom & Sam)\tUX (web)\n"
                                   "Plan\tA\tR\tC\nBuild\tI\tA\tR\n");
    CHECK(rolesOf(*session) == QStringList{"Product Owner", "Tester", "UX (web)"});
    CHECK(session->people() == "Anna (Product Owner), Tom (Tester), Sam (Tester)");
    // Nothing of the names is lost when people are not wanted.
    session->setBringsPeople(false);
    CHECK(rolesOf(*session) == QStringList{"Anna (Product Owner)", "Tester (Tom & Sam)", "UX (web)"});

    // Two who have the same role in two columns keep their columns apart.
    CHECK(rolesOf(*sessionOf("Task\tPO (Anna)\tPO (Tom)\nPlan\tA\tR\nBuild\tR\tA\n")) == QStringList{"PO", "PO (Tom)"});
}

TEST_CASE("the user knows better than a list of names who is a person")
{
    const auto session = sessionOf("Task\tXiu/Bao\tMax\nPlan\tA\tR\nBuild\tR\tA\n");
    CHECK(session->people() == "Max");
    CHECK(session->sharedNames().empty());
    session->callPerson(0, true);
    CHECK(session->people() == "Xiu (Xiu/Bao), Bao (Xiu/Bao), Max");
    CHECK(session->sharedNames().size() == 1);
    session->callPerson(1, false);
    CHECK_FALSE(session->isPerson(1));
    CHECK(session->isTouched());
}

TEST_CASE("a given name that is short for a role as well is a person's before a surname")
{
    CHECK(sessionOf("Task\tDev Patel\tPO (Patel, Dev)\nPlan\tA\tR\nBuild\tR\tA\n")->people()
          == "Dev Patel, Patel, Dev (PO)");
    CHECK(sessionOf("Task\tDev\tDev Team\nPlan\tA\tR\nBuild\tR\tA\n")->people().isEmpty());
}

TEST_CASE("names of roles are no people")
{
    for (const char* heads : {"PM\tPO/PM\tR&D", "Product Owner\tQA/Dev\tLegal/Finance",
                              "Data Science\tHuman Resources\tIT", "Max's team\tCustomer\tMarketing and Sales"}) {
        INFO(heads);
        CHECK(sessionOf(QString("Task\t%1\nPlan\tA\tR\tC\nBuild\tI\tA\tR\n").arg(heads))->people().isEmpty());
    }
}
