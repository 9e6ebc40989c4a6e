#include "report/pages/page_builder.h"

#include "report/content/report_words.h"
#include "report/pages/page_fonts.h"
#include "report/pages/page_metrics.h"

#include <algorithm>

namespace remit {

using namespace metrics;
using report::say;

namespace {

ColumnLayout columnsFor(const ChartContent& content, const PaperOptions& paper, const TextMeasure& measure,
                        RowSpacing spacing)
{
    ColumnLayout columns = columnLayout(content, paper, measure);
    if (spacing == RowSpacing::tight) {
        columns.rowHeight = tightRowHeight;
        columns.rowPadding = tightRowPadding;
        columns.bandHeight = tightBandHeight;
    }
    return columns;
}

QRectF areaOf(const PaperOptions& paper, double scale)
{
    const QRectF inside = printable(paper);
    return {inside.topLeft() / scale, inside.size() / scale};
}

} // namespace

PageBuilder::PageBuilder(const ChartContent& content, const PaperOptions& paper, const TextMeasure& measure,
                         ReportProgress goOn, RowSpacing spacing)
    : m_content(content)
    , m_measure(measure)
    , m_columns(columnsFor(content, paper, measure, spacing))
    , m_paper(paperSize(paper) / m_columns.scale)
    , m_area(areaOf(paper, m_columns.scale))
    , m_head(content, m_columns, m_area, measure)
    , m_notes(content, m_columns.width, m_columns.markWidth, measure)
    , m_goOn(std::move(goOn))
    , m_pen(m_page, measure)
{
    for (const ContentBand& band : content.bands)
        m_rowsInAll += static_cast<double>(band.rows.size() * m_columns.blocks.size());
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
    for (const QString& line :
         wrapped(say("There are no responsibilities in this chart yet."), m_columns.width, PageFont::row, m_measure)) {
        m_pen.text(m_area.left(), baselineAround(m_y + m_measure.lineHeight(PageFont::row) / 2, PageFont::row), line,
                   PageFont::row, Ink::secondary);
        m_y += m_measure.lineHeight(PageFont::row);
    }
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
    while (m_notes.areCarried()) {
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

void PageBuilder::startPage()
{
    m_page = {};
    m_page.size = m_paper;
    m_page.scale = m_columns.scale;
    m_bottom = m_area.bottom() - footerHeight;
    m_rowsOnPage = 0;
    m_bandOnPage = false;
    m_gridTop = m_head.placeTop(m_pen, m_pages.empty());
    m_y = m_head.placeTable(m_pen, *m_block, m_gridTop);
    constexpr double whileThereAreRows = 0.6;
    m_notes.turnPage((m_band != nullptr ? whileThereAreRows : 1.0) * room());
}

void PageBuilder::finishPage()
{
    closeGrid();
    m_notes.place(m_pen, m_area.left(), m_y);
    m_pages.push_back(std::move(m_page));
}

void PageBuilder::addRemarks()
{
    for (const QString& remark : m_content.remarks + m_head.remarks())
        m_notes.addRemark(remark, room());
}

void PageBuilder::placeRow(const RowStacks& row)
{
    RowProgress progress(row.stacks.size(), 0);
    while (true) {
        const double height = bandHeading() + row.heightFrom(progress);
        if (fits(height, row.notesFrom(progress))) {
            placeBandHeading();
            placePiece(row, progress, row.end(), row.heightFrom(progress));
            return;
        }
        const bool roomierNext = m_pages.empty() && height < 0.7 * m_area.height();
        if (m_rowsOnPage == 0 && !m_notes.goOn() && !roomierNext) {
            progress = placePart(row, progress);
            if (progress == row.end())
                return;
        }
        finishPage();
        startPage();
    }
}

bool PageBuilder::fits(double height, const Footnotes::Notes& notes) const
{
    const double left = room() - height;
    if (notes.empty())
        return m_notes.heightWith(0) <= left;
    if (m_notes.areCarried())
        return false;
    const bool fresh = m_rowsOnPage == 0 && !m_notes.goOn();
    if (fresh && m_notes.heightWith(notes.size()) > left)
        return false;
    return m_notes.heightWith(m_notes.linesOf(notes)) <= left || (fresh && !m_pages.empty());
}

RowProgress PageBuilder::placePart(const RowStacks& row, const RowProgress& from)
{
    placeBandHeading();
    const double notes = row.notesFrom(from).empty() ? 0 : m_notes.heightWith(1);
    const double padding = 2 * m_columns.rowPadding;
    RowProgress to = row.fitting(from, room() - notes - padding);
    placePiece(row, from, to, row.tallest(from, to) + padding);
    return to;
}

/// A row that is not split is centred; the parts of a split one stand at the top.
void PageBuilder::placePiece(const RowStacks& row, const RowProgress& from, const RowProgress& to, double height)
{
    const bool whole = from == RowProgress(from.size(), 0) && to == row.end();
    const auto topOf = [&](std::size_t stack) {
        return m_y + (whole ? (height - row.stacks[stack].height(0, to[stack])) / 2 : m_columns.rowPadding);
    };
    const QString digits = QString::number(row.row->number);
    m_pen.text(m_area.left() + m_columns.numberWidth - cellPadding - m_measure.width(digits, PageFont::number),
               baselineAround(topOf(0) + m_measure.lineHeight(PageFont::row) / 2, PageFont::number), digits,
               PageFont::number, Ink::faint);
    for (std::size_t i = 0; i < row.stacks.size(); ++i)
        placeStack(row.stacks[i], from[i], to[i], topOf(i));
    m_y += height;
    m_pen.rule({m_area.left(), m_y}, {m_area.left() + m_columns.width, m_y}, Ink::tableLine);
    ++m_rowsOnPage;
    const Footnotes::Notes later = row.notesFrom(to);
    for (const ContentNote* note : row.notesFrom(from)) {
        if (std::find(later.begin(), later.end(), note) == later.end())
            m_notes.add(*note, room());
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
    switch (item.kind) {
    case LineItem::Kind::text:
        m_pen.text(x, baselineAround(middle, item.font), item.text, item.font, item.ink);
        break;
    case LineItem::Kind::chip:
        m_pen.chip({x, middle - chipHeight / 2, item.width, chipHeight}, item.text, item.involvement, item.greyed);
        break;
    case LineItem::Kind::label:
    case LineItem::Kind::question:
        m_pen.frame({x, middle - labelHeight / 2, item.width, labelHeight}, item.kind == LineItem::Kind::question);
        m_pen.text(x + (item.width - m_measure.width(item.text, item.font)) / 2, baselineAround(middle, item.font),
                   item.text, item.font, item.ink);
        break;
    case LineItem::Kind::mark:
        m_pen.text(x, baselineAround(middle - raised, item.font), QString::number(m_notes.numberOf(*item.note)),
                   item.font, Ink::text);
        break;
    }
}

double PageBuilder::bandHeading() const
{
    if (m_band == nullptr || m_bandOnPage || m_band->name.isEmpty())
        return 0;
    return m_columns.bandHeight + static_cast<double>(bandLines().size() - 1) * m_measure.lineHeight(PageFont::band);
}

/// The name of the band as it stands on this page.
QStringList PageBuilder::bandLines() const
{
    const QString name = m_bandBegun ? say("%1 (continued)").arg(m_band->name) : m_band->name;
    return wrappedWithin(name, m_columns.width - 2 * cellPadding, PageFont::band, m_area.height() / 3, m_measure);
}

void PageBuilder::placeBandHeading()
{
    const double height = bandHeading();
    m_bandOnPage = true;
    if (height <= 0)
        return;
    m_pen.fill({m_area.left(), m_y, m_columns.width, height});
    double middle = m_y + m_columns.bandHeight / 2;
    for (const QString& line : bandLines()) {
        m_pen.text(m_area.left() + cellPadding, baselineAround(middle, PageFont::band), line, PageFont::band,
                   Ink::text);
        middle += m_measure.lineHeight(PageFont::band);
    }
    m_y += height;
    m_bandBegun = true;
}

/// The lines between columns, down to here; bands are painted over them.
void PageBuilder::closeGrid()
{
    if (m_y <= m_gridTop)
        return;
    double x = m_area.left() + m_columns.numberWidth;
    const auto line = [&] { m_pen.rule({x, m_gridTop}, {x, m_y}, Ink::tableLine); };
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
