#include "words/names.h"

#include <QTextBoundaryFinder>

namespace remit {

namespace {

/// What would break a line or turn the text around it: controls, line separators, embeddings and overrides.
bool isHarmful(QChar character)
{
    const ushort code = character.unicode();
    return character.category() == QChar::Other_Control || (code >= 0x202A && code <= 0x202E) || code == 0x2028
        || code == 0x2029 || code == 0xFEFF;
}

/// The start of the text up to a boundary of user-perceived characters, at most `length` code units.
QString cutAt(const QString& text, int length)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(length);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    // A pile of combining marks may have no boundary in reach.
    const auto end = finder.position() > length / 2 ? finder.position() : length;
    return text.left(end);
}

} // namespace

Name nameFrom(const QString& typed)
{
    QString text = typed;
    for (QChar& character : text) {
        if (isHarmful(character))
            character = u' ';
    }
    text = text.simplified();
    if (text.size() <= longestName)
        return {text, {}};
    return {cutAt(text, longestName).trimmed(), text};
}

bool areSameName(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QString freeName(const QString& name, const std::function<bool(const QString&)>& isTaken)
{
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = QStringLiteral("%1 %2").arg(name, QString::number(number));
    return free;
}

QString breakable(const QString& text, int longestWord)
{
    QString broken;
    int inWord = 0;
    for (const QChar character : text) {
        inWord = character.isSpace() ? 0 : inWord + 1;
        // A mark belongs to the letter before it.
        if (inWord > longestWord && !character.isMark() && !character.isLowSurrogate()) {
            broken += QChar(0x200B);
            inWord = 1;
        }
        broken += character;
    }
    return broken;
}

QString asToolTip(const QString& text)
{
    constexpr int longestWord = 50;
    if (text.isEmpty())
        return {};
    return QStringLiteral("<qt>%1</qt>")
        .arg(breakable(text, longestWord).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString shortened(const QString& text, int length)
{
    return text.size() <= length ? text : cutAt(text, length - 1).trimmed() + QChar(0x2026);
}

} // namespace remit
