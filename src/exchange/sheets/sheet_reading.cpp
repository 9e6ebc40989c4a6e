#include "core/text.h"
#include "core/utf8.h"
#include "exchange/formats/csv.h"
#include "exchange/formats/text_encoding.h"
#include "exchange/sheets/fill_in_sheet.h"
#include "exchange/sheets/sheet_keys.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace remit {

namespace {

using nlohmann::json;

/// A sheet that was a table, by the keys in it.
class KeyedGrid {
public:
    explicit KeyedGrid(const TextGrid& grid)
        : m_grid(grid)
    {
        for (std::size_t row = 0; row < grid.rows.size(); ++row) {
            for (std::size_t column = 0; column < grid.rows[row].size(); ++column)
                note(textAt(row, column), row, column);
        }
    }

    FillInSheet read() const
    {
        FillInSheet sheet{m_constellation, {}, participant(), {}, columns(), {}};
        std::string area;
        for (std::size_t row = 0; row < m_grid.rows.size(); ++row) {
            SheetRow read = rowAt(row);
            const bool isFilled = std::any_of(read.cells.begin(), read.cells.end(),
                                              [](const std::string& cell) { return !cell.empty(); });
            const bool isBelow = m_head && row > *m_head;
            if (row == m_head || row == m_keys || row == m_name || read.title.empty())
                continue;
            if (!read.responsibility && !(isFilled && isBelow)) {
                area = isBelow ? read.title : std::string();
                continue;
            }
            read.area = area;
            sheet.rows.push_back(std::move(read));
        }
        return sheet;
    }

private:
    std::string textAt(std::size_t row, std::size_t column) const { return tidied(plainText(m_grid.at(row, column))); }
    void note(const std::string& cell, std::size_t row, std::size_t column)
    {
        if (cell == keysHeading) {
            m_head = row;
            m_keyColumn = column;
        } else if (cell == participantKey) {
            m_name = row;
        } else if (const auto id = idIn(cell, constellationKey)) {
            m_keys = row;
            m_constellation = ConstellationId{id};
        }
    }
    std::string participant() const
    {
        if (!m_name)
            return {};
        for (std::size_t column = 1; column < m_grid.rows[*m_name].size(); ++column) {
            std::string cell = textAt(*m_name, column);
            if (!cell.empty() && cell != participantKey)
                return cell;
        }
        return {};
    }
    std::size_t columnCount() const { return m_keyColumn.value_or(m_grid.columnCount()); }
    std::vector<SheetColumn> columns() const
    {
        std::vector<SheetColumn> all;
        for (std::size_t column = 1; column < columnCount(); ++column) {
            const std::string key = m_keys ? textAt(*m_keys, column) : std::string();
            all.push_back({m_head ? textAt(*m_head, column) : std::string(), {}, {idIn(key, roleKey)}});
        }
        return all;
    }
    SheetRow rowAt(std::size_t row) const
    {
        SheetRow read{{}, textAt(row, 0)};
        for (std::size_t column = 1; column < columnCount(); ++column)
            read.cells.push_back(textAt(row, column));
        for (std::size_t column = 0; column < m_grid.rows[row].size(); ++column) {
            if (const auto id = idIn(textAt(row, column), rowKey))
                read.responsibility = {id};
        }
        return read;
    }

    const TextGrid& m_grid;
    std::optional<std::size_t> m_head;
    std::optional<std::size_t> m_keys;
    std::optional<std::size_t> m_name;
    std::optional<std::size_t> m_keyColumn;
    ConstellationId m_constellation;
};

/// The text under a name, empty when there is none or it is no text.
std::string textIn(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? plainText(found->get_ref<const std::string&>())
                                                       : std::string();
}

/// More than any sheet that was given out has: its rows would take all memory.
bool isTooLarge(std::size_t rows, std::size_t columns)
{
    return rows > ImportLimits::rows || columns > ImportLimits::columns || rows * columns > ImportLimits::cells;
}

Error tooLarge(const std::string& fileName)
{
    return Error{"“" + fileName
                 + "” has more rows and columns than any sheet Remit gives out. Ask for the right file."};
}

/// The objects of the list under a name.
std::vector<json> objectsIn(const json& object, const char* name)
{
    std::vector<json> all;
    const auto found = object.find(name);
    if (found == object.end() || !found->is_array())
        return all;
    for (const json& each : *found) {
        if (each.is_object())
            all.push_back(each);
    }
    return all;
}

std::size_t countIn(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_array() ? found->size() : 0;
}

FillInSheet sheetIn(const json& data)
{
    FillInSheet sheet{{idIn(textIn(data, "constellation"), constellationKey)},
                      textIn(data, "constellationName"),
                      tidied(textIn(data, "participant")),
                      {},
                      {},
                      {}};
    for (const json& each : objectsIn(data, "columns"))
        sheet.columns.push_back(
            {tidied(textIn(each, "name")), textIn(each, "short"), {idIn(textIn(each, "key"), roleKey)}});
    for (const json& each : objectsIn(data, "rows")) {
        SheetRow row{textIn(each, "area"), tidied(textIn(each, "title")), {idIn(textIn(each, "key"), rowKey)}};
        if (const auto cells = each.find("cells"); cells != each.end() && cells->is_array()) {
            for (const json& cell : *cells)
                row.cells.push_back(cell.is_string() ? tidied(plainText(cell.get_ref<const std::string&>()))
                                                     : std::string());
        }
        row.cells.resize(sheet.columns.size());
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

/// The data in a page, when it is one of a sheet.
std::optional<std::string_view> dataIn(std::string_view html)
{
    constexpr std::string_view mark = "id=\"remit-sheet\"";
    const auto at = html.find(mark);
    const auto start = at == std::string_view::npos ? at : html.find('>', at);
    if (start == std::string_view::npos)
        return std::nullopt;
    const auto end = html.find("</script>", start);
    return html.substr(start + 1, (end == std::string_view::npos ? html.size() : end) - start - 1);
}

bool isPage(std::string_view bytes)
{
    return bytes.find('<') < 8;
}

} // namespace

bool isFillInSheet(std::string_view bytes)
{
    if (isPage(bytes))
        return dataIn(bytes).has_value();
    const auto decoded = toUtf8(bytes.substr(0, ImportLimits::bytes), {});
    return decoded
        && (decoded->find(keysHeading) != std::string::npos || decoded->find(constellationKey) != std::string::npos);
}

Result<FillInSheet> readSheet(std::string_view bytes, const std::string& fileName)
{
    if (!isPage(bytes)) {
        const auto grid = readCsv(bytes, fileName);
        if (!grid)
            return grid.error();
        if (isTooLarge(grid->rows.size(), grid->columnCount()))
            return tooLarge(fileName);
        return KeyedGrid(*grid).read();
    }
    const auto found = dataIn(bytes);
    const json data = found ? json::parse(*found, nullptr, false) : json();
    if (!data.is_object())
        return Error{"“" + fileName
                     + "” is damaged: what was filled in can't be read. Ask for it to be saved and sent again."};
    if (isTooLarge(countIn(data, "rows"), countIn(data, "columns")))
        return tooLarge(fileName);
    return sheetIn(data);
}

} // namespace remit
