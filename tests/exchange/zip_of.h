#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace remit::test {

inline std::uint32_t checkSum(std::string_view bytes)
{
    std::uint32_t sum = 0xFFFFFFFFU;
    for (const char each : bytes) {
        sum ^= static_cast<unsigned char>(each);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~sum;
}

/// A ZIP archive with these files, not compressed; `claimed` adds to the unpacked size the archive's list tells.
inline std::string zipOf(const std::vector<std::pair<std::string, std::string>>& files, std::uint32_t claimed = 0)
{
    const auto number = [](std::uint32_t value, int bytes) {
        std::string text;
        for (int i = 0; i < bytes; ++i)
            text.push_back(static_cast<char>((value >> (8 * i)) & 0xFFU));
        return text;
    };
    std::string archive;
    std::string list;
    for (const auto& [name, content] : files) {
        const auto size = static_cast<std::uint32_t>(content.size());
        const std::string common = number(0, 2) + number(0, 2) + number(0, 4) + number(checkSum(content), 4)
            + number(size, 4) + number(size + claimed, 4) + number(static_cast<std::uint32_t>(name.size()), 2)
            + number(0, 2);
        list += "PK\x01\x02" + number(20, 2) + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2)
            + number(0, 4) + number(static_cast<std::uint32_t>(archive.size()), 4) + name;
        archive += "PK\x03\x04" + number(20, 2) + common + name + content;
    }
    const auto count = static_cast<std::uint32_t>(files.size());
    return archive + list + "PK\x05\x06" + number(0, 4) + number(count, 2) + number(count, 2)
        + number(static_cast<std::uint32_t>(list.size()), 4) + number(static_cast<std::uint32_t>(archive.size()), 4)
        + number(0, 2);
}

/// The rows with each text in braces moved to the texts that all sheets share, and its number in its place.
inline std::string withSharedTexts(std::string rows, std::string& texts)
{
    for (auto open = rows.find('{'); open != std::string::npos; open = rows.find('{', open)) {
        const auto close = rows.find('}', open);
        std::size_t count = 0;
        for (auto at = texts.find("<si>"); at != std::string::npos; at = texts.find("<si>", at + 1))
            ++count;
        texts += "<si><t>" + rows.substr(open + 1, close - open - 1) + "</t></si>";
        rows.replace(open, close - open + 1, std::to_string(count));
    }
    return rows;
}

/// A workbook with these sheets, by name; each is the XML of its rows. The comments are XML, of the first sheet.
inline std::string xlsxOf(const std::vector<std::pair<std::string, std::string>>& sheets,
                          const std::string& comments = {})
{
    const std::string spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package = "http://schemas.openxmlformats.org/package/2006/";
    const std::string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    std::string types = "<Types xmlns=\"" + package + "content-types\"><Default Extension=\"rels\" ContentType=\""
        + "application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" "
          "ContentType=\""
        + type + "sheet.main+xml\"/>";
    std::string names;
    std::string relations
        = "<Relationship Id=\"rIdT\" Type=\"" + office + "/sharedStrings\" Target=\"sharedStrings.xml\"/>";
    types += "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + type + "sharedStrings+xml\"/>";
    std::string texts;
    std::vector<std::pair<std::string, std::string>> files;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string n = std::to_string(i + 1);
        types += "<Override PartName=\"/xl/worksheets/sheet" + n + ".xml\" ContentType=\"" + type + "worksheet+xml\"/>";
        names += "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>";
        relations += "<Relationship Id=\"rId" + n + "\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet" + n
            + ".xml\"/>";
        files.emplace_back("xl/worksheets/sheet" + n + ".xml",
                           "<worksheet xmlns=\"" + spreadsheet + "\"><sheetData>"
                               + withSharedTexts(sheets[i].second, texts) + "</sheetData></worksheet>");
    }
    files.emplace_back("xl/sharedStrings.xml", "<sst xmlns=\"" + spreadsheet + "\">" + texts + "</sst>");
    const std::string rels = "<Relationships xmlns=\"" + package + "relationships\">";
    files.emplace_back("[Content_Types].xml", types + "</Types>");
    files.emplace_back("_rels/.rels",
                       rels + "<Relationship Id=\"rId1\" Type=\"" + office
                           + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    if (!comments.empty()) {
        files.emplace_back("xl/comments1.xml", comments);
        files.emplace_back("xl/worksheets/_rels/sheet1.xml.rels",
                           rels + "<Relationship Id=\"rId1\" Type=\"" + office
                               + "/comments\" Target=\"../comments1.xml\"/></Relationships>");
    }
    files.emplace_back("xl/workbook.xml",
                       "<workbook xmlns=\"" + spreadsheet + "\" xmlns:r=\"" + office + "\"><sheets>" + names
                           + "</sheets></workbook>");
    files.emplace_back("xl/_rels/workbook.xml.rels", rels + relations + "</Relationships>");
    return zipOf(files);
}

/// A row of a sheet from its number on, each text in its own cell; an empty text is no cell.
inline std::string sheetRow(int row, const std::vector<std::string>& texts)
{
    std::string xml = "<row r=\"" + std::to_string(row) + "\">";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i].empty())
            xml += "<c r=\"" + std::string(1, static_cast<char>('A' + i)) + std::to_string(row) + "\" t=\"s\"><v>{"
                + texts[i] + "}</v></c>";
    }
    return xml + "</row>";
}

} // namespace remit::test
