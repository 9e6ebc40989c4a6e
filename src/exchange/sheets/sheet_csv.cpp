#include "exchange/formats/text_encoding.h"
#include "exchange/formats/text_table.h"
#include "exchange/sheets/fill_in_sheet.h"
#include "exchange/sheets/sheet_keys.h"

#include <algorithm>

namespace remit {

namespace {

/// Lines of one width, the last field of each a key or nothing.
class KeyedLines {
public:
    KeyedLines(std::size_t width, char delimiter)
        : m_width(width)
        , m_delimiter(delimiter)
    {
    }

    void add(std::vector<std::string> cells, std::string key = {})
    {
        cells.resize(std::max(m_width, cells.size()));
        cells.push_back(std::move(key));
        for (std::size_t at = 0; at < cells.size(); ++at)
            m_text += (at > 0 ? std::string(1, m_delimiter) : std::string()) + csvField(cells[at]);
        m_text += "\r\n";
    }
    std::string text() const { return m_text; }

private:
    std::size_t m_width;
    char m_delimiter;
    /// Without the mark, spreadsheets take the text for that of their system.
    std::string m_text{byteOrderMark};
};

std::string headingOf(const SheetColumn& column)
{
    return column.shortName.empty() || column.shortName == column.name ? column.name
                                                                       : column.name + " (" + column.shortName + ")";
}

std::vector<std::string> explained(const FillInSheet& sheet, const std::string& label)
{
    std::vector<std::string> cells{label};
    std::string all;
    for (const Letter& letter : sheet.scheme)
        all += (all.empty() ? "" : ", ") + letter.letter + " = " + letter.name;
    cells.push_back(all);
    return cells;
}

} // namespace

std::string writeSheetCsv(const FillInSheet& sheet, const SheetWords& words, char delimiter)
{
    KeyedLines lines(sheet.columns.size() + 1, delimiter);
    lines.add({words.title});
    lines.add({words.nameLabel, sheet.participant}, std::string(participantKey));
    lines.add({words.intro});
    lines.add(explained(sheet, words.lettersLabel));
    lines.add({});
    std::vector<std::string> head{words.rowsHeading};
    std::vector<std::string> keys{words.keep};
    for (const SheetColumn& column : sheet.columns) {
        head.push_back(headingOf(column));
        keys.push_back(keyOf(roleKey, column.role.value));
    }
    lines.add(head, std::string(keysHeading));
    std::string area;
    for (const SheetRow& row : sheet.rows) {
        if (row.area != area && !row.area.empty())
            lines.add({row.area});
        area = row.area;
        std::vector<std::string> cells{row.title};
        cells.insert(cells.end(), row.cells.begin(), row.cells.end());
        lines.add(std::move(cells), keyOf(rowKey, row.responsibility.value));
    }
    lines.add({});
    lines.add(keys, keyOf(constellationKey, sheet.constellation.value));
    return lines.text();
}

} // namespace remit
