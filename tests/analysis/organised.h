#pragma once

#include "analysis/checked.h"
#include "core/edits/edits.h"
#include "core/organisation.h"
#include "support/organisation_text.h"

#include <sstream>

/// Organisations written as text, with rows linked to the catalogue, and what is said of them.
namespace remit::test {

/// Seats as `organisationFrom` reads them; their hats are the catalogue's roles. Then a row a line, of an entry of the
/// catalogue or of none: "PLA4: PO=AR DT=C". Roles named in a row alone have no seats.
inline Plan organised(std::string_view seats, std::string_view rows = {})
{
    Plan plan = inScheme(organisationFrom(seats), "raci");
    std::int64_t number = 0;
    std::istringstream lines{std::string(rows)};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string key;
        if (!std::getline(words, key, ':'))
            continue;
        const ResponsibilityId id{++number};
        apply(addResponsibility(plan, theChart, id, key, std::nullopt), plan);
        for (const CatalogueEntry& entry : realCatalogue().entries) {
            if (entry.key == key) {
                plan.all<Responsibility>().at(id).catalogueKey = key;
                plan.all<Responsibility>().at(id).horizon = entry.horizon;
            }
        }
        for (std::string word; words >> word;) {
            const std::string name = word.substr(0, word.find('='));
            RoleId role;
            for (const auto& [each, row] : plan.all<Role>())
                role = row.name == name ? each : role;
            if (!role) {
                role = RoleId{static_cast<std::int64_t>(plan.all<Role>().size() + 1)};
                apply(addRole(plan, theChart, role, name, name), plan);
            }
            plan.put(Assignment{theChart, id, role, word.substr(word.find('=') + 1), ""});
        }
    }
    for (auto& [id, role] : plan.all<Role>()) {
        if (const CatalogueRole* known = realCatalogue().role(role.name)) {
            role.catalogueKey = known->key;
            role.kind = known->kind;
            for (const std::string& each : known->standsFor)
                role.standsFor += " " + each;
        }
    }
    return plan;
}

/// Hours of seats by name, of 34 each unless the share says less: "Anna 30".
inline CheckContext withHours(const Plan& plan, std::string_view text, bool estimated = false)
{
    CheckContext context{"2026-11-22", {}};
    std::istringstream words{std::string(text)};
    std::string name;
    for (double hours = 0; words >> name >> hours;) {
        const SeatId seat = seatNamed(plan, name);
        context.seats[seat] = {hours, 34 * plan.find<Seat>({theChart, seat})->fte, estimated, false};
    }
    return context;
}

inline CheckContext withFacts(std::map<std::string, double, std::less<>> facts)
{
    CheckContext context{"2026-11-22", {}};
    context.facts = std::move(facts);
    return context;
}

/// What one rule says, a line for each: "warning Anna: ...".
inline std::string told(const std::string& rule, const Plan& plan, const CheckContext& context = {"2026-11-22", {}})
{
    std::string text;
    for (const Finding& each : findingsOf(rule, plan, context))
        text += (text.empty() ? "" : "\n") + std::string(wordFor(each.severity)) + " "
            + findingSentence(realTexts(), plan, each);
    return text;
}

} // namespace remit::test
