#pragma once

#include "exchange/formats/text_grid.h"

#include <libxml/xmlstring.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// The text of a cell as a browser would show it: white space collapses, no-break spaces stay spaces.
class HtmlCellText {
public:
    void add(std::string_view text);
    /// A new line if there is something before it.
    void breakBlock() { m_break = m_break || !m_text.empty(); }
    void breakLine();
    bool isEmpty() const { return finished().empty(); }
    std::string finished() const;

private:
    void flushGap();

    std::string m_text;
    bool m_gap = false;
    bool m_break = false;
};

/// Gathers the cells of tables from what the parser finds, in the order of the document, each table a part named by its
/// caption, the heading above it, or a short line there; rows that are not shown are left out, a cell's comment follows
/// its text in parentheses. Cells that a span covers are counted like others; once there are too many, nothing more is
/// taken.
class HtmlTableReader {
public:
    /// `mostCells` counts rows, too, so that a file of empty rows ends.
    explicit HtmlTableReader(std::size_t mostCells)
        : HtmlTableReader(mostCells, mostCells)
    {
    }
    HtmlTableReader(std::size_t mostCells, std::size_t mostRows)
        : m_mostCells(mostCells)
        , m_mostRows(mostRows)
    {
    }

    /// `attributes` are names and values in turn, ended by a null.
    void start(const std::string& tag, const xmlChar** attributes);
    void end(const std::string& tag);
    void characters(std::string_view text);

    bool isTooLarge() const
    {
        return m_cells > m_mostCells || m_grid.rows.size() > m_mostRows || m_tags > tagsOfCell * m_mostCells;
    }
    TextGrid finished();

private:
    void startTable();
    void startOutside(const std::string& tag);
    void endOutside();
    std::string nameOfTable() const;
    void startRow(const xmlChar** attributes);
    void startCell(const xmlChar** attributes);
    void endCell();
    void skipCovered();
    void put(std::string text);
    void cover(std::size_t first);
    void endRow();
    void endRowGroup();
    /// The row that is being read; there is one whenever there is a cell.
    std::vector<std::string>& row() { return m_grid.rows.back(); }

    /// Inside and around each of the most cells that may be.
    static constexpr std::size_t tagsOfCell = 3;

    std::size_t m_mostCells;
    std::size_t m_mostRows;
    std::size_t m_tags = 0;
    TextGrid m_grid;
    HtmlCellText m_text;
    /// What the cell's comment says, as Calc writes it into the cell.
    HtmlCellText m_comment;
    /// The line outside of tables that is being read, and the last one that was not empty.
    HtmlCellText m_line;
    std::string m_lastLine;
    /// The last heading, and whether it is new for the next table; the title of the page is not.
    std::string m_heading;
    bool m_headingIsNew = false;
    bool m_inHeading = false;
    bool m_isTitle = false;
    bool m_inCaption = false;
    /// For each column, the first row below the cell that reaches down into it; rows count from the top of the grid.
    std::vector<std::size_t> m_coveredUntil;
    std::size_t m_cells = 0;
    std::size_t m_columns = 1;
    std::size_t m_rows = 1;
    int m_depth = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inComment = false;
    /// A row that is not shown, as Excel ends tables of uneven columns with.
    bool m_inHiddenRow = false;
};

} // namespace remit
