#include "exchange/readers/xlsx_texts.h"

#include "exchange/readers/cell_place.h"
#include "exchange/readers/xml_walk.h"

#include <optional>
#include <vector>

namespace remit {

namespace {

/// All text inside the element that starts here, but what tells how it is pronounced.
std::string textWithin(XmlWalk& walk, std::string_view element)
{
    std::string text;
    if (walk.isEmpty())
        return text;
    bool isSpoken = false;
    bool isText = false;
    while (walk.next() && !walk.ends(element)) {
        isSpoken = walk.starts("rPh") || (isSpoken && !walk.ends("rPh"));
        isText = (walk.starts("t") && !walk.isEmpty()) || (isText && !walk.ends("t"));
        if (walk.at() == XmlWalk::At::text && isText && !isSpoken)
            text += walk.text();
    }
    return text;
}

/// Spreadsheets write the name of whoever comments as the first line.
std::string withoutAuthor(std::string text, const std::string& author)
{
    if (!author.empty() && text.starts_with(author + ":"))
        text.erase(0, author.size() + 1);
    return text;
}

/// A comment that is a conversation stands behind a hint for programs that know none.
std::string withoutHint(const std::string& text)
{
    constexpr std::string_view begin = "Comment:\n";
    const auto at = text.starts_with("[Threaded comment]") ? text.find(begin) : std::string::npos;
    return at == std::string::npos ? text : text.substr(at + begin.size());
}

} // namespace

void addInlineTexts(SheetCells& sheet, std::string_view sheetXml)
{
    if (sheetXml.find("inlineStr") == std::string_view::npos)
        return;
    // Rows and cells may leave their places out: then they follow each other.
    std::size_t row = 0;
    std::size_t column = 0;
    std::optional<CellPlace> here;
    for (XmlWalk walk(sheetXml); walk.next();) {
        if (walk.starts("row")) {
            const auto number = numberIn(walk.attribute("r"));
            row = number ? *number : row + 1;
            column = 0;
        } else if (walk.starts("c")) {
            const auto place = placeIn(walk.attribute("r"));
            here = place ? *place : CellPlace{row - (row > 0 ? 1 : 0), column};
            column = here->column + 1;
            here = walk.attribute("t") == "inlineStr" ? here : std::nullopt;
        } else if (walk.starts("is") && here) {
            sheet.putText(here->row, here->column, textWithin(walk, "is"));
        }
    }
}

void addComments(SheetCells& sheet, std::string_view commentsXml)
{
    std::vector<std::string> authors;
    for (XmlWalk walk(commentsXml); walk.next();) {
        if (walk.starts("author")) {
            const bool hasName = !walk.isEmpty() && walk.next() && walk.at() == XmlWalk::At::text;
            authors.push_back(hasName ? walk.text() : std::string());
        } else if (walk.starts("comment")) {
            const auto place = placeIn(walk.attribute("ref"));
            const auto author = numberIn(walk.attribute("authorId"));
            const std::string name = author && *author < authors.size() ? authors[*author] : std::string();
            const std::string text = textWithin(walk, "comment");
            if (place)
                sheet.putNote(place->row, place->column, withoutHint(withoutAuthor(text, name)));
        }
    }
}

} // namespace remit
