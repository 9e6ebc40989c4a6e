#pragma once

#include "advisor/facts.h"

#include <string>
#include <vector>

namespace remit {

/// An organisation to try the advice on (resources/advisor/situations.json).
struct Situation {
    std::string key;
    std::string name;
    /// Who is meant, in a sentence.
    std::string says;
    StatedFacts facts;
};

/// The error names the file and what is wrong in it; facts that contradict each other are none.
Result<std::vector<Situation>> readSituations(const ResourceReader& read, const Facts& facts);

} // namespace remit
