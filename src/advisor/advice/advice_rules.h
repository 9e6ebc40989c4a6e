#pragma once

#include "advisor/resource_reader.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What speaks for and against ways to set up the product roles (resources/advisor/rules.json).
namespace remit {

struct AdviceRule {
    std::string id;
    /// It speaks where this expression over the facts is not 0.
    std::string when;
    /// Points for templates, by their ids: expressions.
    std::map<std::string, std::string> effects;
    /// Points for every template but those of `except`, an expression that also knows `heads`, `maxUse`, `minUse` and
    /// `devsPerHead`, as `when` then does; empty where the rule has effects.
    std::string each;
    std::vector<std::string> except;
    std::string why;
    std::string sources;
    /// What others say against it, or empty.
    std::string against;
    std::string againstSources;

    bool isForEach() const { return !each.empty(); }
};

/// A camp whose view one can take: rules that do not speak in it, and facts that are taken for granted, as text.
struct AdviceLens {
    std::string id;
    std::string label;
    std::string says;
    std::vector<std::string> without;
    std::map<std::string, std::string> facts;
};

struct AdviceRules {
    double baseScore = 0;
    /// Within so many points of the best one it is a tie.
    double tieMargin = 0;
    /// The answer is a short list: at most so many within so many points of the best one.
    double closeMargin = 0;
    int closeMax = 1;
    /// So many points from rules about facts make an overlay worth naming.
    double overlayMargin = 0;
    std::vector<AdviceRule> rules;
    std::vector<AdviceLens> lenses;

    /// Null for an unknown one.
    const AdviceRule* rule(std::string_view id) const;
    const AdviceLens* lens(std::string_view id) const;
};

/// The error names the file and what is wrong in it; expressions are not read here.
Result<AdviceRules> readAdviceRules(const ResourceReader& read);

} // namespace remit
