#include "model/catalogue/scheme_shelf.h"

#include "core/edits/scheme_edits.h"
#include "core/letters.h"

#include <algorithm>

namespace remit {

namespace {

SchemeEntry entryOf(const Plan& plan, const LetterScheme& scheme)
{
    return {scheme, lettersOf(plan, scheme.id), true, usersOf(plan, scheme.id)};
}

/// The place of a scheme in the catalogue; behind all of it for one's own.
std::size_t placeOf(const SchemeEntry& entry, const Catalogue& catalogue)
{
    const auto found
        = std::find_if(catalogue.schemes.begin(), catalogue.schemes.end(), [&](const CatalogueScheme& each) {
              return entry.isBuiltIn() && each.scheme.catalogueKey == entry.scheme.catalogueKey;
          });
    return static_cast<std::size_t>(found - catalogue.schemes.begin());
}

} // namespace

std::vector<SchemeEntry> schemesFor(const Plan& plan, const Catalogue& catalogue)
{
    std::vector<SchemeEntry> all;
    for (const auto& row : plan.all<LetterScheme>())
        all.push_back(entryOf(plan, row.second));
    for (const CatalogueScheme& each : catalogue.schemes) {
        const bool held = std::any_of(all.begin(), all.end(), [&](const SchemeEntry& entry) {
            return entry.scheme.catalogueKey == each.scheme.catalogueKey;
        });
        if (!held)
            all.push_back({each.scheme, each.letters, false, {}});
    }
    std::stable_sort(all.begin(), all.end(), [&](const SchemeEntry& a, const SchemeEntry& b) {
        const auto placeA = placeOf(a, catalogue);
        const auto placeB = placeOf(b, catalogue);
        return placeA != placeB ? placeA < placeB : a.scheme.name < b.scheme.name;
    });
    return all;
}

} // namespace remit
