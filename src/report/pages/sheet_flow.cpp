#include "report/pages/sheet_flow.h"

#include "report/pages/page_fonts.h"
#include "report/pages/page_metrics.h"

#include <algorithm>

namespace remit {

using namespace metrics;

namespace {

constexpr double itemPadding = 2.5;
constexpr std::size_t mostChipsInALine = 4;

/// Sets the items of one section; numbers, chips and texts stand below each other.
class SectionSetter {
public:
    SectionSetter(const SheetSection& section, double width, const TextMeasure& measure)
        : m_section(section)
        , m_width(width)
        , m_measure(measure)
    {
        double number = 0;
        std::size_t chips = 0;
        for (const SheetItem& item : section.items) {
            number = std::max(number, measure.width(item.number, PageFont::number));
            chips = std::max(chips, std::min(item.letters.size(), mostChipsInALine));
            for (const CellLetter& letter : item.letters)
                m_chipWidth = std::max(m_chipWidth, chipFor(letter));
        }
        m_chipsLeft = number > 0 ? number + 2 * cellPadding : cellPadding;
        m_textLeft = m_chipsLeft + (chips == 0 ? 0 : static_cast<double>(chips) * (m_chipWidth + chipGap) + labelGap);
    }

    std::vector<FlowLine> lines()
    {
        addHeading();
        if (m_section.items.empty()) {
            addTextLine(m_section.whenEmpty, PageFont::row, Ink::faint, cellPadding);
            m_lines.back().height = rowHeight;
        }
        for (const SheetItem& item : m_section.items)
            addItem(item);
        return std::move(m_lines);
    }

private:
    double chipFor(const CellLetter& letter) const
    {
        return std::max(chipWidth, m_measure.width(letter.letter, PageFont::chip) + 4);
    }

    void addHeading()
    {
        const double line = m_measure.lineHeight(PageFont::band);
        const QStringList texts = wrapped(m_section.heading, m_width - 2 * cellPadding, PageFont::band, m_measure);
        for (const QString& text : texts) {
            FlowLine heading;
            heading.height = texts.size() == 1 ? bandHeight : line;
            heading.filled = true;
            heading.keepsNext = true;
            heading.texts.push_back(
                {cellPadding, baselineAround(heading.height / 2, PageFont::band), text, PageFont::band, Ink::text});
            m_lines.push_back(std::move(heading));
        }
    }

    void addItem(const SheetItem& item)
    {
        const std::size_t first = m_lines.size();
        for (const QString& text : wrapped(item.text, m_width - m_textLeft - cellPadding, PageFont::row, m_measure))
            addTextLine(text, PageFont::row, Ink::text, m_textLeft);
        FlowLine& start = m_lines[first];
        if (!item.number.isEmpty()) {
            const double x = m_chipsLeft - cellPadding - m_measure.width(item.number, PageFont::number);
            start.texts.push_back({x, 0, item.number, PageFont::number, Ink::faint});
        }
        addLabel(item.label);
        for (const SheetDetail& detail : item.details)
            addDetail(detail);
        addChips(item, first);
        finish(first);
    }

    void addLabel(const QString& label)
    {
        if (label.isEmpty())
            return;
        const double width = m_measure.width(label, PageFont::label) + 2 * labelPadding;
        const PageText& last = m_lines.back().texts.front();
        double x = last.x + m_measure.width(last.text, last.font) + labelGap;
        if (x + width > m_width) {
            if (m_textLeft + width > m_width) {
                addWrapped(label, PageFont::label, Ink::secondary, m_textLeft);
                return;
            }
            addTextLine({}, PageFont::label, Ink::secondary, m_textLeft);
            x = m_textLeft;
        }
        m_lines.back().frames.push_back({{x, 0, width, labelHeight}, false});
        m_lines.back().texts.push_back({x + labelPadding, 0, label, PageFont::label, Ink::secondary});
    }

    void addDetail(const SheetDetail& detail)
    {
        const std::size_t first = m_lines.size();
        const double indent = detail.question ? badgeWidth + labelGap / 2 : 0;
        addWrapped(detail.text, PageFont::note, Ink::secondary, m_textLeft + indent);
        if (!detail.question)
            return;
        const double x = m_textLeft + (badgeWidth - m_measure.width(QStringLiteral("?"), PageFont::label)) / 2;
        m_lines[first].frames.push_back({{m_textLeft, 0, badgeWidth, labelHeight}, true});
        m_lines[first].texts.push_back({x, 0, QStringLiteral("?"), PageFont::label, Ink::question});
    }

    void addWrapped(const QString& text, PageFont font, Ink ink, double x)
    {
        for (const QString& line : wrapped(text, m_width - x - cellPadding, font, m_measure))
            addTextLine(line, font, ink, x);
    }

    void addTextLine(const QString& text, PageFont font, Ink ink, double x)
    {
        FlowLine line;
        line.height = std::max(m_measure.lineHeight(font), labelHeight);
        line.texts.push_back({x, baselineAround(line.height / 2, font), text, font, ink});
        m_lines.push_back(std::move(line));
    }

    /// Left of the item's lines, adding lines where there are more chips than lines.
    void addChips(const SheetItem& item, std::size_t first)
    {
        std::size_t line = first;
        for (std::size_t i = 0; i < item.letters.size(); ++i) {
            const std::size_t column = i % mostChipsInALine;
            if (i > 0 && column == 0)
                ++line;
            if (line == m_lines.size())
                addTextLine({}, PageFont::row, Ink::text, m_textLeft);
            m_lines[line].height = std::max(m_lines[line].height, chipHeight);
            const CellLetter& letter = item.letters[i];
            const double x = m_chipsLeft + static_cast<double>(column) * (m_chipWidth + chipGap);
            const double width = chipFor(letter);
            m_lines[line].chips.push_back({{x, 0, width, chipHeight},
                                           letter.letter,
                                           x + (width - m_measure.width(letter.letter, PageFont::chip)) / 2,
                                           0,
                                           letter.involvement,
                                           false});
        }
    }

    /// Space above and below the item; what is on a line stands around its middle.
    void finish(std::size_t first)
    {
        for (std::size_t i = first; i < m_lines.size(); ++i) {
            FlowLine& line = m_lines[i];
            const double above = i == first ? itemPadding : 0;
            const double middle = above + line.height / 2;
            line.height += above + (i + 1 == m_lines.size() ? itemPadding : 0);
            for (PageText& text : line.texts)
                text.baseline = baselineAround(middle, text.font);
            for (PageChip& chip : line.chips) {
                chip.rect.moveTop(middle - chip.rect.height() / 2);
                chip.baseline = baselineAround(middle, PageFont::chip);
            }
            for (PageFrame& frame : line.frames)
                frame.rect.moveTop(middle - frame.rect.height() / 2);
            constexpr std::size_t keptTogether = 4;
            line.keepsNext = i + 1 < m_lines.size() && i - first < keptTogether;
        }
        m_lines.back().ruled = true;
    }

    const SheetSection& m_section;
    double m_width;
    const TextMeasure& m_measure;
    double m_chipWidth = chipWidth;
    double m_chipsLeft = 0;
    double m_textLeft = 0;
    std::vector<FlowLine> m_lines;
};

} // namespace

std::vector<FlowLine> sectionLines(const SheetSection& section, double width, const TextMeasure& measure)
{
    return SectionSetter(section, width, measure).lines();
}

std::vector<FlowLine> paragraphLines(const QStringList& lines, PageFont font, Ink ink, const TextMeasure& measure)
{
    std::vector<FlowLine> result;
    for (const QString& text : lines) {
        FlowLine line;
        line.height = measure.lineHeight(font);
        line.texts.push_back({0, baselineAround(line.height / 2, font), text, font, ink});
        result.push_back(std::move(line));
    }
    return result;
}

double heightOf(const std::vector<FlowLine>& lines)
{
    double height = 0;
    for (const FlowLine& line : lines)
        height += line.height;
    return height;
}

} // namespace remit
