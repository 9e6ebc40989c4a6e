#include "analysis/rules/rule_families.h"

/// One cause, one finding: an empty row says just that, a row of listeners just that, before anybody is missed by name.
namespace remit {

namespace {

bool isEmpty(const ReadRow& row)
{
    return row.tally.filled() == 0;
}

bool isOnlyListeners(const ReadRow& row)
{
    return !isEmpty(row) && row.tally.onlyListening() == row.tally.filled();
}

bool misses(Involvement involvement, const ReadRow& row)
{
    return row.tally.of(involvement) == 0 && !isEmpty(row) && !isOnlyListeners(row);
}

void nobodyAccountable(const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    if (misses(Involvement::answers, row))
        sink.add(row.responsibility, {}).roles = rolesWith(Involvement::does, row, chart);
}

void twoAccountable(const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    if (row.tally.of(Involvement::answers) < 2)
        return;
    Finding& finding = sink.add(row.responsibility, {});
    finding.roles = rolesWith(Involvement::answers, row, chart);
    finding.found = row.tally.of(Involvement::answers);
    finding.limit = 1;
}

void nobodyResponsible(const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    if (misses(Involvement::does, row))
        sink.add(row.responsibility, {}).roles = rolesWith(Involvement::answers, row, chart);
}

void emptyRow(const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    if (isEmpty(row) && chart.roleCount() > 0)
        sink.add(row.responsibility, {});
}

void onlyListeners(const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    if (!isOnlyListeners(row))
        return;
    Finding& finding = sink.add(row.responsibility, {});
    for (const Involvement each : {Involvement::consulted, Involvement::informed}) {
        const auto roles = rolesWith(each, row, chart);
        finding.roles.insert(finding.roles.end(), roles.begin(), roles.end());
    }
}

void loneAccountable(const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    const bool lone = row.cells.size() == 1 && row.cells.front().involvements.has(Involvement::answers)
        && row.cells.front().involvements.isOnly({Involvement::answers, Involvement::decides});
    if (lone)
        sink.add(row.responsibility, {}).roles = rolesWith(Involvement::answers, row, chart);
}

} // namespace

std::vector<TestedRule<RowTest>> answeringRules()
{
    return {{"empty-row", {}, emptyRow},
            {"only-listeners", {}, onlyListeners, {Involvement::answers, Involvement::does}},
            {"nobody-accountable", {}, nobodyAccountable, {Involvement::answers}},
            {"two-accountable", {}, twoAccountable},
            {"nobody-responsible", {}, nobodyResponsible, {Involvement::does}},
            {"lone-accountable", {}, loneAccountable}};
}

} // namespace remit
