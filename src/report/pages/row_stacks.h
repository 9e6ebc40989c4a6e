#pragma once

#include "report/pages/column_layout.h"

namespace remit {

/// One thing on a line of a cell. `x` is within the stack.
struct LineItem {
    enum class Kind { text, chip, label, question, mark };

    Kind kind = Kind::text;
    double x = 0;
    double width = 0;
    QString text;
    PageFont font = PageFont::row;
    Ink ink = Ink::text;
    Involvement involvement = Involvement::informed;
    bool greyed = false;
    /// What a mark points at; outlives the layout.
    const ContentNote* note = nullptr;
};

struct StackLine {
    double height = 0;
    double width = 0;
    std::vector<LineItem> items;
};

/// The lines of one cell, one below the other: what can be split when a row is taller than a page.
struct Stack {
    double x = 0;
    double width = 0;
    bool centred = false;
    std::vector<StackLine> lines;

    double height(std::size_t from, std::size_t to) const;
};

/// Which line of each stack comes next.
using RowProgress = std::vector<std::size_t>;

/// One row within one block: the responsibility first, then the cells that hold something.
struct RowStacks {
    const ContentRow* row = nullptr;
    std::vector<Stack> stacks;
    double leastHeight = 0;
    /// Above and below the stacks.
    double padding = 0;

    /// Behind the last lines.
    RowProgress end() const;
    double tallest(const RowProgress& from, const RowProgress& to) const;
    /// Of what is left of the row, with its padding.
    double heightFrom(const RowProgress& from) const;
    /// How far `height` reaches; at least one line of each stack that has any left.
    RowProgress fitting(const RowProgress& from, double height) const;
    /// What the marks that are still to come point at.
    std::vector<const ContentNote*> notesFrom(const RowProgress& from) const;
};

RowStacks rowStacks(const ContentRow& row, const ColumnLayout& columns, const ColumnBlock& block,
                    const TextMeasure& measure);

} // namespace remit
