#include "core/edits/edits_of_ranges.h"

#include "core/chart.h"
#include "core/letters.h"

#include <algorithm>

namespace remit {

namespace {

bool holds(std::string_view letters, std::string_view letter)
{
    const auto all = characters(letters);
    return std::find(all.begin(), all.end(), letter) != all.end();
}

/// Writes into each cell what `change` makes of the letters it holds.
template <class Change> Edit rewrite(const Plan& plan, const Cells& cells, Change change)
{
    Edit edit;
    if (cells.empty())
        return edit;
    LetterWriter writer(plan, std::get<0>(cells.front()));
    for (const Assignment::Key& cell : cells)
        writer.write(cell, change(std::string(lettersAt(plan, cell))), edit);
    return edit;
}

} // namespace

LetterWriter::LetterWriter(const Plan& plan, ConstellationId constellation)
    : m_cells(plan.all<Assignment>())
    , m_place(m_cells.begin())
    , m_scheme(lettersOf(plan, constellation))
{
}

const std::string& LetterWriter::ordered(std::string_view letters)
{
    auto found = m_ordered.find(letters);
    if (found == m_ordered.end())
        found = m_ordered.emplace(std::string(letters), inOrderOfStrength(letters, m_scheme)).first;
    return found->second;
}

const Assignment* LetterWriter::find(const Assignment::Key& cell)
{
    m_place = lowerBoundFrom(m_place, m_cells, cell);
    return m_place != m_cells.end() && m_place->first == cell ? &m_place->second : nullptr;
}

void LetterWriter::write(const Assignment::Key& cell, std::string_view letters, Edit& edit, std::string_view note)
{
    const std::string& wanted = ordered(letters);
    const Assignment* before = find(cell);
    const bool keepsNote = note.empty() || (before != nullptr && before->note == note);
    if (keepsNote && wanted == (before != nullptr ? before->letters : std::string()))
        return;
    if (keepsNote && wanted.empty() && before->note.empty()) {
        edit.remove<Assignment>(cell);
        return;
    }
    const auto [constellation, responsibility, role] = cell;
    Assignment written{constellation, responsibility, role, wanted, std::string(note)};
    if (keepsNote && before != nullptr)
        written.note = before->note;
    edit.put(std::move(written));
}

Cells cellsOf(const CellBlock& block)
{
    Cells cells;
    cells.reserve(block.rows.size() * block.roles.size());
    for (const ResponsibilityId row : block.rows) {
        for (const RoleId role : block.roles)
            cells.emplace_back(block.constellation, row, role);
    }
    return cells;
}

bool allHold(const Plan& plan, const Cells& cells, std::string_view letter)
{
    return !cells.empty() && std::all_of(cells.begin(), cells.end(), [&](const Assignment::Key& cell) {
        return holds(lettersAt(plan, cell), letter);
    });
}

Edit giveLetter(const Plan& plan, const Cells& cells, std::string_view letter)
{
    return rewrite(plan, cells, [&](const std::string& letters) {
        return holds(letters, letter) ? letters : letters + std::string(letter);
    });
}

Edit takeLetter(const Plan& plan, const Cells& cells, std::string_view letter)
{
    return rewrite(plan, cells, [&](const std::string& letters) {
        std::string left;
        for (const std::string& each : characters(letters))
            left += each == letter ? std::string() : each;
        return left;
    });
}

Edit toggleLetterIn(const Plan& plan, const Cells& cells, std::string_view letter)
{
    return allHold(plan, cells, letter) ? takeLetter(plan, cells, letter) : giveLetter(plan, cells, letter);
}

Edit setLettersIn(const Plan& plan, const Cells& cells, std::string_view letters)
{
    return rewrite(plan, cells, [&](const std::string&) { return std::string(letters); });
}

std::string nextLetters(std::string_view letters, const std::vector<Letter>& scheme)
{
    if (scheme.empty())
        return {};
    const auto held = characters(letters);
    if (held.empty())
        return scheme.front().letter;
    const auto found
        = std::find_if(scheme.begin(), scheme.end(), [&](const Letter& each) { return each.letter == held.front(); });
    return found == scheme.end() || found + 1 == scheme.end() ? std::string() : (found + 1)->letter;
}

Edit fillDown(const Plan& plan, const CellBlock& block)
{
    Edit edit;
    LetterWriter writer(plan, block.constellation);
    for (std::size_t row = 1; row < block.rows.size(); ++row) {
        for (const RoleId role : block.roles)
            writer.write({block.constellation, block.rows[row], role},
                         lettersAt(plan, {block.constellation, block.rows.front(), role}), edit);
    }
    return edit;
}

Edit fillRight(const Plan& plan, const CellBlock& block)
{
    Edit edit;
    LetterWriter writer(plan, block.constellation);
    for (const ResponsibilityId row : block.rows) {
        for (std::size_t role = 1; role < block.roles.size(); ++role)
            writer.write({block.constellation, row, block.roles[role]},
                         lettersAt(plan, {block.constellation, row, block.roles.front()}), edit);
    }
    return edit;
}

} // namespace remit
