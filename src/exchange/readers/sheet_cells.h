#pragma once

#include "exchange/formats/text_grid.h"
#include "exchange/readers/shared_texts.h"

#include <orcus/spreadsheet/import_interface.hpp>

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace remit {

/// How much all sheets of a workbook have taken so far.
class CellCount {
public:
    /// Rows count as cells; cells that share a text take it once each.
    void add(std::size_t cells, std::size_t bytes)
    {
        m_cells += cells;
        m_bytes += bytes;
        if (m_cells > ImportLimits::cells || m_bytes > ImportLimits::bytes)
            throw TooManyCells();
    }

private:
    std::size_t m_cells = 0;
    std::size_t m_bytes = 0;
};

/// Takes the cells of one sheet as text.
class SheetCells : public orcus::spreadsheet::iface::import_sheet, public orcus::spreadsheet::iface::import_formula {
public:
    using row_t = orcus::spreadsheet::row_t;
    using col_t = orcus::spreadsheet::col_t;

    SheetCells(std::string name, const SharedTexts& texts, CellCount& count)
        : m_name(std::move(name))
        , m_texts(texts)
        , m_count(count)
    {
    }

    orcus::spreadsheet::iface::import_formula* get_formula() override { return this; }
    void set_auto(row_t row, col_t column, std::string_view text) override { put(row, column, std::string(text)); }
    void set_string(row_t row, col_t column, orcus::spreadsheet::string_id_t index) override;
    void set_value(row_t row, col_t column, double value) override;
    void set_bool(row_t row, col_t column, bool value) override { put(row, column, value ? "TRUE" : "FALSE"); }
    void set_date_time(row_t row, col_t column, int year, int month, int day, int hour, int minute,
                       double second) override;
    void set_format(row_t, col_t, std::size_t) override { }
    void set_format(row_t, col_t, row_t, col_t, std::size_t) override { }
    void fill_down_cells(row_t row, col_t column, row_t rows) override;
    orcus::spreadsheet::range_size_t get_sheet_size() const override { return {1'048'576, 16'384}; }

    void set_position(row_t row, col_t column) override;
    void set_formula(orcus::spreadsheet::formula_grammar_t, std::string_view) override { }
    void set_shared_formula_index(std::size_t) override { }
    void set_result_string(std::string_view text) override { put(m_row, m_column, std::string(text)); }
    void set_result_value(double value) override { set_value(m_row, m_column, value); }
    void set_result_bool(bool value) override { set_bool(m_row, m_column, value); }
    void set_result_empty() override { }
    void commit() override { }

    const std::string& name() const { return m_name; }
    std::vector<std::vector<std::string>>& rows() { return m_rows; }
    const std::map<std::pair<std::size_t, std::size_t>, std::string>& notes() const { return m_notes; }

    /// By row and column, from 0.
    void putText(std::size_t row, std::size_t column, std::string text);
    /// What is noted about a cell, tidied at its ends; an empty note is none.
    void putNote(std::size_t row, std::size_t column, const std::string& note);

private:
    /// Makes room for a text of so many bytes.
    std::string& cellFor(std::size_t row, std::size_t column, std::size_t length);
    void put(row_t row, col_t column, std::string text);

    std::string m_name;
    const SharedTexts& m_texts;
    CellCount& m_count;
    std::vector<std::vector<std::string>> m_rows;
    std::map<std::pair<std::size_t, std::size_t>, std::string> m_notes;
    /// Of the formula that is being read.
    row_t m_row = 0;
    col_t m_column = 0;
};

} // namespace remit
