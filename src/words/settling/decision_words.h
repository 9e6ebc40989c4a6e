#pragma once

#include "core/plan.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

/// What was settled about rows, in words.
namespace remit {

/// "Accountable, Responsible"; letters of other schemes as they are.
QString letterNames(const std::string& letters, const std::vector<Letter>& scheme);

/// Letters by role, as a decision keeps them: "PM: Accountable, Responsible; PO: Consulted"; no names of people.
QString resultInWords(const Plan& plan, ConstellationId constellation, const std::map<RoleId, std::string>& letters);

/// "Settled on 22 November 2026: PM: Accountable; PO: Responsible. Reason: she knows the market. Agreed by Anna and
/// Ben." Who agreed is told with `names` only.
QString decisionWords(const Decision& decision, bool names);

} // namespace remit
