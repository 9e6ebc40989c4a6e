#pragma once

#include "analysis/checks/rules.h"
#include "core/plan.h"
#include "core/result.h"

#include <map>

/// What one plan changes about the rules: settings named "check.RULE.severity", "check.RULE.off",
/// "check.RULE.threshold", "check.RULE.threshold.LIMIT" and "check.RULE.words".
namespace remit {

/// A rule as it stands in one plan.
struct RuleChoice {
    Severity severity = Severity::warning;
    bool off = false;
    /// In the order of Rule::limits.
    std::vector<double> limits;
    std::vector<std::string> words;

    friend bool operator==(const RuleChoice&, const RuleChoice&) = default;
};

/// The rule with what the plan says about it; what cannot be understood counts as not said.
RuleChoice choiceFor(const Plan& plan, const Rule& rule);
/// The limit of that name as it stands; 0 when the rule has none.
double limitOf(const Rule& rule, const RuleChoice& choice, std::string_view name);
/// Whether the plan says anything about the rule.
bool isChanged(const Plan& plan, const Rule& rule);
/// Whether a setting of this name acts on the checks.
bool concernsChecks(std::string_view settingName);

/// Each makes an edit that is empty when there is nothing to do; a value equal to the rule's own removes the setting.
Edit setSeverity(const Plan& plan, const Rule& rule, Severity severity);
Edit setOff(const Plan& plan, const Rule& rule, bool off);
/// Fails with a sentence for a negative number, one that is not a number, a broken count, or a share above 1.
Result<Edit> setLimit(const Plan& plan, const Rule& rule, std::string_view limit, double value);
/// As typed: "4", "0.6", "60 %".
Result<Edit> setLimit(const Plan& plan, const Rule& rule, std::string_view limit, std::string_view typed);
Edit setWords(const Plan& plan, const Rule& rule, const std::vector<std::string>& words);
/// Back to the rule as it comes.
Edit resetRule(const Plan& plan, const Rule& rule);
Edit resetRules(const Plan& plan, const RuleBook& rules);

/// What a typed limit means, or why it can't be one.
Result<double> limitFrom(std::string_view typed, LimitUnit unit);
/// The limit as it is typed: "4", "60 %".
std::string limitText(double value, LimitUnit unit);

} // namespace remit
