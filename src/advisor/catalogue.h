#pragma once

#include "advisor/resource_reader.h"
#include "core/result.h"
#include "core/rows.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The ready-made knowledge in resources/catalogue, read once; its keys ("PLA1", "PM", "raci") link plans to it.
namespace remit {

struct CatalogueArea {
    std::string key;
    std::string title;
    std::string description;
};

/// One entry of the shelf: a responsibility with its usual letters and effort.
struct CatalogueEntry {
    std::string key;
    std::string area;
    std::string title;
    std::string description;
    Horizon horizon = Horizon::none;
    /// RACI letters by catalogue role, in order of strength: {"PM": "AR"}.
    std::map<std::string, std::string> letters;
    Sharing sharing = Sharing::unstated;
    /// Hours per week as in Responsibility: "0.5P+0.25M".
    std::string marketTerms;
    std::string teamTerms;
    std::string flags;
    std::vector<std::string> sources;
};

struct CatalogueRole {
    std::string key;
    std::string name;
    std::string shortName;
    std::string description;
    RoleKind kind = RoleKind::other;
    RoleSide side = RoleSide::none;
    /// Catalogue roles it acts as; itself for the seven base roles.
    std::vector<std::string> standsFor;
};

/// Makes the plan's role the catalogue's: kind, side and what it stands for. Its name stays, and what it is
/// described by, if anything.
void link(Role& role, const CatalogueRole& known);

/// A letter scheme without ids, as it will stand in a plan.
struct CatalogueScheme {
    LetterScheme scheme;
    std::vector<Letter> letters;
};

/// How a chart is made from the catalogue: what resources/catalogue/charts.json says, not yet expanded.
struct ChartTemplate {
    struct Role {
        std::string role;
        /// The catalogue roles whose letters it takes over.
        std::vector<std::string> columns;
    };
    struct Change {
        std::vector<std::string> rows;
        std::string role;
        std::string letters;
    };
    struct Line {
        std::string row;
        std::string title;
        std::map<std::string, std::string> letters;
    };

    std::string key;
    std::string name;
    std::string inherits;
    std::vector<Role> roles;
    std::vector<std::string> drop;
    std::vector<Change> changes;
    std::vector<Line> lines;
    std::map<std::string, Sharing> sharing;
};

struct Catalogue {
    std::vector<CatalogueArea> areas;
    std::vector<CatalogueEntry> entries;
    std::vector<CatalogueRole> roles;
    std::vector<CatalogueScheme> schemes;
    std::vector<ChartTemplate> charts;

    /// Each by its key, or null.
    const CatalogueArea* area(std::string_view key) const;
    const CatalogueEntry* entry(std::string_view key) const;
    const CatalogueRole* role(std::string_view key) const;
    const CatalogueScheme* scheme(std::string_view key) const;
    const ChartTemplate* chart(std::string_view key) const;
};

/// Reads and cross-checks the five files; the error names the file and what is wrong in it.
Result<Catalogue> readCatalogue(const ResourceReader& read);

} // namespace remit
