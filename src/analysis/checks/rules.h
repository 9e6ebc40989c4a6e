#pragma once

#include "analysis/checks/finding.h"

#include <string>
#include <string_view>
#include <vector>

/// What the checks know about each rule besides how to test it. The values are knowledge (resources/checks.json), read
/// by advisor/check_texts.h and passed in.
namespace remit {

/// What a rule looks at: one responsibility across the roles, one role down the responsibilities, everything, who sits
/// where with what it is for, or who meets when.
enum class RuleSubject { row, column, chart, organisation, cadence };
template <> struct Words<RuleSubject> {
    static constexpr std::array<std::pair<RuleSubject, std::string_view>, 5> list{
        {{RuleSubject::row, "row"},
         {RuleSubject::column, "column"},
         {RuleSubject::chart, "chart"},
         {RuleSubject::organisation, "organisation"},
         {RuleSubject::cadence, "cadence"}}};
};

/// A number of something, a part of a whole (0 to 1), or hours over capacity (which may pass 1).
enum class LimitUnit { count, share, load };
template <> struct Words<LimitUnit> {
    static constexpr std::array<std::pair<LimitUnit, std::string_view>, 3> list{
        {{LimitUnit::count, "count"}, {LimitUnit::share, "share"}, {LimitUnit::load, "load"}}};
};

/// A number a rule compares with; a user may change it.
struct RuleLimit {
    /// Tells the limits of one rule apart; empty for its main one.
    std::string name;
    LimitUnit unit = LimitUnit::count;
    double value = 0;

    friend bool operator==(const RuleLimit&, const RuleLimit&) = default;
};

/// A rule as it is before a plan changes anything about it.
struct Rule {
    std::string name;
    RuleSubject about = RuleSubject::row;
    Severity severity = Severity::warning;
    /// Switched off until a plan switches it on.
    bool off = false;
    std::vector<RuleLimit> limits;
    /// Words the rule looks for, where it does.
    std::vector<std::string> words;
    /// Catalogue keys of roles of which a rule about columns says nothing.
    std::vector<std::string> except;

    bool excepts(std::string_view catalogueKey) const;

    friend bool operator==(const Rule&, const Rule&) = default;
};

/// All rules in the order of the list the user sees.
class RuleBook {
public:
    RuleBook() = default;
    explicit RuleBook(std::vector<Rule> rules)
        : m_rules(std::move(rules))
    {
    }

    const std::vector<Rule>& all() const { return m_rules; }
    /// The rule of that name, or null.
    const Rule* find(std::string_view name) const;
    /// Its place in the list; the number of rules when it is not there.
    std::size_t indexOf(std::string_view name) const;

private:
    std::vector<Rule> m_rules;
};

} // namespace remit
