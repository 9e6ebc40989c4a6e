#include "analysis/rules/rule_families.h"

#include <algorithm>

/// Where the time of managers and owners goes. Who does both jobs has no share that would be too small or too large.
namespace remit {

namespace {

Finding& addPartOfTime(const ReadColumn& column, const RoleLoad& load, double found, double limit, FindingSink& sink)
{
    Finding& finding = sink.add({}, column.role);
    finding.roles = {column.role};
    finding.found = found;
    finding.limit = limit;
    if (load.mostlyEstimated)
        finding.severity = std::min(finding.severity, Severity::warning);
    return finding;
}

void strategyTimeLost(const ReadColumn& column, const ReadChart&, const RoleLoad* load, FindingSink& sink)
{
    if (load == nullptr || !load->strategic || !column.actsAs("PM") || column.actsAs("PO"))
        return;
    const bool farBelow = *load->strategic < sink.limit("error");
    if (!farBelow && *load->strategic >= sink.limit())
        return;
    const double limit = farBelow ? sink.limit("error") : sink.limit();
    Finding& finding = addPartOfTime(column, *load, *load->strategic, limit, sink);
    if (farBelow && !load->mostlyEstimated)
        finding.severity = finding.severity == Severity::info ? Severity::warning : Severity::error;
}

void ownerScopeTooWide(const ReadColumn& column, const ReadChart& chart, const RoleLoad* load, FindingSink& sink)
{
    if (load == nullptr || !load->outsideTeam || !column.actsAs("PO") || column.actsAs("PM"))
        return;
    const bool hasManager = std::any_of(chart.columns.begin(), chart.columns.end(),
                                        [](const ReadColumn& each) { return each.actsAs("PM"); });
    if (!hasManager)
        return;
    if (*load->outsideTeam > sink.limit())
        addPartOfTime(column, *load, *load->outsideTeam, sink.limit(), sink);
}

/// Whether somebody else is there for the team's questions.
bool hasTeamsOther(const ReadColumn& column, const ReadChart& chart)
{
    return std::any_of(chart.columns.begin(), chart.columns.end(), [&](const ReadColumn& each) {
        return each.role != column.role && (each.actsAs("PO") || each.actsAs("BA"));
    });
}

void marketOrTeamNeglected(const ReadColumn& column, const ReadChart& chart, const RoleLoad* load, FindingSink& sink)
{
    if (!chart.isLived || load == nullptr || !load->inDelivery || !column.actsAs("PM"))
        return;
    const double share = *load->inDelivery;
    if (share > sink.limit())
        addPartOfTime(column, *load, share, sink.limit(), sink);
    else if (share < sink.limit("team") && !hasTeamsOther(column, chart))
        addPartOfTime(column, *load, share, sink.limit("team"), sink).variant = "team";
}

} // namespace

std::vector<TestedRule<ColumnTest>> timeRules()
{
    return {{"strategy-time-lost", {"", "error"}, strategyTimeLost},
            {"owner-scope-too-wide", {""}, ownerScopeTooWide},
            {"market-or-team-neglected", {"", "team"}, marketOrTeamNeglected}};
}

} // namespace remit
