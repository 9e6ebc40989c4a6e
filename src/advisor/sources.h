#pragma once

#include "advisor/resource_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// What a template or a rule rests on (resources/advisor/sources.json).
struct Source {
    std::string id;
    /// Of what kind it is ("survey", "framework", "vendor"), and from when as far as it is known.
    std::string kind;
    std::string date;
    /// What it says, in a sentence or less.
    std::string says;
    /// Where it was found, in words; may be empty.
    std::string where;
    /// Addresses that can be opened.
    std::vector<std::string> links;
    /// Whether it was seen only as quoted by others.
    bool isSecondHand = false;
};

/// All sources. The error names the file and what is wrong in it.
Result<std::vector<Source>> readSources(const ResourceReader& read);

/// Those named in a text such as "S0-12 W05 W08", each once; of "S0-12", the twelfth claim of it, the source is "S0".
/// Names that none has are left out.
std::vector<const Source*> sourcesIn(std::string_view names, const std::vector<Source>& sources);

} // namespace remit
