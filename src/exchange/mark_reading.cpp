#include "exchange/mark_reading.h"

#include "core/utf8.h"
#include "exchange/known_words.h"
#include "exchange/letter_words.h"

#include <algorithm>
#include <array>

namespace remit {

namespace {

/// Cyrillic, Greek and full-width letters that look like the Latin ones; people type them without noticing.
char32_t latin(char32_t c)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 12> lookalikes{{{0x410, U'A'},
                                                                        {0x421, U'C'},
                                                                        {0x406, U'I'},
                                                                        {0x405, U'S'},
                                                                        {0x425, U'X'},
                                                                        {0x430, U'a'},
                                                                        {0x441, U'c'},
                                                                        {0x456, U'i'},
                                                                        {0x455, U's'},
                                                                        {0x445, U'x'},
                                                                        {0x391, U'A'},
                                                                        {0x399, U'I'}}};
    for (const auto& [from, to] : lookalikes) {
        if (from == c)
            return to;
    }
    if ((c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A))
        return c - 0xFF00 + 0x20;
    return c;
}

std::u32string upper(char32_t c)
{
    return {c >= U'a' && c <= U'z' ? c - 0x20 : c};
}

bool isOneOf(char32_t c, std::u32string_view some)
{
    return some.find(c) != std::u32string_view::npos;
}

bool isDash(std::u32string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char32_t c) { return isOneOf(c, U"-‐‑‒–—―−/\\. "); });
}

bool isTick(std::u32string_view text)
{
    return text.size() == 1 && (isLetter(text[0]) || isOneOf(text[0], U"✓✔✗✘☑☒•●○◯■□◆*+?"));
}

/// Adds letters that are not there yet.
void addLetters(const std::string& letters, std::string& to)
{
    for (const char32_t each : codePoints(letters)) {
        if (const std::string letter = toText({&each, 1}); to.find(letter) == std::string::npos)
            to += letter;
    }
}

/// Reads one cell token by token, until something is no mark.
class MarkReader {
public:
    MarkReader(std::u32string_view text, const MarkRules& rules)
        : m_text(text)
        , m_rules(rules)
    {
    }

    Mark read()
    {
        while (m_at < m_text.size()) {
            skip(U" ,;/\\.·•+&|");
            const std::size_t start = m_at;
            while (m_at < m_text.size() && (isLetter(m_text[m_at]) || (m_text[m_at] >= U'0' && m_text[m_at] <= U'9')))
                ++m_at;
            if (!take(m_text.substr(start, m_at - start))) {
                m_at = start;
                break;
            }
        }
        return result();
    }

private:
    void skip(std::u32string_view some)
    {
        while (m_at < m_text.size() && isOneOf(m_text[m_at], some))
            ++m_at;
    }
    bool take(std::u32string_view token)
    {
        if (token.empty())
            return m_at >= m_text.size();
        if (!m_letters.empty() && isKnown(WordKind::joints, toText(token)))
            return true;
        const LetterWord word = token.size() > 1 ? letterForWord(toText(token)) : LetterWord{};
        if (!word.letter.empty())
            addLetters(word.letter, m_letters);
        m_unclear = m_unclear || word.ambiguous;
        return !word.letter.empty() || word.ambiguous || takeLetters(token);
    }
    /// A run such as "RAC": capitals only, each known and once; a letter alone may be small or unknown.
    bool takeLetters(std::u32string_view token)
    {
        std::string letters;
        for (const char32_t each : token) {
            const auto letter = known(token.size() == 1 ? upper(each) : std::u32string(1, each));
            if (!letter && token.size() == 1 && isLetter(each)) {
                m_unclear = true;
                return true;
            }
            if (!letter || letters.find(*letter) != std::string::npos)
                return false;
            letters += *letter;
        }
        addLetters(letters, m_letters);
        return true;
    }
    std::optional<std::string> known(std::u32string_view letter) const
    {
        const std::string name = toText(letter);
        if (const auto answer = m_rules.answers.find(name); answer != m_rules.answers.end())
            return answer->second;
        auto meant = m_rules.legend.letterFor(name);
        const bool defined = m_rules.legend.meanings.contains(name);
        if (!meant || (!defined && plainLetters.find(name) == std::string_view::npos))
            return std::nullopt;
        return meant;
    }
    Mark result() const
    {
        const std::string rest = tidied(toText(m_text.substr(m_at)));
        if (m_unclear)
            return {rest.empty() ? Mark::Kind::unclear : Mark::Kind::text, {}, {}};
        if (m_letters.empty())
            return {Mark::Kind::text, {}, {}};
        return {rest.empty() ? Mark::Kind::letters : Mark::Kind::qualified, m_letters, rest};
    }

    std::u32string_view m_text;
    const MarkRules& m_rules;
    std::size_t m_at = 0;
    std::string m_letters;
    bool m_unclear = false;
};

std::string withoutParentheses(const std::string& note)
{
    return note.size() > 2 && note.front() == '(' && note.find(')') == note.size() - 1 ? note.substr(1, note.size() - 2)
                                                                                       : note;
}

/// A whole cell in parentheses: letters with the parentheses as their qualifier, or a note without letters.
Mark readParentheses(std::u32string_view text, const MarkRules& rules)
{
    Mark inner = MarkReader(text.substr(1, text.size() - 2), rules).read();
    if (inner.kind == Mark::Kind::letters)
        return {Mark::Kind::qualified, inner.letters, toText(text)};
    return {Mark::Kind::qualified, {}, withoutParentheses(toText(text))};
}

const std::string* answerFor(const std::string& text, const MarkRules& rules)
{
    for (const auto& [asked, letters] : rules.answers) {
        if (folded(asked) == folded(text))
            return &letters;
    }
    return nullptr;
}

} // namespace

Mark readMark(std::string_view cell, const MarkRules& rules)
{
    const std::string tidy = tidied(cell);
    if (tidy.empty())
        return {};
    if (!rules.answers.empty()) {
        if (const auto* answer = answerFor(tidy, rules))
            return {answer->empty() ? Mark::Kind::dash : Mark::Kind::letters, *answer, {}};
    }
    std::u32string text = codePoints(tidy);
    if (isDash(text))
        return {Mark::Kind::dash, {}, {}};
    std::u32string latinText = text;
    for (std::size_t i = 0; i < text.size(); ++i) {
        // Inside a word of another script the letters are what they look like.
        const bool inWord = (i > 0 && isLetter(text[i - 1]) && latin(text[i - 1]) == text[i - 1] && text[i - 1] > 0x7F)
            || (i + 1 < text.size() && isLetter(text[i + 1]) && latin(text[i + 1]) == text[i + 1]
                && text[i + 1] > 0x7F);
        latinText[i] = inWord ? text[i] : latin(text[i]);
    }
    if (text.front() == U'(' && text.find(U')') == text.size() - 1)
        return readParentheses(latinText, rules);
    Mark mark = MarkReader(latinText, rules).read();
    if (mark.kind == Mark::Kind::text && isTick(text))
        mark.kind = Mark::Kind::unclear;
    mark.note = withoutParentheses(mark.note);
    return mark;
}

} // namespace remit
