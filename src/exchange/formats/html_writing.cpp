#include "exchange/formats/chart_document.h"

#include "exchange/formats/html_look.h"
#include "exchange/formats/html_text.h"

#include <string_view>
#include <utility>

namespace remit {

namespace {

/// Weights are those of the window; without them the page is a plain table. "@light", "@dark" and "@paper" stand for
/// the chips.
constexpr const char* styles = R"(
body { margin: 2rem; background: var(--ground); color: var(--text); font: 15px/1.45 Inter, system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p, footer { color: var(--faint); }
div.chart { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: center; vertical-align: top; }
th { font-weight: 600; }
th small { display: block; font-weight: 400; color: var(--faint); }
tbody th { text-align: left; font-weight: 400; max-width: 32rem; }
tr.area th { background: var(--band); font-weight: 600; }
tr.out { color: var(--faint); }
td.number { text-align: right; color: var(--faint); }
td.letters { white-space: nowrap; }
sup a { color: inherit; }
b { display: inline-block; min-width: 1.1em; padding: 0 .3em; border: 1px solid; border-radius: .3em; font-weight: 600;
  text-align: center; }
@light@media (prefers-color-scheme: dark) {
@dark}
ul.legend { list-style: none; padding: 0; margin: 1rem 0; display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; }
@media print {
  body { margin: 0; font-size: 10pt; }
  div.chart { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  b { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
@paper}
)";

std::string styleSheet()
{
    std::string sheet = htmlColorRules() + styles;
    for (const auto& [name, ground] : {std::pair("@light", ChipGround::light), std::pair("@dark", ChipGround::dark),
                                       std::pair("@paper", ChipGround::paper)})
        sheet.replace(sheet.find(name), std::string_view(name).size(), htmlChipRules(ground, "b"));
    return sheet;
}

/// Line ends inside a text stay.
std::string lines(const std::string& text)
{
    std::string html;
    for (const char each : text)
        html += each == '\n' ? std::string("<br>") : htmlText({&each, 1});
    return html;
}

std::string chip(const ChartDocument::Letter& letter)
{
    return "<b class=\"" + std::string(wordFor(letter.involvement)) + "\">" + htmlText(letter.letter) + "</b>";
}

std::string references(const std::vector<int>& notes)
{
    std::string html;
    for (const int note : notes) {
        const std::string number = std::to_string(note);
        html += " <sup><a href=\"#note" + number + "\">" + number + "</a></sup>";
    }
    return html;
}

void addHead(const ChartDocument& chart, std::string& html)
{
    html += "<thead>\n<tr><th scope=\"col\">#</th><th scope=\"col\">" + htmlText(chart.rowsHeading) + "</th>";
    for (const ChartDocument::Column& column : chart.columns) {
        html += "<th scope=\"col\">" + htmlText(column.name);
        for (const std::string& each : column.lines)
            html += "<small>" + htmlText(each) + "</small>";
        html += "</th>";
    }
    if (!chart.hoursHeading.empty())
        html += "<th scope=\"col\">" + htmlText(chart.hoursHeading) + "</th>";
    html += "</tr>\n</thead>\n";
}

void addRow(const ChartDocument& chart, const ChartDocument::Row& row, std::string& html)
{
    html += row.leftOut ? "<tr class=\"out\">" : "<tr>";
    html += "<td class=\"number\">" + std::to_string(row.number) + "</td><th scope=\"row\">" + lines(row.title);
    if (!row.remark.empty())
        html += " <small>" + lines(row.remark) + "</small>";
    html += references(row.notes) + "</th>";
    for (const ChartDocument::Cell& cell : row.cells) {
        html += "<td class=\"letters\">";
        for (const ChartDocument::Letter& letter : cell.letters)
            html += (html.back() == '>' && &letter == &cell.letters.front() ? "" : " ") + chip(letter);
        if (!cell.remark.empty())
            html += " <small>" + lines(cell.remark) + "</small>";
        html += references(cell.notes) + "</td>";
    }
    if (!chart.hoursHeading.empty())
        html += "<td class=\"number\">" + htmlText(row.hours) + "</td>";
    html += "</tr>\n";
}

void addTable(const ChartDocument& chart, std::string& html)
{
    html += "<div class=\"chart\"><table>\n";
    addHead(chart, html);
    const std::size_t columns = 2 + chart.columns.size() + (chart.hoursHeading.empty() ? 0 : 1);
    for (const ChartDocument::Band& band : chart.bands) {
        html += "<tbody>\n";
        if (!band.name.empty())
            html += "<tr class=\"area\"><th scope=\"rowgroup\" colspan=\"" + std::to_string(columns) + "\">"
                + htmlText(band.name) + "</th></tr>\n";
        for (const ChartDocument::Row& row : band.rows)
            addRow(chart, row, html);
        html += "</tbody>\n";
    }
    html += "</table></div>\n";
}

void addLists(const ChartDocument& chart, std::string& html)
{
    for (const std::string& remark : chart.remarks)
        html += "<p>" + lines(remark) + "</p>\n";
    if (!chart.legend.empty()) {
        html += "<ul class=\"legend\">\n";
        for (const ChartDocument::Letter& each : chart.legend)
            html += "<li>" + chip(each) + " " + htmlText(each.meaning) + "</li>\n";
        html += "</ul>\n";
    }
    if (!chart.notes.empty()) {
        html += "<h2>" + htmlText(chart.notesHeading) + "</h2>\n<ol>\n";
        for (std::size_t i = 0; i < chart.notes.size(); ++i)
            html += "<li id=\"note" + std::to_string(i + 1) + "\">" + lines(chart.notes[i]) + "</li>\n";
        html += "</ol>\n";
    }
    for (const ChartDocument::Section& section : chart.sections) {
        html += "<h2>" + htmlText(section.heading) + "</h2>\n<ul>\n";
        for (const std::string& line : section.lines)
            html += "<li>" + lines(line) + "</li>\n";
        html += "</ul>\n";
    }
}

} // namespace

std::string writeHtml(const ChartDocument& chart)
{
    std::string html = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'unsafe-inline'\">\n<title>"
        + htmlText(chart.title) + "</title>\n<style>" + styleSheet() + "</style>\n</head>\n<body>\n<h1>"
        + htmlText(chart.title) + "</h1>\n";
    if (!chart.subtitle.empty())
        html += "<p>" + htmlText(chart.subtitle) + "</p>\n";
    addTable(chart, html);
    addLists(chart, html);
    if (!chart.footer.empty())
        html += "<footer>" + htmlText(chart.footer) + "</footer>\n";
    return html + "</body>\n</html>\n";
}

} // namespace remit
