#pragma once

#include "analysis/checker/active_rules.h"
#include "analysis/checks/checks.h"
#include "analysis/checks/read_chart.h"

#include <map>
#include <optional>
#include <vector>

namespace remit {

/// The rules that say nothing about the chart, and why: the scheme has no letters for them, the chart is still short,
/// or hours are unknown. Used inside analysis only.
std::vector<NotChecked> notChecked(const ActiveRules& rules, const ReadChart& chart,
                                   const std::map<RoleId, RoleLoad>& loads);

/// Whether there is what a rule about the organisation needs.
bool isAsked(const StructureRule& rule, const SeenStructure& structure);
/// Why a rule about the organisation cannot be checked, or only in part.
std::optional<NotChecked> whyNotChecked(const StructureRule& rule, const SeenStructure& structure);

} // namespace remit
