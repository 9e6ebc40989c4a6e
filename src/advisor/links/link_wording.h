#pragma once

#include "advisor/catalogue.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace remit {

/// In which words people write what the catalogue means (resources/catalogue/wording.json).
struct LinkWording {
    /// Words that say nothing about the work.
    std::set<std::string> ignored;
    /// Words that mean the same, to the first of them.
    std::map<std::string, std::string> same;
    /// Other titles of an entry, by its key.
    std::map<std::string, std::vector<std::string>> also;
    /// Titles of work the catalogue knows nothing about, though it has their words.
    std::vector<std::string> others;
};

/// The error names what is wrong in the file; entries it names must be of the catalogue.
Result<LinkWording> readLinkWording(const ResourceReader& read, const Catalogue& catalogue);

} // namespace remit
