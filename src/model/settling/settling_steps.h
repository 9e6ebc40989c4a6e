#pragma once

#include "analysis/overlay/chart_voice.h"
#include "model/document/step.h"

#include <map>
#include <vector>

/// What settling a split does to the plan.
namespace remit::steps {

/// Gives the row its letters by role, keeps the decision with the result in words, and takes back that the row was
/// left open.
Step settleRow(const Plan& plan, Decision decision, const std::map<RoleId, std::string>& letters);
/// An open question on the row; `why` may be empty.
Step leaveRowOpen(const Plan& plan, const ChartRow::Key& row, const QString& why);
/// Whether that was done to it.
bool isLeftOpen(const Plan& plan, const ChartRow::Key& row);
/// Gives rows the letters on which all voices agree.
Step takeAgreed(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows,
                const std::vector<ChartVoice>& voices);
/// Forgets what was settled about the row; its letters stay.
Step withdrawDecision(const Plan& plan, const ChartRow::Key& row);

} // namespace remit::steps
