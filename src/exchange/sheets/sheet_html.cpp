#include "core/letters.h"
#include "exchange/formats/html_text.h"
#include "exchange/sheets/fill_in_sheet.h"
#include "exchange/sheets/sheet_keys.h"
#include "exchange/sheets/sheet_page.h"

#include <nlohmann/json.hpp>

namespace remit {

namespace {

using nlohmann::json;

/// Data that stand in a page as text, whatever they hold.
std::string embedded(const json& data)
{
    std::string text;
    for (const char each : data.dump(-1, ' ', false, json::error_handler_t::replace))
        text += each == '<' ? std::string("\\u003c") : std::string(1, each);
    return text;
}

json lettersJson(const std::vector<Letter>& scheme)
{
    json letters = json::array();
    for (const Letter& each : scheme) {
        const Involvement strongest = chipInvolvement(each.letter, scheme);
        letters.push_back({{"letter", each.letter},
                           {"involvement", wordFor(strongest)},
                           {"strength", static_cast<int>(strongestInvolvement(each.letter, scheme))}});
    }
    return letters;
}

json dataOf(const FillInSheet& sheet)
{
    json columns = json::array();
    for (const SheetColumn& each : sheet.columns)
        columns.push_back({{"key", keyOf(roleKey, each.role.value)}, {"name", each.name}, {"short", each.shortName}});
    json rows = json::array();
    for (const SheetRow& each : sheet.rows)
        rows.push_back({{"key", keyOf(rowKey, each.responsibility.value)},
                        {"area", each.area},
                        {"title", each.title},
                        {"cells", each.cells}});
    return {{"remitSheet", 1},
            {"constellation", keyOf(constellationKey, sheet.constellation.value)},
            {"constellationName", sheet.constellationName},
            {"participant", sheet.participant},
            {"letters", lettersJson(sheet.scheme)},
            {"columns", columns},
            {"rows", rows}};
}

void addHead(const FillInSheet& sheet, const SheetWords& words, std::string& html)
{
    html += "<h1>" + htmlText(words.title) + "</h1>\n<p>" + htmlText(words.intro) + "</p>\n<noscript><p><strong>"
        + htmlText(words.noScript) + "</strong></p></noscript>\n<label for=\"name\">" + htmlText(words.nameLabel)
        + "<input id=\"name\" autocomplete=\"name\" value=\"" + htmlText(sheet.participant)
        + "\"></label>\n<ul class=\"legend\">\n";
    for (const Letter& each : sheet.scheme) {
        html += "<li><b class=\"" + std::string(wordFor(chipInvolvement(each.letter, sheet.scheme))) + "\">"
            + htmlText(each.letter) + "</b> " + htmlText(each.name)
            + (each.meaning.empty() ? "" : ": " + htmlText(each.meaning)) + "</li>\n";
    }
    html += "</ul>\n";
}

void addRow(const FillInSheet& sheet, const SheetRow& row, std::string& html)
{
    html += "<tr><th scope=\"row\">" + htmlText(row.title) + "</th>";
    for (std::size_t column = 0; column < sheet.columns.size(); ++column)
        html += "<td><input autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\" aria-label=\""
            + htmlText(sheet.columns[column].name + ", " + row.title) + "\" value=\"" + htmlText(row.cells[column])
            + "\"></td>";
    html += "</tr>\n";
}

void addTable(const FillInSheet& sheet, const SheetWords& words, std::string& html)
{
    html += "<div class=\"chart\"><table>\n<thead><tr><th scope=\"col\">" + htmlText(words.rowsHeading) + "</th>";
    for (const SheetColumn& column : sheet.columns)
        html += "<th scope=\"col\">" + htmlText(column.name) + "</th>";
    html += "</tr></thead>\n<tbody>\n";
    std::string area;
    for (const SheetRow& row : sheet.rows) {
        if (row.area != area && !row.area.empty())
            html += "<tr class=\"area\"><th scope=\"rowgroup\" colspan=\"" + std::to_string(sheet.columns.size() + 1)
                + "\">" + htmlText(row.area) + "</th></tr>\n";
        area = row.area;
        addRow(sheet, row, html);
    }
    html += "</tbody>\n</table></div>\n";
}

void addBar(const FillInSheet& sheet, const SheetWords& words, std::string& html)
{
    html += "<div class=\"bar\">";
    for (const Letter& each : sheet.scheme)
        html += "<button type=\"button\" class=\"letter\" title=\"" + htmlText(each.name) + "\">"
            + htmlText(each.letter) + "</button>";
    html += "<button type=\"button\" id=\"clear\">" + htmlText(words.clear)
        + "</button><span id=\"progress\"></span><span id=\"said\" role=\"status\"></span>"
          "<button type=\"button\" class=\"save\" id=\"save\">"
        + htmlText(words.save) + "</button></div>\n";
}

} // namespace

std::string writeSheetHtml(const FillInSheet& sheet, const SheetWords& words)
{
    std::string html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'unsafe-inline'; script-src 'unsafe-inline'\">\n<title>"
        + htmlText(words.title) + "</title>\n<style>" + sheetStyles() + "</style>\n</head>\n<body>\n";
    addHead(sheet, words, html);
    addTable(sheet, words, html);
    addBar(sheet, words, html);
    const json told{{"progress", words.progress},
                    {"noLetter", words.noLetter},
                    {"nameMissing", words.nameMissing},
                    {"saved", words.saved}};
    html += std::string(sheetDataTag) + embedded(dataOf(sheet)) + "</script>\n"
        + "<script type=\"application/json\" id=\"remit-words\">" + embedded(told) + "</script>\n<script>"
        + sheetScript() + "</script>\n";
    return html + "</body>\n</html>\n";
}

} // namespace remit
