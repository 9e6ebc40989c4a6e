#include "exchange/readers/workbook_parts.h"

#include "exchange/readers/ods_notes.h"
#include "exchange/readers/workbook_files.h"
#include "exchange/readers/xlsx_texts.h"
#include "exchange/readers/xml_walk.h"

#include <map>
#include <vector>

namespace remit {

namespace {

/// The path of a file that another one names, from its own folder on or from the root.
std::string pathFrom(const std::string& folder, const std::string& target)
{
    if (target.starts_with('/'))
        return target.substr(1);
    std::string path = folder;
    std::string rest = target;
    while (rest.starts_with("../")) {
        rest.erase(0, 3);
        path.erase(path.find_last_of('/', path.empty() ? 0 : path.size() - 2) + 1);
    }
    return path + rest;
}

struct Related {
    std::string id;
    std::string kind;
    std::string path;
};

/// What the file at a path is related to.
std::vector<Related> relatedTo(const WorkbookFiles& files, const std::string& path)
{
    const std::size_t name = path.find_last_of('/') + 1;
    const std::string folder = path.substr(0, name);
    const std::string xml = files.file(folder + "_rels/" + path.substr(name) + ".rels");
    std::vector<Related> all;
    for (XmlWalk walk(xml); walk.next();) {
        if (!walk.starts("Relationship"))
            continue;
        const std::string type = walk.attribute("Type");
        all.push_back({walk.attribute("Id"), type.substr(type.find_last_of('/') + 1),
                       pathFrom(folder, walk.attribute("Target"))});
    }
    return all;
}

} // namespace

void addToXlsx(WorkbookCells& cells, std::string_view bytes)
{
    const std::string book = "xl/workbook.xml";
    const WorkbookFiles files(bytes);
    std::map<std::string, std::string> paths;
    for (const Related& each : relatedTo(files, book))
        paths[each.id] = each.path;
    const std::string xml = files.file(book);
    for (XmlWalk walk(xml); walk.next();) {
        SheetCells* sheet = walk.starts("sheet") ? cells.sheetNamed(walk.attribute("name")) : nullptr;
        const auto path = sheet == nullptr ? paths.end() : paths.find(walk.attribute("id"));
        if (path == paths.end())
            continue;
        addInlineTexts(*sheet, files.file(path->second));
        for (const Related& each : relatedTo(files, path->second)) {
            if (each.kind == "comments")
                addComments(*sheet, files.file(each.path));
        }
    }
}

void addToOds(WorkbookCells& cells, std::string_view bytes)
{
    addAnnotations(cells, WorkbookFiles(bytes).file("content.xml"));
}

} // namespace remit
