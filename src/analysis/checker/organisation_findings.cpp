#include "analysis/checker/organisation_findings.h"

#include "analysis/checker/waiting_rules.h"
#include "core/organisation.h"

#include <algorithm>

namespace remit {

bool readSeating(const Plan& plan, const CheckContext& context, const ActiveRules& rules, ReadChart& chart)
{
    bool differs = false;
    const bool isTold = rules.hasStructure("utilisation");
    for (ReadColumn& column : chart.columns) {
        const std::vector<SeatId> seats = seatsOf(plan, chart.constellation, column.role);
        const bool seated = isTold && !seats.empty()
            && std::all_of(seats.begin(), seats.end(), [&](SeatId seat) { return context.seats.contains(seat); });
        differs = differs || seated != column.seated;
        column.seated = seated;
    }
    return differs;
}

void OrganisationFindings::addLink(const ReadRow& row)
{
    if (!row.link.empty())
        m_links[row.link].insert(row.responsibility);
}

void OrganisationFindings::removeLink(const ReadRow& row)
{
    const auto linked = m_links.find(row.link);
    if (linked == m_links.end())
        return;
    linked->second.erase(row.responsibility);
    if (linked->second.empty())
        m_links.erase(linked);
}

void OrganisationFindings::clear()
{
    m_links.clear();
    m_cadence.reset();
    m_design.reset();
    m_notChecked.clear();
}

void OrganisationFindings::noteWithoutPeople(const Plan& plan, const ActiveRules& rules)
{
    constexpr std::string_view byNames = "role-named-after-person";
    const bool isOn = std::any_of(rules.ofChart.begin(), rules.ofChart.end(),
                                  [&](const auto& each) { return each.rule->name == byNames; });
    if (isOn && plan.all<Person>().empty())
        m_notChecked.push_back({std::string(byNames), NotCheckedReason::noPersons, 0, 0});
}

std::vector<Finding> OrganisationFindings::find(const Plan& plan, const ReadChart& chart, const SeenRows& rows,
                                                const CheckContext& context, const ActiveRules& rules)
{
    std::vector<Finding> findings;
    m_notChecked.clear();
    noteWithoutPeople(plan, rules);
    if (!m_cadence)
        m_cadence.emplace(plan, chart.constellation);
    if (!m_design)
        m_design.emplace(plan, chart.constellation);
    const SeenStructure structure(plan, chart, rows, m_links, context, *m_cadence, *m_design);
    for (const ActiveStructureRule& each : rules.ofStructure) {
        if (const auto reason = whyNotChecked(*each.known, structure))
            m_notChecked.push_back(*reason);
        if (isAsked(*each.known, structure))
            run(each.active, plan, chart.constellation, context.today, findings, structure);
    }
    sortBySeverity(findings);
    return findings;
}

} // namespace remit
