#include "support/large_plan.h"

#include "support/sample_edits.h"

#include <algorithm>
#include <numeric>

namespace remit::test {

namespace {

constexpr int areas = 20;
constexpr int faultyPercent = 5;

/// A scattered id for the n-th row of a kind, as large as the ids of a real plan.
template <class SomeId> SomeId scattered(int number)
{
    std::uint64_t mixed = static_cast<std::uint64_t>(number) * 0x9E3779B97F4A7C15U;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    return SomeId{static_cast<std::int64_t>((mixed ^ (mixed >> 27)) >> 1)};
}

/// Letters for the chosen roles of one row, the A first.
std::vector<std::string> lettersOfRow(int count, std::mt19937_64& random)
{
    std::vector<std::string> letters(static_cast<std::size_t>(count));
    letters[0] = "A";
    letters[1] = "R";
    for (std::size_t at = 2; at < letters.size(); ++at)
        letters[at] = random() % 3 == 0 ? "C" : "I";
    if (random() % 100 >= faultyPercent)
        return letters;
    switch (random() % 3) {
    case 0:
        letters[0] = "C";
        break;
    case 1:
        letters[2] = "A";
        break;
    default:
        letters[1] = "C";
        break;
    }
    return letters;
}

void addRows(Plan& plan, ConstellationId constellation, LargePlanSize size, std::mt19937_64& random)
{
    std::vector<int> roles(static_cast<std::size_t>(size.roles));
    std::iota(roles.begin(), roles.end(), 1);
    for (int row = 1; row <= size.responsibilities; ++row) {
        ChartRow chartRow;
        chartRow.constellation = constellation;
        chartRow.responsibility = scattered<ResponsibilityId>(row);
        plan.put(chartRow);
        std::shuffle(roles.begin(), roles.end(), random);
        const auto letters = lettersOfRow(size.lettersPerRow, random);
        for (std::size_t at = 0; at < letters.size(); ++at)
            plan.put(Assignment{
                constellation, scattered<ResponsibilityId>(row), scattered<RoleId>(roles[at]), letters[at], {}});
    }
}

void addFrame(Plan& plan, LargePlanSize size)
{
    const Plan small = smallPlan();
    plan.all<LetterScheme>() = small.all<LetterScheme>();
    plan.all<Letter>() = small.all<Letter>();
    for (int area = 1; area <= areas; ++area)
        plan.put(Area{scattered<AreaId>(area), "Area " + std::to_string(area), "", static_cast<double>(area), ""});
    for (int row = 1; row <= size.responsibilities; ++row) {
        Responsibility responsibility;
        responsibility.id = scattered<ResponsibilityId>(row);
        responsibility.title = "Responsibility number " + std::to_string(row) + " of the generated plan";
        responsibility.area = scattered<AreaId>(1 + (row - 1) * areas / size.responsibilities);
        responsibility.position = row;
        plan.put(responsibility);
    }
    for (int number = 1; number <= size.roles; ++number) {
        Role role;
        role.id = scattered<RoleId>(number);
        role.name = "Role number " + std::to_string(number);
        role.shortName = "R" + std::to_string(number);
        role.position = number;
        plan.put(role);
    }
}

} // namespace

Plan largePlan(std::uint64_t seed, LargePlanSize size)
{
    std::mt19937_64 random(seed);
    Plan plan;
    addFrame(plan, size);
    for (int number = 1; number <= size.constellations; ++number) {
        const auto id = scattered<ConstellationId>(number);
        plan.put(Constellation{
            id, "Constellation " + std::to_string(number), "", SchemeId{1}, static_cast<double>(number), {}, {}, {}});
        for (int role = 1; role <= size.roles; ++role)
            plan.put(ConstellationRole{id, scattered<RoleId>(role), static_cast<double>(role), false, {}});
        addRows(plan, id, size, random);
    }
    return plan;
}

} // namespace remit::test
