#pragma once

#include "advisor/catalogue.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <map>
#include <sstream>
#include <string>

namespace remit {

/// Reads the real files below resources/.
inline Result<std::string> readResource(std::string_view name)
{
    std::ifstream file(std::string(REMIT_SOURCE_DIR "/resources/") + std::string(name));
    if (!file)
        return Error{std::string(name) + " is missing."};
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The real files, some of them replaced by other text.
inline ResourceReader resourcesWith(std::map<std::string, std::string, std::less<>> replaced)
{
    return [replaced = std::move(replaced)](std::string_view name) -> Result<std::string> {
        const auto found = replaced.find(name);
        return found != replaced.end() ? Result<std::string>(found->second) : readResource(name);
    };
}

inline const Catalogue& realCatalogue()
{
    static const Result<Catalogue> catalogue = readCatalogue(readResource);
    REQUIRE(catalogue.has_value());
    return *catalogue;
}

} // namespace remit
