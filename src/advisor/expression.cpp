#include "advisor/expression.h"

#include "advisor/json_fields.h"

#include <muParser.h>

#include <cmath>
#include <string_view>
#include <utility>

namespace remit {

namespace {

JsonFault faultAt(const std::string& what, const std::string& problem, std::size_t index, const std::string& text)
{
    return JsonFault(what + ": " + problem + " at character " + std::to_string(index + 1) + " of \"" + text + "\".");
}

/// An expression that is one value: no assignment, no list of values, which muParser would take.
void checkLanguage(const std::string& what, const std::string& text)
{
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char each = text[i];
        depth += each == '(' ? 1 : each == ')' ? -1 : 0;
        if (each == ',' && depth == 0)
            throw faultAt(what, "a comma stands outside parentheses", i, text);
        if (each != '=')
            continue;
        const bool second = i > 0 && std::string_view("=<>!").find(text[i - 1]) != std::string_view::npos;
        const bool first = i + 1 < text.size() && text[i + 1] == '=' && !second;
        if (first)
            ++i;
        else if (!second)
            throw faultAt(what, "a single = (a comparison is ==)", i, text);
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

/// Where the value of a name that stands in an expression lies: a parser knows only those it uses.
double* placeOf(const char* name, void* store)
{
    auto& values = *static_cast<NamedValues*>(store);
    const auto found = values.find(std::string_view(name));
    if (found == values.end())
        throw mu::ParserError("unknown name \"" + std::string(name) + "\"");
    return &found->second;
}

/// What muParser says, without the full stop and without the place, which it gives in its own way.
std::string problemOf(const mu::ParserError& fault)
{
    std::string said = fault.GetMsg();
    if (const auto place = said.find(" at position"); place != std::string::npos)
        said.erase(place);
    while (!said.empty() && (said.back() == '.' || said.back() == ' '))
        said.pop_back();
    return said;
}

} // namespace

Expression::Expression(std::string what, std::string text, NamedValues& values)
    : m_what(std::move(what))
    , m_text(std::move(text))
    , m_parser(std::make_unique<mu::Parser>())
{
    checkLanguage(m_what, m_text);
    try {
        m_parser->DefineFun("ceil", ceiling);
        m_parser->DefineFun("floor", floored);
        m_parser->SetVarFactory(placeOf, &values);
        m_parser->SetExpr(m_text);
    } catch (const mu::ParserError& fault) {
        throw JsonFault(m_what + ": " + problemOf(fault) + " in \"" + m_text + "\".");
    }
    // It is read when it is first asked.
    evaluate();
}

Expression::~Expression() = default;
Expression::Expression(Expression&&) noexcept = default;
Expression& Expression::operator=(Expression&&) noexcept = default;

double Expression::evaluate() const
{
    try {
        return m_parser->Eval();
    } catch (const mu::ParserError& fault) {
        const int place = fault.GetPos();
        if (place >= 0 && std::size_t(place) <= m_text.size())
            throw faultAt(m_what, problemOf(fault), std::size_t(place), m_text);
        throw JsonFault(m_what + ": " + problemOf(fault) + " in \"" + m_text + "\".");
    }
}

double Expression::value() const
{
    const double found = evaluate();
    if (!std::isfinite(found))
        throw JsonFault(m_what + ": \"" + m_text + "\" has no finite value.");
    return found;
}

} // namespace remit
