#include "exchange/readers/html_page.h"

#include "core/utf8.h"
#include "exchange/formats/html_parsing.h"
#include "exchange/formats/text_grid.h"

#include <algorithm>

namespace remit {

namespace {

Error tooMuch(HtmlStop stop, const std::string& fileName)
{
    if (stop == HtmlStop::cells)
        return {
            "“" + fileName
            + "” has more than 1,000,000 cells, 100,000 rows or 3,000,000 tags. Copy just the table with the chart and "
              "paste it."};
    if (stop == HtmlStop::depth)
        return {
            "“" + fileName
            + "” is HTML with more than 1,000 parts inside each other. Copy just the table with the chart and paste "
              "it."};
    return {"Reading the tables of “" + fileName
            + "” takes too long. Copy just the table with the chart and paste it."};
}

} // namespace

bool looksLikeHtml(std::string_view text)
{
    constexpr std::size_t looked = 64 * 1024;
    const std::string start = folded(text.substr(0, std::min(text.size(), looked)));
    return start.starts_with('<')
        && (start.find("<html") != std::string::npos || start.find("<table") != std::string::npos
            || start.find("<body") != std::string::npos || start.starts_with("<!doctype html"));
}

Result<TextGrid> readHtmlPage(const std::string& html, const std::string& fileName)
{
    // What is counted ends almost every page long before.
    constexpr std::chrono::seconds longest{6};
    HtmlTableReader reader(ImportLimits::cells, ImportLimits::rows);
    const HtmlStop stop = readHtml(html, reader, std::chrono::steady_clock::now() + longest);
    if (stop != HtmlStop::none)
        return tooMuch(stop, fileName);
    TextGrid grid = reader.finished();
    if (grid.columnCount() == 0)
        return Error{"“" + fileName
                     + "” is a page without a table in it; what a script shows is not part of the file. Copy the table "
                       "from the browser and paste it."};
    if (grid.columnCount() > ImportLimits::columns)
        return Error{"“" + fileName + "” has a table of more than 1,000 columns. Is it a chart?"};
    return grid;
}

} // namespace remit
