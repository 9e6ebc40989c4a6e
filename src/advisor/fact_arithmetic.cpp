#include "advisor/fact_arithmetic.h"

#include "advisor/json_fields.h"

#include <muParser.h>

#include <cmath>
#include <deque>
#include <mutex>

namespace remit {

namespace {

/// An expression that is one value: no assignment, no list of values, which muParser would take.
void checkLanguage(const std::string& key, const std::string& text)
{
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char each = text[i];
        depth += each == '(' ? 1 : each == ')' ? -1 : 0;
        if (each == ',' && depth == 0)
            throw JsonFault(key + ": a comma stands outside parentheses in \"" + text + "\".");
        if (each != '=')
            continue;
        const bool second = i > 0 && std::string_view("=<>!").find(text[i - 1]) != std::string_view::npos;
        const bool first = i + 1 < text.size() && text[i + 1] == '=' && !second;
        if (first)
            ++i;
        else if (!second)
            throw JsonFault(key + ": a single = in \"" + text + "\"; a comparison is ==.");
    }
}

double ceiling(double value)
{
    return std::ceil(value);
}

double floored(double value)
{
    return std::floor(value);
}

} // namespace

/// The variables live in `store`, whose addresses the parsers hold.
struct FactArithmetic::Compiled {
    struct Expression {
        std::string key;
        std::string text;
        mu::Parser parser;
        double* target = nullptr;
    };

    Values store;
    std::vector<std::string> facts;
    /// A parser is dear to copy, so that it never moves.
    std::deque<Expression> assumptions;
    std::deque<Expression> derived;
    std::deque<Expression> constraints;
    mu::Parser language;
    std::mutex mutex;

    void add(const std::string& name, double value)
    {
        if (!store.emplace(name, value).second)
            throw JsonFault("the name " + name + " is there twice.");
        try {
            language.DefineVar(name, &store.find(name)->second);
        } catch (const mu::ParserError& fault) {
            throw JsonFault(name + ": " + fault.GetMsg() + ".");
        }
    }

    void compile(std::deque<Expression>& list, const std::string& key, const std::string& text, double* target)
    {
        checkLanguage(key, text);
        list.push_back({key, text, language, target});
        try {
            list.back().parser.SetExpr(text);
            evaluate(list.back());
        } catch (const mu::ParserError& fault) {
            throw JsonFault(key + ": " + fault.GetMsg() + " in \"" + text + "\".");
        }
    }

    double evaluate(const Expression& expression) const
    {
        try {
            return expression.parser.Eval();
        } catch (const mu::ParserError& fault) {
            throw JsonFault(expression.key + ": " + fault.GetMsg() + ".");
        }
    }

    double finite(const Expression& expression) const
    {
        const double value = evaluate(expression);
        if (!std::isfinite(value))
            throw JsonFault(expression.key + ": \"" + expression.text + "\" has no finite value.");
        return value;
    }

    void state(const StatedFacts& stated)
    {
        for (const std::string& key : facts) {
            const auto found = stated.find(key);
            store[key] = found == stated.end() ? 0 : found->second;
            store["has_" + key] = found == stated.end() ? 0 : 1;
        }
    }
};

FactArithmetic::FactArithmetic(const Values& parameters, const std::vector<FactQuestion>& questions,
                               const std::vector<Rule>& derived, const std::vector<FactConstraint>& constraints)
    : m_compiled(std::make_unique<Compiled>())
{
    Compiled& all = *m_compiled;
    all.language.DefineFun("ceil", ceiling);
    all.language.DefineFun("floor", floored);
    for (const auto& [name, value] : parameters)
        all.add(name, value);
    for (const FactQuestion& question : questions) {
        all.facts.push_back(question.key);
        all.add(question.key, 0);
        all.add("has_" + question.key, 0);
        for (const FactChoice& choice : question.choices)
            all.add(question.key + "_" + choice.id, choice.value);
    }
    for (const Rule& rule : derived)
        all.add(rule.key, 0);
    for (const FactQuestion& question : questions)
        all.compile(all.assumptions, question.key, question.assumption, &all.store[question.key]);
    for (const Rule& rule : derived)
        all.compile(all.derived, rule.key, rule.expression, &all.store[rule.key]);
    for (const FactConstraint& constraint : constraints)
        all.compile(all.constraints, constraint.message, constraint.when, nullptr);
}

FactArithmetic::~FactArithmetic() = default;

FactArithmetic::Values FactArithmetic::values(const StatedFacts& stated) const
{
    const std::lock_guard lock(m_compiled->mutex);
    m_compiled->state(stated);
    for (const auto& each : m_compiled->assumptions) {
        if (stated.find(each.key) == stated.end())
            *each.target = m_compiled->finite(each);
    }
    for (const auto& each : m_compiled->derived)
        *each.target = m_compiled->finite(each);
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
    return m_compiled->finite(m_compiled->constraints[constraint]) != 0;
}

} // namespace remit
