#pragma once

#include "exchange/formats/text_grid.h"
#include "model/organisation/organisation_table.h"

/// Typing and pasting into a table, as steps with what there is to say about them.
namespace remit {

/// Where a block goes: on these rows in this order, and on new ones behind them, from a column on.
struct TablePlace {
    std::vector<qint64> rows;
    int column = 0;
};

struct TypedBlock {
    /// Empty when nothing came of it.
    Step step;
    /// The rows that were made.
    std::vector<qint64> added;
    /// Why cells or rows were left out, a sentence each, with the row of the block where it has several.
    QStringList problems;
    /// What the plan has now because it was named here, though no row of the table is it: a mistyped name is seen.
    QStringList made;
    int columnsBeyond = 0;
};

TypedBlock typeInto(const OrganisationTable& table, const Plan& plan, ConstellationId constellation,
                    const TablePlace& place, const TextGrid& block);

/// What there is to say; empty when all went well and nothing was made on the way.
QString inWords(const TypedBlock& block);

} // namespace remit
