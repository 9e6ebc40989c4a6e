#include "advisor/fact_arithmetic.h"

#include "advisor/json_fields.h"

#include <muParser.h>

#include <mutex>

namespace remit {

/// The variables live in `store`, whose addresses the expressions hold.
struct FactArithmetic::Compiled {
    struct Target {
        Expression expression;
        double* value = nullptr;
    };
    /// A fact, whether it is stated, and what is assumed if it is not.
    struct FactPlace {
        std::string key;
        double* value = nullptr;
        double* isStated = nullptr;
    };

    Values store;
    std::vector<FactPlace> facts;
    std::vector<Expression> assumptions;
    std::vector<Target> derived;
    std::vector<Expression> constraints;
    /// Says which names can be names.
    mu::Parser language;
    std::mutex mutex;

    double* add(const std::string& name, double value)
    {
        const auto [place, isNew] = store.emplace(name, value);
        if (!isNew)
            throw JsonFault("the name " + name + " is there twice.");
        try {
            language.DefineVar(name, &place->second);
        } catch (const mu::ParserError& fault) {
            throw JsonFault(name + ": " + fault.GetMsg() + ".");
        }
        return &place->second;
    }

    void state(const StatedFacts& stated)
    {
        for (const FactPlace& each : facts) {
            const auto found = stated.find(each.key);
            *each.value = found == stated.end() ? 0 : found->second;
            *each.isStated = found == stated.end() ? 0 : 1;
        }
    }
};

FactArithmetic::FactArithmetic(const Values& parameters, const std::vector<FactQuestion>& questions,
                               const std::vector<Rule>& derived, const std::vector<FactConstraint>& constraints)
    : m_compiled(std::make_unique<Compiled>())
{
    Compiled& all = *m_compiled;
    for (const char* function : {"ceil", "floor"})
        all.language.DefineFun(
            function, +[](double value) { return value; });
    for (const auto& [name, value] : parameters)
        all.add(name, value);
    for (const FactQuestion& question : questions) {
        all.facts.push_back({question.key, all.add(question.key, 0), all.add("has_" + question.key, 0)});
        for (const FactChoice& choice : question.choices)
            all.add(question.key + "_" + choice.id, choice.value);
    }
    for (const Rule& rule : derived)
        all.add(rule.key, 0);
    for (const FactQuestion& question : questions)
        all.assumptions.emplace_back("fact " + question.key + ", what is assumed of it", question.assumption,
                                     all.store);
    for (const Rule& rule : derived)
        all.derived.push_back({Expression(rule.key, rule.expression, all.store), &all.store[rule.key]});
    for (const FactConstraint& constraint : constraints)
        all.constraints.emplace_back(constraint.message, constraint.when, all.store);
}

FactArithmetic::~FactArithmetic() = default;

FactArithmetic::Values FactArithmetic::values(const StatedFacts& stated) const
{
    const std::lock_guard lock(m_compiled->mutex);
    m_compiled->state(stated);
    for (std::size_t i = 0; i < m_compiled->facts.size(); ++i) {
        const Compiled::FactPlace& fact = m_compiled->facts[i];
        if (*fact.isStated == 0)
            *fact.value = m_compiled->assumptions[i].value();
    }
    for (const auto& each : m_compiled->derived)
        *each.value = each.expression.value();
    return m_compiled->store;
}

std::size_t FactArithmetic::constraintCount() const
{
    return m_compiled->constraints.size();
}

bool FactArithmetic::holds(std::size_t constraint, const StatedFacts& stated) const
{
    const std::lock_guard lock(m_compiled->mutex);
    m_compiled->state(stated);
    return m_compiled->constraints[constraint].holds();
}

double valueOf(const std::string& what, const std::string& expression, const FactArithmetic::Values& values)
{
    FactArithmetic::Values store = values;
    return Expression(what, expression, store).value();
}

} // namespace remit
