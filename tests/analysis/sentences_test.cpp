#include "analysis/checked.h"

using namespace remit;

TEST_CASE("sentences and fixes call roles by their names, three at most, never by their codes")
{
    Plan plan = planFrom(" | A | B | C | D | E | F\nPrice | R | R | R | R | R | A\nShip | A | A | R | | |");
    for (auto& [id, role] : plan.all<Role>()) {
        role.name = "Role " + role.name;
        role.shortName = "code";
    }
    CHECK(saysOf("many-responsible", plan)
          == "Price: 5 roles do it (Role A, Role B, Role C and 2 others), more than 3.");
    CHECK(saysOf("two-accountable", plan) == "Ship: Role A and Role B answer for it; only one can have the last word.");
    const auto fixes = fixesFor(plan, findingsOf("two-accountable", plan).front());
    REQUIRE_FALSE(fixes.empty());
    CHECK(fixLabel(realTexts(), plan, fixes.front()) == "Let only Role A answer for it");
}
