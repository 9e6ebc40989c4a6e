#include "analysis/rules/rule_families.h"

#include <algorithm>

namespace remit {

namespace {

template <class Concerns>
void eachCell(const ReadRow& row, const ReadChart& chart, FindingSink& sink, Concerns concerns)
{
    std::vector<int> columns;
    for (const ReadCell& cell : row.cells) {
        if (concerns(cell))
            columns.push_back(cell.column);
    }
    std::sort(columns.begin(), columns.end());
    for (const int column : columns) {
        const RoleId role = chart.columns[static_cast<std::size_t>(column)].role;
        sink.add(row.responsibility, role).roles = {role};
    }
}

void doesAndAnswers(const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    if (chart.scheme.hasOwnerLetter())
        return;
    eachCell(row, chart, sink, [](const ReadCell& cell) {
        return cell.involvements.has(Involvement::does) && cell.involvements.has(Involvement::answers);
    });
}

/// Besides doing and answering one kind of part is enough; who does it needs none.
bool isRedundant(const ReadCell& cell)
{
    constexpr Involvements strong{Involvement::answers, Involvement::does};
    constexpr Involvements parts{Involvement::supports, Involvement::consulted, Involvement::informed};
    if (cell.letters < 2)
        return false;
    return (cell.involvements.hasAny(strong) && cell.involvements.hasAny(listening))
        || (cell.involvements.has(Involvement::does) && cell.involvements.has(Involvement::supports))
        || cell.involvements.both(parts).size() > 1;
}

void redundantLetters(const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    eachCell(row, chart, sink, isRedundant);
}

void doesAndVerifies(const ReadRow& row, const ReadChart& chart, FindingSink& sink)
{
    eachCell(row, chart, sink, [](const ReadCell& cell) {
        return cell.involvements.has(Involvement::does)
            && cell.involvements.hasAny({Involvement::verifies, Involvement::signsOff});
    });
}

} // namespace

std::vector<TestedRule<RowTest>> cellRules()
{
    return {{"redundant-letters", {}, redundantLetters},
            {"does-and-verifies", {}, doesAndVerifies},
            {"does-and-answers", {}, doesAndAnswers}};
}

} // namespace remit
