#include "model/organisation/people_import.h"

#include "core/edits/edits.h"
#include "support/organisation_text.h"
#include "tables.h"

using namespace remit;
using namespace remit::test;

namespace {

PeopleImport imported(const Plan& plan, const std::vector<std::vector<std::string>>& rows)
{
    const auto list = recognisePeople(TextGrid{rows});
    REQUIRE(list);
    return importPeople(plan, theChart, *list);
}

Plan after(Plan plan, const PeopleImport& import)
{
    apply(import.step.edit, plan);
    return plan;
}

} // namespace

TEST_CASE("a list with roles makes people and seats that wear them, in one step")
{
    const Plan plan = organisationFrom("Frank: ES\nLead?: PM PO\n");
    const PeopleImport import = imported(plan,
                                         {{"Reports to", "Name", "Role", "FTE", "Team"},
                                          {"Anna", "Ben", "PO", "50 %", "Mobile"},
                                          {"Frank", "Anna", "pm", "1", ""}});
    CHECK(seatsOf(after(plan, import)) == "Frank: ES\nLead?: PM PO\nBen 50%: PO < Anna > Mobile\nAnna: PM < Frank\n");
    CHECK(inWords(import) == "2 new people and 2 new seats of 2 people.");
    CHECK(import.step.label == "Bring in 2 people");
    CHECK(import.people[0].made == "new, sits as PO, 50 %, serves Mobile, reports to Anna");
    CHECK(import.notes.isEmpty());
}

TEST_CASE("a list without roles makes people only, and none twice")
{
    const Plan plan = organisationFrom("Frank: ES\n");
    const PeopleImport import = imported(plan, {{"frank"}, {"Mia"}, {"Ann"}, {"Ann"}});
    const Plan brought = after(plan, import);
    CHECK(seatsOf(brought) == "Frank: ES\n");
    CHECK(textOf(PeopleTable(), brought) == "Frank |  |  | ES in Chart\nMia\nAnn\nAnn\n");
    CHECK(import.notes == QStringList{"Rows 3, 4 are all called “Ann”: they are people of their own."});
    CHECK(imported(brought, {{"frank"}, {"Mia"}, {"Ann"}, {"Ann"}}).step.edit.empty());
}

TEST_CASE("what of a list is not understood is told, and the rest is brought in")
{
    const Plan plan = organisationFrom("Frank: ES\n");
    const PeopleImport import = imported(plan,
                                         {{"Name", "Rolle", "Anteil", "Vorgesetzter"},
                                          {"Ann", "Scrum Master", "300 %", "Zoe"},
                                          {"Ben", "", "50 %", ""}});
    CHECK(
        import.people[0].problems
        == QStringList{"No role is called “Scrum Master”: it becomes the title of the seat.",
                       "A seat has at most 100 % of full time: for “300 %”, make several seats.",
                       "Nobody called “Zoe” sits in this constellation: type a person or the title of a seat in it."});
    CHECK(import.notes
          == QStringList{"Only a role makes a seat: what the list says of 1 person besides the name was left out."});
    CHECK(textOf(SeatsTable(), after(plan, import)) == " | Frank | ES | 100 %\nScrum Master | Ann |  | 100 %\n");
}

TEST_CASE("who sits here already gets the hats and the rest of the list, and no second seat")
{
    const Plan plan = organisationFrom("Frank: ES\nAnna: PM\n");
    const PeopleImport import = imported(plan, {{"Name", "Role", "Manager"}, {"ANNA", "PM/ES", "Frank"}});
    CHECK(seatsOf(after(plan, import)) == "Frank: ES\nAnna: PM ES < Frank\n");
}
