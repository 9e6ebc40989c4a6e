#include "exchange/recognition/who_what_list.h"

#include "core/utf8.h"
#include "exchange/formats/text_encoding.h"
#include "exchange/formats/text_grid.h"
#include "exchange/recognition/chart_builder.h"
#include "exchange/recognition/who_what_line.h"

#include <algorithm>
#include <map>

namespace remit {

namespace {

/// No more than one beyond what a list may have.
std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t start = 0; start < text.size() && lines.size() <= ImportLimits::rows;) {
        const std::size_t end = std::min(text.find_first_of("\r\n", start), text.size());
        lines.push_back(text.substr(start, end - start));
        start = end + (text.compare(end, 2, "\r\n") == 0 ? 2 : 1);
    }
    return lines;
}

/// Trailing and leading white space go, a tab between who and what stays.
std::string_view trimmed(std::string_view line)
{
    const auto first = line.find_first_not_of(" \t");
    const auto last = line.find_last_not_of(" \t");
    return first == std::string_view::npos ? std::string_view() : line.substr(first, last - first + 1);
}

/// The line in the parts that a reader looks at: a bullet gone, a tab kept.
std::string withoutMarks(std::string_view line)
{
    std::string_view text = trimmed(line);
    for (auto tab = text.find('\t'); tab != std::string_view::npos; tab = text.find('\t')) {
        const std::string before(text.substr(0, tab));
        const std::string left = withoutBullet(before + " ");
        // "1.<tab>PO: ..." and "•<tab>PO: ..." are bullets as word processors write them.
        std::size_t at = 0;
        const bool isBullet
            = withoutBullet(before + " x") == "x" || left.empty() || !(isLetter(nextCodePoint(left, at)));
        if (!isBullet)
            return left + "\t" + tidied(text.substr(tab + 1));
        text = trimmed(text.substr(tab + 1));
    }
    return withoutBullet(text);
}

/// Reads the list line by line into a chart.
class ListReader {
public:
    ListReader(std::vector<std::string> lines, const std::vector<KnownRole>& known, const WhoWhatLetters& letters)
        : m_lines(std::move(lines))
        , m_reader(known)
        , m_letters(letters)
    {
        for (const std::string& line : m_lines)
            m_list.grid.rows.push_back({std::string(), withoutMarks(line)});
    }

    Result<WhoWhatList> read()
    {
        ChartBuilder builder(m_list.grid);
        m_builder = &builder;
        for (std::size_t row = 0; row < m_lines.size(); ++row) {
            readLine(row);
            if (m_builder->chart().roles.size() > ImportLimits::roles)
                return Error{"The list names more than 200 roles. Is it a list of who does what?"};
            if (m_cells > mostCells)
                return Error{"The list is too long for that many roles. Bring it in part by part."};
        }
        if (m_builder->chart().rows.empty())
            return Error{"No line says who does what. Write lines such as “PO - Order the backlog”."};
        m_list.chart = m_builder->finished();
        m_list.chart.emptyMeansNobody = false;
        return std::move(m_list);
    }

private:
    void readLine(std::size_t row)
    {
        const std::string line = m_list.grid.rows[row][1];
        if (line.empty())
            return;
        if (line.starts_with('#') || line.ends_with(':'))
            return readHeading(row, line);
        auto read = m_reader.read(line);
        if (read && !read->known && !m_heading.who.empty() && line.find('\t') == std::string::npos)
            read.reset();
        if (!read && !m_heading.who.empty()) {
            read = m_heading;
            read->what = line;
        }
        if (!read)
            return m_builder->leaveOut(row, 1, "no role is named on the line");
        m_list.linesOfKnownRoles += read->known ? 1 : 0;
        addRow(row, *read);
    }
    /// "PO:" says who does what follows, "Delivery:" or "## Delivery" opens an area.
    void readHeading(std::size_t row, const std::string& line)
    {
        const auto first = line.find_first_not_of("# ");
        const auto last = line.find_last_not_of(": ");
        if (first == std::string::npos || last == std::string::npos || last < first)
            return m_builder->leaveOut(row, 1, "no role is named on the line");
        const std::string name = line.substr(first, last - first + 1);
        m_heading = m_reader.knownRolesIn(name);
        if (m_heading.who.empty())
            m_area = m_builder->area(name);
        m_builder->use(row, 1, m_heading.who.empty() ? CellUse::area : CellUse::role);
    }
    void addRow(std::size_t row, const WhoWhatLine& line)
    {
        std::string who;
        for (const std::string& each : line.who)
            who += (who.empty() ? "" : line.sharing == Sharing::either ? " or " : " and ") + each;
        m_list.grid.rows[row] = {who, line.what};
        m_builder->use(row, 0, CellUse::role);
        m_builder->use(row, 1, CellUse::responsibility);
        const auto [known, isNew] = m_rows.try_emplace(folded(line.what), m_builder->chart().rows.size());
        if (isNew) {
            RecognisedRow added;
            added.area = m_area;
            added.title = line.what;
            added.gridRow = row;
            m_builder->addRow(std::move(added));
        }
        RecognisedRow& target = m_builder->chart().rows[known->second];
        if (isNew)
            target.sharing = line.sharing;
        for (std::size_t i = 0; i < line.who.size(); ++i)
            giveLetters(target, columnOf(line.who[i]), isNew && i == 0);
        if (isNew)
            m_builder->chart().added.push_back({known->second, columnOf(line.who.front()), m_letters.answers});
    }
    std::size_t columnOf(const std::string& role)
    {
        if (!m_builder->roleNamed(role))
            m_builder->addRole(role);
        return *m_builder->roleNamed(role);
    }
    void giveLetters(RecognisedRow& row, std::size_t column, bool answers)
    {
        if (row.cells.size() <= column) {
            m_cells += column + 1 - row.cells.size();
            row.cells.resize(column + 1);
        }
        std::string& letters = row.cells[column].letters;
        if (letters.empty())
            letters = answers ? m_letters.answers + m_letters.does : m_letters.does;
    }

    static constexpr std::size_t mostCells = 2'000'000;
    std::size_t m_cells = 0;
    std::vector<std::string> m_lines;
    WhoWhatReader m_reader;
    WhoWhatLetters m_letters;
    WhoWhatList m_list;
    ChartBuilder* m_builder = nullptr;
    /// Who does what follows, from a line that only names roles.
    WhoWhatLine m_heading;
    std::string m_area;
    std::map<std::string, std::size_t> m_rows;
};

} // namespace

Result<WhoWhatList> readWhoWhatList(std::string_view bytes, const std::vector<KnownRole>& known,
                                    const WhoWhatLetters& letters)
{
    if (bytes.size() > ImportLimits::bytes)
        return Error{"The list is longer than 64 MB. Bring it in part by part."};
    const auto text = toUtf8(bytes, "list");
    if (!text)
        return Error{"There is no text to read a list from. Copy lines such as “PO - Order the backlog” first."};
    auto lines = linesOf(*text);
    if (lines.size() > ImportLimits::rows)
        return Error{"The list has more than 100,000 lines. Bring it in part by part."};
    const bool isTooLong = std::any_of(lines.begin(), lines.end(),
                                       [](const std::string& line) { return line.size() > ImportLimits::cellBytes; });
    if (isTooLong)
        return Error{"The list has a line of more than 100,000 characters. Is it a list of who does what?"};
    return ListReader(std::move(lines), known, letters).read();
}

bool isMostlyWhoWhat(const WhoWhatList& list)
{
    const std::size_t rows = list.chart.rows.size();
    return list.linesOfKnownRoles > 0 && list.linesOfKnownRoles * 2 >= rows && list.chart.leftOut.size() * 2 <= rows;
}

bool looksLikeWhoWhatList(std::string_view text, const std::vector<KnownRole>& known)
{
    const auto list = readWhoWhatList(text, known);
    return list && isMostlyWhoWhat(*list);
}

} // namespace remit
