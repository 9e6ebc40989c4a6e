#include "analysis/comparison/organisation_changes.h"

#include "analysis/comparison/moves.h"
#include "core/chart.h"
#include "core/organisation.h"
#include "core/rows_of.h"

#include <algorithm>
#include <map>
#include <set>

namespace remit {

namespace {

/// A seat as far as it matters to those who work with who sits there.
struct SeatFace {
    std::vector<RoleId> hats;
    std::vector<UnitId> served;
    std::optional<LocationId> location;
    double fte = 1;

    friend bool operator==(const SeatFace&, const SeatFace&) = default;
};

std::map<PersonId, std::vector<SeatFace>> facesOf(const Plan& plan, ConstellationId constellation)
{
    std::map<PersonId, std::vector<SeatFace>> faces;
    for (const Seat& seat : eachOf<Seat>(plan, constellation)) {
        if (seat.person)
            faces[*seat.person].push_back(
                {hatsOf(plan, seat.key()), servedBy(plan, seat.key()), seat.location, seat.fte});
    }
    return faces;
}

std::vector<ResponsibilityId> lastWordsOf(const Plan& plan, ConstellationId constellation, PersonId person)
{
    const auto holders = holdersOfRows(plan, constellation, MovedPart::lastWord);
    std::vector<ResponsibilityId> rows;
    for (const Band& band : chartOf(plan, constellation).bands) {
        for (const ResponsibilityId row : band.rows) {
            const auto found = holders.find(row);
            if (found != holders.end() && std::any_of(found->second.begin(), found->second.end(), [&](RoleId role) {
                    const auto people = peopleOf(plan, constellation, role);
                    return std::find(people.begin(), people.end(), person) != people.end();
                }))
                rows.push_back(row);
        }
    }
    return rows;
}

void addPeople(const Plan& plan, ConstellationId before, ConstellationId after, OrganisationChanges& changes)
{
    const auto was = facesOf(plan, before);
    const auto is = facesOf(plan, after);
    for (const PersonId person : peopleInOrder(plan)) {
        const auto then = was.find(person);
        const auto now = is.find(person);
        if (then == was.end() && now == is.end())
            continue;
        if (now == is.end())
            changes.gone.push_back({person, lastWordsOf(plan, before, person)});
        else if (then == was.end())
            changes.come.push_back(person);
        else if (then->second != now->second)
            changes.moved.push_back(person);
    }
}

bool isOtherUnit(const ConstellationUnit& one, const ConstellationUnit& other)
{
    return one.developers != other.developers || one.markets != other.markets || one.product != other.product
        || one.location != other.location;
}

void addUnits(const Plan& plan, ConstellationId before, ConstellationId after, OrganisationChanges& changes)
{
    for (const UnitId unit : unitsInOrder(plan, before)) {
        const auto* now = plan.find<ConstellationUnit>({after, unit});
        if (now == nullptr)
            changes.unitsGone.push_back(unit);
        else if (isOtherUnit(*plan.find<ConstellationUnit>({before, unit}), *now))
            changes.unitsChanged.push_back(unit);
    }
    for (const UnitId unit : unitsInOrder(plan, after)) {
        if (plan.find<ConstellationUnit>({before, unit}) == nullptr)
            changes.unitsCome.push_back(unit);
    }
}

void addFacts(const Plan& plan, ConstellationId before, ConstellationId after, OrganisationChanges& changes)
{
    std::set<std::string> names;
    for (const ConstellationId each : {before, after}) {
        for (const Fact& fact : eachOf<Fact>(plan, each))
            names.insert(fact.name);
    }
    const auto answer = [&](ConstellationId where, const std::string& name) {
        const auto* fact = plan.find<Fact>({where, name});
        return fact != nullptr ? fact->value : std::string();
    };
    std::copy_if(names.begin(), names.end(), std::back_inserter(changes.facts),
                 [&](const std::string& name) { return answer(before, name) != answer(after, name); });
}

} // namespace

OrganisationChanges organisationChanges(const Plan& plan, ConstellationId before, ConstellationId after)
{
    OrganisationChanges changes;
    addPeople(plan, before, after, changes);
    addUnits(plan, before, after, changes);
    addFacts(plan, before, after, changes);
    return changes;
}

} // namespace remit
