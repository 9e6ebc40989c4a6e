#include "words/broken_lines.h"

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

} // namespace

QStringList brokenLines(const QString& text, int width, int most, const TextWidth& measure)
{
    QString rest = text.simplified();
    QStringList lines;
    while (lines.size() + 1 < most && measure(rest) > width) {
        qsizetype end = lineEnd(rest, width, measure);
        QString line = rest.left(end);
        if (end == 0) {
            end = fitting(rest, hyphen, width, measure);
            line = rest.left(end) + hyphen;
        }
        lines << line.trimmed();
        rest = rest.mid(end).trimmed();
    }
    return lines << cut(rest, width, measure);
}

int narrowestWidth(const QString& text, int widest, int most, const TextWidth& measure)
{
    const QString whole = text.simplified();
    const auto isWhole = [&](int width) {
        const QStringList lines = brokenLines(whole, width, most, measure);
        return QString(lines.join(QString())).remove(u' ') == QString(whole).remove(u' ');
    };
    int narrow = 0;
    int wide = widest;
    while (narrow < wide) {
        const int middle = (narrow + wide) / 2;
        if (isWhole(middle))
            wide = middle;
        else
            narrow = middle + 1;
    }
    return wide;
}

} // namespace remit
