#include "exchange/formats/clipboard_block.h"

#include "exchange/formats/formula_guard.h"
#include "exchange/formats/text_encoding.h"

#include <algorithm>

namespace remit {

namespace {

std::string tabField(std::string_view content)
{
    std::string cell = withFormulaGuard(content);
    // A byte order mark at the very beginning would be taken for that of the whole text.
    const bool isMarked = cell.starts_with(byteOrderMark);
    if (!isMarked && cell.find_first_of("\t\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char each : cell)
        quoted += each == '"' ? std::string("\"\"") : std::string(1, each);
    return quoted + "\"";
}

/// Takes the cells off tab-separated text one by one.
class TabScanner {
public:
    explicit TabScanner(std::string_view text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    std::vector<std::string> row()
    {
        std::vector<std::string> cells{cell()};
        while (!atEnd() && m_text[m_at] == '\t') {
            ++m_at;
            cells.push_back(cell());
        }
        skipLineEnd();
        return cells;
    }

private:
    bool endsCell(std::size_t at) const
    {
        return at >= m_text.size() || m_text[at] == '\t' || m_text[at] == '\n' || m_text[at] == '\r';
    }
    std::string cell()
    {
        if (!atEnd() && m_text[m_at] == '"') {
            if (const std::size_t end = closingQuote(); endsCell(end + 1) && end < m_text.size())
                return quotedUntil(end);
        }
        const std::size_t start = m_at;
        while (!endsCell(m_at))
            ++m_at;
        return withoutFormulaGuard(std::string(m_text.substr(start, m_at - start)));
    }
    /// Where the quote that opens here closes, or the end of the text.
    std::size_t closingQuote() const
    {
        std::size_t at = m_text.find('"', m_at + 1);
        while (at != std::string_view::npos && at + 1 < m_text.size() && m_text[at + 1] == '"')
            at = m_text.find('"', at + 2);
        return std::min(at, m_text.size());
    }
    std::string quotedUntil(std::size_t end)
    {
        std::string content;
        for (++m_at; m_at < end; ++m_at) {
            content.push_back(m_text[m_at]);
            m_at += m_text[m_at] == '"' ? 1 : 0;
        }
        m_at = end + 1;
        return withoutFormulaGuard(std::move(content));
    }
    void skipLineEnd()
    {
        if (!atEnd())
            m_at += m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::string toTabText(const TextGrid& block)
{
    std::string text;
    const std::size_t columns = block.columnCount();
    for (std::size_t row = 0; row < block.rows.size(); ++row) {
        for (std::size_t column = 0; column < columns; ++column)
            text += (column == 0 ? "" : "\t") + tabField(block.at(row, column));
        text += "\r\n";
    }
    return text;
}

Result<TextGrid> fromTabText(std::string_view bytes)
{
    if (bytes.size() > BlockLimits::bytes)
        return Error{"The clipboard holds more than 64 MB of text. Copy a smaller block."};
    const auto text = toUtf8(bytes, "clipboard");
    if (!text || text->empty())
        return Error{"The clipboard holds no text. Copy cells of a spreadsheet or lines of text first."};
    const auto cells = std::count(text->begin(), text->end(), '\t') + std::count(text->begin(), text->end(), '\n')
        + std::count(text->begin(), text->end(), '\r');
    if (static_cast<std::size_t>(cells) > BlockLimits::cells)
        return Error{"The clipboard holds more than 5,000,000 cells. Copy a smaller block."};
    TextGrid block;
    for (TabScanner scanner(*text); !scanner.atEnd();)
        block.rows.push_back(scanner.row());
    return block;
}

} // namespace remit
