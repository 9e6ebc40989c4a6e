#include "analysis/rules/rule_families.h"

/// One cause, one finding: an empty column says just that, one that is only told just that.
namespace remit {

namespace {

bool isMailingList(const ReadColumn& column)
{
    return column.tally.filled() > 0 && column.tally.onlyInformed() == column.tally.filled();
}

void emptyRole(const ReadColumn& column, const ReadChart& chart, const RoleLoad*, FindingSink& sink)
{
    if (column.tally.filled() == 0 && chart.rows > 0)
        sink.add({}, column.role).roles = {column.role};
}

void mailingList(const ReadColumn& column, const ReadChart& chart, const RoleLoad*, FindingSink& sink)
{
    if (isMailingList(column) && !sink.waitsFor(chart))
        sink.add({}, column.role).roles = {column.role};
}

void bystander(const ReadColumn& column, const ReadChart& chart, const RoleLoad*, FindingSink& sink)
{
    const bool takesPart = column.tally.of(Involvement::does) > 0 || column.tally.of(Involvement::answers) > 0;
    if (column.tally.filled() > 0 && !isMailingList(column) && !takesPart && !sink.waitsFor(chart))
        sink.add({}, column.role).roles = {column.role};
}

void inEverything(const ReadColumn& column, const ReadChart& chart, const RoleLoad*, FindingSink& sink)
{
    if (column.tally.filled() != chart.rows || sink.waitsFor(chart))
        return;
    Finding& finding = sink.add({}, column.role);
    finding.roles = {column.role};
    finding.found = chart.rows;
}

} // namespace

std::vector<TestedRule<ColumnTest>> partRules()
{
    return {{"empty-role", {}, emptyRole},
            {"mailing-list", {"from"}, mailingList},
            {"bystander", {"from"}, bystander},
            {"in-everything", {"from"}, inEverything}};
}

} // namespace remit
