#pragma once

#include "advisor/advice/advice.h"

#include <memory>
#include <string>
#include <vector>

namespace remit {

/// A question on which sources disagree, with both sides (resources/advisor/disagreements.json).
struct Disagreement {
    struct Side {
        std::string says;
        std::string sources;
    };

    std::string key;
    std::string question;
    /// It matters where an answer is one of these templates and the expression over the facts is not 0.
    std::vector<std::string> setUps;
    std::string when;
    Side pro;
    Side contra;
};

/// All of them, read once. Copies share what was read.
class Disagreements {
public:
    /// The error names the file and what is wrong in it.
    static Result<Disagreements> read(const ResourceReader& read, const Facts& facts);

    const std::vector<Disagreement>& all() const;
    /// Those that matter to what is shown of an advice.
    std::vector<const Disagreement*> about(const Advice& advice) const;

private:
    std::shared_ptr<const std::vector<Disagreement>> m_all;
};

} // namespace remit
