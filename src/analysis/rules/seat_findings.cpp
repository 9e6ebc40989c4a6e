#include "analysis/rules/seat_findings.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace remit {

namespace {

std::vector<RoleId> hatsOf(const SeenStructure& structure, const Holder& holder)
{
    std::vector<RoleId> roles;
    for (const SeenSeat* seat : holder.seats) {
        for (const int hat : seat->hats)
            roles.push_back(structure.roleOf(hat));
    }
    return roles;
}

void addOne(const SeenStructure& structure, const SaidOfHolder& said, FindingSink& sink)
{
    Finding& finding = sink.add(said.holder->seats.front()->seat);
    finding.severity = said.severity;
    finding.variant = said.variant;
    finding.roles = hatsOf(structure, *said.holder);
    finding.found = said.found;
    finding.limit = said.limit;
}

void addTogether(const SeenStructure& structure, const std::vector<const SaidOfHolder*>& alike, FindingSink& sink)
{
    const SaidOfHolder& first = *alike.front();
    const RoleId role = structure.roleOf(first.holder->seats.front()->hats.front());
    Finding& finding = sink.add({}, role);
    finding.severity = first.severity;
    finding.variant = first.variant.empty() ? "several" : "several-" + first.variant;
    finding.roles = {role};
    finding.limit = first.limit;
    for (const SaidOfHolder* each : alike) {
        finding.seats.push_back(each->holder->seats.front()->seat);
        finding.found = std::max(finding.found, each->found);
    }
}

} // namespace

void addOfHolders(const SeenStructure& structure, const std::vector<SaidOfHolder>& said, FindingSink& sink)
{
    std::map<std::tuple<int, Severity, std::string>, std::vector<const SaidOfHolder*>> alike;
    for (const SaidOfHolder& each : said) {
        const std::vector<int>& hats = each.holder->seats.front()->hats;
        alike[{hats.empty() ? -1 : hats.front(), each.severity, each.variant}].push_back(&each);
    }
    for (const auto& entry : alike) {
        const int hat = std::get<int>(entry.first);
        if (hat >= 0 && entry.second.size() > 1) {
            addTogether(structure, entry.second, sink);
            continue;
        }
        for (const SaidOfHolder* each : entry.second)
            addOne(structure, *each, sink);
    }
}

Severity weightier(Severity severity, bool mostlyEstimated)
{
    if (mostlyEstimated)
        return std::min(severity, Severity::warning);
    return severity == Severity::info ? Severity::warning : Severity::error;
}

} // namespace remit
