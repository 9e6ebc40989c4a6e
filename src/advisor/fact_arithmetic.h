#pragma once

#include "advisor/facts.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace remit {

/// The expressions of the facts file, compiled once. Used inside advisor only; safe from several threads.
class FactArithmetic {
public:
    using Values = std::map<std::string, double, std::less<>>;
    struct Rule {
        std::string key;
        std::string expression;
    };

    /// Throws JsonFault where an expression is not one of the language: arithmetic, comparisons, && || ?: and
    /// min, max, ceil, floor.
    FactArithmetic(const Values& parameters, const std::vector<FactQuestion>& questions,
                   const std::vector<Rule>& derived, const std::vector<FactConstraint>& constraints);
    ~FactArithmetic();
    FactArithmetic(const FactArithmetic&) = delete;
    FactArithmetic& operator=(const FactArithmetic&) = delete;

    /// Every parameter, fact, `has_` flag and derived value. Throws JsonFault where a result is not finite.
    Values values(const StatedFacts& stated) const;
    std::size_t constraintCount() const;
    /// Whether the constraint is broken; it sees stated facts, the others are 0.
    bool holds(std::size_t constraint, const StatedFacts& stated) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace remit
