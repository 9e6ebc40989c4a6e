#include "load_plans.h"

#include <random>

using namespace remit;
using namespace remit::test;

TEST_CASE("following changes row by row gives what reading anew gives")
{
    std::string text;
    for (int i = 0; i < 30; ++i)
        text += "x " + std::to_string(i % 5) + "P / 1T | AR | R | C | I\n";
    Plan plan = planWithHours(text, EffortSource::estimate);
    ConstellationLoad followed = loadOf(plan);
    std::mt19937 random(7);
    const auto any = [&](int count) { return std::int64_t(random() % unsigned(count)) + 1; };
    for (int step = 0; step < 300; ++step) {
        Plan after = plan;
        const ResponsibilityId row{any(30)};
        const RoleId role{any(4)};
        switch (random() % 7) {
        case 0:
            apply(toggleLetter(after, {theChart, row, role}, "R"), after);
            break;
        case 1:
            apply(setSharing(after, {theChart, row}, Sharing(random() % 4), role), after);
            break;
        case 2:
            apply(setEffort(after, row, *parseEffort(random() % 2 == 0 ? "2 + 3" : "")), after);
            break;
        case 3:
            apply(setMeasuredHours(after, {theChart, role}, double(random() % 50)), after);
            break;
        case 4:
            apply(leaveOut(after, {theChart, row}, ""), after);
            break;
        case 5:
            apply(removeRoleFrom(after, theChart, role), after);
            apply(addRolesTo(after, theChart, {role}), after);
            break;
        default:
            after.put(Setting{"load.answers", std::to_string(any(50))});
        }
        PlanChange change;
        const Edit edit = difference(plan, after);
        edit.eachStep([&](const auto& changed) {
            using Step = std::decay_t<decltype(changed)>;
            if constexpr (requires { changed.key(); })
                change.add<Step>(changed.key());
            else
                change.add<typename Step::Row>(changed.key);
        });
        plan = after;
        followed.follow(plan, change, usualFactors());
        const ConstellationLoad anew = loadOf(plan);
        REQUIRE(followed.roles().size() == anew.roles().size());
        for (const auto& [id, expected] : anew.roles()) {
            REQUIRE(followed.of(id)->rows == expected.rows);
            REQUIRE(followed.of(id)->hours() == expected.hours());
        }
    }
}

TEST_CASE("a change of one cell names only the roles it concerns")
{
    Plan plan = planWithHours("x 3 | AR | R | |\ny 3 | AR | | R |");
    ConstellationLoad load = loadOf(plan);
    PlanChange change;
    apply(setLetters(plan, {theChart, ResponsibilityId{1}, productOwner}, ""), plan);
    change.add<Assignment>({theChart, ResponsibilityId{1}, productOwner});
    CHECK(load.follow(plan, change, usualFactors()) == std::set<RoleId>{productManager, productOwner});
    PlanChange elsewhere;
    elsewhere.add<Assignment>({ConstellationId{9}, ResponsibilityId{1}, productOwner});
    CHECK(load.follow(plan, elsewhere, usualFactors()).empty());
}
