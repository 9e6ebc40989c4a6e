#include "report/pages/text_measure.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace remit {

namespace {

constexpr double tolerance = 0.001;

/// No line holds more characters, so no more of a text are measured at once.
constexpr qsizetype longestLine = 1000;
constexpr double widerThanAnyPage = 1e5;

/// How many characters of `word` fit into `width`, never splitting what the reader sees as one character.
qsizetype fitting(const QString& word, double width, PageFont font, const TextMeasure& measure)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    std::vector<qsizetype> ends;
    const auto fits = [&](qsizetype end) { return measure.width(word.left(end), font) <= width + tolerance; };
    // Lines are short as a rule: measuring begins with little, and doubles it as long as that fits.
    std::size_t tried = 16;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        ends.push_back(end);
        if (ends.size() == tried && !fits(end))
            break;
        tried = ends.size() == tried ? 2 * tried : tried;
    }
    const auto tooWide = std::partition_point(ends.begin(), ends.end(), fits);
    if (tooWide == ends.begin())
        return ends.empty() ? word.size() : ends.front();
    return *std::prev(tooWide);
}

/// Where to break a word of which `count` characters fit: behind its last hyphen or slash there, else as it comes.
qsizetype behindJoint(const QString& word, qsizetype count)
{
    constexpr qsizetype shortest = 3;
    for (qsizetype end = count; end >= shortest; --end) {
        const QChar last = word[end - 1];
        if (last == QLatin1Char('-') || last == QLatin1Char('/') || last == QChar(0x2013))
            return end;
    }
    return count;
}

/// Collects words into lines.
class Wrapper {
public:
    Wrapper(double width, PageFont font, const TextMeasure& measure, LongWords longWords)
        : m_width(width)
        , m_font(font)
        , m_measure(measure)
        , m_space(measure.width(QStringLiteral(" "), font))
        , m_hyphen(longWords == LongWords::hyphenated ? measure.width(QStringLiteral("-"), font) : 0)
    {
    }

    void add(const QString& word)
    {
        double wordWidth = widthOnOneLine(word, m_font, m_measure);
        if (!m_line.isEmpty() && m_used + m_space + wordWidth > m_width + tolerance)
            endLine();
        qsizetype from = 0;
        while (m_line.isEmpty() && wordWidth > m_width + tolerance) {
            const QString rest = word.mid(from, longestLine);
            const qsizetype count = behindJoint(rest, fitting(rest, m_width - m_hyphen, m_font, m_measure));
            if (from + count >= word.size())
                break;
            const bool inside = m_hyphen > 0 && word[from + count - 1].isLetter() && word[from + count].isLetter();
            m_lines << (inside ? rest.left(count) + QLatin1Char('-') : rest.left(count));
            from += count;
            wordWidth = word.size() - from > longestLine ? widerThanAnyPage : m_measure.width(word.mid(from), m_font);
        }
        m_used += (m_line.isEmpty() ? 0 : m_space) + wordWidth;
        m_line += m_line.isEmpty() ? word.mid(from) : QLatin1Char(' ') + word;
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
    /// 0 where none is put.
    double m_hyphen;
    QString m_line;
    double m_used = 0;
};

} // namespace

double widthOnOneLine(const QString& text, PageFont font, const TextMeasure& measure)
{
    return text.size() > longestLine ? widerThanAnyPage : measure.width(text, font);
}

QStringList wrapped(const QString& text, double width, PageFont font, const TextMeasure& measure, LongWords longWords)
{
    if (!text.contains(QLatin1Char('\n')) && widthOnOneLine(text, font, measure) <= width + tolerance)
        return {text};
    Wrapper wrapper(width, font, measure, longWords);
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        for (const QString& word : paragraph.simplified().split(QLatin1Char(' ')))
            wrapper.add(word);
        wrapper.endLine();
    }
    return wrapper.m_lines;
}

QStringList wrappedWithin(const QString& text, double width, PageFont font, double height, const TextMeasure& measure,
                          LongWords longWords)
{
    QStringList lines = wrapped(text, width, font, measure, longWords);
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
        widest = std::max(widest, widthOnOneLine(word, font, measure));
    return widest;
}

} // namespace remit
