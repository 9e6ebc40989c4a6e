#include "report/pages/legend_lines.h"

#include "report/pages/page_fonts.h"
#include "report/pages/page_metrics.h"

#include <algorithm>

namespace remit {

using namespace metrics;

namespace {

constexpr double legendGap = 4;
constexpr double betweenEntries = 14;
constexpr PageFont legendFont = PageFont::subtitle;

double chipFor(const LegendEntry& entry, const TextMeasure& measure)
{
    return std::max(chipWidth, measure.width(entry.letter, PageFont::chip) + 4);
}

/// Sets entries from left to right and opens a new line where one does not fit.
class LegendSetter {
public:
    LegendSetter(double width, const TextMeasure& measure)
        : m_width(width)
        , m_measure(measure)
    {
    }

    void add(const LegendEntry& entry)
    {
        const double chip = chipFor(entry, m_measure);
        const double width = chip + legendGap + widthOnOneLine(entry.text, legendFont, m_measure);
        if (m_lines.empty() || (m_x > 0 && m_x + width > m_width))
            newLine(chipHeight + legendGap);
        addChip(entry, chip);
        const QStringList texts = wrapped(entry.text, m_width - m_x - chip - legendGap, legendFont, m_measure);
        for (const QString& text : texts) {
            if (&text != &texts.front()) {
                m_lines.back().height = m_measure.lineHeight(legendFont);
                newLine(chipHeight + legendGap, m_x);
            }
            m_lines.back().texts.push_back(
                {m_x + chip + legendGap, baselineAround(chipHeight / 2, legendFont), text, legendFont, Ink::text});
        }
        m_x += width + betweenEntries;
    }

    std::vector<FlowLine> m_lines;

private:
    void newLine(double height, double x = 0)
    {
        m_lines.emplace_back();
        m_lines.back().height = height;
        m_x = x;
    }

    void addChip(const LegendEntry& entry, double width)
    {
        const double letter = m_x + (width - m_measure.width(entry.letter, PageFont::chip)) / 2;
        m_lines.back().chips.push_back({{m_x, 0, width, chipHeight},
                                        entry.letter,
                                        letter,
                                        baselineAround(chipHeight / 2, PageFont::chip),
                                        entry.involvement,
                                        false});
    }

    double m_width;
    const TextMeasure& m_measure;
    double m_x = 0;
};

std::vector<FlowLine> linesOf(const std::vector<LegendEntry>& legend, double width, const TextMeasure& measure)
{
    LegendSetter setter(width, measure);
    for (const LegendEntry& entry : legend)
        setter.add(entry);
    return std::move(setter.m_lines);
}

} // namespace

LegendLines legendLines(const std::vector<LegendEntry>& legend, double width, double most, const TextMeasure& measure)
{
    LegendLines result{linesOf(legend, width, measure), {}};
    if (heightOf(result.lines) <= most)
        return result;
    std::vector<LegendEntry> brief = legend;
    for (LegendEntry& entry : brief) {
        const double room = (width - betweenEntries) / 2 - chipFor(entry, measure) - legendGap;
        const QString ellipsis(QChar(0x2026));
        const QString first
            = wrapped(entry.text, room - measure.width(ellipsis, legendFont), legendFont, measure).front();
        if (first == entry.text)
            continue;
        result.inFull << entry.letter + QStringLiteral(": ") + entry.text;
        entry.text = first + ellipsis;
    }
    result.lines = linesOf(brief, width, measure);
    return result;
}

} // namespace remit
