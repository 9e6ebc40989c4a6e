#pragma once

#include "analysis/checks/rule_tests.h"

namespace remit {

/// A rule that is switched on, with what the plan says about it.
template <class Test> struct ActiveRule {
    const Rule* rule = nullptr;
    RuleChoice choice;
    Test test = nullptr;
};

struct ActiveStructureRule {
    ActiveRule<StructureTest> active;
    /// One of the table of rules.
    const StructureRule* known = nullptr;
};

/// The rules that one chart is read by. Used inside analysis only.
struct ActiveRules {
    std::vector<ActiveRule<RowTest>> ofRows;
    std::vector<ActiveRule<ColumnTest>> ofColumns;
    std::vector<ActiveRule<ChartTest>> ofChart;
    std::vector<ActiveStructureRule> ofStructure;
    std::vector<NotChecked> notChecked;

    bool hasStructure(std::string_view rule) const;
};

/// Rules that are off are left out; those the scheme has no letters for are not checked. The book must outlive it.
ActiveRules activeRules(const Plan& plan, const RuleBook& rules, const SchemeReader& scheme);

/// Runs a rule's test with whatever it takes, and marks what is accepted today.
template <class Test, class... Seen> void run(const ActiveRule<Test>& active, const Plan& plan,
                                              ConstellationId constellation, std::string_view today,
                                              std::vector<Finding>& findings, const Seen&... seen);

/// Marks the findings from `first` on that are accepted on that day.
void markWaived(const Plan& plan, std::string_view today, std::size_t first, std::vector<Finding>& findings);
/// The weightiest first, else as they came.
void sortBySeverity(std::vector<Finding>& findings);

template <class Test, class... Seen> void run(const ActiveRule<Test>& active, const Plan& plan,
                                              ConstellationId constellation, std::string_view today,
                                              std::vector<Finding>& findings, const Seen&... seen)
{
    const std::size_t first = findings.size();
    FindingSink sink(*active.rule, active.choice, constellation, findings);
    active.test(seen..., sink);
    markWaived(plan, today, first, findings);
}

} // namespace remit
