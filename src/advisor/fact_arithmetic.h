#pragma once

#include "advisor/expression.h"
#include "advisor/facts.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace remit {

/// The expressions of the facts file, compiled once. Used inside advisor only; safe from several threads.
class FactArithmetic {
public:
    using Values = NamedValues;
    struct Rule {
        std::string key;
        std::string expression;
    };

    /// Throws JsonFault where an expression is not one of the language.
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

/// An expression of the same language over these values. Throws JsonFault, naming `what`, where it is none or its value
/// is not finite.
double valueOf(const std::string& what, const std::string& expression, const FactArithmetic::Values& values);

} // namespace remit
