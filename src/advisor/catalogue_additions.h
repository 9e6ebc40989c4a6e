#pragma once

#include "advisor/catalogue.h"
#include "core/plan.h"
#include "core/short_names.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace remit {

/// Gathers in one edit what a plan lacks of the catalogue. What the plan has, or was asked for before, is used again.
/// The keys passed in must be of the catalogue.
class CatalogueAdditions {
public:
    CatalogueAdditions(const Plan& plan, const Catalogue& catalogue);

    AreaId area(std::string_view key);
    /// The entry under its own title or another; the link is the same. A row that was linked to it with words of its
    /// own is used where its own title is asked for.
    ResponsibilityId responsibility(const CatalogueEntry& entry, const std::string& title);
    RoleId role(std::string_view key);
    SchemeId scheme(std::string_view key);
    /// Adds a constellation after those there are and those added here.
    void constellation(ConstellationId id, std::string_view name, SchemeId scheme, std::string_view description = {});

    template <class Row> void put(Row row) { m_edit.put(std::move(row)); }

    /// Everything gathered; leaves nothing behind.
    Edit take() { return std::move(m_edit); }

private:
    double areaPosition(std::string_view key) const;

    const Catalogue& m_catalogue;
    ShortNames m_shortNames;
    Edit m_edit;
    std::map<std::string, AreaId, std::less<>> m_areas;
    std::map<std::string, double, std::less<>> m_areaPositions;
    std::map<std::pair<std::string, std::string>, ResponsibilityId> m_responsibilities;
    std::map<std::string, RoleId, std::less<>> m_roles;
    /// Those that are not linked, by their names: one is linked where the catalogue's role of that name is asked for.
    std::map<std::string, Role> m_ownRoles;
    std::map<std::string, SchemeId, std::less<>> m_schemes;
    double m_lastArea = 0;
    double m_lastResponsibility = 0;
    double m_lastRole = 0;
    double m_lastConstellation = 0;
};

} // namespace remit
