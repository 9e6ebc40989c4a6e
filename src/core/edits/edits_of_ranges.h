#pragma once

#include "core/plan.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What is done to many cells at once, each a pure function to one edit. Notes stay; only letters are written.
namespace remit {

using Cells = std::vector<Assignment::Key>;

/// A rectangle of the chart as it is shown: every role in every row, in the order of the screen.
struct CellBlock {
    ConstellationId constellation;
    std::vector<ResponsibilityId> rows;
    std::vector<RoleId> roles;

    friend bool operator==(const CellBlock&, const CellBlock&) = default;
};

/// The cells of the rectangle, row by row.
Cells cellsOf(const CellBlock& block);

/// Whether every one of the cells holds the letter; false for no cells.
bool allHold(const Plan& plan, const Cells& cells, std::string_view letter);
Edit giveLetter(const Plan& plan, const Cells& cells, std::string_view letter);
Edit takeLetter(const Plan& plan, const Cells& cells, std::string_view letter);
/// Gives the letter to all cells, or takes it from all when all hold it.
Edit toggleLetterIn(const Plan& plan, const Cells& cells, std::string_view letter);
/// Puts exactly these letters into each cell; empty clears.
Edit setLettersIn(const Plan& plan, const Cells& cells, std::string_view letters);

/// What comes after these letters where a key steps through the scheme: nothing, first letter, ..., last, nothing.
std::string nextLetters(std::string_view letters, const std::vector<Letter>& scheme);

/// Copies the letters of the first row into the rows below it.
Edit fillDown(const Plan& plan, const CellBlock& block);
/// Copies the letters of the first role to the roles right of it.
Edit fillRight(const Plan& plan, const CellBlock& block);

/// Writes letters into many cells, asking the scheme for their order only once per combination. Quickest in the order
/// of keys.
class LetterWriter {
public:
    LetterWriter(const Plan& plan, ConstellationId constellation);

    /// Adds to the edit what makes the cell hold these letters, nothing when it does already. Without a note the cell
    /// keeps the one it has.
    void write(const Assignment::Key& cell, std::string_view letters, Edit& edit, std::string_view note = {});
    const std::vector<Letter>& scheme() const { return m_scheme; }

private:
    const std::string& ordered(std::string_view letters);
    const Assignment* find(const Assignment::Key& cell);

    const Rows<Assignment>& m_cells;
    /// Where the cell before was looked for.
    Rows<Assignment>::const_iterator m_place;
    std::vector<Letter> m_scheme;
    std::map<std::string, std::string, std::less<>> m_ordered;
};

} // namespace remit
