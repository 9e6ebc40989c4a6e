#include "exchange/recognition/letter_words.h"

#include "core/utf8.h"
#include "exchange/recognition/known_words.h"

namespace remit {

LetterWord letterForWord(std::string_view word)
{
    const std::string_view meaning = meaningOf(WordKind::letters, word);
    return meaning == "?" ? LetterWord{{}, true} : LetterWord{std::string(meaning), false};
}

LetterWord letterForMeaning(std::string_view meaning)
{
    std::u32string first;
    for (const char32_t each : codePoints(tidied(meaning))) {
        if (!isLetter(each)) {
            if (first.empty())
                continue;
            break;
        }
        first.push_back(each);
    }
    return letterForWord(toText(first));
}

} // namespace remit
