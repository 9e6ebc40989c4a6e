#pragma once

#include "advisor/resource_reader.h"
#include "analysis/checks/checks.h"
#include "analysis/checks/rule_settings.h"
#include "analysis/fixes/fixes.h"
#include "core/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What the checks say to people: resources/checks.json, and sentences made from it.
namespace remit {

/// The words of one rule.
struct RuleText {
    std::string rule;
    /// A few words without placeholders: "Several answer for it".
    std::string title;
    /// One sentence with placeholders, by Finding::variant; the one for "" is always there.
    std::map<std::string, std::string, std::less<>> messages;
    /// For the help: what it means, why it matters, where it comes from.
    std::string meaning;
    std::string why;
    std::string source;
    /// What each limit of the rule is, in the order of Rule::limits: "More than so many roles do it".
    std::vector<std::string> limits;
};

struct CheckTexts {
    RuleBook rules;
    /// In the order of the book.
    std::vector<RuleText> texts;
    /// Labels with placeholders, by fixWord ("keep-accountable", "choose-sharing-together").
    std::map<std::string, std::string, std::less<>> fixes;
    /// Sentences by word of NotCheckedReason, with %rule (its title), %missing and %of.
    std::map<std::string, std::string, std::less<>> notChecked;

    /// The words of a rule, or null.
    const RuleText* find(std::string_view rule) const;
};

/// The word by which `fixes` knows the fix.
std::string fixWord(FixKind kind, Sharing sharing);

/// Reads and cross-checks checks.json: every rule the program knows must be there with all its texts.
Result<CheckTexts> readCheckTexts(const ResourceReader& read);

/// "Accept stories: Product Manager and Product Owner answer for it." Placeholders are %title, %role, %roles (by their
/// full names, three at most), %found and %limit; of the organisation %seat and %seats, %count (how many seats), %unit,
/// %location and %titles (of the responsibilities it names); of meetings %meeting and %meetings; %compared is the
/// other constellation. %who is the one subject, %others the seats, else the roles it names. People are called by name
/// only with `names`.
std::string findingSentence(const CheckTexts& texts, const Plan& plan, const Finding& finding, bool names = true);
/// "Let Product Owner answer for it". Placeholders are %role, %roles ("A and B"), %either ("A or B"), %titles, %seat,
/// %seats, %unit, %meeting, %meetings, %minutes and %who (seats, else roles).
std::string fixLabel(const CheckTexts& texts, const Plan& plan, const Fix& fix);
/// "A role's work is judged by its rows, not its hours: hours unknown for 5 of 7 roles."
std::string notCheckedSentence(const CheckTexts& texts, const NotChecked& notChecked);

} // namespace remit
