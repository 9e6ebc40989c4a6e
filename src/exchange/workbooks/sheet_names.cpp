#include "exchange/workbooks/sheet_names.h"

#include "core/utf8.h"

#include <string_view>

namespace remit {

namespace {

constexpr std::size_t longestSheetName = 31;

/// As spreadsheets count: what lies beyond the first 65,536 characters counts twice.
std::string cutTo(std::size_t most, const std::u32string& text)
{
    std::u32string kept;
    std::size_t length = 0;
    for (const char32_t each : text) {
        length += each > 0xFFFF ? 2 : 1;
        if (length > most)
            break;
        kept += each;
    }
    return tidied(toText(kept));
}

std::u32string allowedIn(const std::string& wanted)
{
    std::u32string text = codePoints(tidied(wanted));
    for (char32_t& each : text) {
        if (std::u32string_view(U"[]:*?/\\").find(each) != std::u32string_view::npos)
            each = U'-';
    }
    while (!text.empty() && text.front() == U'\'')
        text.erase(0, 1);
    return text;
}

std::string withoutLastQuotes(std::string text)
{
    while (!text.empty() && text.back() == '\'')
        text.pop_back();
    return text;
}

} // namespace

std::string sheetName(const std::string& wanted, std::set<std::string>& taken)
{
    const std::u32string allowed = allowedIn(wanted);
    std::string name = withoutLastQuotes(cutTo(longestSheetName, allowed));
    // The one name spreadsheets keep for themselves.
    if (name.empty() || folded(name) == "history")
        name = "Chart";
    const std::u32string stem = codePoints(name);
    for (int number = 2; !taken.insert(folded(name)).second; ++number) {
        const std::string ending = " (" + std::to_string(number) + ")";
        name = cutTo(longestSheetName - ending.size(), stem) + ending;
    }
    return name;
}

} // namespace remit
