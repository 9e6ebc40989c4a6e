#include "widgets/parts/word_search.h"

#include <QStringList>

namespace remit {

namespace {

constexpr int wholeWord = 60;
constexpr int startOfText = 50;
constexpr int startOfWord = 40;
constexpr int insideWord = 20;
constexpr int withGaps = 5;

/// Small letters without accents.
QString folded(const QString& text)
{
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (character.category() != QChar::Mark_NonSpacing)
            plain += character;
    }
    return plain;
}

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

bool endsWord(const QString& text, qsizetype end)
{
    return end == text.size() || !text[end].isLetterOrNumber();
}

bool hasInOrder(const QString& text, const QString& word)
{
    qsizetype at = 0;
    for (const QChar wanted : word) {
        at = text.indexOf(wanted, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

std::optional<int> matchOfWord(const QString& word, const QString& text)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int score = insideWord;
        if (startsWord(text, at))
            score = at == 0 ? startOfText : endsWord(text, at + word.size()) ? wholeWord - 5 : startOfWord;
        if (at == 0 && endsWord(text, word.size()))
            score = wholeWord;
        best = std::max(best, score);
    }
    if (best > 0)
        return best;
    return word.size() > 1 && hasInOrder(text, word) ? std::optional(withGaps) : std::nullopt;
}

} // namespace

std::optional<int> matchOfWords(const QString& typed, const QString& text)
{
    const QString plain = folded(text);
    int sum = 0;
    for (const QString& word : folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        const auto match = matchOfWord(word, plain);
        if (!match)
            return std::nullopt;
        sum += *match;
    }
    return sum;
}

} // namespace remit
