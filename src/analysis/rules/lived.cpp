#include "analysis/rules/rule_families.h"
#include "analysis/rules/seat_findings.h"
#include "core/chart.h"

#include <algorithm>
#include <tuple>

/// Whether what was designed is what is lived.
namespace remit {

namespace {

struct DriftedRow {
    int differences = 0;
    int number = 0;
    ResponsibilityId row;
};

/// Of the rows that have letters on both sides: those that differ, and how many there are.
std::pair<std::vector<DriftedRow>, int> driftedRows(const SeenStructure& structure)
{
    std::pair<std::vector<DriftedRow>, int> drifted;
    for (const auto& [id, row] : structure.rows()) {
        if (row.read.tally.filled() == 0 || !structure.design().rows().contains(id))
            continue;
        ++drifted.second;
        if (const int differences = structure.design().differences(row.read, structure.chart()); differences > 0)
            drifted.first.push_back({differences, 0, id});
    }
    return drifted;
}

/// Those that differ most first, else in the order of the chart.
std::vector<ResponsibilityId> byWeight(std::vector<DriftedRow> drifted, const SeenStructure& structure)
{
    const auto numbers = rowNumbers(structure.plan(), structure.constellation());
    for (DriftedRow& each : drifted) {
        const auto number = numbers.find(each.row);
        each.number = number != numbers.end() ? number->second : 0;
    }
    std::sort(drifted.begin(), drifted.end(), [](const DriftedRow& a, const DriftedRow& b) {
        return std::tuple(-a.differences, a.number, a.row) < std::tuple(-b.differences, b.number, b.row);
    });
    std::vector<ResponsibilityId> rows;
    for (const DriftedRow& each : drifted)
        rows.push_back(each.row);
    return rows;
}

void designedLivedDrift(const SeenStructure& structure, FindingSink& sink)
{
    const auto designed = structure.design().constellation();
    if (!designed)
        return;
    const auto [drifted, compared] = driftedRows(structure);
    const double share = compared > 0 ? static_cast<double>(drifted.size()) / compared : 0;
    const bool isFar = share > sink.limit("error");
    if (!isFar && share <= sink.limit())
        return;
    Finding& finding = sink.add();
    finding.found = share;
    finding.limit = isFar ? sink.limit("error") : sink.limit();
    if (isFar)
        finding.severity = weightier(finding.severity, false);
    finding.comparedWith = *designed;
    finding.responsibilities = byWeight(drifted, structure);
}

} // namespace

std::vector<StructureRule> livedRules()
{
    return {{"designed-lived-drift", {"", "error"}, designedLivedDrift}};
}

} // namespace remit
