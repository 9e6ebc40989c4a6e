#pragma once

#include "core/edits/edits.h"

#include <string>

/// A small plan to try the matrix on.
namespace remit::test {

inline const ConstellationId proposed{2};
inline const AreaId strategy{51};
inline const AreaId delivery{52};
inline const RoleId pm{11};
inline const RoleId po{12};
inline const RoleId ba{13};

inline ResponsibilityId rowNumber(int number)
{
    return {100 + number};
}

inline void putScheme(Plan& plan)
{
    const SchemeId raci{1};
    plan.put(LetterScheme{raci, "RACI", "", ""});
    plan.put(Letter{raci, "R", "Responsible", "", "does", 1});
    plan.put(Letter{raci, "A", "Accountable", "", "answers", 2});
    plan.put(Letter{raci, "C", "Consulted", "", "consulted", 3});
    plan.put(Letter{raci, "I", "Informed", "", "informed", 4});
}

/// RACI, roles PM, PO and BA, no rows.
inline Plan emptyChart()
{
    Plan plan;
    putScheme(plan);
    Constellation constellation;
    constellation.id = proposed;
    constellation.name = "Proposed";
    constellation.scheme = SchemeId{1};
    plan.put(constellation);
    apply(addRole(plan, proposed, pm, "Product Manager", "PM"), plan);
    apply(addRole(plan, proposed, po, "Product Owner", "PO"), plan);
    apply(addRole(plan, proposed, ba, "Business Analyst", "BA"), plan);
    return plan;
}

/// Rows 1 to 3 in Strategy, 4 to 6 in Delivery, with an A for PM in each.
inline Plan smallChart()
{
    Plan plan = emptyChart();
    apply(addArea(plan, strategy, "Strategy"), plan);
    apply(addArea(plan, delivery, "Delivery"), plan);
    for (int number = 1; number <= 6; ++number) {
        const auto id = rowNumber(number);
        apply(addResponsibility(plan, proposed, id, "Row " + std::to_string(number), number <= 3 ? strategy : delivery),
              plan);
        apply(setLetters(plan, {proposed, id, pm}, "A"), plan);
    }
    return plan;
}

} // namespace remit::test
