#include "words/broken_lines.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace remit {

namespace {

constexpr QChar ellipsis(0x2026);
constexpr QChar hyphen(u'-');

bool mayBreakBehind(QChar character)
{
    return character == hyphen || character == u'/' || character == QChar(0x2013);
}

/// Where a reader's characters end; a break never comes between a letter and its accent.
std::vector<qsizetype> characterEnds(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    std::vector<qsizetype> ends;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary())
        ends.push_back(end);
    return ends;
}

/// The most characters of the text that fit with `tail` behind them; one at least.
qsizetype fitting(const QString& text, const QString& tail, int width, const TextWidth& measure)
{
    const auto ends = characterEnds(text);
    const auto tooWide = std::partition_point(
        ends.begin(), ends.end(), [&](qsizetype end) { return measure(text.left(end).trimmed() + tail) <= width; });
    if (tooWide == ends.begin())
        return ends.empty() ? text.size() : ends.front();
    return *std::prev(tooWide);
}

QString cut(const QString& text, int width, const TextWidth& measure)
{
    if (measure(text) <= width)
        return text;
    return text.left(fitting(text, ellipsis, width, measure)).trimmed() + ellipsis;
}

/// Where the first line of the text ends when it goes on below.
qsizetype lineEnd(const QString& text, int width, const TextWidth& measure)
{
    qsizetype end = 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const bool mayBreak = text[at] == u' ' || (mayBreakBehind(text[at - 1]) && at > 1);
        if (!mayBreak)
            continue;
        if (measure(text.left(at)) > width)
            break;
        end = at;
    }
    return end;
}

/// Of the parts between which lines may be broken.
int widestPart(const QString& text, const TextWidth& measure)
{
    int widest = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool ends = at == text.size() || text[at] == u' ' || (at > begin && mayBreakBehind(text[at - 1]));
        if (!ends)
            continue;
        widest = std::max(widest, measure(text.mid(begin, at - begin).trimmed()));
        begin = at;
    }
    return widest;
}

/// Whether it has room in so many lines, broken only where it may be.
bool standsIn(const QString& text, int width, int most, const TextWidth& measure)
{
    QString rest = text;
    for (int line = 1; line < most && measure(rest) > width; ++line) {
        const qsizetype end = lineEnd(rest, width, measure);
        if (end == 0)
            return false;
        rest = rest.mid(end).trimmed();
    }
    return measure(rest) <= width;
}

} // namespace

QStringList brokenLines(const QString& text, int width, int most, const TextWidth& measure,
                        std::optional<int> lastWidth)
{
    const int last = lastWidth.value_or(width);
    QString rest = text.simplified();
    QStringList lines;
    while (lines.size() + 1 < most && measure(rest) > last) {
        qsizetype end = lineEnd(rest, width, measure);
        QString line = rest.left(end);
        if (end == 0 && measure(rest) <= width) {
            end = rest.size();
            line = rest;
        } else if (end == 0) {
            end = fitting(rest, hyphen, width, measure);
            line = rest.left(end) + hyphen;
        }
        lines << line.trimmed();
        rest = rest.mid(end).trimmed();
    }
    return lines << cut(rest, last, measure);
}

int narrowestWidth(const QString& text, int widest, int most, const TextWidth& measure)
{
    const QString whole = text.simplified();
    QHash<QString, int> known;
    // The same few parts are tried at every width.
    const TextWidth width = [&](const QString& part) {
        const auto found = known.constFind(part);
        return found != known.cend() ? *found : *known.insert(part, measure(part));
    };
    int narrow = widestPart(whole, width);
    int wide = std::min(widest, width(whole));
    if (narrow > widest || !standsIn(whole, wide, most, width))
        return widest;
    while (narrow < wide) {
        const int middle = (narrow + wide) / 2;
        if (standsIn(whole, middle, most, width))
            wide = middle;
        else
            narrow = middle + 1;
    }
    return wide;
}

} // namespace remit
