#include "exchange/recognition/mark_reading.h"

#include "core/typed_letter.h"
#include "core/utf8.h"
#include "exchange/recognition/known_words.h"
#include "exchange/recognition/letter_words.h"

#include <algorithm>
#include <optional>

namespace remit {

namespace {

/// Letters of other alphabets that look like Latin ones; people type them without noticing.
char32_t latin(char32_t c)
{
    const bool mayLookLatin = (c >= 0x370 && c < 0x530) || (c >= 0xFF21 && c <= 0xFF5A);
    std::size_t start = 0;
    return mayLookLatin ? nextCodePoint(latinLookalike(toText({&c, 1})), start) : c;
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
    const auto isSymbol = [](char32_t c) {
        return (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x1F300 && c <= 0x1FAFF) || isOneOf(c, U"•*+?");
    };
    return text.size() == 1 && (isLetter(text[0]) || isSymbol(text[0]));
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
            skip(U" ,;/\\.·•+&|／、，；・･＋｜");
            const std::size_t start = m_at;
            if (!m_letters.empty() && start < m_text.size() && isOneOf(m_text[start], links))
                linkFrom(start);
            const std::size_t token = m_at;
            while (m_at < m_text.size() && (isLetter(m_text[m_at]) || (m_text[m_at] >= U'0' && m_text[m_at] <= U'9')))
                ++m_at;
            if (!take(m_text.substr(token, m_at - token))) {
                giveUpAt(start);
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
    /// "A-R" and "A > R" are two letters when there is nothing but letters in the cell; else a dash opens a note.
    void linkFrom(std::size_t start)
    {
        if (!m_link)
            m_link = Link{start, m_letters, m_unclear};
        skip(links);
        skip(U" ");
    }
    void giveUpAt(std::size_t start)
    {
        m_at = m_link ? m_link->at : start;
        m_letters = m_link ? m_link->letters : m_letters;
        m_unclear = m_link ? m_link->unclear : m_unclear;
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
    /// Small letters that are all the cell holds, and no word.
    bool isSmallRun(std::u32string_view token) const
    {
        constexpr std::size_t longest = 3;
        return token.size() == m_text.size() && token.size() <= longest && !isKnown(WordKind::ordinary, toText(token));
    }
    /// A run such as "RAC": each known and once, in capitals or the whole cell; a letter alone may be unknown.
    bool takeLetters(std::u32string_view token)
    {
        std::string letters;
        const bool maybeSmall = token.size() == 1 || isSmallRun(token);
        for (const char32_t each : token) {
            const auto letter = known(maybeSmall ? upper(each) : std::u32string(1, each));
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
        if (!meant || (!defined && m_rules.letters.find(name) == std::string::npos))
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

    static constexpr std::u32string_view links = U"-‐‑‒–—―−=>→:_";
    /// What was read before the first sign that may link letters.
    struct Link {
        std::size_t at;
        std::string letters;
        bool unclear;
    };

    std::u32string_view m_text;
    const MarkRules& m_rules;
    std::optional<Link> m_link;
    std::size_t m_at = 0;
    std::string m_letters;
    bool m_unclear = false;
};

/// One pair of parentheses around all of it, with others inside or one too many: "(x (y))", not "(x) or (y)".
bool isInParentheses(std::u32string_view text)
{
    if (text.size() < 3 || text.front() != U'(' || text.back() != U')')
        return false;
    int open = 0;
    std::size_t closedAt = text.size();
    for (std::size_t at = 0; at < text.size(); ++at) {
        open += text[at] == U'(' ? 1 : text[at] == U')' ? -1 : 0;
        if (open == 0)
            closedAt = std::min(closedAt, at);
    }
    return closedAt + 1 == text.size() || open < 0;
}

std::string withoutParentheses(const std::string& note)
{
    return isInParentheses(codePoints(note)) ? note.substr(1, note.size() - 2) : note;
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

/// The characters that are seen: without those that only choose between pictures, and without the apostrophe that tells
/// a spreadsheet to take a cell as text.
std::u32string seen(const std::string& tidy)
{
    std::u32string text = codePoints(tidy);
    std::erase_if(text, [](char32_t c) { return c == 0xFE0E || c == 0xFE0F; });
    if (text.size() > 1 && (text.front() == U'\'' || text.front() == U'’'))
        text.erase(0, 1);
    return text;
}

/// Inside a word of another script the letters are what they look like.
std::u32string withLatinLetters(const std::u32string& text)
{
    const auto isOfOtherScript
        = [&](std::size_t at) { return text[at] > 0x7F && isLetter(text[at]) && latin(text[at]) == text[at]; };
    std::u32string result = text;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool inWord = (i > 0 && isOfOtherScript(i - 1)) || (i + 1 < text.size() && isOfOtherScript(i + 1));
        result[i] = inWord ? text[i] : latin(text[i]);
    }
    return result;
}

/// "n/a" and the like, unless the file gives N a meaning of its own.
bool saysNobody(const std::string& tidy, const MarkRules& rules)
{
    return isKnown(WordKind::nobody, tidy) && !rules.legend.meanings.contains("N")
        && rules.letters.find('N') == std::string::npos;
}

} // namespace

bool Mark::hasFootnote() const
{
    const std::u32string signs = codePoints(note);
    return kind == Kind::qualified && !letters.empty()
        && std::all_of(signs.begin(), signs.end(), [](char32_t c) { return isOneOf(c, U"¹²³⁰⁴⁵⁶⁷⁸⁹*†‡§#"); });
}

Mark readMark(std::string_view cell, const MarkRules& rules)
{
    const std::string tidy = tidied(cell);
    if (tidy.empty())
        return {};
    if (!rules.answers.empty()) {
        if (const auto* answer = answerFor(tidy, rules))
            return {answer->empty() ? Mark::Kind::dash : Mark::Kind::letters, *answer, {}};
    }
    const std::u32string text = seen(tidy);
    if (isDash(text) || saysNobody(tidy, rules))
        return {Mark::Kind::dash, {}, {}};
    if (isKnown(WordKind::legends, tidy))
        return {Mark::Kind::text, {}, {}};
    const LetterWord phrase = letterForWord(tidy);
    if (!phrase.letter.empty())
        return {Mark::Kind::letters, phrase.letter, {}};
    if (phrase.ambiguous)
        return {Mark::Kind::unclear, {}, {}, true};
    const std::u32string latinText = withLatinLetters(text);
    if (isInParentheses(text))
        return readParentheses(latinText, rules);
    Mark mark = MarkReader(latinText, rules).read();
    if (mark.kind == Mark::Kind::text && isTick(text))
        mark.kind = Mark::Kind::unclear;
    // "RACI chart for the team" is a title.
    constexpr std::size_t allLetters = 4;
    if (mark.kind == Mark::Kind::qualified && mark.letters.size() >= allLetters
        && isLetter(codePoints(mark.note).front()))
        return {Mark::Kind::text, {}, {}};
    // "Support team" is a role.
    const bool startsWithWord = !letterForMeaning(tidy).letter.empty() && tidy.find('(') == std::string::npos;
    if (mark.kind == Mark::Kind::qualified && startsWithWord && namesRole(mark.note))
        return {Mark::Kind::text, {}, {}};
    mark.note = withoutParentheses(mark.note);
    return mark;
}

} // namespace remit
