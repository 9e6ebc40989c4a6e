#include "advisor/sources.h"

#include "advisor/knowledge_file.h"

#include <algorithm>

namespace remit {

namespace {

constexpr std::string_view sourcesFile = "advisor/sources.json";

Source sourceFrom(const JsonFields& fields)
{
    Source source;
    source.id = fields.text("id");
    source.kind = fields.text("kind");
    source.date = fields.text("date", "");
    source.says = fields.text("says");
    source.where = fields.text("where", "");
    source.links = fields.texts("links");
    source.isSecondHand = fields.flag("secondHand");
    return source;
}

} // namespace

Result<std::vector<Source>> readSources(const ResourceReader& read)
{
    const auto sourcesFrom = [](const JsonFields& file) {
        std::vector<Source> sources;
        file.each("sources", [&](const JsonFields& each) { sources.push_back(sourceFrom(each)); });
        return sources;
    };
    return readKnowledgeFile(read, sourcesFile, sourcesFrom, "sources");
}

std::vector<const Source*> sourcesIn(std::string_view names, const std::vector<Source>& sources)
{
    std::vector<const Source*> found;
    while (!names.empty()) {
        const std::size_t end = std::min(names.find(' '), names.size());
        const std::string_view name = names.substr(0, end);
        names.remove_prefix(std::min(end + 1, names.size()));
        const std::string_view id = name.substr(0, name.find('-'));
        const auto source
            = std::find_if(sources.begin(), sources.end(), [id](const Source& each) { return each.id == id; });
        if (source != sources.end() && std::find(found.begin(), found.end(), &*source) == found.end())
            found.push_back(&*source);
    }
    return found;
}

} // namespace remit
