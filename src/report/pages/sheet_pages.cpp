#include "report/pages/sheet_pages.h"

#include "report/content/report_words.h"
#include "report/pages/column_layout.h"
#include "report/pages/legend_lines.h"
#include "report/pages/page_fonts.h"
#include "report/pages/page_metrics.h"
#include "report/pages/page_pen.h"
#include "report/pages/sheet_flow.h"

#include <algorithm>
#include <optional>

namespace remit {

using namespace metrics;
using namespace report;

namespace {

constexpr double columnGap = 24;
constexpr double sectionGap = 10;
constexpr double wideEnoughForTwo = 560;
/// To write on, with the words below the line.
constexpr double signatureHeight = 56;

using Lines = std::vector<FlowLine>;

class SheetBuilder {
public:
    SheetBuilder(const SheetContent& sheet, const PaperOptions& paper, const TextMeasure& measure)
        : m_sheet(sheet)
        , m_measure(measure)
        , m_paper(paperSize(paper))
        , m_area(printable(paper))
        , m_columns(m_area.width() >= wideEnoughForTwo ? 2 : 1)
        , m_width((m_area.width() - (m_columns - 1) * columnGap) / m_columns)
        , m_pen(m_page, measure)
    {
    }

    std::vector<PageLayout> build()
    {
        startPage();
        placeDescription();
        m_top = m_y;
        std::vector<Lines> sections;
        for (const SheetSection& section : m_sheet.sections)
            sections.push_back(sectionLines(section, m_width, m_measure));
        const std::size_t breakBefore = evenBreak(sections);
        for (std::size_t i = 0; i < sections.size(); ++i) {
            if (i > 0 && i == breakBefore)
                nextColumn();
            else if (m_y > m_top)
                m_y += sectionGap;
            placeSection(sections[i]);
        }
        placeRemarks();
        placeSignatures();
        finishPage();
        return std::move(m_pages);
    }

private:
    /// Where signatures stand, nothing else does.
    double bottom() const
    {
        return m_area.bottom() - footerHeight - (m_sheet.signatures.isEmpty() ? 0 : signatureHeight);
    }
    double left() const { return m_area.left() + m_column * (m_width + columnGap); }

    void startPage()
    {
        m_page = {};
        m_page.size = m_paper;
        m_y = m_area.top();
        m_column = 0;
        if (m_pages.empty())
            placeHead();
        else
            placeAcross(m_sheet.running, PageFont::footer, Ink::secondary, m_area.height() / 5);
        m_y += 4;
        placeLegend();
        m_top = m_y;
    }

    void placeHead()
    {
        placeAcross(m_sheet.title, PageFont::title, Ink::text, m_area.height() / 5);
        m_y += 1;
        placeAcross(m_sheet.subtitle, PageFont::subtitle, Ink::secondary, m_area.height() / 5);
        m_y += 6;
    }

    void placeLegend()
    {
        const LegendLines legend = legendLines(m_sheet.legend, m_area.width(), m_area.height() / 4, m_measure);
        for (const FlowLine& line : legend.lines)
            put(line, m_area.left());
        if (!legend.lines.empty())
            m_y += 4;
    }

    void placeDescription()
    {
        if (m_sheet.description.isEmpty())
            return;
        constexpr double longLine = 480;
        const double width = std::min(m_area.width(), longLine);
        const QStringList lines = wrapped(m_sheet.description, width, PageFont::row, m_measure);
        for (const FlowLine& line : paragraphLines(lines, PageFont::row, Ink::text, m_measure)) {
            if (m_y + line.height > bottom()) {
                finishPage();
                startPage();
            }
            put(line, m_area.left());
        }
        m_y += 6;
    }

    /// At most `most` high.
    void placeAcross(const QString& text, PageFont font, Ink ink, double most)
    {
        if (text.isEmpty())
            return;
        const QStringList lines = wrappedWithin(text, m_area.width(), font, most, m_measure);
        for (const FlowLine& line : paragraphLines(lines, font, ink, m_measure))
            put(line, m_area.left());
    }

    /// The section that begins the second column, so that both are about as long; 0 when they fit no single page.
    std::size_t evenBreak(const std::vector<Lines>& sections) const
    {
        if (m_columns < 2)
            return 0;
        double total = 0;
        for (const Lines& lines : sections)
            total += heightOf(lines) + sectionGap;
        double before = 0;
        double best = bottom() - m_top;
        std::size_t chosen = 0;
        for (std::size_t i = 1; i < sections.size(); ++i) {
            before += heightOf(sections[i - 1]) + sectionGap;
            const double taller = std::max(before, total - before) - sectionGap;
            if (taller <= best) {
                best = taller;
                chosen = i;
            }
        }
        return chosen;
    }

    /// A section that goes on in the next column says its heading there again.
    void placeSection(const Lines& lines)
    {
        m_heading.clear();
        for (std::size_t i = 0; i < lines.size() && lines[i].filled; ++i)
            m_heading.push_back(lines[i]);
        const bool isTooHigh = heightOf(m_heading) > (bottom() - m_top) / 4;
        if (isTooHigh || m_heading.empty())
            m_heading.clear();
        else
            addContinued(m_heading.back().texts.front());
        place(lines);
        m_heading.clear();
    }

    void addContinued(PageText& heading) const
    {
        const QString words = say("%1 (continued)").arg(heading.text);
        if (heading.x + m_measure.width(words, heading.font) <= m_width - cellPadding)
            heading.text = words;
    }

    void place(const Lines& lines)
    {
        for (std::size_t i = 0; i < lines.size();) {
            std::size_t end = i + 1;
            double height = lines[i].height;
            while (end < lines.size() && lines[end - 1].keepsNext)
                height += lines[end++].height;
            const bool tallerThanPage = height > bottom() - m_top;
            if (m_y + height > bottom() && m_y > m_top && !tallerThanPage)
                continueInNextColumn(i);
            for (; i < end; ++i) {
                if (m_y + lines[i].height > bottom() && m_y > m_top)
                    continueInNextColumn(i);
                put(lines[i], left());
            }
        }
    }

    void placeRemarks()
    {
        for (const QString& remark : m_sheet.remarks) {
            m_y += noteGap;
            const QStringList lines = wrapped(remark, m_width, PageFont::note, m_measure);
            place(paragraphLines(lines, PageFont::note, Ink::secondary, m_measure));
        }
    }

    /// Beside each other across the page.
    void placeSignatures()
    {
        const auto count = static_cast<double>(std::max<qsizetype>(1, m_sheet.signatures.size()));
        const double width = (m_area.width() - (count - 1) * columnGap) / count;
        const double lineHeight = m_measure.lineHeight(PageFont::note);
        const double top = m_area.bottom() - footerHeight - 2 * lineHeight - 2;
        double x = m_area.left();
        for (const QString& words : m_sheet.signatures) {
            m_pen.rule({x, top}, {x + width, top}, Ink::text);
            double middle = top + 2 + lineHeight / 2;
            for (const QString& line : wrappedWithin(words, width, PageFont::note, 2 * lineHeight, m_measure)) {
                m_pen.text(x, baselineAround(middle, PageFont::note), line, PageFont::note, Ink::secondary);
                middle += lineHeight;
            }
            x += width + columnGap;
        }
    }

    void put(const FlowLine& line, double x)
    {
        m_pen.line(line, {x, m_y}, m_width);
        m_y += line.height;
    }

    /// Before the line of that number in its section.
    void continueInNextColumn(std::size_t line)
    {
        nextColumn();
        if (line < m_heading.size())
            return;
        for (const FlowLine& heading : m_heading)
            put(heading, left());
    }

    void nextColumn()
    {
        if (m_column + 1 < m_columns) {
            ++m_column;
            m_y = m_top;
            return;
        }
        finishPage();
        startPage();
    }

    void finishPage() { m_pages.push_back(std::move(m_page)); }

    const SheetContent& m_sheet;
    const TextMeasure& m_measure;
    QSizeF m_paper;
    QRectF m_area;
    int m_columns;
    double m_width;
    std::vector<PageLayout> m_pages;
    PageLayout m_page;
    PagePen m_pen;
    int m_column = 0;
    double m_top = 0;
    double m_y = 0;
    /// Of the section being placed.
    Lines m_heading;
};

} // namespace

std::vector<PageLayout> sheetPages(const SheetContent& sheet, const PaperOptions& paper, const TextMeasure& measure)
{
    return SheetBuilder(sheet, paper, measure).build();
}

} // namespace remit
