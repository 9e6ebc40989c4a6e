#pragma once

#include <map>
#include <memory>
#include <string>

namespace mu {
class Parser;
}

namespace remit {

/// Values that expressions know by name.
using NamedValues = std::map<std::string, double, std::less<>>;

/// One expression of a knowledge file, read once: arithmetic, comparisons, && || ?: and min, max, ceil, floor over
/// named values. Used inside advisor only; not safe from several threads at once.
class Expression {
public:
    /// `what` names it for messages. The values outlive the expression and stay where they are. Throws JsonFault where
    /// the text is none of the language or has a name without a value.
    Expression(std::string what, std::string text, NamedValues& values);
    ~Expression();
    Expression(Expression&&) noexcept;
    Expression& operator=(Expression&&) noexcept;

    /// Over what the values are now. Throws JsonFault where it is not finite.
    double value() const;
    bool holds() const { return value() != 0; }

private:
    double evaluate() const;

    std::string m_what;
    std::string m_text;
    std::unique_ptr<mu::Parser> m_parser;
};

} // namespace remit
