#include "analysis/rules/rule_table.h"

#include "analysis/rules/rule_families.h"

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
        for (const auto& family : {carryingRules(), authorityRules(), servingRules(), togetherRules(), sizeRules(),
                                   meetingRules(), pairMeetingRules(), productMeetingRules(), teamMeetingRules(),
                                   peopleMeetingRules(), consultationRules(), reviewRules(), livedRules()})
            rules.insert(rules.end(), family.begin(), family.end());
        return rules;
    }();
    return all;
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
        return known;
    }();
    return all;
}

} // namespace remit
