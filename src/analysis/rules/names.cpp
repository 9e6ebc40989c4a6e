#include "analysis/rules/rule_families.h"
#include "core/utf8.h"

#include <algorithm>
#include <map>
#include <set>

namespace remit {

namespace {

std::string nameOf(const Plan& plan, RoleId id)
{
    const auto* role = plan.find<Role>(id);
    return role != nullptr ? folded(role->name) : std::string();
}

std::string nameOf(const Plan& plan, ResponsibilityId id)
{
    const auto* row = plan.find<Responsibility>(id);
    return row != nullptr ? folded(row->title) : std::string();
}

std::vector<RoleId> rolesOf(const ReadChart& chart)
{
    std::vector<RoleId> roles;
    for (const ReadColumn& column : chart.columns)
        roles.push_back(column.role);
    return roles;
}

void vagueRole(const Plan& plan, const ReadChart& chart, const std::vector<ResponsibilityId>&, FindingSink& sink)
{
    for (const RoleId role : rolesOf(chart)) {
        const std::string name = nameOf(plan, role);
        const auto& words = sink.choice().words;
        const bool vague = std::any_of(words.begin(), words.end(), [&](const std::string& each) {
            const std::string word = folded(each);
            return !word.empty() && (name == word || name == word + "s" || name == "the " + word);
        });
        if (vague)
            sink.add({}, role).roles = {role};
    }
}

/// Groups of at least two with one name, in the order of the chart.
template <class SomeId> std::vector<std::vector<SomeId>> sameNames(const Plan& plan, const std::vector<SomeId>& ids)
{
    std::map<std::string, std::size_t> groupOf;
    std::vector<std::vector<SomeId>> groups;
    for (const SomeId id : ids) {
        const std::string name = nameOf(plan, id);
        if (name.empty())
            continue;
        const auto [at, isNew] = groupOf.try_emplace(name, groups.size());
        if (isNew)
            groups.emplace_back();
        groups[at->second].push_back(id);
    }
    groups.erase(std::remove_if(groups.begin(), groups.end(), [](const auto& each) { return each.size() < 2; }),
                 groups.end());
    return groups;
}

/// The subject is the one with the smallest id, so that a waiver stays when the order changes.
void duplicateName(const Plan& plan, const ReadChart& chart, const std::vector<ResponsibilityId>& rows,
                   FindingSink& sink)
{
    for (const auto& group : sameNames(plan, rows)) {
        Finding& finding = sink.add(*std::min_element(group.begin(), group.end()), {});
        finding.responsibilities = group;
        finding.found = static_cast<double>(group.size());
    }
    for (const auto& group : sameNames(plan, rolesOf(chart))) {
        Finding& finding = sink.add({}, *std::min_element(group.begin(), group.end()));
        finding.roles = group;
        finding.found = static_cast<double>(group.size());
        finding.variant = "roles";
    }
}

/// By the full name of a person, or the first of its names.
void namedAfterPerson(const Plan& plan, const ReadChart& chart, const std::vector<ResponsibilityId>&, FindingSink& sink)
{
    std::set<std::string> names;
    for (const auto& entry : plan.all<Person>()) {
        const std::string name = folded(entry.second.name);
        names.insert(name);
        names.insert(name.substr(0, name.find(' ')));
    }
    for (const RoleId role : rolesOf(chart)) {
        const std::string name = nameOf(plan, role);
        if (!name.empty() && names.contains(name))
            sink.add({}, role).roles = {role};
    }
}

} // namespace

std::vector<TestedRule<ChartTest>> nameRules()
{
    return {{"duplicate-name", {}, duplicateName},
            {"vague-role", {}, vagueRole},
            {"role-named-after-person", {}, namedAfterPerson}};
}

} // namespace remit
