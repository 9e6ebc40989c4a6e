#include "report/pages/row_stacks.h"

#include "report/pages/page_metrics.h"

#include <QCoreApplication>

#include <algorithm>

namespace remit {

using namespace metrics;

namespace {

/// Puts items side by side and opens a new line where they do not fit.
class StackFiller {
public:
    StackFiller(Stack& stack, double markWidth, const TextMeasure& measure)
        : m_stack(stack)
        , m_markWidth(markWidth)
        , m_measure(measure)
    {
    }

    void addText(const QString& text, PageFont font, Ink ink)
    {
        for (const QString& line : wrapped(text, m_stack.width, font, m_measure)) {
            newLine();
            LineItem item;
            item.text = line;
            item.font = font;
            item.ink = ink;
            item.width = m_measure.width(line, font);
            put(std::move(item), 0, m_measure.lineHeight(font));
        }
    }

    void addChip(const CellLetter& letter, bool greyed)
    {
        LineItem item;
        item.kind = LineItem::Kind::chip;
        item.text = letter.letter;
        item.font = PageFont::chip;
        item.involvement = letter.involvement;
        item.greyed = greyed;
        item.width = std::max(chipWidth, m_measure.width(letter.letter, PageFont::chip) + 4);
        put(std::move(item), chipGap, chipHeight);
    }

    void addLabel(const QString& text)
    {
        LineItem item;
        item.kind = LineItem::Kind::label;
        item.text = text;
        item.font = PageFont::label;
        item.ink = Ink::secondary;
        item.width = m_measure.width(text, PageFont::label) + 2 * labelPadding;
        if (item.width > m_stack.width)
            addText(text, PageFont::label, Ink::secondary);
        else
            put(std::move(item), labelGap, labelHeight);
    }

    /// Behind what stands there already, where there is room.
    void addRemark(const QString& text)
    {
        LineItem item;
        item.text = text;
        item.font = PageFont::label;
        item.ink = Ink::secondary;
        item.width = m_measure.width(text, PageFont::label);
        if (item.width > m_stack.width)
            addText(text, PageFont::label, Ink::secondary);
        else
            put(std::move(item), labelGap, labelHeight);
    }

    void addNote(const ContentNote& note)
    {
        if (note.question) {
            LineItem badge;
            badge.kind = LineItem::Kind::question;
            badge.text = QStringLiteral("?");
            badge.font = PageFont::label;
            badge.ink = Ink::question;
            badge.width = badgeWidth;
            put(std::move(badge), 3, labelHeight, m_markWidth);
        }
        LineItem mark;
        mark.kind = LineItem::Kind::mark;
        mark.font = PageFont::mark;
        mark.width = m_markWidth;
        mark.note = &note;
        put(std::move(mark), 1, labelHeight);
    }

private:
    void newLine() { m_stack.lines.emplace_back(); }

    /// `with` is the room that what follows needs on the same line.
    void put(LineItem item, double gap, double height, double with = 0)
    {
        if (m_stack.lines.empty())
            newLine();
        const StackLine& last = m_stack.lines.back();
        if (!last.items.empty() && last.width + gap + item.width + with > m_stack.width + 0.01)
            newLine();
        StackLine& line = m_stack.lines.back();
        item.x = line.items.empty() ? 0 : line.width + gap;
        line.width = item.x + item.width;
        line.height = std::max(line.height, height);
        line.items.push_back(std::move(item));
    }

    Stack& m_stack;
    double m_markWidth;
    const TextMeasure& m_measure;
};

Stack titleStack(const ContentRow& row, const ColumnLayout& columns, const TextMeasure& measure)
{
    Stack stack;
    stack.x = columns.numberWidth + cellPadding;
    stack.width = columns.titleWidth - 2 * cellPadding;
    StackFiller filler(stack, columns.markWidth, measure);
    filler.addText(row.title, PageFont::row, row.leftOut ? Ink::faint : Ink::text);
    if (!row.sharing.isEmpty())
        filler.addLabel(row.sharing);
    for (const ContentNote& note : row.notes)
        filler.addNote(note);
    if (row.leftOut) {
        const QString reason = row.leftOutReason.isEmpty()
            ? QCoreApplication::translate("report", "Left out")
            : QCoreApplication::translate("report", "Left out: %1").arg(row.leftOutReason);
        filler.addText(reason, PageFont::label, Ink::secondary);
    }
    return stack;
}

Stack cellStack(const ContentCell& cell, double x, double width, bool greyed, const ColumnLayout& columns,
                const TextMeasure& measure)
{
    Stack stack;
    stack.x = x + cellPadding / 2;
    stack.width = width - cellPadding;
    stack.centred = true;
    StackFiller filler(stack, columns.markWidth, measure);
    if (!cell.text.isEmpty())
        filler.addText(cell.text, PageFont::row, greyed ? Ink::faint : Ink::text);
    for (const CellLetter& letter : cell.letters)
        filler.addChip(letter, greyed);
    if (!cell.remark.isEmpty())
        filler.addRemark(cell.remark);
    for (const ContentNote& note : cell.notes)
        filler.addNote(note);
    return stack;
}

/// How many lines of the stack, counted from `from`, go into `height`; at least one while there are any.
std::size_t lastThatFits(const Stack& stack, std::size_t from, double height)
{
    std::size_t to = std::min(from + 1, stack.lines.size());
    double used = stack.height(from, to);
    while (to < stack.lines.size()) {
        used += stack.lines[to].height + (stack.centred ? chipGap : 0);
        if (used > height)
            break;
        ++to;
    }
    return to;
}

} // namespace

double Stack::height(std::size_t from, std::size_t to) const
{
    double total = 0;
    for (std::size_t i = from; i < to; ++i)
        total += lines[i].height + (centred && i > from ? chipGap : 0);
    return total;
}

RowProgress RowStacks::end() const
{
    RowProgress end;
    for (const Stack& stack : stacks)
        end.push_back(stack.lines.size());
    return end;
}

double RowStacks::tallest(const RowProgress& from, const RowProgress& to) const
{
    double tallest = 0;
    for (std::size_t i = 0; i < stacks.size(); ++i)
        tallest = std::max(tallest, stacks[i].height(from[i], to[i]));
    return tallest;
}

double RowStacks::heightFrom(const RowProgress& from) const
{
    return std::max(leastHeight, tallest(from, end()) + 2 * padding);
}

RowProgress RowStacks::fitting(const RowProgress& from, double height) const
{
    RowProgress to;
    for (std::size_t i = 0; i < stacks.size(); ++i)
        to.push_back(lastThatFits(stacks[i], from[i], height));
    return to;
}

std::vector<const ContentNote*> RowStacks::notesFrom(const RowProgress& from) const
{
    std::vector<const ContentNote*> notes;
    for (std::size_t i = 0; i < stacks.size(); ++i) {
        const auto& lines = stacks[i].lines;
        for (std::size_t line = from[i]; line < lines.size(); ++line) {
            for (const LineItem& item : lines[line].items) {
                if (item.note != nullptr)
                    notes.push_back(item.note);
            }
        }
    }
    return notes;
}

RowStacks rowStacks(const ContentRow& row, const ColumnLayout& columns, const ColumnBlock& block,
                    const TextMeasure& measure)
{
    RowStacks result;
    result.row = &row;
    result.leastHeight = columns.rowHeight;
    result.padding = columns.rowPadding;
    result.stacks.push_back(titleStack(row, columns, measure));
    std::vector<double> lefts{columns.numberWidth + columns.titleWidth};
    for (const double width : block.widths)
        lefts.push_back(lefts.back() + width);
    for (const ContentCell& cell : row.cells) {
        const int column = cell.role - block.first;
        if (column < 0 || column >= static_cast<int>(block.widths.size()))
            continue;
        const auto i = static_cast<std::size_t>(column);
        result.stacks.push_back(cellStack(cell, lefts[i], block.widths[i], row.leftOut, columns, measure));
    }
    return result;
}

} // namespace remit
