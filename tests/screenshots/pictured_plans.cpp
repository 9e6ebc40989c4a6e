#include "screenshots/pictured_plans.h"

#include "advisor/chart_templates.h"
#include "core/chart.h"
#include "core/edits/edits.h"
#include "core/edits/edits_of_people.h"
#include "core/edits/edits_of_seats.h"

#include <algorithm>

namespace remit {

Plan withTrouble(Plan plan)
{
    const std::vector<ConstellationId> all = constellationsInOrder(plan);
    const ConstellationId shown = all[std::min<std::size_t>(1, all.size() - 1)];
    const Chart chart = chartOf(plan, shown);
    std::vector<ResponsibilityId> rows;
    for (const Band& band : chart.bands)
        rows.insert(rows.end(), band.rows.begin(), band.rows.end());
    const auto set = [&](std::size_t row, std::size_t role, const char* letters) {
        apply(setLetters(plan, {shown, rows[row], chart.roles[role]}, letters), plan);
    };
    for (std::size_t role = 0; role < chart.roles.size(); ++role) {
        for (const std::size_t row : {std::size_t{2}, std::size_t{5}, std::size_t{6}})
            set(row, role, role == 2 ? "R" : "");
    }
    set(1, chart.roles.size() - 1, "A");
    set(0, chart.roles.size() - 1, "RC");
    return plan;
}

Plan withLongNames(Plan plan)
{
    const std::string title = "Agree with every customer of the second release which of the epics of the roadmap come "
                              "first, and say so to all teams before the quarter begins";
    for (auto& entry : plan.all<Responsibility>())
        entry.second.title = entry.first.value % 3 == 0 ? title : entry.second.title;
    for (auto& entry : plan.all<Role>())
        entry.second.name = "Leading " + entry.second.name + " of Product Discovery";
    return plan;
}

Plan withPeople(Plan plan)
{
    constexpr const char* first[]
        = {"Anna", "Ben", "Cleo", "Dmitri", "Elif", "Frank", "Grace", "Hiro", "Ines", "Jonas", "Kofi", "Lena"};
    constexpr const char* last[] = {"Weber", "Okafor", "Silva", "Nguyen", "Brandt", "Rossi", "Lindqvist"};
    std::size_t number = 0;
    std::vector<Seat> seats;
    for (const auto& entry : plan.all<Seat>())
        seats.push_back(entry.second);
    for (Seat& seat : seats) {
        const auto person = newId<PersonId>();
        const std::string name = std::string(first[number % 12]) + " " + last[number % 7];
        apply(addPerson(plan, person, name), plan);
        seat.person = person;
        apply(changeSeat(plan, seat), plan);
        ++number;
    }
    return plan;
}

Plan typedByHand(const Catalogue& catalogue)
{
    Plan plan = emptyPlan(catalogue);
    const ConstellationId shown = constellationsInOrder(plan).front();
    const std::vector<RoleId> roles = rolesInOrder(plan, shown);
    std::size_t number = 0;
    for (const char* title : {"Own the product vision", "Pricing", "Conduct customer interviews", "Backlog refinement",
                              "Prioritise the backlog", "Define acceptance criteria", "Accept user stories",
                              "Buy laptops", "Train the sales team", "Keep the test data tidy"}) {
        const auto id = newId<ResponsibilityId>();
        apply(addResponsibility(plan, shown, id, title, {}), plan);
        apply(setLetters(plan, {shown, id, roles[number++ % 2]}, "AR"), plan);
    }
    return plan;
}

} // namespace remit
