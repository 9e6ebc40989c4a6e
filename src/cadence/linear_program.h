#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

struct glp_prob;

namespace remit {

/// How far a sum of fractions can be from the truth.
inline constexpr double programTolerance = 1e-5;

/// A linear program of whole-number costs, minimised by GLPK; with `solveWhole` its variables are 0 or 1.
class LinearProgram {
public:
    LinearProgram();
    ~LinearProgram();
    LinearProgram(const LinearProgram&) = delete;
    LinearProgram& operator=(const LinearProgram&) = delete;

    /// One that is at least 0, and its number from 0.
    int addVariable(double cost);
    using Terms = std::vector<std::pair<int, double>>;
    void addAtMost(const Terms& terms, double limit);
    /// Each of the rows, whose terms are in order, but for those that the row before or after contains.
    void addAtMostOfEach(const std::vector<Terms>& rows, double limit);
    void addAtLeast(const Terms& terms, double limit);
    void addExactly(const Terms& terms, double value);
    int variables() const { return m_variables; }

    enum class Outcome { solved, impossible, stopped };
    /// With fractions. Asked some times a second; false ends it.
    Outcome solve(double seconds, const std::function<bool()>& goesOn);
    double value() const;
    /// How much the value grows with the variable, where it is not in use.
    double reducedCost(int variable) const;

    /// With every variable 0 or 1; the first that is found, where any will do. Asked at each step with the least that
    /// it can still cost; false ends it.
    using GoesOn = std::function<bool(double bound)>;
    Outcome solveWhole(double seconds, bool anyWillDo, const GoesOn& goesOn);
    bool isChosen(int variable) const;

private:
    void addRow(const Terms& terms, int kind, double low, double high);

    std::unique_ptr<glp_prob, void (*)(glp_prob*)> m_program;
    int m_variables = 0;
};

} // namespace remit
