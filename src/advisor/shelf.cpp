#include "advisor/catalogue_additions.h"
#include "advisor/chart_templates.h"
#include "core/chart.h"
#include "core/letters.h"

#include <set>
#include <sstream>

namespace remit {

namespace {

/// Which role of the constellation takes which column of the catalogue: the role linked to it, else the first that
/// stands for it, so that no column is given out twice.
std::map<std::string, RoleId> columnsOf(const Plan& plan, ConstellationId constellation)
{
    std::map<std::string, RoleId> columns;
    const auto roles = rolesInOrder(plan, constellation);
    for (const RoleId role : roles) {
        const std::string& key = plan.find<Role>(role)->catalogueKey;
        if (!key.empty())
            columns.emplace(key, role);
    }
    for (const RoleId role : roles) {
        std::istringstream words(plan.find<Role>(role)->standsFor);
        for (std::string word; words >> word;)
            columns.emplace(word, role);
    }
    return columns;
}

/// The scheme's letter for a RACI letter, empty when it has none.
std::string inScheme(const std::string& raciLetter, const std::vector<Letter>& scheme)
{
    const auto wanted = raciLetter == "A" ? Involvement::answers
        : raciLetter == "R"               ? Involvement::does
        : raciLetter == "C"               ? Involvement::consulted
                                          : Involvement::informed;
    for (const Letter& letter : scheme) {
        if (involves(letter.letter, wanted, scheme))
            return letter.letter;
    }
    return {};
}

/// A cell that answers or does needs no letter that only talks.
std::string strongest(const std::string& raciLetters)
{
    std::string result;
    for (const char* letter : {"A", "R"}) {
        if (raciLetters.find(letter) != std::string::npos)
            result += letter;
    }
    if (!result.empty())
        return result;
    return raciLetters.find('C') != std::string::npos ? "C" : raciLetters;
}

std::map<RoleId, std::string> defaultLetters(const CatalogueEntry& entry, const std::map<std::string, RoleId>& columns,
                                             const std::vector<Letter>& scheme)
{
    std::map<RoleId, std::string> gathered;
    for (const auto& [column, letters] : entry.letters) {
        if (const auto role = columns.find(column); role != columns.end() && !letters.empty())
            gathered[role->second] += letters;
    }
    for (auto& cell : gathered) {
        std::string translated;
        for (const std::string& letter : characters(strongest(cell.second)))
            translated += inScheme(letter, scheme);
        cell.second = inOrderOfStrength(translated, scheme);
    }
    std::erase_if(gathered, [](const auto& cell) { return cell.second.empty(); });
    return gathered;
}

/// Catalogue keys of the rows that are in scope already.
std::set<std::string> linkedIn(const Plan& plan, ConstellationId constellation)
{
    std::set<std::string> keys;
    for (const Band& band : chartOf(plan, constellation).bands) {
        for (const ResponsibilityId row : band.rows)
            keys.insert(plan.find<Responsibility>(row)->catalogueKey);
    }
    return keys;
}

Sharing sharingOf(const CatalogueEntry& entry, const std::map<RoleId, std::string>& cells,
                  const std::vector<Letter>& scheme)
{
    int doers = 0;
    for (const auto& cell : cells)
        doers += involves(cell.second, Involvement::does, scheme) ? 1 : 0;
    return doers > 1 ? entry.sharing : Sharing::unstated;
}

} // namespace

Edit addEntries(const Plan& plan, const Catalogue& catalogue, ConstellationId constellation,
                const std::vector<std::string>& keys, DefaultLetters letters)
{
    CatalogueAdditions additions(plan, catalogue);
    const auto scheme = lettersOf(plan, constellation);
    const auto columns = columnsOf(plan, constellation);
    auto present = linkedIn(plan, constellation);
    for (const std::string& key : keys) {
        const CatalogueEntry* entry = catalogue.entry(key);
        if (entry == nullptr || !present.insert(key).second)
            continue;
        const auto responsibility = additions.responsibility(*entry, entry->title);
        const auto cells = letters == DefaultLetters::fillIn ? defaultLetters(*entry, columns, scheme)
                                                             : std::map<RoleId, std::string>{};
        ChartRow row;
        row.constellation = constellation;
        row.responsibility = responsibility;
        row.sharing = sharingOf(*entry, cells, scheme);
        additions.put(row);
        for (const auto& [role, cell] : cells)
            additions.put(Assignment{constellation, responsibility, role, cell, {}});
    }
    return additions.take();
}

} // namespace remit
