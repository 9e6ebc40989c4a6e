#pragma once

#include "analysis/organised.h"
#include "core/edits/edits.h"
#include "support/meetings_text.h"
#include "support/plan_text.h"

/// What rules say of meetings held by organisations, both written as text.
namespace remit::test {

inline const std::string managerAndOwner = "Anna: PM > Red\nBen: PO > Red\n";
inline const std::string syncs = "K01: 2 week 30 PM! PO";

inline std::string toldOf(const std::string& rule, const std::string& seats, const std::string& meetings)
{
    return told(rule, holding(organised(seats), meetings));
}

inline Plan withUnit(Plan plan, std::int64_t id, UnitKind kind, const std::string& name,
                     UnitSide side = UnitSide::internal)
{
    Unit unit;
    unit.id = UnitId{id};
    unit.kind = kind;
    unit.name = name;
    unit.side = side;
    apply(addUnit(plan, theChart, unit), plan);
    return plan;
}

inline Plan withDevelopers(Plan plan, double developers)
{
    for (auto& [key, use] : plan.all<ConstellationUnit>())
        use.developers = developers;
    return plan;
}

} // namespace remit::test
