#include "exchange/readers/markdown_text.h"

#include "core/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace remit {

namespace {

bool isAsciiAlnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Takes markup off a text from left to right.
class MarkdownStripper {
public:
    explicit MarkdownStripper(std::string_view text)
        : m_text(text)
    {
    }

    std::string plain()
    {
        while (m_at < m_text.size()) {
            const std::size_t sign = std::min(m_text.find_first_of("\\<![&*_~`", m_at), m_text.size());
            m_plain += m_text.substr(m_at, sign - m_at);
            m_at = sign;
            if (m_at < m_text.size() && !markup())
                m_plain += m_text[m_at++];
        }
        return m_plain;
    }

private:
    bool markup()
    {
        switch (m_text[m_at]) {
        case '\\':
            return escape();
        case '<':
            return tag();
        case '!':
        case '[':
            return link();
        case '&':
            return entity();
        default:
            return mark();
        }
    }
    static constexpr std::size_t longestMarkup = 2000;
    static constexpr std::size_t longestName = 300;

    /// Not far behind `from`: markup is short, and a search to the end for each sign would cost the square of the
    /// length.
    std::size_t found(std::string_view sign, std::size_t from, std::size_t farthest = longestMarkup) const
    {
        const std::size_t at = m_text.substr(from, farthest).find(sign);
        return at == std::string_view::npos ? at : from + at;
    }
    bool escape()
    {
        if (m_text[m_at] != '\\' || m_at + 1 >= m_text.size() || isAsciiAlnum(m_text[m_at + 1])
            || static_cast<unsigned char>(m_text[m_at + 1]) >= 0x80U || m_text[m_at + 1] == ' ')
            return false;
        m_plain += m_text[m_at + 1];
        m_at += 2;
        return true;
    }
    /// "<br>" is a new line, other tags are nothing.
    bool tag()
    {
        if (m_text[m_at] != '<' || m_at + 1 >= m_text.size()
            || !(isAsciiAlnum(m_text[m_at + 1]) || m_text[m_at + 1] == '/'))
            return false;
        const std::size_t end = found(">", m_at);
        if (end == std::string_view::npos)
            return false;
        const std::string name = folded(m_text.substr(m_at + 1, 2));
        if (name == "br")
            m_plain += '\n';
        m_at = end + 1;
        return true;
    }
    /// "[text](address)" and "![text](address)".
    bool link()
    {
        const std::size_t open = m_at + (m_text[m_at] == '!' ? 1 : 0);
        if (open >= m_text.size() || m_text[open] != '[')
            return false;
        const std::size_t middle = found("](", open, longestName);
        const std::size_t end = middle == std::string_view::npos ? middle : found(")", middle);
        if (end == std::string_view::npos)
            return false;
        m_plain += plainMarkdown(m_text.substr(open + 1, middle - open - 1));
        m_at = end + 1;
        return true;
    }
    bool entity()
    {
        static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> known{{{"&amp;", "&"},
                                                                                             {"&lt;", "<"},
                                                                                             {"&gt;", ">"},
                                                                                             {"&quot;", "\""},
                                                                                             {"&#39;", "'"},
                                                                                             {"&nbsp;", " "},
                                                                                             {"&ndash;", "–"},
                                                                                             {"&mdash;", "—"}}};
        for (const auto& [name, meaning] : known) {
            if (m_text.substr(m_at, name.size()) == name) {
                m_plain += meaning;
                m_at += name.size();
                return true;
            }
        }
        return false;
    }
    /// Signs around words: "**R**", "__R__", "`R`", "~~R~~", "*R*", "_R_".
    bool mark()
    {
        for (const std::string_view sign : {"**", "__", "~~", "`"}) {
            if (m_text.substr(m_at, sign.size()) == sign) {
                m_at += sign.size();
                return true;
            }
        }
        const char sign = m_text[m_at];
        if (sign != '*' && sign != '_')
            return false;
        if (m_closing != 0 && m_closing == m_at) {
            m_closing = 0;
            ++m_at;
            return true;
        }
        const bool startsWord = m_at == 0 || !isAsciiAlnum(m_text[m_at - 1]);
        const bool opens = startsWord && m_at + 1 < m_text.size() && m_text[m_at + 1] != ' ';
        const std::size_t end = opens ? m_text.find(sign, m_at + 1) : std::string_view::npos;
        if (end == std::string_view::npos || end == m_at + 1 || m_text[end - 1] == ' ')
            return false;
        m_closing = end;
        ++m_at;
        return true;
    }

    std::string_view m_text;
    std::string m_plain;
    std::size_t m_at = 0;
    /// Where the sign stands that ends what was opened last; 0 when nothing is open.
    std::size_t m_closing = 0;
};

} // namespace

std::string plainMarkdown(std::string_view text)
{
    return MarkdownStripper(text).plain();
}

std::vector<std::string> markdownCells(std::string_view line, std::size_t most)
{
    const auto first = line.find_first_not_of(" \t");
    const auto last = line.find_last_not_of(" \t\r");
    line = first == std::string_view::npos ? std::string_view() : line.substr(first, last - first + 1);
    if (line.starts_with('|'))
        line.remove_prefix(1);
    std::vector<std::string> cells(1);
    bool inCode = false;
    for (std::size_t at = 0; at < line.size() && cells.size() <= most; ++at) {
        const bool isEscaped = line[at] == '\\' && at + 1 < line.size() && line[at + 1] == '|';
        inCode = line[at] == '`' ? !inCode && line.find('`', at + 1) != std::string_view::npos : inCode;
        if (isEscaped)
            cells.back() += line[++at];
        else if (line[at] == '|' && !inCode)
            cells.emplace_back();
        else
            cells.back() += line[at];
    }
    if (cells.size() > 1 && cells.size() <= most && cells.back().empty())
        cells.pop_back();
    return cells;
}

} // namespace remit
