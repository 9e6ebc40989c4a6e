#pragma once

#include "core/plan.h"
#include "exchange/formats/text_grid.h"

#include <QString>

#include <optional>
#include <vector>

namespace remit {

/// Where a block is pasted: the rows and roles shown from the first selected cell on, and how far the selection goes.
struct PasteTarget {
    ConstellationId constellation;
    std::vector<ResponsibilityId> rows;
    std::vector<RoleId> roles;
    /// The block begins in the column of titles.
    bool withTitles = false;
    /// Rows and columns selected, titles counted as a column; a block that goes into them evenly is repeated.
    std::size_t selectedRows = 1;
    std::size_t selectedColumns = 1;
    /// Whether more rows than there are become new responsibilities, below all others in the last area.
    bool mayAddRows = true;
};

/// What pasting would do, or why it does nothing.
struct Paste {
    Edit edit;
    /// Why nothing can be pasted; the edit is empty then.
    QString problem;
    /// Cells of letters that would be written, the same or not.
    int cells = 0;
    int renamed = 0;
    int added = 0;
    /// What did not fit, for saying so.
    int rowsBeyond = 0;
    int columnsBeyond = 0;
    int untitled = 0;
};

/// Reads the block as letters (and titles) at the target. Either all of it makes sense or nothing is pasted.
Paste pasteAt(const Plan& plan, const PasteTarget& target, const TextGrid& block);

/// What was pasted and what did not fit, as a sentence for the user; empty when there is nothing to add.
QString inWords(const Paste& paste);

} // namespace remit
