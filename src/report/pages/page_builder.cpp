#include "report/pages/page_builder.h"

#include "report/pages/page_fonts.h"
#include "report/pages/page_metrics.h"

#include <QCoreApplication>

#include <algorithm>

namespace remit {

using namespace metrics;

namespace {

std::vector<const ContentNote*> notesIn(const RowStacks& row, const std::vector<std::size_t>& from)
{
    std::vector<const ContentNote*> notes;
    for (std::size_t i = 0; i < row.stacks.size(); ++i) {
        const auto& lines = row.stacks[i].lines;
        for (std::size_t line = from[i]; line < lines.size(); ++line) {
            for (const LineItem& item : lines[line].items) {
                if (item.note != nullptr)
                    notes.push_back(item.note);
            }
        }
    }
    return notes;
}

bool isDone(const RowStacks& row, const std::vector<std::size_t>& progress)
{
    for (std::size_t i = 0; i < row.stacks.size(); ++i) {
        if (progress[i] < row.stacks[i].lines.size())
            return false;
    }
    return true;
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

PageBuilder::PageBuilder(const ChartContent& content, const PaperOptions& paper, const TextMeasure& measure,
                         ReportProgress goOn, RowSpacing spacing)
    : m_content(content)
    , m_measure(measure)
    , m_columns(columnLayout(content, paper, measure))
    , m_paper(paperSize(paper) / m_columns.scale)
    , m_goOn(std::move(goOn))
{
    if (spacing == RowSpacing::tight) {
        m_columns.rowHeight = tightRowHeight;
        m_columns.rowPadding = tightRowPadding;
        m_columns.bandHeight = tightBandHeight;
    }
    for (const ContentBand& band : content.bands)
        m_rowsInAll += static_cast<double>(band.rows.size() * m_columns.blocks.size());
    const QRectF inside = printable(paper);
    m_area = QRectF(inside.topLeft() / m_columns.scale, inside.size() / m_columns.scale);
    numberNotes();
}

std::vector<PageLayout> PageBuilder::build()
{
    if (m_content.bands.empty()) {
        sayEmpty();
        return std::move(m_pages);
    }
    for (const ColumnBlock& block : m_columns.blocks) {
        buildBlock(block);
        if (m_stopped)
            return {};
    }
    return std::move(m_pages);
}

void PageBuilder::sayEmpty()
{
    m_block = &m_columns.blocks.front();
    startPage();
    addParagraph(QCoreApplication::translate("report", "There are no responsibilities in this chart yet."),
                 PageFont::row, Ink::secondary);
    m_gridTop = m_y;
    addRemarks();
    finishPage();
}

void PageBuilder::buildBlock(const ColumnBlock& block)
{
    m_block = &block;
    m_band = nullptr;
    startPage();
    for (const ContentBand& band : m_content.bands) {
        m_band = &band;
        m_bandOnPage = false;
        m_bandBegun = false;
        for (const ContentRow& row : band.rows) {
            placeRow(rowStacks(row, m_columns, block, m_measure));
            if (!rowDone())
                return;
        }
    }
    if (&block == &m_columns.blocks.back())
        addRemarks();
    finishPage();
    m_band = nullptr;
    while (!m_carried.empty()) {
        startPage();
        finishPage();
    }
}

bool PageBuilder::rowDone()
{
    constexpr int often = 16;
    ++m_rowsDone;
    if (static_cast<long>(m_rowsDone) % often == 0)
        m_stopped = m_stopped || !goesOn(m_goOn, m_rowsDone / m_rowsInAll);
    return !m_stopped;
}

double PageBuilder::heightFrom(const RowStacks& row, const Progress& from) const
{
    double tallest = 0;
    for (std::size_t i = 0; i < row.stacks.size(); ++i)
        tallest = std::max(tallest, row.stacks[i].height(from[i], row.stacks[i].lines.size()));
    return std::max(m_columns.rowHeight, tallest + 2 * m_columns.rowPadding);
}

void PageBuilder::placeRow(const RowStacks& row)
{
    Progress progress(row.stacks.size(), 0);
    const auto turnPage = [this] {
        finishPage();
        startPage();
    };
    while (true) {
        const double height = bandHeading() + heightFrom(row, progress);
        if (fits(height, notesIn(row, progress))) {
            placeWhole(row, progress);
            return;
        }
        if (m_rowsOnPage > 0 || m_carriedOnPage || (m_hasHead && height < 0.7 * m_area.height())) {
            turnPage();
            continue;
        }
        progress = placePart(row, progress);
        if (isDone(row, progress))
            return;
        turnPage();
    }
}

void PageBuilder::placeWhole(const RowStacks& row, const Progress& from)
{
    placeBandHeading();
    Progress end;
    for (const Stack& stack : row.stacks)
        end.push_back(stack.lines.size());
    placePiece(row, from, end, heightFrom(row, from));
}

PageBuilder::Progress PageBuilder::placePart(const RowStacks& row, const Progress& from)
{
    placeBandHeading();
    const double notes = notesIn(row, from).empty() ? 0 : notesHeight(m_notes.size() + 1);
    const double room = m_bottom - m_y - notes - 2 * m_columns.rowPadding;
    Progress to;
    double height = 0;
    for (std::size_t i = 0; i < row.stacks.size(); ++i) {
        to.push_back(lastThatFits(row.stacks[i], from[i], room));
        height = std::max(height, row.stacks[i].height(from[i], to[i]));
    }
    placePiece(row, from, to, height + 2 * m_columns.rowPadding);
    return to;
}

/// A row that is not split is centred; the parts of a split one stand at the top.
void PageBuilder::placePiece(const RowStacks& row, const Progress& from, const Progress& to, double height)
{
    const bool whole
        = std::all_of(from.begin(), from.end(), [](std::size_t line) { return line == 0; }) && isDone(row, to);
    std::vector<const ContentNote*> notes = notesIn(row, from);
    const std::vector<const ContentNote*> later = notesIn(row, to);
    const double number = m_measure.lineHeight(PageFont::row);
    const double firstTop = whole ? (height - row.stacks.front().height(0, to.front())) / 2 : m_columns.rowPadding;
    const QString digits = QString::number(row.row->number);
    addText(m_area.left() + m_columns.numberWidth - cellPadding - m_measure.width(digits, PageFont::number),
            baselineAround(m_y + firstTop + number / 2, PageFont::number), digits, PageFont::number, Ink::faint);
    for (std::size_t i = 0; i < row.stacks.size(); ++i) {
        const double top = whole ? (height - row.stacks[i].height(0, to[i])) / 2 : m_columns.rowPadding;
        placeStack(row.stacks[i], from[i], to[i], m_y + top);
    }
    m_y += height;
    m_page.lines.push_back({{m_area.left(), m_y}, {m_area.left() + m_columns.width, m_y}, Ink::tableLine});
    ++m_rowsOnPage;
    for (const ContentNote* note : notes) {
        if (std::find(later.begin(), later.end(), note) == later.end())
            addNote(*note);
    }
}

void PageBuilder::placeStack(const Stack& stack, std::size_t from, std::size_t to, double top)
{
    for (std::size_t i = from; i < to; ++i) {
        const StackLine& line = stack.lines[i];
        const double indent = stack.centred ? std::max(0.0, (stack.width - line.width) / 2) : 0;
        for (const LineItem& item : line.items)
            placeItem(item, m_area.left() + stack.x + indent + item.x, top, line.height);
        top += line.height + (stack.centred ? chipGap : 0);
    }
}

void PageBuilder::placeItem(const LineItem& item, double x, double top, double height)
{
    constexpr double raised = 2.8;
    const double middle = top + height / 2;
    const double textX = x + (item.width - m_measure.width(item.text, item.font)) / 2;
    switch (item.kind) {
    case LineItem::Kind::text:
        addText(x, baselineAround(middle, item.font), item.text, item.font, item.ink);
        break;
    case LineItem::Kind::chip:
        addChip({x, middle - chipHeight / 2, item.width, chipHeight}, item.text, item.involvement, item.greyed);
        break;
    case LineItem::Kind::label:
    case LineItem::Kind::question:
        m_page.frames.push_back(
            {{x, middle - labelHeight / 2, item.width, labelHeight}, item.kind == LineItem::Kind::question});
        addText(textX, baselineAround(middle, item.font), item.text, item.font, item.ink);
        break;
    case LineItem::Kind::mark:
        addText(x, baselineAround(middle - raised, item.font), QString::number(m_numbers.at(item.note)), item.font,
                Ink::text);
        break;
    }
}

/// The lines between columns, down to here; bands are painted over them.
void PageBuilder::closeGrid()
{
    if (m_y <= m_gridTop)
        return;
    double x = m_area.left() + m_columns.numberWidth;
    const auto line = [&] { m_page.lines.push_back({{x, m_gridTop}, {x, m_y}, Ink::tableLine}); };
    line();
    x += m_columns.titleWidth;
    line();
    for (const double width : m_block->widths) {
        x += width;
        line();
    }
    m_gridTop = m_y;
}

} // namespace remit
