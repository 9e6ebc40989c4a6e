#pragma once

#include "advisor/advice/situations.h"
#include "advisor/constellation_templates.h"
#include "model/document/step.h"

#include <optional>

/// What is done on the page of the advice.
namespace remit::steps {

/// States a fact, or makes it unknown again. Where nobody is in either role then, there are no product people so far;
/// where somebody is, that is no longer said.
Step stateFact(const Plan& plan, ConstellationId constellation, const Facts& facts, const FactQuestion& question,
               std::optional<double> value);

/// States the facts of a situation and makes the others unknown; those that the map tells (`counted`) stay as they are.
Step takeSituation(const Plan& plan, ConstellationId constellation, const Facts& facts, const Situation& situation,
                   const StatedFacts& counted);

/// A constellation with the chart, seats, units and facts of a set-up, under its name or, where that is taken, with a
/// number.
Step createAdvised(const Plan& plan, const Catalogue& catalogue, const Facts& facts,
                   const ConstellationTemplate& source, const StatedFacts& stated, ConstellationId id);

} // namespace remit::steps
