#pragma once

#include "advisor/constellation_from_template.h"

#include "advisor/resource_files.h"
#include "core/organisation.h"

#include <catch2/catch.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

/// Plans with a constellation from one of the real templates, and what sits in it, as text.
namespace remit::test {

constexpr ConstellationId id{1};

inline const Facts& theFacts()
{
    static const Result<Facts> facts = Facts::read(readResource);
    REQUIRE(facts.has_value());
    return *facts;
}

inline const std::vector<ConstellationTemplate>& realTemplates()
{
    static const auto templates = readConstellationTemplates(readResource, realCatalogue(), theFacts());
    if (!templates)
        FAIL(templates.error().message);
    return *templates;
}

inline const ConstellationTemplate& templateNamed(std::string_view name)
{
    for (const ConstellationTemplate& each : realTemplates()) {
        if (each.id == name)
            return each;
    }
    FAIL("no template " << name);
    return realTemplates().front();
}

inline Plan planOf(const ConstellationTemplate& source, const StatedFacts& stated, const Plan& before = {})
{
    Plan plan = before;
    apply(constellationFrom(before, realCatalogue(), theFacts(), source, stated, "New", id), plan);
    return plan;
}

inline const StatedFacts small{{"developers", 20}, {"teams", 3}, {"products", 1}};
inline const StatedFacts several{{"developers", 60}, {"teams", 9}, {"products", 3}};
inline const StatedFacts large{
    {"developers", 120}, {"teams", 17}, {"products", 1}, {"stakeholderGroups", 10}, {"locations", 3}};

inline std::string hatOf(const Plan& plan, SeatId seat)
{
    const auto hats = hatsOf(plan, {id, seat});
    return hats.size() == 1 ? plan.find<Role>(hats.front())->catalogueKey : "?";
}

inline std::string unitNames(const Plan& plan, const std::vector<UnitId>& units)
{
    std::string text;
    for (const UnitId unit : units)
        text += ", " + plan.find<Unit>(unit)->name;
    return text.empty() ? text : " for " + text.substr(2);
}

/// "PO1 < PM1 for Team 1, Team 2", a line for each seat.
inline std::string seatsIn(const Plan& plan)
{
    std::map<SeatId, std::string> names;
    std::map<std::string, int> numbers;
    for (const SeatId seat : seatsInOrder(plan, id)) {
        const std::string hat = hatOf(plan, seat);
        names[seat] = hat + std::to_string(++numbers[hat]);
    }
    std::string text;
    for (const SeatId seat : seatsInOrder(plan, id)) {
        const auto manager = plan.find<Seat>({id, seat})->manager;
        text += names[seat] + (manager ? " < " + names[*manager] : "") + unitNames(plan, servedBy(plan, {id, seat}))
            + "\n";
    }
    return text;
}

/// "1 PM, 2 PO"
inline std::string countsIn(const Plan& plan)
{
    std::vector<std::pair<std::string, int>> counts;
    for (const SeatId seat : seatsInOrder(plan, id)) {
        const std::string hat = hatOf(plan, seat);
        if (counts.empty() || counts.back().first != hat)
            counts.emplace_back(hat, 0);
        ++counts.back().second;
    }
    std::string text;
    for (const auto& [hat, count] : counts)
        text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + hat;
    return text;
}

} // namespace remit::test
