#include "report/output/text_shaper.h"

#include <QGlyphRun>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace remit {

namespace {

/// Of those signs that have a second shape in Inter.
bool isSign(QChar each)
{
    static const QString signs
        = QString::fromUtf8("()[]{}<>-*+=~:@\u00B1\u00D7\u00F7\u2010\u2011\u2012\u2013\u2014\u2022"
                            "\u2023\u2043\u204C\u204D\u2212\u2248\u2260\u2264\u2265\u25AA\u25E6");
    return signs.contains(each) || (each >= QChar(0x2190) && each <= QChar(0x21FF))
        || (each >= QChar(0x27F0) && each <= QChar(0x27FF));
}

/// Scripts that are read from left to right, letter by letter: Latin, Greek, Cyrillic, and signs.
bool isSimple(QChar each)
{
    const char16_t code = each.unicode();
    const bool directs = (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E)
        || (code >= 0x2060 && code <= 0x206F);
    return code < 0x0590 || (code >= 0x1E00 && code < 0x2C00 && !directs);
}

bool isMark(QChar each)
{
    return each.unicode() >= 0x0300 && each.isMark();
}

bool standsAlone(QChar each)
{
    return !each.isLetter() && (each == u' ' || each.isDigit() || isSign(each));
}

/// How many characters from the front of a text stand together; "2x3" is three words.
qsizetype wordLength(QStringView text)
{
    if (standsAlone(text[0]))
        return text.size() > 1 && isMark(text[1]) ? 2 : 1;
    qsizetype length = 1;
    while (length < text.size() && !standsAlone(text[length]))
        ++length;
    return length;
}

/// Calls `use` with every word of the text.
template <class Use> void eachWord(QStringView text, const Use& use)
{
    while (!text.isEmpty()) {
        const qsizetype length = wordLength(text);
        use(text.left(length));
        text = text.mid(length);
    }
}

GlyphRun& runOf(const QRawFont& font, std::vector<GlyphRun>& runs)
{
    const auto found = std::find_if(runs.begin(), runs.end(), [&](const GlyphRun& run) { return run.font == font; });
    if (found != runs.end())
        return *found;
    runs.push_back({font, {}, {}});
    return runs.back();
}

} // namespace

TextShaper::TextShaper(const QFont& font)
    : m_font(font)
{
}

TextShaper::Word TextShaper::shaped(const QString& text) const
{
    QTextLayout layout(text, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    Word word;
    word.width = line.naturalTextWidth();
    const QPointF baseline(0, line.ascent());
    for (const QGlyphRun& run : layout.glyphRuns()) {
        QList<QPointF> positions = run.positions();
        for (QPointF& each : positions)
            each -= baseline;
        word.runs.push_back({run.rawFont(), run.glyphIndexes(), positions});
    }
    return word;
}

const TextShaper::Word& TextShaper::word(QStringView text) const
{
    const auto known = m_words.find(text);
    if (known != m_words.end())
        return known->second;
    QString key = text.toString();
    Word made = shaped(key);
    return m_words.emplace(std::move(key), std::move(made)).first->second;
}

double TextShaper::width(const QString& text) const
{
    if (!std::all_of(text.begin(), text.end(), isSimple))
        return shaped(text).width;
    double width = 0;
    eachWord(text, [&](QStringView each) { width += word(each).width; });
    return width;
}

void TextShaper::add(const QString& text, const QPointF& at, std::vector<GlyphRun>& runs) const
{
    const auto put = [&](const Word& word, const QPointF& from) {
        for (const GlyphRun& run : word.runs) {
            GlyphRun& all = runOf(run.font, runs);
            all.glyphs += run.glyphs;
            for (const QPointF& each : run.positions)
                all.positions.append(each + from);
        }
    };
    if (!std::all_of(text.begin(), text.end(), isSimple)) {
        put(shaped(text), at);
        return;
    }
    QPointF from = at;
    eachWord(text, [&](QStringView each) {
        const Word& known = word(each);
        put(known, from);
        from.rx() += known.width;
    });
}

} // namespace remit
