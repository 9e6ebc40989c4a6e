#include "support/sample_edits.h"

#include "core/chart.h"
#include "core/edits/edits_of_order.h"

#include <array>
#include <iterator>

namespace remit::test {

namespace {

template <class Row> typename Row::Key anyOf(const Plan& plan, std::mt19937_64& random)
{
    const auto& rows = plan.all<Row>();
    if (rows.empty())
        return {};
    return std::next(rows.begin(), static_cast<std::ptrdiff_t>(random() % rows.size()))->first;
}

std::string anyText(std::mt19937_64& random)
{
    static const std::array<const char*, 6> words{"Order the backlog",  "Größe schätzen", "",
                                                  "O'Neil; \"quoted\"", "優先順位",       "line\nbreak"};
    return words[random() % words.size()] + std::to_string(random() % 100);
}

Edit editOfCell(const Plan& plan, std::mt19937_64& random)
{
    const auto [constellation, responsibility] = anyOf<ChartRow>(plan, random);
    const auto roles = rolesInOrder(plan, constellation);
    if (roles.empty())
        return {};
    const Assignment::Key cell{constellation, responsibility, roles[random() % roles.size()]};
    switch (random() % 4) {
    case 0:
        return setNote(plan, cell, random() % 2 == 0 ? "" : anyText(random));
    case 1:
        return setLetters(plan, cell, random() % 3 == 0 ? "" : "RA");
    default:
        return toggleLetter(plan, cell, std::string(1, "RACI"[random() % 4]));
    }
}

Edit editOfRow(const Plan& plan, std::mt19937_64& random)
{
    if (plan.all<ChartRow>().empty())
        return addResponsibility(plan, anyOf<Constellation>(plan, random), newId<ResponsibilityId>(), "Again", {});
    const auto row = anyOf<ChartRow>(plan, random);
    const auto [constellation, responsibility] = row;
    switch (random() % 7) {
    case 0:
        return setSharing(plan, row, Sharing::either, anyOf<Role>(plan, random));
    case 1:
        return leaveOut(plan, row, anyText(random));
    case 2:
        return takeBackIn(plan, row);
    case 3:
        return setQuestion(plan, {constellation, responsibility, {}, anyText(random), "Anna", "2026-12-01"});
    case 4:
        return moveResponsibilities(plan, constellation, {responsibility}, random() % 2 == 0 ? 1 : -1);
    case 5:
        return removeResponsibilities(plan, {responsibility});
    default:
        return addResponsibility(plan, constellation, newId<ResponsibilityId>(), anyText(random), {}, responsibility);
    }
}

Edit editOfFrame(const Plan& plan, std::mt19937_64& random)
{
    const auto constellation = anyOf<Constellation>(plan, random);
    const auto role = anyOf<Role>(plan, random);
    const auto area = anyOf<Area>(plan, random);
    switch (random() % 9) {
    case 0:
        return addRole(plan, constellation, newId<RoleId>(), anyText(random), "X");
    case 1:
        return plan.all<Role>().size() > 2 ? removeRole(plan, role) : Edit{};
    case 2:
        return moveRoles(plan, constellation, {role}, -1);
    case 3:
        return addArea(plan, newId<AreaId>(), anyText(random), area);
    case 4:
        return removeArea(plan, area);
    case 5:
        return moveAreaBefore(plan, area, std::nullopt);
    case 6:
        return addConstellation(plan, newId<ConstellationId>(), anyText(random), {}, constellation);
    case 7:
        return plan.all<Constellation>().size() > 1 ? removeConstellation(plan, constellation) : Edit{};
    default:
        return setSetting(plan, "title", anyText(random));
    }
}

} // namespace

Plan smallPlan()
{
    Plan plan;
    const SchemeId scheme{1};
    const ConstellationId today{1};
    plan.put(LetterScheme{scheme, "RACI", "", "raci"});
    plan.put(Letter{scheme, "R", "Responsible", "Does the work.", "does", 1});
    plan.put(Letter{scheme, "A", "Accountable", "Answers for it.", "answers", 2});
    plan.put(Letter{scheme, "C", "Consulted", "Is asked.", "consulted", 3});
    plan.put(Letter{scheme, "I", "Informed", "Is told.", "informed", 4});
    plan.put(Constellation{today, "Today", "one PM does it all", scheme, 1, {}, {}, {}});
    for (const auto& [id, name] : {std::pair(1, "Strategy"), std::pair(2, "Delivery")})
        plan.put(Area{AreaId{id}, name, "", static_cast<double>(id), ""});
    apply(addRole(plan, today, RoleId{1}, "Product Manager", "PM"), plan);
    apply(addRole(plan, today, RoleId{2}, "Product Owner", "PO"), plan);
    int number = 0;
    for (const char* title : {"Set the vision", "Set pricing", "Order the backlog", "Accept stories"}) {
        ++number;
        apply(addResponsibility(plan, today, ResponsibilityId{number}, title, AreaId{number > 2 ? 2 : 1}), plan);
        apply(setLetters(plan, {today, ResponsibilityId{number}, RoleId{number > 2 ? 2 : 1}}, "AR"), plan);
    }
    return plan;
}

Edit randomEdit(const Plan& plan, std::mt19937_64& random)
{
    switch (random() % 6) {
    case 0:
    case 1:
    case 2:
        return editOfCell(plan, random);
    case 3:
        return editOfFrame(plan, random);
    default:
        return editOfRow(plan, random);
    }
}

} // namespace remit::test
