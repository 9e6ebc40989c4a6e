#include "analysis/rules/rule_families.h"

#include <algorithm>

namespace remit {

namespace {

double shareOf(int count, const ReadChart& chart)
{
    return chart.rows > 0 ? 1.0 * count / chart.rows : 0;
}

Finding& addShare(const ReadColumn& column, double found, double limit, FindingSink& sink)
{
    Finding& finding = sink.add({}, column.role);
    finding.roles = {column.role};
    finding.found = found;
    finding.limit = limit;
    return finding;
}

void overloadedByHours(const ReadColumn& column, const RoleLoad& load, FindingSink& sink)
{
    const double found = load.hours / load.capacity;
    const bool farOver = found > sink.limit("error");
    if (!farOver && found <= sink.limit())
        return;
    Finding& finding = addShare(column, found, farOver ? sink.limit("error") : sink.limit(), sink);
    if (farOver)
        finding.severity = finding.severity == Severity::info ? Severity::warning : Severity::error;
    // Estimates alone are no reason to call it an error.
    if (load.mostlyEstimated) {
        finding.severity = std::min(finding.severity, Severity::warning);
        finding.variant = "estimate";
    }
}

void overloadedRole(const ReadColumn& column, const ReadChart& chart, const RoleLoad* load, FindingSink& sink)
{
    // Then its seats say it.
    if (column.seated)
        return;
    if (load != nullptr && load->capacity > 0) {
        overloadedByHours(column, *load, sink);
        return;
    }
    const double share = shareOf(column.tally.of(Involvement::does), chart);
    if (share > sink.limit("rows") && !sink.waitsFor(chart))
        addShare(column, share, sink.limit("rows"), sink).variant = "rows";
}

/// Whether some of it could move to another role: one of product, or any where no role says that it is of product.
bool isAlone(const ReadColumn& column, const ReadChart& chart)
{
    const auto isProduct = [](const ReadColumn& each) { return each.kind == RoleKind::product; };
    const bool known = std::any_of(chart.columns.begin(), chart.columns.end(), isProduct);
    return std::none_of(chart.columns.begin(), chart.columns.end(), [&](const ReadColumn& each) {
        return each.role != column.role && (isProduct(each) || !known);
    });
}

void accountableForMost(const ReadColumn& column, const ReadChart& chart, const RoleLoad*, FindingSink& sink)
{
    const int found = column.tally.of(Involvement::answers);
    const double share = shareOf(found, chart);
    if (share <= sink.limit() || found <= sink.limit("rows") || sink.waitsFor(chart))
        return;
    Finding& finding = addShare(column, share, sink.limit(), sink);
    if (isAlone(column, chart))
        finding.severity = Severity::info;
}

void everybodyAsks(const ReadColumn& column, const ReadChart& chart, const RoleLoad*, FindingSink& sink)
{
    const double share = shareOf(column.tally.of(Involvement::consulted), chart);
    if (share > sink.limit() && !sink.waitsFor(chart))
        addShare(column, share, sink.limit(), sink);
}

} // namespace

std::vector<TestedRule<ColumnTest>> burdenRules()
{
    return {{"overloaded-role", {"", "error", "rows", "from"}, overloadedRole},
            {"accountable-for-most", {"", "rows", "from"}, accountableForMost},
            {"everybody-asks", {"", "from"}, everybodyAsks}};
}

} // namespace remit
