#include "exchange/formats/chart_document.h"

#include "core/utf8.h"
#include "exchange/formats/text_table.h"

#include <string_view>

namespace remit {

std::string markdownText(std::string_view text)
{
    std::string result;
    for (const char each : tidied(text)) {
        if (std::string_view("\\`*_[]<>|#~").find(each) != std::string_view::npos)
            result += '\\';
        result += each == '&' ? std::string("&amp;") : std::string(1, each);
    }
    return result;
}

namespace {

/// As a paragraph or list item of its own, where a dash, a plus or "1." at the start would make a list.
std::string paragraph(std::string_view text)
{
    std::string result = markdownText(text);
    const auto digits = result.find_first_not_of("0123456789");
    if (!result.empty() && (result.front() == '-' || result.front() == '+' || result.front() == '='))
        result.insert(0, "\\");
    else if (digits != 0 && digits != std::string::npos && (result[digits] == '.' || result[digits] == ')'))
        result.insert(digits, "\\");
    return result;
}

std::string markdownReferences(const std::vector<int>& notes)
{
    std::string text;
    for (const int note : notes)
        text += " (" + std::to_string(note) + ")";
    return text;
}

std::string cellText(const ChartDocument::Cell& cell)
{
    std::string text;
    for (const ChartDocument::Letter& each : cell.letters)
        text += (text.empty() ? "" : " ") + markdownText(each.letter);
    if (!cell.remark.empty())
        text += " *" + markdownText(cell.remark) + "*";
    text += markdownReferences(cell.notes);
    return text.starts_with(' ') ? text.substr(1) : text;
}

void addHeader(const ChartDocument& chart, std::string& text)
{
    std::string line = "|  | " + markdownText(chart.rowsHeading) + " |";
    std::string rule = "| --: | :-- |";
    for (const ChartDocument::Column& column : chart.columns) {
        line += " " + markdownText(column.name);
        for (const std::string& each : column.lines)
            line += "<br>" + markdownText(each);
        line += " |";
        rule += " :-: |";
    }
    if (!chart.hoursHeading.empty()) {
        line += " " + markdownText(chart.hoursHeading) + " |";
        rule += " --: |";
    }
    text += line + "\n" + rule + "\n";
}

void addMarkdownRow(const ChartDocument& chart, const ChartDocument::Row& row, std::string& text)
{
    text += "| " + std::to_string(row.number) + " | " + markdownText(row.title);
    if (!row.remark.empty())
        text += " – *" + markdownText(row.remark) + "*";
    text += markdownReferences(row.notes) + " |";
    for (const ChartDocument::Cell& cell : row.cells)
        text += " " + cellText(cell) + " |";
    if (!chart.hoursHeading.empty())
        text += " " + markdownText(row.hours) + " |";
    text += "\n";
}

void addMarkdownTable(const ChartDocument& chart, std::string& text)
{
    addHeader(chart, text);
    const std::size_t others = chart.columns.size() + (chart.hoursHeading.empty() ? 0 : 1);
    for (const ChartDocument::Band& band : chart.bands) {
        if (!band.name.empty()) {
            text += "|  | **" + markdownText(band.name) + "** |";
            for (std::size_t i = 0; i < others; ++i)
                text += "  |";
            text += "\n";
        }
        for (const ChartDocument::Row& row : band.rows)
            addMarkdownRow(chart, row, text);
    }
}

} // namespace

std::string writeMarkdown(const ChartDocument& chart)
{
    std::string text = "# " + markdownText(chart.title) + "\n\n";
    if (!chart.subtitle.empty())
        text += paragraph(chart.subtitle) + "\n\n";
    addMarkdownTable(chart, text);
    for (const std::string& remark : chart.remarks)
        text += "\n" + paragraph(remark) + "\n";
    if (!chart.legend.empty())
        text += "\n";
    for (const ChartDocument::Letter& each : chart.legend)
        text += "- **" + markdownText(each.letter) + "** " + markdownText(each.meaning) + "\n";
    if (!chart.notes.empty())
        text += "\n## " + markdownText(chart.notesHeading) + "\n\n";
    for (std::size_t i = 0; i < chart.notes.size(); ++i)
        text += std::to_string(i + 1) + ". " + paragraph(chart.notes[i]) + "\n";
    for (const ChartDocument::Section& section : chart.sections) {
        text += "\n## " + markdownText(section.heading) + "\n\n";
        for (const std::string& line : section.lines)
            text += "- " + paragraph(line) + "\n";
    }
    if (!chart.footer.empty())
        text += "\n" + paragraph(chart.footer) + "\n";
    return text;
}

} // namespace remit
