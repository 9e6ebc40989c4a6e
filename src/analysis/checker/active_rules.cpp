#include "analysis/checker/active_rules.h"

#include "analysis/checks/waivers.h"
#include "analysis/rules/rule_table.h"

#include <algorithm>

namespace remit {

namespace {

template <class Test> void activate(const std::vector<TestedRule<Test>>& tested, const Plan& plan, const RuleBook& book,
                                    const SchemeReader& scheme, std::vector<ActiveRule<Test>>& active,
                                    std::vector<NotChecked>& notChecked)
{
    for (const TestedRule<Test>& each : tested) {
        const Rule* rule = book.find(each.name);
        if (rule == nullptr)
            continue;
        RuleChoice choice = choiceFor(plan, *rule);
        if (choice.off)
            continue;
        const bool sayable = each.needs == Involvements{} || scheme.sayable().hasAny(each.needs);
        if (sayable)
            active.push_back({rule, std::move(choice), each.test});
        else
            notChecked.push_back({rule->name, NotCheckedReason::noSuchLetter, 0, 0});
    }
}

void activateStructure(const Plan& plan, const RuleBook& book, ActiveRules& active)
{
    for (const StructureRule& each : structureRules()) {
        const Rule* rule = book.find(each.name);
        if (rule == nullptr)
            continue;
        RuleChoice choice = choiceFor(plan, *rule);
        if (!choice.off)
            active.ofStructure.push_back({{rule, std::move(choice), each.test}, &each});
    }
}

} // namespace

bool ActiveRules::hasStructure(std::string_view rule) const
{
    return std::any_of(ofStructure.begin(), ofStructure.end(),
                       [&](const ActiveStructureRule& each) { return each.known->name == rule; });
}

ActiveRules activeRules(const Plan& plan, const RuleBook& rules, const SchemeReader& scheme)
{
    ActiveRules active;
    activate(rowRules(), plan, rules, scheme, active.ofRows, active.notChecked);
    activate(columnRules(), plan, rules, scheme, active.ofColumns, active.notChecked);
    activate(chartRules(), plan, rules, scheme, active.ofChart, active.notChecked);
    activateStructure(plan, rules, active);
    return active;
}

void markWaived(const Plan& plan, std::string_view today, std::size_t first, std::vector<Finding>& findings)
{
    for (std::size_t at = first; at < findings.size(); ++at) {
        const auto waiver = waiverOf(plan, findings[at]);
        findings[at].waived = waiver && holds(*waiver, today);
    }
}

void sortBySeverity(std::vector<Finding>& findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
}

} // namespace remit
