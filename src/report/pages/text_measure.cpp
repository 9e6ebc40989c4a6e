#include "report/pages/text_measure.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace remit {

namespace {

constexpr double tolerance = 0.001;

/// How many characters of `word` fit into `width`, never splitting what the reader sees as one character.
qsizetype fitting(const QString& word, double width, PageFont font, const TextMeasure& measure)
{
    constexpr qsizetype longerThanAnyLine = 1000;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.left(longerThanAnyLine));
    std::vector<qsizetype> ends;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary())
        ends.push_back(end);
    const auto tooWide = std::partition_point(ends.begin(), ends.end(), [&](qsizetype end) {
        return measure.width(word.left(end), font) <= width + tolerance;
    });
    if (tooWide == ends.begin())
        return ends.empty() ? word.size() : ends.front();
    return *std::prev(tooWide);
}

/// Collects words into lines.
class Wrapper {
public:
    Wrapper(double width, PageFont font, const TextMeasure& measure)
        : m_width(width)
        , m_font(font)
        , m_measure(measure)
        , m_space(measure.width(QStringLiteral(" "), font))
    {
    }

    void add(QString word)
    {
        double wordWidth = m_measure.width(word, m_font);
        if (!m_line.isEmpty() && m_used + m_space + wordWidth > m_width + tolerance)
            endLine();
        while (m_line.isEmpty() && wordWidth > m_width + tolerance) {
            const qsizetype count = fitting(word, m_width, m_font, m_measure);
            if (count >= word.size())
                break;
            m_lines << word.left(count);
            word = word.mid(count);
            wordWidth = m_measure.width(word, m_font);
        }
        m_used += (m_line.isEmpty() ? 0 : m_space) + wordWidth;
        m_line += m_line.isEmpty() ? word : QLatin1Char(' ') + word;
    }

    void endLine()
    {
        m_lines << m_line;
        m_line.clear();
        m_used = 0;
    }

    QStringList m_lines;

private:
    double m_width;
    PageFont m_font;
    const TextMeasure& m_measure;
    double m_space;
    QString m_line;
    double m_used = 0;
};

} // namespace

QStringList wrapped(const QString& text, double width, PageFont font, const TextMeasure& measure)
{
    if (!text.contains(QLatin1Char('\n')) && measure.width(text, font) <= width + tolerance)
        return {text};
    Wrapper wrapper(width, font, measure);
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        for (const QString& word : paragraph.simplified().split(QLatin1Char(' ')))
            wrapper.add(word);
        wrapper.endLine();
    }
    return wrapper.m_lines;
}

QStringList wrappedWithin(const QString& text, double width, PageFont font, double height, const TextMeasure& measure)
{
    QStringList lines = wrapped(text, width, font, measure);
    const auto most = std::max<qsizetype>(2, static_cast<qsizetype>(height / measure.lineHeight(font)));
    if (lines.size() > most) {
        lines = lines.mid(0, most);
        lines.back() += QChar(0x2026);
    }
    return lines;
}

double widestWord(const QString& text, PageFont font, const TextMeasure& measure)
{
    double widest = 0;
    for (const QString& word : text.simplified().split(QLatin1Char(' ')))
        widest = std::max(widest, measure.width(word, font));
    return widest;
}

} // namespace remit
