#pragma once

#include "exchange/formats/text_grid.h"
#include "exchange/readers/sheet_cells.h"

#include <memory>

namespace remit {

/// Hands out the sheets of a workbook to the library's reader.
class WorkbookCells : public orcus::spreadsheet::iface::import_factory,
                      public orcus::spreadsheet::iface::import_global_settings,
                      public orcus::spreadsheet::iface::import_reference_resolver {
public:
    orcus::spreadsheet::iface::import_global_settings* get_global_settings() override { return this; }
    orcus::spreadsheet::iface::import_shared_strings* get_shared_strings() override { return &m_texts; }
    orcus::spreadsheet::iface::import_reference_resolver*
    get_reference_resolver(orcus::spreadsheet::formula_ref_context_t) override
    {
        return this;
    }
    orcus::spreadsheet::iface::import_sheet* append_sheet(orcus::spreadsheet::sheet_t index,
                                                          std::string_view name) override;
    orcus::spreadsheet::iface::import_sheet* get_sheet(std::string_view name) override;
    orcus::spreadsheet::iface::import_sheet* get_sheet(orcus::spreadsheet::sheet_t index) override;
    void finalize() override { }
    void set_origin_date(int, int, int) override { }
    void set_default_formula_grammar(orcus::spreadsheet::formula_grammar_t grammar) override { m_grammar = grammar; }
    orcus::spreadsheet::formula_grammar_t get_default_formula_grammar() const override { return m_grammar; }
    void set_character_set(orcus::character_set_t) override { }

    /// "B9" and "A1:B9"; what is no such name is the first cell.
    orcus::spreadsheet::src_address_t resolve_address(std::string_view address) override;
    orcus::spreadsheet::src_range_t resolve_range(std::string_view range) override;

    /// Nothing when no sheet is called so.
    SheetCells* sheetNamed(std::string_view name);
    /// All sheets that hold anything, below each other.
    TextGrid finished();

private:
    SharedTexts m_texts;
    CellCount m_count;
    std::vector<std::unique_ptr<SheetCells>> m_sheets;
    orcus::spreadsheet::formula_grammar_t m_grammar = orcus::spreadsheet::formula_grammar_t::unknown;
};

} // namespace remit
