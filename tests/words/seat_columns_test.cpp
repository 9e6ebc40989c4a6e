#include "words/seat_columns.h"

#include "core/chart.h"
#include "core/edits/edits.h"
#include "support/organisation_text.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

constexpr ConstellationId shownChart{1};

/// Anna is PM, Ben is PO and BA, a second PO is vacant; nobody is the designer.
Plan teamOfFour()
{
    Plan plan = organisationFrom("Anna: PM\nBen: PO BA\nOwner?: PO\n");
    plan.put(LetterScheme{SchemeId{7}, "RACI", "", ""});
    double position = 0;
    for (const char* letter : {"R", "A", "C", "I"})
        plan.put(Letter{SchemeId{7}, letter, "", "", "", ++position});
    Constellation shown = *plan.find<Constellation>(shownChart);
    shown.scheme = SchemeId{7};
    plan.put(shown);
    apply(addRole(plan, shownChart, RoleId{50}, "Designer", "DL"), plan);
    return plan;
}

RoleId roleCalled(const Plan& plan, const std::string& shortName)
{
    for (const auto& [id, role] : plan.all<Role>()) {
        if (role.shortName == shortName)
            return id;
    }
    FAIL("there is no role " << shortName);
    return {};
}

void addRow(Plan& plan, std::int64_t id, const std::map<std::string, std::string>& letters)
{
    Responsibility row;
    row.id = ResponsibilityId{id};
    row.title = "Row";
    plan.put(row);
    ChartRow use;
    use.constellation = shownChart;
    use.responsibility = row.id;
    plan.put(use);
    for (const auto& [role, held] : letters)
        plan.put(Assignment{shownChart, row.id, roleCalled(plan, role), held, role == "BA" ? "drafts" : ""});
}

/// "Anna (PM): A | Ben (PO, BA): R": columns with their letters in the row.
std::string columnsIn(const Plan& plan, std::int64_t row)
{
    std::string text;
    for (const RoleId id : chartOf(plan, shownChart).roles) {
        const Role& role = *plan.find<Role>(id);
        text += (text.empty() ? "" : " | ") + role.name + ": ";
        text += lettersAt(plan, {shownChart, ResponsibilityId{row}, id});
    }
    return text;
}

} // namespace

TEST_CASE("a chart by seats joins the letters of all hats, and keeps roles that nobody wears")
{
    Plan plan = teamOfFour();
    addRow(plan, 1, {{"PM", "A"}, {"PO", "R"}, {"BA", "C"}, {"DL", "I"}});
    CHECK(columnsIn(withColumns(plan, shownChart, ChartColumns::seats), 1)
          == "Anna (PM): A | Ben (PO, BA): RC | vacant (PO): R | Designer: I");
    const Plan seats = withColumns(plan, shownChart, ChartColumns::seats);
    const RoleId ben = chartOf(seats, shownChart).roles[1];
    CHECK(seats.find<Assignment>({shownChart, ResponsibilityId{1}, ben})->note == "drafts");
    CHECK(withColumns(plan, shownChart, ChartColumns::roles) == plan);
}

TEST_CASE("without names, columns go by what their seats are called")
{
    Plan plan = teamOfFour();
    addRow(plan, 1, {{"PM", "A"}});
    const Plan seats = withColumns(plan, shownChart, ChartColumns::seats, false);
    const std::string columns = columnsIn(seats, 1);
    INFO(columns);
    CHECK(columns.find("Anna") == std::string::npos);
    CHECK(columns.find("Owner (PO)") != std::string::npos);
}

TEST_CASE("a chart by people has one column for whoever fills several seats")
{
    Plan plan = teamOfFour();
    Seat second = *plan.find<Seat>({shownChart, seatNamed(plan, "Owner")});
    second.person = plan.find<Seat>({shownChart, seatNamed(plan, "Anna")})->person;
    plan.put(second);
    addRow(plan, 1, {{"PM", "A"}, {"PO", "R"}});
    CHECK(columnsIn(withColumns(plan, shownChart, ChartColumns::people), 1)
          == "Anna (PM, PO): AR | Ben (PO, BA): R | Designer: ");
}

TEST_CASE("where one of several does it, the first seat of the chosen role is the chosen one")
{
    Plan plan = teamOfFour();
    addRow(plan, 1, {{"PM", "R"}, {"PO", "R"}});
    apply(setSharing(plan, {shownChart, ResponsibilityId{1}}, Sharing::either, roleCalled(plan, "PO")), plan);
    const Plan seats = withColumns(plan, shownChart, ChartColumns::seats);
    CHECK(seats.find<ChartRow>({shownChart, ResponsibilityId{1}})->chosenRole == chartOf(seats, shownChart).roles[1]);
}
