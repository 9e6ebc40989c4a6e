#include "report/pages/page_builder.h"
#include "report/pages/page_fonts.h"
#include "report/pages/page_metrics.h"

#include <QCoreApplication>

#include <algorithm>

/// What stands around the rows of a page: head, header of the table, footnotes.
namespace remit {

using namespace metrics;

namespace {

constexpr double personGap = 1;
/// What stands above the rows is limited as on a page also where the paper has no end.
constexpr double tallestPage = 1000;

QStringList headerLines(const QString& text, double width, PageFont font, double height, const TextMeasure& measure)
{
    return wrappedWithin(text, width - 2 * cellPadding + 1, font, height, measure);
}

} // namespace

void PageBuilder::startPage()
{
    m_page = {};
    m_page.size = m_paper;
    m_page.scale = m_columns.scale;
    m_y = m_area.top();
    m_bottom = m_area.bottom() - footerHeight;
    m_rowsOnPage = 0;
    m_bandOnPage = false;
    m_notes.clear();
    m_hasHead = m_pages.empty();
    if (m_hasHead)
        placeHead();
    else
        addParagraph(m_content.running, PageFont::footer, Ink::secondary);
    m_y += 4;
    placeTableHeader();
    takeCarriedNotes();
}

void PageBuilder::placeHead()
{
    addParagraph(m_content.title, PageFont::title, Ink::text);
    m_y += 1;
    addParagraph(m_content.subtitle, PageFont::subtitle, Ink::secondary);
    m_y += 6;
    if (!m_content.legend.empty())
        placeLegend();
}

void PageBuilder::placeLegend()
{
    constexpr double gap = 4;
    constexpr double between = 14;
    double x = m_area.left();
    for (const LegendEntry& entry : m_content.legend) {
        const double chip = std::max(chipWidth, m_measure.width(entry.letter, PageFont::chip) + 4);
        const double width = chip + gap + m_measure.width(entry.text, PageFont::subtitle);
        if (x > m_area.left() && x + width > m_area.right()) {
            x = m_area.left();
            m_y += chipHeight + gap;
        }
        addChip({x, m_y, chip, chipHeight}, entry.letter, entry.involvement, false);
        const QStringList lines = wrapped(entry.text, m_area.right() - x - chip - gap, PageFont::subtitle, m_measure);
        for (const QString& line : lines) {
            if (&line != &lines.front())
                m_y += m_measure.lineHeight(PageFont::subtitle);
            addText(x + chip + gap, baselineAround(m_y + chipHeight / 2, PageFont::subtitle), line, PageFont::subtitle,
                    Ink::text);
        }
        x += width + between;
    }
    m_y += chipHeight + gap;
}

double PageBuilder::headerHeight() const
{
    constexpr double least = 24;
    constexpr double padding = 12;
    const double most = std::min(m_area.height(), tallestPage) / 3;
    double height = least;
    for (std::size_t i = 0; i < m_block->widths.size(); ++i) {
        const RoleHeader& role = m_content.roles[static_cast<std::size_t>(m_block->first) + i];
        const auto name = headerLines(role.name, m_block->widths[i], PageFont::header, most, m_measure);
        double needed = static_cast<double>(name.size()) * m_measure.lineHeight(PageFont::header);
        if (!role.below().isEmpty()) {
            const auto person = headerLines(role.below(), m_block->widths[i], PageFont::person, most / 2, m_measure);
            needed += personGap + static_cast<double>(person.size()) * m_measure.lineHeight(PageFont::person);
        }
        height = std::max(height, needed + padding);
    }
    return height;
}

void PageBuilder::placeTableHeader()
{
    const double height = headerHeight();
    m_gridTop = m_y;
    const double top = m_y;
    const double left = m_area.left();
    addText(left + m_columns.numberWidth + cellPadding, baselineAround(top + height / 2, PageFont::header),
            QCoreApplication::translate("report", "Responsibility"), PageFont::header, Ink::text);
    m_y += height;
    double x = left + m_columns.numberWidth + m_columns.titleWidth;
    for (std::size_t i = 0; i < m_block->widths.size(); ++i) {
        placeRoleHeader(m_content.roles[static_cast<std::size_t>(m_block->first) + i], x, m_block->widths[i]);
        x += m_block->widths[i];
    }
    m_page.lines.push_back({{left, m_y}, {left + m_columns.width, m_y}, Ink::strongLine});
}

/// Between m_gridTop and m_y.
void PageBuilder::placeRoleHeader(const RoleHeader& role, double x, double width)
{
    const double most = std::min(m_area.height(), tallestPage) / 3;
    const auto name = headerLines(role.name, width, PageFont::header, most, m_measure);
    const auto person = role.below().isEmpty()
        ? QStringList()
        : headerLines(role.below(), width, PageFont::person, most / 2, m_measure);
    const double nameLine = m_measure.lineHeight(PageFont::header);
    const double personLine = m_measure.lineHeight(PageFont::person);
    const double height = static_cast<double>(name.size()) * nameLine
        + (person.isEmpty() ? 0 : personGap + static_cast<double>(person.size()) * personLine);
    double y = m_gridTop + (m_y - m_gridTop - height) / 2;
    for (const QString& line : name) {
        addCentred(x, width, y, line, PageFont::header, Ink::text);
        y += nameLine;
    }
    y += personGap;
    for (const QString& line : person) {
        addCentred(x, width, y, line, PageFont::person, Ink::secondary);
        y += personLine;
    }
}

void PageBuilder::finishPage()
{
    closeGrid();
    placeNotes();
    m_pages.push_back(std::move(m_page));
}

void PageBuilder::numberNotes()
{
    int number = 0;
    for (const ContentBand& band : m_content.bands) {
        for (const ContentRow& row : band.rows) {
            for (const ContentNote& note : row.notes)
                m_numbers[&note] = ++number;
            for (const ContentCell& cell : row.cells) {
                for (const ContentNote& note : cell.notes)
                    m_numbers[&note] = ++number;
            }
        }
    }
    m_noteIndent = m_columns.markWidth + 1;
}

std::vector<PageBuilder::NoteLine> PageBuilder::noteLines(const ContentNote& note) const
{
    std::vector<NoteLine> lines;
    QString number = QString::number(m_numbers.at(&note));
    for (const QString& text : wrapped(note.text, m_columns.width - m_noteIndent, PageFont::note, m_measure)) {
        lines.push_back({number, text});
        number.clear();
    }
    return lines;
}

double PageBuilder::notesHeight(std::size_t lines) const
{
    return lines == 0 ? 0 : noteGap + static_cast<double>(lines) * m_measure.lineHeight(PageFont::note);
}

bool PageBuilder::fits(double height, const std::vector<const ContentNote*>& notes) const
{
    if (notes.empty())
        return m_y + height + notesHeight(m_notes.size()) <= m_bottom;
    if (!m_carried.empty())
        return false;
    std::size_t lines = m_notes.size();
    const bool fresh = m_rowsOnPage == 0 && !m_carriedOnPage;
    if (fresh && m_y + height + notesHeight(lines + notes.size()) > m_bottom)
        return false;
    for (const ContentNote* note : notes)
        lines += noteLines(*note).size();
    const bool roomForAll = m_y + height + notesHeight(lines) <= m_bottom;
    return roomForAll || (fresh && !m_hasHead);
}

void PageBuilder::addNote(const ContentNote& note)
{
    for (NoteLine& line : noteLines(note)) {
        const bool room = m_carried.empty() && m_y + notesHeight(m_notes.size() + 1) <= m_bottom + 0.01;
        (room ? m_notes : m_carried).push_back(std::move(line));
    }
}

/// The names of roles that are too long for the header of the table.
QStringList PageBuilder::namesInFull() const
{
    const double most = std::min(m_area.height(), tallestPage) / 3;
    QStringList names;
    for (const ColumnBlock& block : m_columns.blocks) {
        for (std::size_t i = 0; i < block.widths.size(); ++i) {
            const QString& name = m_content.roles[static_cast<std::size_t>(block.first) + i].name;
            const QStringList shown = headerLines(name, block.widths[i], PageFont::header, most, m_measure);
            if (shown.back().endsWith(QChar(0x2026)) && !name.endsWith(QChar(0x2026)))
                names << QCoreApplication::translate("report", "In full: %1").arg(name);
        }
    }
    return names;
}

/// Below the last notes, on another page where there is no room.
void PageBuilder::addRemarks()
{
    for (const QString& remark : m_content.remarks + namesInFull()) {
        for (const QString& text : wrapped(remark, m_columns.width - m_noteIndent, PageFont::note, m_measure)) {
            const bool room = m_carried.empty() && m_y + notesHeight(m_notes.size() + 1) <= m_bottom + 0.01;
            (room ? m_notes : m_carried).push_back({QString(), text});
        }
    }
}

/// What did not go on the page before comes first, on at most 60 % of the page while there are rows left.
void PageBuilder::takeCarriedNotes()
{
    m_carriedOnPage = !m_carried.empty();
    const double share = m_band != nullptr ? 0.6 : 1.0;
    const double room = share * (m_bottom - m_y);
    std::size_t count = 0;
    while (count < m_carried.size() && (count == 0 || notesHeight(count + 1) <= room))
        ++count;
    const auto end = m_carried.begin() + static_cast<std::ptrdiff_t>(count);
    m_notes.assign(m_carried.begin(), end);
    m_carried.erase(m_carried.begin(), end);
}

void PageBuilder::placeNotes()
{
    constexpr double raised = 2.2;
    double top = m_y + noteGap;
    for (const NoteLine& line : m_notes) {
        const double middle = top + m_measure.lineHeight(PageFont::note) / 2;
        if (!line.number.isEmpty())
            addText(m_area.left(), baselineAround(middle - raised, PageFont::mark), line.number, PageFont::mark,
                    Ink::text);
        addText(m_area.left() + m_noteIndent, baselineAround(middle, PageFont::note), line.text, PageFont::note,
                Ink::secondary);
        top += m_measure.lineHeight(PageFont::note);
    }
    m_notes.clear();
}

void PageBuilder::addText(double x, double baseline, const QString& text, PageFont font, Ink ink)
{
    if (!text.isEmpty())
        m_page.texts.push_back({x, baseline, text, font, ink});
}

void PageBuilder::addCentred(double x, double width, double top, const QString& text, PageFont font, Ink ink)
{
    const double middle = top + m_measure.lineHeight(font) / 2;
    addText(x + (width - m_measure.width(text, font)) / 2, baselineAround(middle, font), text, font, ink);
}

void PageBuilder::addChip(const QRectF& rect, const QString& letter, Involvement involvement, bool greyed)
{
    const double x = rect.center().x() - m_measure.width(letter, PageFont::chip) / 2;
    m_page.chips.push_back({rect, letter, x, baselineAround(rect.center().y(), PageFont::chip), involvement, greyed});
}

void PageBuilder::addParagraph(const QString& text, PageFont font, Ink ink)
{
    if (text.isEmpty())
        return;
    for (const QString& line : headerLines(text, m_columns.width + 2 * cellPadding, font,
                                           std::min(m_area.height(), tallestPage) / 5, m_measure)) {
        const double height = m_measure.lineHeight(font);
        addText(m_area.left(), baselineAround(m_y + height / 2, font), line, font, ink);
        m_y += height;
    }
}

} // namespace remit
