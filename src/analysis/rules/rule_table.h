#pragma once

#include "analysis/checks/rule_tests.h"

/// All rules there are. Which file a rule is in: rule_families.h.
namespace remit {

/// All families together.
const std::vector<TestedRule<RowTest>>& rowRules();
const std::vector<TestedRule<ColumnTest>>& columnRules();
const std::vector<TestedRule<ChartTest>>& chartRules();
const std::vector<StructureRule>& structureRules();

/// What the program can test or names as not checked: the rule's name and its limits, main one first. A book must have
/// just these.
struct KnownRule {
    std::string_view name;
    std::vector<std::string_view> limits;
};
const std::vector<KnownRule>& knownRules();

} // namespace remit
