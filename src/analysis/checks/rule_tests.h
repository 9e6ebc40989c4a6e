#pragma once

#include "analysis/checks/read_chart.h"

/// The tests behind the rules, one table per small family. Used inside analysis only.
namespace remit {

/// The limit that says how many rows a chart needs before a rule speaks.
inline constexpr std::string_view waitingLimit = "from";

/// Takes what the test of one rule finds.
class FindingSink {
public:
    FindingSink(const Rule& rule, const RuleChoice& choice, ConstellationId constellation, std::vector<Finding>& target)
        : m_rule(rule)
        , m_choice(choice)
        , m_constellation(constellation)
        , m_target(target)
    {
    }

    /// A finding about this subject with the rule's name and severity.
    Finding& add(ResponsibilityId responsibility, RoleId role);
    /// What the plan says the limit is.
    double limit(std::string_view name = {}) const;
    const RuleChoice& choice() const { return m_choice; }
    /// Whether the chart has fewer rows than the rule waits for (its limit "from"): somebody is still typing it.
    bool waitsFor(const ReadChart& chart) const { return chart.rows < limit(waitingLimit); }

private:
    const Rule& m_rule;
    const RuleChoice& m_choice;
    ConstellationId m_constellation;
    std::vector<Finding>& m_target;
};

using RowTest = void (*)(const ReadRow&, const ReadChart&, FindingSink&);
/// The load is null where the hours of the role are unknown.
using ColumnTest = void (*)(const ReadColumn&, const ReadChart&, const RoleLoad*, FindingSink&);
using ChartTest = void (*)(const Plan&, const ReadChart&, const std::vector<ResponsibilityId>& rows, FindingSink&);

template <class Test> struct TestedRule {
    std::string_view name;
    std::vector<std::string_view> limits;
    Test test = nullptr;
    /// What the scheme must be able to say for the rule to mean anything: any of these; none means nothing.
    Involvements needs = Involvements();
};

/// Who does it and who answers for it.
std::vector<TestedRule<RowTest>> answeringRules();
/// Too many, too few, and how they share it.
std::vector<TestedRule<RowTest>> crowdRules();
/// Letters that don't go together in one cell.
std::vector<TestedRule<RowTest>> cellRules();
/// How much one role carries.
std::vector<TestedRule<ColumnTest>> burdenRules();
/// What part one role has in the whole.
std::vector<TestedRule<ColumnTest>> partRules();
std::vector<TestedRule<ChartTest>> nameRules();

/// A rule that only says why it is not checked.
struct UncheckedRule {
    std::string_view name;
    std::vector<std::string_view> limits;
    NotCheckedReason reason;
};
std::vector<UncheckedRule> uncheckedRules();

/// All families together.
const std::vector<TestedRule<RowTest>>& rowRules();
const std::vector<TestedRule<ColumnTest>>& columnRules();
const std::vector<TestedRule<ChartTest>>& chartRules();

} // namespace remit
