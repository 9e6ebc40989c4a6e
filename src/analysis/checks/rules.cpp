#include "analysis/checks/rules.h"

#include "analysis/checks/rule_tests.h"

#include <algorithm>

namespace remit {

namespace {

template <class Test>
std::vector<TestedRule<Test>> together(std::initializer_list<std::vector<TestedRule<Test>>> families)
{
    std::vector<TestedRule<Test>> all;
    for (const auto& family : families)
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

} // namespace

bool Rule::excepts(std::string_view catalogueKey) const
{
    return std::find(except.begin(), except.end(), catalogueKey) != except.end();
}

const Rule* RuleBook::find(std::string_view name) const
{
    const std::size_t index = indexOf(name);
    return index < m_rules.size() ? &m_rules[index] : nullptr;
}

std::size_t RuleBook::indexOf(std::string_view name) const
{
    const auto found
        = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule& each) { return each.name == name; });
    return static_cast<std::size_t>(found - m_rules.begin());
}

const std::vector<TestedRule<RowTest>>& rowRules()
{
    static const auto all = together<RowTest>({answeringRules(), crowdRules(), cellRules()});
    return all;
}

const std::vector<TestedRule<ColumnTest>>& columnRules()
{
    static const auto all = together<ColumnTest>({burdenRules(), timeRules(), partRules()});
    return all;
}

const std::vector<TestedRule<ChartTest>>& chartRules()
{
    static const auto all = nameRules();
    return all;
}

const std::vector<StructureRule>& structureRules()
{
    static const std::vector<StructureRule> all = [] {
        std::vector<StructureRule> rules;
        for (const auto& family : {carryingRules(), authorityRules(), servingRules(), togetherRules(), sizeRules()})
            rules.insert(rules.end(), family.begin(), family.end());
        return rules;
    }();
    return all;
}

std::vector<UncheckedRule> uncheckedRules()
{
    return {{"stale", {}, NotCheckedReason::noReviewMarks},
            {"uncovered-consultation", {}, NotCheckedReason::noCadence}};
}

const std::vector<KnownRule>& knownRules()
{
    static const std::vector<KnownRule> all = [] {
        std::vector<KnownRule> known;
        const auto take = [&](const auto& rules) {
            for (const auto& each : rules)
                known.push_back({each.name, each.limits});
        };
        take(rowRules());
        take(columnRules());
        take(chartRules());
        take(structureRules());
        take(uncheckedRules());
        return known;
    }();
    return all;
}

Finding& FindingSink::add(ResponsibilityId responsibility, RoleId role)
{
    Finding finding;
    finding.rule = m_rule.name;
    finding.severity = m_choice.severity;
    finding.constellation = m_constellation;
    finding.responsibility = responsibility;
    finding.role = role;
    return m_target.emplace_back(std::move(finding));
}

Finding& FindingSink::add(SeatId seat)
{
    Finding& finding = add();
    finding.seat = seat;
    finding.seats = {seat};
    return finding;
}

Finding& FindingSink::add(UnitId unit)
{
    Finding& finding = add();
    finding.unit = unit;
    return finding;
}

Finding& FindingSink::add(LocationId location)
{
    Finding& finding = add();
    finding.location = location;
    return finding;
}

double FindingSink::limit(std::string_view name) const
{
    return limitOf(m_rule, m_choice, name);
}

} // namespace remit
