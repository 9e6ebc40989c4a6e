#include "analysis/meetings/consultation_cover.h"
#include "analysis/rules/rule_families.h"

#include <algorithm>
#include <map>

/// Whether those who are asked and told meet those who answer.
namespace remit {

namespace {

bool isAskedInVain(const UncoveredPair& pair)
{
    return pair.isAsked;
}

void sayOfListener(const SeenStructure& structure, std::vector<UncoveredPair> pairs, FindingSink& sink)
{
    // Who is told only is said where nobody waits to be asked.
    const bool isAsked = std::any_of(pairs.begin(), pairs.end(), isAskedInVain);
    if (isAsked)
        std::erase_if(pairs, [](const UncoveredPair& pair) { return !isAskedInVain(pair); });
    Finding& finding = sink.add({}, pairs.front().listening);
    finding.severity = isAsked ? finding.severity : Severity::info;
    finding.variant = isAsked ? "" : "told";
    std::set<ResponsibilityId> rows;
    for (const UncoveredPair& pair : pairs) {
        finding.roles.push_back(pair.answering);
        rows.insert(pair.rows.begin(), pair.rows.end());
    }
    finding.responsibilities.assign(rows.begin(), rows.end());
    finding.found = static_cast<double>(rows.size());
    const RoleId listening = pairs.front().listening;
    if (const MeetingId best = meetingToJoin(structure.plan(), structure.constellation(), listening, pairs))
        finding.meetings = {best};
}

void uncoveredConsultation(const SeenStructure& structure, FindingSink& sink)
{
    std::map<RoleId, std::vector<UncoveredPair>> listeners;
    std::vector<RoleId> order;
    for (UncoveredPair& pair : consultationCover(structure.plan(), structure.constellation()).uncovered) {
        if (!listeners.contains(pair.listening))
            order.push_back(pair.listening);
        listeners[pair.listening].push_back(std::move(pair));
    }
    for (const RoleId each : order)
        sayOfListener(structure, std::move(listeners[each]), sink);
}

} // namespace

std::vector<StructureRule> consultationRules()
{
    return {{"uncovered-consultation", {}, uncoveredConsultation, false, {}, true}};
}

} // namespace remit
