#include "widgets/parts/text_width.h"

#include <QFontMetrics>
#include <QHash>

#include <map>

namespace remit {

namespace {

constexpr int longestKept = 200;
constexpr int mostKept = 20'000;

using KnownWidths = QHash<QString, int>;

int widthOf(const QString& text, const QFont& font, KnownWidths& known)
{
    if (text.size() > longestKept)
        return QFontMetrics(font).horizontalAdvance(text);
    const auto found = known.constFind(text);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= mostKept)
        known.clear();
    return *known.insert(text, QFontMetrics(font).horizontalAdvance(text));
}

} // namespace

TextWidth widthIn(const QFont& font)
{
    static std::map<QString, KnownWidths> knownIn;
    KnownWidths& known = knownIn[font.key()];
    return [font, &known](const QString& text) { return widthOf(text, font, known); };
}

} // namespace remit
