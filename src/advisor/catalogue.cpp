#include "advisor/catalogue.h"

#include "advisor/catalogue_references.h"
#include "advisor/json_fields.h"

#include <algorithm>

namespace remit {

namespace {

template <class Value> const Value* byKey(const std::vector<Value>& values, std::string_view key)
{
    const auto found = std::find_if(values.begin(), values.end(), [&](const Value& each) { return each.key == key; });
    return found == values.end() ? nullptr : &*found;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string result;
    for (const std::string& word : words)
        result += (result.empty() ? "" : " ") + word;
    return result;
}

/// {"P": 0.5, "M": 0.25} as "0.5P+0.25M".
std::string terms(const JsonFields& entry, std::string_view name)
{
    std::string result;
    for (const auto& each : entry.object(name).items()) {
        if (!each.value().is_number())
            entry.refuse(name, "has a value that is not a number");
        result += (result.empty() ? "" : "+") + each.value().dump() + each.key();
    }
    return result;
}

Horizon horizonOf(const JsonFields& entry)
{
    const std::string letter = entry.text("horizon");
    if (letter == "S")
        return Horizon::strategic;
    if (letter == "T")
        return Horizon::tactical;
    if (letter == "O")
        return Horizon::operational;
    entry.refuse("horizon", "is none of S, T, O");
}

Sharing sharingFrom(const JsonFields& fields, std::string_view name, const std::string& word)
{
    const auto sharing = fromWord<Sharing>(word);
    if (!sharing)
        fields.refuse(name, "is none of together, each, either");
    return *sharing;
}

CatalogueArea areaFrom(const JsonFields& fields)
{
    return {fields.text("key"), fields.text("title"), fields.text("description", "")};
}

CatalogueEntry entryFrom(const JsonFields& fields)
{
    CatalogueEntry entry;
    entry.key = fields.text("key");
    entry.area = fields.text("area");
    entry.title = fields.text("title");
    entry.description = fields.text("description", "");
    entry.horizon = horizonOf(fields);
    entry.letters = fields.textMap("letters");
    entry.sharing = sharingFrom(fields, "sharing", fields.text("sharing", ""));
    entry.marketTerms = terms(fields, "marketTerms");
    entry.teamTerms = terms(fields, "teamTerms");
    entry.flags = fields.text("flags", "");
    entry.sources = fields.texts("sources");
    return entry;
}

CatalogueRole roleFrom(const JsonFields& fields)
{
    return {fields.text("key"),
            fields.text("name"),
            fields.text("short"),
            fields.text("description", ""),
            fields.word<RoleKind>("kind"),
            fields.word<RoleSide>("side"),
            fields.texts("standsFor")};
}

CatalogueScheme schemeFrom(const JsonFields& fields)
{
    CatalogueScheme result;
    result.scheme.name = fields.text("name");
    result.scheme.description = fields.text("description", "");
    result.scheme.catalogueKey = fields.text("key");
    fields.each("letters", [&](const JsonFields& letter) {
        Letter row;
        row.letter = letter.text("letter");
        row.name = letter.text("name");
        row.meaning = letter.text("meaning", "");
        for (const std::string& word : letter.texts("involvements")) {
            if (!fromWord<Involvement>(word))
                letter.refuse("involvements", "names \"" + word + "\", which is no involvement");
        }
        row.involvements = joined(letter.texts("involvements"));
        row.position = static_cast<double>(result.letters.size() + 1);
        result.letters.push_back(row);
    });
    return result;
}

ChartTemplate chartFrom(const JsonFields& fields)
{
    ChartTemplate chart;
    chart.key = fields.text("key");
    chart.name = fields.text("name");
    chart.inherits = fields.text("inherits", "");
    chart.drop = fields.texts("drop");
    fields.each("roles", [&](const JsonFields& role) {
        chart.roles.push_back({role.text("role"), role.texts("columns")});
    });
    fields.each("changes", [&](const JsonFields& change) {
        chart.changes.push_back({change.texts("rows"), change.text("role"), change.text("letters")});
    });
    fields.each("lines", [&](const JsonFields& line) {
        chart.lines.push_back({line.text("row"), line.text("title"), line.textMap("letters")});
    });
    for (const auto& [row, word] : fields.textMap("sharing"))
        chart.sharing[row] = sharingFrom(fields, "sharing", word);
    return chart;
}

/// Opens one file and hands its JSON on; whatever is wrong inside is said with the file's name in front.
Result<> readFile(const ResourceReader& read, const std::string& name, const std::function<void(const Json&)>& take)
{
    const auto text = read(name);
    if (!text)
        return text.error();
    try {
        take(parseJson(*text));
    } catch (const JsonFault& fault) {
        return Error{name + ": " + fault.what()};
    }
    return {};
}

template <class Value> Result<> readList(const ResourceReader& read, const std::string& name, const std::string& what,
                                         Value (*valueFrom)(const JsonFields&), std::vector<Value>& values)
{
    return readFile(read, name, [&](const Json& list) {
        eachObject(list, what, [&](const JsonFields& fields) { values.push_back(valueFrom(fields)); });
    });
}

Result<> readSchemes(const ResourceReader& read, const std::string& name, std::vector<CatalogueScheme>& schemes)
{
    return readFile(read, name, [&](const Json& file) {
        const JsonFields fields(file, "the file");
        eachObject(fields.list("schemes"), "scheme",
                   [&](const JsonFields& scheme) { schemes.push_back(schemeFrom(scheme)); });
    });
}

} // namespace

void link(Role& role, const CatalogueRole& known)
{
    if (role.description.empty())
        role.description = known.description;
    role.kind = known.kind;
    role.side = known.side;
    role.standsFor = joined(known.standsFor);
    role.catalogueKey = known.key;
}

const CatalogueArea* Catalogue::area(std::string_view key) const
{
    return byKey(areas, key);
}

const CatalogueEntry* Catalogue::entry(std::string_view key) const
{
    return byKey(entries, key);
}

const CatalogueRole* Catalogue::role(std::string_view key) const
{
    return byKey(roles, key);
}

const CatalogueScheme* Catalogue::scheme(std::string_view key) const
{
    const auto found = std::find_if(schemes.begin(), schemes.end(),
                                    [&](const CatalogueScheme& each) { return each.scheme.catalogueKey == key; });
    return found == schemes.end() ? nullptr : &*found;
}

const ChartTemplate* Catalogue::chart(std::string_view key) const
{
    return byKey(charts, key);
}

Result<Catalogue> readCatalogue(const ResourceReader& read)
{
    Catalogue catalogue;
    for (const auto& outcome : {
             readList(read, "catalogue/areas.json", "area", areaFrom, catalogue.areas),
             readList(read, "catalogue/responsibilities.json", "responsibility", entryFrom, catalogue.entries),
             readList(read, "catalogue/roles.json", "role", roleFrom, catalogue.roles),
             readSchemes(read, "catalogue/schemes.json", catalogue.schemes),
             readList(read, "catalogue/charts.json", "chart", chartFrom, catalogue.charts),
         }) {
        if (!outcome)
            return outcome.error();
    }
    if (const auto references = checkReferences(catalogue); !references)
        return references.error();
    return catalogue;
}

} // namespace remit
