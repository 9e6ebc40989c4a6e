#include "core/chart.h"
#include "core/edits/edits.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

const ConstellationId other{2};
const ConstellationId third{3};

Plan twoRoles()
{
    return planFrom("            | PM | PO \n"
                    "Set pricing | AR | C  \n"
                    "Sell        | R  | A  \n");
}

Plan after(Plan plan, const Edit& edit)
{
    apply(edit, plan);
    return plan;
}

Role roleCalled(std::int64_t id, const std::string& name)
{
    Role role;
    role.id = {id};
    role.name = name;
    return role;
}

std::string constellations(const Plan& plan)
{
    std::string names;
    for (const ConstellationId id : constellationsInOrder(plan))
        names += (names.empty() ? "" : ", ") + plan.find<Constellation>(id)->name;
    return names;
}

std::string roles(const Plan& plan, ConstellationId constellation)
{
    std::string names;
    for (const RoleId id : rolesInOrder(plan, constellation))
        names += (names.empty() ? "" : ", ") + plan.find<Role>(id)->name;
    return names;
}

} // namespace

TEST_CASE("a new constellation is about the roles of the one it was made beside, without rows and letters")
{
    Plan plan = twoRoles();
    apply(addConstellationLike(plan, other, "Proposed", theChart), plan);
    CHECK(constellations(plan) == "Chart, Proposed");
    CHECK(roles(plan, other) == roles(plan, theChart));
    CHECK(plan.find<Constellation>(other)->scheme == plan.find<Constellation>(theChart)->scheme);
    CHECK(chartOf(plan, other).bands.empty());
}

TEST_CASE("a new constellation in a plan without one uses the first letters there are")
{
    Plan plan;
    plan.put(LetterScheme{SchemeId{4}, "RACI", {}, {}});
    apply(addConstellationLike(plan, other, "First", std::nullopt), plan);
    CHECK(plan.find<Constellation>(other)->scheme == SchemeId{4});
    CHECK(roles(plan, other).empty());
}

TEST_CASE("a constellation moves past its neighbour, and no further than the end")
{
    Plan plan = twoRoles();
    apply(addConstellationLike(plan, other, "Second", theChart), plan);
    apply(addConstellationLike(plan, third, "Third", theChart), plan);
    CHECK(constellations(after(plan, moveConstellation(plan, third, -1))) == "Chart, Third, Second");
    CHECK(constellations(after(plan, moveConstellation(plan, theChart, 1))) == "Second, Chart, Third");
    CHECK(moveConstellation(plan, third, 1).empty());
    CHECK(moveConstellation(plan, theChart, -1).empty());
    CHECK(moveConstellation(plan, ConstellationId{99}, 1).empty());
}

TEST_CASE("roles of the plan join a constellation at its end, those that are there stay")
{
    Plan plan = twoRoles();
    plan.put(roleCalled(7, "Tester"));
    plan.put(roleCalled(8, "Designer"));
    apply(addRolesTo(plan, theChart, {RoleId{8}, RoleId{1}, RoleId{7}, RoleId{8}}), plan);
    CHECK(roles(plan, theChart) == "PM, PO, Designer, Tester");
    CHECK(addRolesTo(plan, theChart, {RoleId{7}}).empty());
}

TEST_CASE("rows of the plan come into a constellation, those that are there stay as they are")
{
    Plan plan = twoRoles();
    apply(leaveOut(plan, {theChart, ResponsibilityId{1}}, "later"), plan);
    apply(removeFromScope(plan, theChart, {ResponsibilityId{2}}), plan);
    apply(addToScope(plan, theChart, {ResponsibilityId{1}, ResponsibilityId{2}}), plan);
    CHECK(plan.find<ChartRow>({theChart, ResponsibilityId{1}})->leftOut);
    CHECK(plan.find<ChartRow>({theChart, ResponsibilityId{2}}) != nullptr);
    CHECK(lettersAt(plan, {theChart, ResponsibilityId{2}, RoleId{1}}).empty());
}

TEST_CASE("a renamed role keeps what else is known of it")
{
    Plan plan = twoRoles();
    Role role = *plan.find<Role>(RoleId{1});
    role.color = "#112233";
    plan.put(role);
    apply(renameRole(plan, RoleId{1}, "Product Manager", "PdM"), plan);
    CHECK(plan.find<Role>(RoleId{1})->name == "Product Manager");
    CHECK(plan.find<Role>(RoleId{1})->shortName == "PdM");
    CHECK(plan.find<Role>(RoleId{1})->color == "#112233");
    CHECK(renameRole(plan, RoleId{1}, "Product Manager", "PdM").empty());
    CHECK(renameRole(plan, RoleId{99}, "Gone", "G").empty());
}

TEST_CASE("of several rows that go, the cells are counted together and the constellations of the most used")
{
    Plan plan = twoRoles();
    apply(addConstellation(plan, other, "Copy", {}, theChart), plan);
    apply(removeFromScope(plan, other, {ResponsibilityId{2}}), plan);
    apply(setNote(plan, {theChart, ResponsibilityId{2}, RoleId{1}}, "ask Ben"), plan);
    apply(setQuestion(plan, {theChart, ResponsibilityId{2}, RoleId{}, "Who?", "", ""}), plan);
    plan.put(Decision{theChart, ResponsibilityId{2}, "PM answers", "nearer to the market", "Ann", "2026-11-29"});
    const Losses losses = lossesWith(plan, {ResponsibilityId{1}, ResponsibilityId{2}});
    CHECK(losses == Losses{2, 6, 1, 1, 0, 1});
    CHECK(lossesWith(plan, {ResponsibilityId{2}}) == Losses{1, 2, 1, 1, 0, 1});
    CHECK(lossesWith(plan, theChart) == Losses{0, 4, 1, 1, 2, 1});
    CHECK(lossesWith(plan, RoleId{1}) == Losses{2, 3, 1, 0, 0});
}
