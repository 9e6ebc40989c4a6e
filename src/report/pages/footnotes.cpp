#include "report/pages/footnotes.h"

#include "report/pages/page_fonts.h"
#include "report/pages/page_metrics.h"

namespace remit {

using namespace metrics;

Footnotes::Footnotes(const ChartContent& content, double width, double markWidth, const TextMeasure& measure)
    : m_measure(measure)
    , m_indent(markWidth + 1)
    , m_width(width - m_indent)
{
    int number = 0;
    const auto count = [&](const std::vector<ContentNote>& notes) {
        for (const ContentNote& note : notes)
            m_numbers[&note] = ++number;
    };
    for (const ContentBand& band : content.bands) {
        for (const ContentRow& row : band.rows) {
            count(row.notes);
            for (const ContentCell& cell : row.cells)
                count(cell.notes);
        }
    }
}

std::vector<Footnotes::Line> Footnotes::linesOf(const ContentNote& note) const
{
    std::vector<Line> lines;
    QString number = QString::number(numberOf(note));
    for (const QString& text : wrapped(note.text, m_width, PageFont::note, m_measure)) {
        lines.push_back({number, text});
        number.clear();
    }
    return lines;
}

std::size_t Footnotes::linesOf(const Notes& notes) const
{
    std::size_t lines = 0;
    for (const ContentNote* note : notes)
        lines += linesOf(*note).size();
    return lines;
}

double Footnotes::heightWith(std::size_t moreLines) const
{
    const std::size_t lines = m_lines.size() + moreLines;
    return lines == 0 ? 0 : noteGap + static_cast<double>(lines) * m_measure.lineHeight(PageFont::note);
}

void Footnotes::add(const ContentNote& note, double room)
{
    for (Line& line : linesOf(note))
        addLine(std::move(line), room);
}

void Footnotes::addRemark(const QString& remark, double room)
{
    for (const QString& text : wrapped(remark, m_width, PageFont::note, m_measure))
        addLine({QString(), text}, room);
}

void Footnotes::addLine(Line line, double room)
{
    constexpr double rounding = 0.01;
    const bool fits = m_carried.empty() && heightWith(1) <= room + rounding;
    (fits ? m_lines : m_carried).push_back(std::move(line));
}

void Footnotes::turnPage(double room)
{
    m_lines.clear();
    m_goOn = !m_carried.empty();
    std::size_t count = 0;
    while (count < m_carried.size() && (count == 0 || heightWith(count + 1) <= room))
        ++count;
    const auto end = m_carried.begin() + static_cast<std::ptrdiff_t>(count);
    m_lines.assign(m_carried.begin(), end);
    m_carried.erase(m_carried.begin(), end);
}

void Footnotes::place(PagePen& pen, double left, double top) const
{
    constexpr double raised = 2.2;
    const double height = m_measure.lineHeight(PageFont::note);
    double middle = top + noteGap + height / 2;
    for (const Line& line : m_lines) {
        pen.text(left, baselineAround(middle - raised, PageFont::mark), line.number, PageFont::mark, Ink::text);
        pen.text(left + m_indent, baselineAround(middle, PageFont::note), line.text, PageFont::note, Ink::secondary);
        middle += height;
    }
}

} // namespace remit
