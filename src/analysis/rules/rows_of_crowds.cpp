#include "analysis/rules/rule_families.h"

namespace remit {

namespace {

/// Adds a finding when more roles than the limit have this part in the row.
void moreThan(double limit, Involvement involvement, const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    const int found = row.tally.of(involvement);
    if (found <= limit)
        return;
    Finding& finding = sink.add(row.responsibility, {});
    finding.roles = rolesWith(involvement, row, chart);
    finding.found = found;
    finding.limit = limit;
}

void manyResponsible(const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    if (row.sharing != Sharing::together && row.sharing != Sharing::each)
        moreThan(sink.limit(), Involvement::does, row, chart, sink);
}

void manyConsulted(const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    moreThan(sink.limit(), Involvement::consulted, row, chart, sink);
}

void manyInformed(const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    const double share = chart.roleCount() > 0 ? 1.0 * row.tally.of(Involvement::informed) / chart.roleCount() : 0;
    if (share <= sink.limit())
        return;
    Finding& finding = sink.add(row.responsibility, {});
    finding.roles = rolesWith(Involvement::informed, row, chart);
    finding.found = share;
    finding.limit = sink.limit();
}

void nobodyInTheLoop(const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    const bool unseen = row.tally.of(Involvement::consulted) == 0 && row.tally.of(Involvement::informed) == 0;
    if (!unseen || row.tally.filled() == 0 || chart.roleCount() <= sink.limit())
        return;
    Finding& finding = sink.add(row.responsibility, {});
    finding.found = chart.roleCount();
    finding.limit = sink.limit();
}

void everyoneInvolved(const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    const bool everyone = row.tally.filled() == chart.roleCount() && chart.roleCount() > sink.limit()
        && row.tally.of(Involvement::consulted) > sink.limit("consulted");
    if (!everyone)
        return;
    Finding& finding = sink.add(row.responsibility, {});
    finding.found = row.tally.filled();
    finding.limit = sink.limit();
}

void unclearSharing(const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    if (row.sharing == Sharing::unstated)
        moreThan(1, Involvement::does, row, chart, sink);
}

} // namespace

std::vector<TestedRule<RowTest>> crowdRules()
{
    return {{"many-responsible", {""}, manyResponsible},
            {"many-consulted", {""}, manyConsulted},
            {"nobody-in-the-loop", {""}, nobodyInTheLoop, listening},
            {"unclear-sharing", {}, unclearSharing},
            {"many-informed", {""}, manyInformed},
            {"everyone-involved", {"", "consulted"}, everyoneInvolved}};
}

} // namespace remit
