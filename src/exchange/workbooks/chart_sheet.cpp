#include "exchange/workbooks/chart_sheet.h"

#include "core/utf8.h"
#include "exchange/formats/text_grid.h"

#include <algorithm>
#include <span>
#include <sstream>

namespace remit {

namespace {

constexpr lxw_row_t headRow = 3;

/// Whether a letter stands in a cell before what is said in brackets.
std::string ruleFor(const std::string& letter, const std::string& cell)
{
    std::string quoted;
    for (const char each : letter)
        quoted += each == '"' ? std::string("\"\"") : std::string(1, each);
    return "=ISNUMBER(FIND(\"" + quoted + "\",LEFT(" + cell + ",FIND(\"(\"," + cell + "&\"(\")-1)))";
}

/// How many lines a name takes where so many letters have room beside each other.
int linesOf(const std::string& name, std::size_t room)
{
    int lines = 1;
    std::size_t taken = 0;
    std::istringstream words(name);
    for (std::string word; words >> word;) {
        const std::size_t size = codePoints(word).size();
        lines += taken > 0 && taken + 1 + size > room ? 1 : 0;
        taken = taken > 0 && taken + 1 + size <= room ? taken + 1 + size : size;
    }
    return lines;
}

/// Fills one page from above to below.
class SheetWriter {
public:
    SheetWriter(lxw_worksheet& page, const WorkbookSheet& sheet, const WorkbookStyles& styles)
        : m_page(page)
        , m_sheet(sheet)
        , m_table(sheet.table)
        , m_styles(styles)
    {
    }

    Result<> write()
    {
        setUpPage();
        put(0, 0, m_sheet.title, m_styles.title);
        put(1, 0, m_sheet.subtitle, m_styles.subtitle);
        writeHead();
        for (const WrittenChart::Row& row : m_table.rows)
            row.id ? writeRow(row) : writeArea(row);
        colorLetters();
        writeBelow();
        return m_problem.empty() ? Result<>() : Error{m_problem};
    }

private:
    void setUpPage()
    {
        constexpr double titleWidth = 48;
        constexpr double roleWidth = 14;
        constexpr double textWidth = 20;
        for (std::size_t column = 0; column < m_table.head.size(); ++column) {
            const bool isRole = column > 0 && column <= m_table.roles;
            const bool isLong = column == 0 || m_table.head[column] == questionsHeading;
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(&m_page, at, at, isRole ? roleWidth : isLong ? titleWidth : textWidth, nullptr);
        }
        worksheet_freeze_panes(&m_page, headRow + 1, 1);
        worksheet_set_landscape(&m_page);
        worksheet_fit_to_pages(&m_page, 1, 0);
        worksheet_repeat_rows(&m_page, headRow, headRow);
    }
    void writeHead()
    {
        constexpr std::size_t lettersBeside = 12;
        constexpr int heightOfLine = 16;
        int lines = 1;
        for (std::size_t role = 1; role <= m_table.roles; ++role)
            lines = std::max(lines, linesOf(m_table.head[role], lettersBeside));
        worksheet_set_row(&m_page, headRow, lines * heightOfLine, nullptr);
        for (std::size_t column = 0; column < m_table.head.size(); ++column) {
            const bool isRole = column > 0 && column <= m_table.roles;
            put(headRow, column, m_table.head[column], isRole ? m_styles.roleHead : m_styles.titleHead);
        }
        for (const auto& [column, note] : m_sheet.headNotes)
            noteAt(headRow, column, note);
    }
    void writeArea(const WrittenChart::Row& row)
    {
        for (std::size_t column = 0; column < m_table.head.size(); ++column)
            put(m_row, column, row.cells[column], m_styles.area);
        ++m_row;
    }
    void writeRow(const WrittenChart::Row& row)
    {
        const bool isOut = m_sheet.leftOut.contains(row.id);
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const bool isRole = column > 0 && column <= m_table.roles;
            lxw_format* format = column == 0 ? (isOut ? m_styles.outResponsibility : m_styles.responsibility)
                : isRole                     ? (isOut ? m_styles.outLetters : m_styles.letters)
                                             : (isOut ? m_styles.outText : m_styles.text);
            put(m_row, column, row.cells[column], format);
        }
        // Notes are comments here, beside which a row needs to be told from an area as well.
        const auto roles = std::span(row.cells).subspan(1, m_table.roles);
        if (m_table.roles > 0
            && std::all_of(roles.begin(), roles.end(), [](const std::string& each) { return each.empty(); }))
            put(m_row, 1, noLetters, isOut ? m_styles.outLetters : m_styles.letters);
        for (const auto& [column, note] : row.notes)
            noteAt(m_row, column, note);
        if (const auto note = m_sheet.rowNotes.find(row.id); note != m_sheet.rowNotes.end())
            noteAt(m_row, 0, note->second);
        if (m_sheet.hidden.contains(row.id)) {
            lxw_row_col_options hidden{};
            hidden.hidden = LXW_TRUE;
            worksheet_set_row_opt(&m_page, m_row, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
        }
        ++m_row;
    }
    /// What a letter involves most comes first, and wins where a cell has several.
    void colorLetters()
    {
        if (m_table.roles == 0 || m_row == headRow + 1)
            return;
        std::vector<WorkbookLetter> letters = m_sheet.legend;
        std::stable_sort(letters.begin(), letters.end(), [](const WorkbookLetter& one, const WorkbookLetter& other) {
            return one.involvement < other.involvement;
        });
        for (const WorkbookLetter& letter : letters) {
            std::string formula = ruleFor(letter.letter, cellName(headRow + 1, 1));
            lxw_conditional_format rule{};
            rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
            rule.value_string = formula.data();
            rule.format = m_styles.chips.at(letter.involvement);
            rule.stop_if_true = LXW_TRUE;
            check(worksheet_conditional_format_range(&m_page, headRow + 1, 1, m_row - 1,
                                                     static_cast<lxw_col_t>(m_table.roles), &rule),
                  letter.letter);
        }
    }
    void writeBelow()
    {
        ++m_row;
        for (const WorkbookLetter& letter : m_sheet.legend)
            put(m_row++, 0, letter.letter + "   " + letter.meaning, m_styles.legend.at(letter.involvement));
        m_row += m_sheet.legend.empty() ? 0 : 1;
        for (const std::string& remark : m_sheet.remarks)
            put(m_row++, 0, remark, m_styles.remark);
    }

    void put(lxw_row_t row, std::size_t column, const std::string& text, lxw_format* format)
    {
        const auto at = static_cast<lxw_col_t>(column);
        if (text.empty())
            check(worksheet_write_blank(&m_page, row, at, format), text);
        else
            check(worksheet_write_string(&m_page, row, at, text.c_str(), format), text);
    }
    /// A comment large enough for what it says.
    void noteAt(lxw_row_t row, std::size_t column, const std::string& note)
    {
        constexpr std::size_t lineLength = 36;
        constexpr std::size_t lineHeight = 20;
        constexpr std::size_t mostLines = 20;
        const auto breaks = static_cast<std::size_t>(std::count(note.begin(), note.end(), '\n'));
        const std::size_t lines = std::min(codePoints(note).size() / lineLength + 2 + breaks, mostLines);
        lxw_comment_options options{};
        options.width = lineLength * 7;
        options.height = static_cast<std::uint16_t>(lines * lineHeight);
        check(worksheet_write_comment_opt(&m_page, row, static_cast<lxw_col_t>(column), note.c_str(), &options), note);
    }
    void check(lxw_error error, const std::string& text)
    {
        constexpr std::size_t shown = 40;
        if (error == LXW_NO_ERROR || !m_problem.empty())
            return;
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED || error == LXW_ERROR_SHARED_STRING_INDEX_NOT_FOUND)
            m_problem = "a text is longer than the 32,767 characters a cell can hold: “"
                + toText(codePoints(text).substr(0, shown)) + "…”";
        else
            m_problem = lxw_strerror(error);
    }

    lxw_worksheet& m_page;
    const WorkbookSheet& m_sheet;
    const WrittenChart& m_table;
    const WorkbookStyles& m_styles;
    lxw_row_t m_row = headRow + 1;
    /// Why the page is not whole; empty while it is.
    std::string m_problem;
};

} // namespace

Result<> writeSheet(lxw_worksheet& page, const WorkbookSheet& sheet, const WorkbookStyles& styles)
{
    return SheetWriter(page, sheet, styles).write();
}

} // namespace remit
