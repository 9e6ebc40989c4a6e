#pragma once

#include "advisor/resource_reader.h"

#include <string>
#include <vector>

namespace remit {

/// How good the advice is, as it was measured (resources/advisor/quality.json).
struct AdviceQuality {
    struct Figure {
        std::string what;
        /// Of the advice, of always one product manager, and of a rule that only knows how many teams there are; the
        /// last two may be empty.
        std::string advice;
        std::string onePm;
        std::string size;
    };

    /// The one honest sentence.
    std::string summary;
    std::vector<Figure> figures;
    std::vector<std::string> limits;
};

/// The error names the file and what is wrong in it.
Result<AdviceQuality> readAdviceQuality(const ResourceReader& read);

} // namespace remit
