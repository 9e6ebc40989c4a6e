#pragma once

#include "core/plan.h"

#include <map>
#include <string>

/// What people settled about rows.
namespace remit {

/// Makes a row hold just these letters, by role; roles that are not named hold none, notes stay.
Edit setRowLetters(const Plan& plan, const ChartRow::Key& row, const std::map<RoleId, std::string>& letters);
/// Keeps what was settled, in place of what was settled before; one without result, reason and people goes.
Edit setDecision(const Plan& plan, const Decision& decision);

} // namespace remit
