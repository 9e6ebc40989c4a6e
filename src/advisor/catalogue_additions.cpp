#include "advisor/catalogue_additions.h"

#include "core/positions.h"
#include "core/utf8.h"

#include <algorithm>

namespace remit {

namespace {

/// The ids of the rows that carry a catalogue key.
template <class Row, class RowId> void collectLinked(const Plan& plan, std::map<std::string, RowId, std::less<>>& ids)
{
    for (const auto& [id, row] : plan.all<Row>()) {
        if (!row.catalogueKey.empty())
            ids.emplace(row.catalogueKey, id);
    }
}

std::string listed(const std::vector<std::string>& words)
{
    std::string result;
    for (const std::string& word : words)
        result += (result.empty() ? "" : ", ") + word;
    return result;
}

} // namespace

CatalogueAdditions::CatalogueAdditions(const Plan& plan, const Catalogue& catalogue)
    : m_catalogue(catalogue)
    , m_shortNames(plan)
    , m_lastArea(lastPosition<Area>(plan))
    , m_lastResponsibility(lastPosition<Responsibility>(plan))
    , m_lastRole(lastPosition<Role>(plan))
    , m_lastConstellation(lastPosition<Constellation>(plan))
{
    collectLinked<Area>(plan, m_areas);
    collectLinked<Role>(plan, m_roles);
    collectLinked<LetterScheme>(plan, m_schemes);
    for (const auto& [id, role] : plan.all<Role>()) {
        if (role.catalogueKey.empty())
            m_ownRoles.emplace(folded(role.name), role);
    }
    for (const auto& [key, id] : m_areas)
        m_areaPositions[key] = plan.find<Area>(id)->position;
    for (const auto& [id, row] : plan.all<Responsibility>()) {
        if (row.catalogueKey.empty())
            continue;
        m_responsibilities.emplace(std::pair(row.catalogueKey, row.title), id);
        if (const CatalogueEntry* entry = catalogue.entry(row.catalogueKey))
            m_responsibilities.emplace(std::pair(row.catalogueKey, entry->title), id);
    }
}

/// Halfway between its neighbours of the catalogue's order where both are there, else beside the one that is.
double CatalogueAdditions::areaPosition(std::string_view key) const
{
    std::optional<double> before;
    std::optional<double> after;
    bool passed = false;
    for (const CatalogueArea& each : m_catalogue.areas) {
        if (each.key == key)
            passed = true;
        const auto found = m_areaPositions.find(each.key);
        if (found == m_areaPositions.end())
            continue;
        if (!passed)
            before = found->second;
        else if (!after)
            after = found->second;
    }
    if (before && after && *before < *after)
        return (*before + *after) / 2;
    return !before && after ? *after - 1 : m_lastArea + 1;
}

AreaId CatalogueAdditions::area(std::string_view key)
{
    if (const auto found = m_areas.find(key); found != m_areas.end())
        return found->second;
    const CatalogueArea& source = *m_catalogue.area(key);
    Area row{newId<AreaId>(), source.title, source.description, areaPosition(key), source.key};
    m_lastArea = std::max(m_lastArea, row.position);
    m_areaPositions[source.key] = row.position;
    m_areas.emplace(source.key, row.id);
    const AreaId id = row.id;
    put(std::move(row));
    return id;
}

ResponsibilityId CatalogueAdditions::responsibility(const CatalogueEntry& entry, const std::string& title)
{
    const auto [found, isNew] = m_responsibilities.emplace(std::pair(entry.key, title), ResponsibilityId{});
    if (!isNew)
        return found->second;
    Responsibility row;
    row.id = newId<ResponsibilityId>();
    row.title = title;
    row.description = entry.description;
    row.area = area(entry.area);
    row.horizon = entry.horizon;
    row.position = ++m_lastResponsibility;
    row.source = listed(entry.sources);
    row.catalogueKey = entry.key;
    row.marketTerms = entry.marketTerms;
    row.teamTerms = entry.teamTerms;
    row.effortFlags = entry.flags;
    row.effortSource = EffortSource::estimate;
    found->second = row.id;
    put(std::move(row));
    return found->second;
}

RoleId CatalogueAdditions::role(std::string_view key)
{
    if (const auto found = m_roles.find(key); found != m_roles.end())
        return found->second;
    const CatalogueRole& source = *m_catalogue.role(key);
    const auto own = m_ownRoles.find(folded(source.name));
    Role row = own != m_ownRoles.end() ? own->second : Role{};
    if (!row.id) {
        row.id = newId<RoleId>();
        row.name = source.name;
        row.shortName = m_shortNames.giveIfFree(source.shortName, source.name);
        row.position = ++m_lastRole;
    }
    link(row, source);
    m_roles.emplace(source.key, row.id);
    const RoleId id = row.id;
    put(std::move(row));
    return id;
}

SchemeId CatalogueAdditions::scheme(std::string_view key)
{
    if (const auto found = m_schemes.find(key); found != m_schemes.end())
        return found->second;
    const CatalogueScheme& source = *m_catalogue.scheme(key);
    LetterScheme row = source.scheme;
    row.id = newId<SchemeId>();
    const SchemeId id = row.id;
    m_schemes.emplace(row.catalogueKey, id);
    put(std::move(row));
    for (Letter letter : source.letters) {
        letter.scheme = id;
        put(std::move(letter));
    }
    return id;
}

void CatalogueAdditions::constellation(ConstellationId id, std::string_view name, SchemeId scheme,
                                       std::string_view description)
{
    Constellation row;
    row.id = id;
    row.name = name;
    row.description = description;
    row.scheme = scheme;
    row.position = ++m_lastConstellation;
    put(std::move(row));
}

} // namespace remit
