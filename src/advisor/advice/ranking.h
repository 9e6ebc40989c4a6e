#pragma once

#include "advisor/advice/advice_rules.h"
#include "advisor/constellation_templates.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace remit {

/// Equal seats of a set-up under given facts.
struct RankedSeats {
    std::string role;
    int count = 0;
    /// A week, of each of them.
    double hours = 0;
    /// The part of full time each has for it.
    double fte = 1;
    /// How full the week of each is: 1 is just full.
    double use = 0;
    bool isHired = true;
};

struct AdviceReason {
    const AdviceRule* rule = nullptr;
    double points = 0;
};

/// A set-up that applies, and how well it fits.
struct RankedSetUp {
    const ConstellationTemplate* source = nullptr;
    double score = 0;
    /// How many people have to be paid for it.
    int heads = 0;
    /// How many full-time people that is.
    double fte = 0;
    double maxUse = 0;
    double minUse = 0;
    std::vector<RankedSeats> seats;
    /// The weightiest first.
    std::vector<AdviceReason> reasons;
};

struct RuledOut {
    const ConstellationTemplate* source = nullptr;
    std::string reason;
};

struct Ranking {
    /// The best first; of equal ones that with fewer heads, then that which comes first in the catalogue.
    std::vector<RankedSetUp> setUps;
    std::vector<RuledOut> ruledOut;
};

/// Ranks the templates under facts by the rules. Every expression is read once; safe from several threads.
class RankingArithmetic {
public:
    /// `names` has all names that facts give. Rules and templates outlive it. Throws JsonFault where an expression is
    /// none or an effect names no template.
    RankingArithmetic(const AdviceRules& rules, const std::vector<ConstellationTemplate>& templates,
                      const FactValues& names);
    ~RankingArithmetic();
    RankingArithmetic(const RankingArithmetic&) = delete;
    RankingArithmetic& operator=(const RankingArithmetic&) = delete;

    /// Without the rules of these ids. Throws JsonFault where a value is not finite or a set-up needs nobody.
    Ranking rank(const FactValues& facts, const std::vector<std::string>& without) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace remit
