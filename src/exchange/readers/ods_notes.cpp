#include "exchange/readers/ods_notes.h"

#include "exchange/readers/cell_place.h"
#include "exchange/readers/xml_walk.h"

#include <algorithm>

namespace remit {

namespace {

/// How often a row or cell stands for itself and those that follow, as its attribute says; no sheet has more.
std::size_t repeated(const XmlWalk& walk, std::string_view attribute)
{
    constexpr std::size_t most = 1'048'576;
    const auto count = numberIn(walk.attribute(attribute));
    return count ? std::clamp<std::size_t>(*count, 1, most) : 1;
}

/// The paragraphs of the annotation that starts here, without its date and author.
std::string annotationIn(XmlWalk& walk)
{
    std::string text;
    if (walk.isEmpty())
        return text;
    std::size_t paragraphs = 0;
    bool isInParagraph = false;
    while (walk.next() && !walk.ends("annotation")) {
        if (walk.starts("p")) {
            text += paragraphs++ > 0 ? "\n" : "";
            isInParagraph = !walk.isEmpty();
        } else if (walk.starts("s") || walk.starts("tab")) {
            text += " ";
        } else if (walk.ends("p")) {
            isInParagraph = false;
        } else if (walk.at() == XmlWalk::At::text && isInParagraph) {
            text += walk.text();
        }
    }
    return text;
}

} // namespace

void addAnnotations(WorkbookCells& cells, std::string_view contentXml)
{
    if (contentXml.find("<office:annotation") == std::string_view::npos)
        return;
    SheetCells* sheet = nullptr;
    std::size_t nextRow = 0;
    std::size_t nextColumn = 0;
    CellPlace here;
    for (XmlWalk walk(contentXml); walk.next();) {
        if (walk.starts("table")) {
            sheet = cells.sheetNamed(walk.attribute("name"));
            nextRow = 0;
        } else if (walk.starts("table-row")) {
            here.row = nextRow;
            nextRow += repeated(walk, "number-rows-repeated");
            nextColumn = 0;
        } else if (walk.starts("table-cell") || walk.starts("covered-table-cell")) {
            here.column = nextColumn;
            nextColumn += repeated(walk, "number-columns-repeated");
        } else if (walk.starts("annotation")) {
            const std::string note = annotationIn(walk);
            if (sheet != nullptr)
                sheet->putNote(here.row, here.column, note);
        }
    }
}

} // namespace remit
