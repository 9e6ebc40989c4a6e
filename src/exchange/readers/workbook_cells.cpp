#include "exchange/readers/workbook_cells.h"

#include <algorithm>
#include <iterator>

namespace remit {

orcus::spreadsheet::iface::import_sheet* WorkbookCells::append_sheet(orcus::spreadsheet::sheet_t, std::string_view name)
{
    constexpr std::size_t mostSheets = 500;
    if (m_sheets.size() == mostSheets)
        throw TooManyCells();
    m_sheets.push_back(std::make_unique<SheetCells>(std::string(name), m_texts, m_count));
    return m_sheets.back().get();
}

orcus::spreadsheet::iface::import_sheet* WorkbookCells::get_sheet(std::string_view name)
{
    return sheetNamed(name);
}

SheetCells* WorkbookCells::sheetNamed(std::string_view name)
{
    const auto found
        = std::find_if(m_sheets.begin(), m_sheets.end(), [&](const auto& each) { return each->name() == name; });
    return found == m_sheets.end() ? nullptr : found->get();
}

orcus::spreadsheet::iface::import_sheet* WorkbookCells::get_sheet(orcus::spreadsheet::sheet_t index)
{
    const auto at = static_cast<std::size_t>(index);
    return index >= 0 && at < m_sheets.size() ? m_sheets[at].get() : nullptr;
}

orcus::spreadsheet::src_address_t WorkbookCells::resolve_address(std::string_view address)
{
    constexpr orcus::spreadsheet::row_t mostRows = 1'048'576;
    constexpr orcus::spreadsheet::col_t mostColumns = 16'384;
    address.remove_prefix(std::min(address.find_last_of("!.") + 1, address.size()));
    orcus::spreadsheet::src_address_t place{0, 0, 0};
    for (const char each : address) {
        if (each >= 'A' && each <= 'Z' && place.column < mostColumns)
            place.column = place.column * 26 + (each - 'A' + 1);
        else if (each >= '0' && each <= '9' && place.row < mostRows)
            place.row = place.row * 10 + (each - '0');
    }
    place.row = std::max(place.row - 1, 0);
    place.column = std::max(place.column - 1, 0);
    return place;
}

orcus::spreadsheet::src_range_t WorkbookCells::resolve_range(std::string_view range)
{
    const std::size_t colon = range.find(':');
    const auto first = resolve_address(range.substr(0, colon));
    return {first, colon == std::string_view::npos ? first : resolve_address(range.substr(colon + 1))};
}

TextGrid WorkbookCells::finished()
{
    TextGrid grid;
    for (const auto& sheet : m_sheets) {
        if (sheet->rows().empty())
            continue;
        for (const auto& [place, note] : sheet->notes())
            grid.notes.emplace(std::pair(grid.rows.size() + place.first, place.second), note);
        grid.parts.push_back({sheet->name(), grid.rows.size()});
        std::move(sheet->rows().begin(), sheet->rows().end(), std::back_inserter(grid.rows));
        grid.rows.emplace_back();
    }
    return grid;
}

} // namespace remit
