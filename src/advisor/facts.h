#pragma once

#include "advisor/effort_knowledge.h"
#include "advisor/resource_reader.h"
#include "analysis/load/effort_factors.h"
#include "core/plan.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// What an organisation can be asked about, and what follows from the answers (resources/advisor/facts.json), and how
/// its roles are set up (resources/advisor/attributes.json).
namespace remit {

enum class FactKind { integer, number, yesNo, choice };
template <> struct Words<FactKind> {
    static constexpr std::array<std::pair<FactKind, std::string_view>, 4> list{{{FactKind::integer, "int"},
                                                                                {FactKind::number, "number"},
                                                                                {FactKind::yesNo, "bool"},
                                                                                {FactKind::choice, "choice"}}};
};

struct FactChoice {
    std::string id;
    double value = 0;
    std::string label;
};

/// A worded answer to a question about a degree: 0.2 is "hardly".
struct FactLevel {
    double value = 0;
    std::string label;
};

struct FactQuestion {
    std::string key;
    std::string label;
    /// The label in two or three words, and as a question that is asked aloud.
    std::string brief;
    std::string asked;
    std::string help;
    std::string source;
    FactKind kind = FactKind::number;
    std::vector<FactChoice> choices;
    /// The usual answers where a number is a degree.
    std::vector<FactLevel> levels;
    /// The values that are tried to see what would change the advice, ascending; choices and yes or no go without.
    std::vector<double> sweep;
    double least = 0;
    double most = 0;
    /// What is assumed while it is unknown, an expression over other facts; nothing is assumed of an attribute.
    std::string assumption;
    /// How much it weighs when it is told how far the advice can be trusted.
    double weight = 0;
    /// Whether it becomes more as an organisation grows.
    bool grows = false;
};

/// Facts that contradict each other, with the sentence for the user.
struct FactConstraint {
    std::string when;
    std::vector<std::string> facts;
    std::string message;
};

/// Facts as numbers by key; a fact that is absent is unknown.
using StatedFacts = std::map<std::string, double, std::less<>>;

/// Every fact and what was derived, as numbers.
struct FactValues {
    std::map<std::string, double, std::less<>> values;
    std::set<std::string, std::less<>> known;

    double of(std::string_view key) const;
    bool isKnown(std::string_view key) const { return known.count(key) > 0; }
};

class FactArithmetic;

/// The questions and their arithmetic, read and tried once. Copies share the arithmetic; a fresh one asks nothing.
class Facts {
public:
    /// With what is known about effort; the error names the file and what is wrong in it.
    static Result<Facts> read(const ResourceReader& read);

    /// About the organisation.
    const std::vector<FactQuestion>& questions() const { return m_questions; }
    /// About how the roles are set up: checks and advice ask for them; estimates only for the parts that are done.
    const std::vector<FactQuestion>& attributes() const { return m_attributes; }
    /// Those that are asked first, by key.
    const std::vector<std::string>& first() const { return m_first; }
    /// A fact or an attribute; null for an unknown key.
    const FactQuestion* question(std::string_view key) const;

    /// What holds whatever the answers are.
    const EffortKnowledge& effort() const { return m_effort; }

    /// Stated facts, assumptions for the others, then what follows from them.
    FactValues values(const StatedFacts& stated) const;
    /// Why stated facts cannot be true together, or one of them not at all.
    std::vector<const FactConstraint*> contradictions(const StatedFacts& stated) const;

private:
    std::vector<FactQuestion> m_questions;
    std::vector<FactQuestion> m_attributes;
    std::vector<std::string> m_first;
    std::vector<FactConstraint> m_constraints;
    EffortKnowledge m_effort;
    std::shared_ptr<const FactArithmetic> m_arithmetic;
};

/// The number a plan's text stands for ("growth", "true", "20"); nothing when it is none of this question's answers.
std::optional<double> factNumber(const FactQuestion& question, std::string_view text);
/// The text a plan keeps for it.
std::string factText(const FactQuestion& question, double value);

/// What was typed for a constellation; what cannot be read counts as unknown.
StatedFacts typedFacts(const Facts& facts, const Plan& plan, ConstellationId constellation);
/// What a constellation says: what can be counted in it (advisor/counted_facts.h), else what was typed.
StatedFacts statedFacts(const Facts& facts, const Plan& plan, ConstellationId constellation);
/// States a fact, or makes it unknown again.
Edit setFact(const Plan& plan, ConstellationId constellation, const FactQuestion& question,
             std::optional<double> value);

/// The attributes that say what the roles do of each side's work: 1 is all of it.
inline constexpr std::string_view marketPartKey = "marketPart";
inline constexpr std::string_view teamPartKey = "teamPart";

EffortFactors effortFactors(const Facts& facts, const FactValues& values);
/// The factors of a constellation, from its facts and attributes.
EffortFactors effortFactors(const Facts& facts, const Plan& plan, ConstellationId constellation);

} // namespace remit
