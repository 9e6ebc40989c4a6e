#pragma once

#include <string>
#include <string_view>
#include <vector>

/// A plain table on its way into a text file.
namespace remit {

struct TextTable {
    std::vector<std::string> head;
    /// As long as the head.
    std::vector<std::vector<std::string>> rows;
};

/// UTF-8 (RFC 4180); what a spreadsheet would run has an apostrophe before it.
std::string csvOf(const TextTable& table, char separator = ',');
/// In the Markdown of GitHub and others, under a title and lines of text.
std::string markdownOf(const TextTable& table, const std::string& title, const std::vector<std::string>& lines);

/// One field of a CSV file, in quotes where it has to be.
std::string csvField(std::string_view content);
/// A line of them.
std::string csvLine(const std::vector<std::string>& cells, char separator = ',');
/// The text on one line, without anything Markdown would take for markup.
std::string markdownText(std::string_view text);

} // namespace remit
