#include "report/pages/page_head.h"

#include "report/content/report_words.h"
#include "report/pages/page_fonts.h"
#include "report/pages/page_metrics.h"

#include <algorithm>

namespace remit {

using namespace metrics;
using report::say;

namespace {

constexpr double personGap = 1;

/// What stands above the rows is limited as on a page also where the paper has no end.
double usualHeight(const QRectF& area)
{
    constexpr double tallestPage = 1000;
    return std::min(area.height(), tallestPage);
}

bool isShortened(const QStringList& lines, const QString& text)
{
    constexpr QChar ellipsis(0x2026);
    return lines.back().endsWith(ellipsis) && !text.endsWith(ellipsis);
}

} // namespace

PageHead::PageHead(const ChartContent& content, const ColumnLayout& columns, const QRectF& area,
                   const TextMeasure& measure)
    : m_content(content)
    , m_area(area)
    , m_width(columns.width)
    , m_numberWidth(columns.numberWidth)
    , m_titleWidth(columns.titleWidth)
    , m_measure(measure)
    , m_legend(legendLines(content.legend, area.width(), usualHeight(area) / 4, measure))
{
    for (const QString& entry : m_legend.inFull)
        m_remarks << say("In full: %1").arg(entry);
    for (const ColumnBlock& block : columns.blocks) {
        for (const double width : block.widths) {
            const RoleHeader& role = content.roles[m_roles.size()];
            m_roles.push_back(roleIn(width, role));
            if (isShortened(m_roles.back().name, role.name))
                m_remarks << say("In full: %1").arg(role.name);
        }
    }
}

PageHead::Role PageHead::roleIn(double width, const RoleHeader& role) const
{
    const double room = width - 2 * cellPadding + 1;
    const double most = usualHeight(m_area) / 3;
    Role lines{wrappedWithin(role.name, room, PageFont::header, most, m_measure, LongWords::hyphenated), {}};
    if (!role.below().isEmpty())
        lines.person = wrappedWithin(role.below(), room, PageFont::person, most / 2, m_measure);
    return lines;
}

const PageHead::Role& PageHead::roleOf(const ColumnBlock& block, std::size_t column) const
{
    return m_roles[static_cast<std::size_t>(block.first) + column];
}

double PageHead::placeTop(PagePen& pen, bool isFirst) const
{
    double y = m_area.top();
    if (isFirst) {
        y = placeParagraph(pen, y, m_content.title, PageFont::title, Ink::text) + 1;
        y = placeParagraph(pen, y, m_content.subtitle, PageFont::subtitle, Ink::secondary) + 6;
    } else {
        y = placeParagraph(pen, y, m_content.running, PageFont::footer, Ink::secondary) + 4;
    }
    for (const FlowLine& line : m_legend.lines) {
        pen.line(line, {m_area.left(), y}, m_area.width());
        y += line.height;
    }
    return isFirst || !m_legend.lines.empty() ? y + 4 : y;
}

double PageHead::placeParagraph(PagePen& pen, double top, const QString& text, PageFont font, Ink ink) const
{
    if (text.isEmpty())
        return top;
    const double height = m_measure.lineHeight(font);
    for (const QString& line : wrappedWithin(text, m_width, font, usualHeight(m_area) / 5, m_measure)) {
        pen.text(m_area.left(), baselineAround(top + height / 2, font), line, font, ink);
        top += height;
    }
    return top;
}

double PageHead::heightOf(const Role& role) const
{
    return static_cast<double>(role.name.size()) * m_measure.lineHeight(PageFont::header)
        + (role.person.isEmpty()
               ? 0
               : personGap + static_cast<double>(role.person.size()) * m_measure.lineHeight(PageFont::person));
}

double PageHead::placeTable(PagePen& pen, const ColumnBlock& block, double top) const
{
    constexpr double least = 24;
    constexpr double padding = 12;
    double height = least;
    for (std::size_t i = 0; i < block.widths.size(); ++i)
        height = std::max(height, heightOf(roleOf(block, i)) + padding);
    const double left = m_area.left();
    pen.text(left + m_numberWidth + cellPadding, baselineAround(top + height / 2, PageFont::header),
             say("Responsibility"), PageFont::header, Ink::text);
    double x = left + m_numberWidth + m_titleWidth;
    for (std::size_t i = 0; i < block.widths.size(); ++i) {
        placeRole(pen, roleOf(block, i), {x, top, block.widths[i], height});
        x += block.widths[i];
    }
    pen.rule({left, top + height}, {left + m_width, top + height}, Ink::strongLine);
    return top + height;
}

void PageHead::placeRole(PagePen& pen, const Role& role, const QRectF& cell) const
{
    double y = cell.top() + (cell.height() - heightOf(role)) / 2;
    for (const QString& line : role.name) {
        pen.centred(cell.left(), cell.width(), y, line, PageFont::header, Ink::text);
        y += m_measure.lineHeight(PageFont::header);
    }
    y += personGap;
    for (const QString& line : role.person) {
        pen.centred(cell.left(), cell.width(), y, line, PageFont::person, Ink::secondary);
        y += m_measure.lineHeight(PageFont::person);
    }
}

} // namespace remit
