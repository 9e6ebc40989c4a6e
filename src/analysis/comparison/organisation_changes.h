#pragma once

#include "core/plan.h"

#include <string>
#include <vector>

/// What is otherwise in who sits where and what is known of the organisation, between two constellations or two states
/// of one.
namespace remit {

/// Somebody who has no seat any more, and what they had the last word on.
struct PersonGone {
    PersonId person;
    /// In the order of the chart.
    std::vector<ResponsibilityId> answeredFor = {};

    friend bool operator==(const PersonGone&, const PersonGone&) = default;
};

struct OrganisationChanges {
    /// Each in the order of the people, units or facts of the plan.
    std::vector<PersonGone> gone = {};
    std::vector<PersonId> come = {};
    /// Who wears other hats, serves others, sits elsewhere or has another share of full time.
    std::vector<PersonId> moved = {};
    std::vector<UnitId> unitsGone = {};
    std::vector<UnitId> unitsCome = {};
    /// Whose developers, markets, product or place are others.
    std::vector<UnitId> unitsChanged = {};
    /// Names of the facts that are answered otherwise.
    std::vector<std::string> facts = {};

    /// Whether people or what they serve are others, as far as a chart rests on it.
    bool isOtherOrganisation() const
    {
        return !gone.empty() || !come.empty() || !moved.empty() || !unitsGone.empty() || !unitsCome.empty()
            || !unitsChanged.empty();
    }
    friend bool operator==(const OrganisationChanges&, const OrganisationChanges&) = default;
};

OrganisationChanges organisationChanges(const Plan& plan, ConstellationId before, ConstellationId after);

} // namespace remit
