#pragma once

#include "advisor/facts.h"

#include <string_view>
#include <vector>

namespace remit {

/// Facts from the text of a JSON object: numbers, true and false, ids of choices; null is unknown. The error is a
/// sentence that names what is no fact or no answer. Numbers out of bounds are taken: the advice says what is wrong.
Result<StatedFacts> factsFromJson(const Facts& facts, std::string_view text);

/// Which questions may be answered: those about the organisation, or also those about how its roles are set up.
enum class Askable { organisation, everything };

/// Adds a fact such as "developers=20" or "stage=growth" to what is stated; "unknown" makes it unknown. The error is a
/// sentence.
Result<> tellFact(const Facts& facts, std::string_view told, StatedFacts& stated,
                  Askable askable = Askable::organisation);

/// Unknown facts, those that are asked first ahead.
std::vector<const FactQuestion*> unknownFacts(const Facts& facts, const StatedFacts& stated);

} // namespace remit
