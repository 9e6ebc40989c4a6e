#include "core/edits/edits_of_decisions.h"

#include "core/chart.h"
#include "core/edits/edits_of_cells.h"
#include "core/edits/put_changed.h"

namespace remit {

Edit setRowLetters(const Plan& plan, const ChartRow::Key& row, const std::map<RoleId, std::string>& letters)
{
    const auto [constellation, responsibility] = row;
    Edit edit;
    for (const Assignment* cell : assignmentsOf(plan, constellation, responsibility)) {
        if (!letters.contains(cell->role))
            edit.append(setLetters(plan, cell->key(), {}));
    }
    for (const auto& [role, wanted] : letters)
        edit.append(setLetters(plan, {constellation, responsibility, role}, wanted));
    return edit;
}

Edit setDecision(const Plan& plan, const Decision& decision)
{
    return putOrRemove(plan, decision, decision.result.empty() && decision.reason.empty() && decision.agreedBy.empty());
}

} // namespace remit
