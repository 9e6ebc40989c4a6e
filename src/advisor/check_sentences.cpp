#include "advisor/check_texts.h"

#include "core/role_names.h"

#include <algorithm>
#include <cmath>

/// Sentences made from the texts of the checks and the names in a plan.
namespace remit {

namespace {

using Placeholders = std::vector<std::pair<std::string_view, std::string>>;

/// Puts the values in place of "%title" and the like, longest names first: "%roles" is not "%role" and an s.
std::string filled(std::string_view text, Placeholders values)
{
    std::sort(values.begin(), values.end(),
              [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    std::string result;
    while (!text.empty()) {
        const auto found = std::find_if(values.begin(), values.end(), [&](const auto& each) {
            return text.substr(0, each.first.size()) == each.first;
        });
        if (found != values.end()) {
            result += found->second;
            text.remove_prefix(found->first.size());
        } else {
            result += text.front();
            text.remove_prefix(1);
        }
    }
    return result;
}

/// "A", "A and B", "A, B and C", "A, B, C and 4 others"; `others` is what stands before "others", "or one of 4 others".
std::string enumerated(const Plan& plan, const std::vector<RoleId>& roles, std::string_view joint,
                       std::string_view others)
{
    std::vector<std::string> parts;
    const std::size_t said = namesSaid(roles.size());
    for (std::size_t at = 0; at < said; ++at)
        parts.push_back(fullNameOf(plan, roles[at]));
    if (said < roles.size())
        parts.push_back(std::string(others) + std::to_string(roles.size() - said) + " others");
    std::string text;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (at > 0)
            text += at + 1 == parts.size() ? " " + std::string(joint) + " " : ", ";
        text += parts[at];
    }
    return text;
}

std::string all(const Plan& plan, const std::vector<RoleId>& roles)
{
    return enumerated(plan, roles, "and", {});
}

LimitUnit unitOf(const CheckTexts& texts, const Finding& finding)
{
    const Rule* rule = texts.rules.find(finding.rule);
    if (rule == nullptr || rule->limits.empty())
        return LimitUnit::count;
    for (const RuleLimit& limit : rule->limits) {
        if (limit.name == finding.variant)
            return limit.unit;
    }
    return rule->limits.front().unit;
}

/// The found number, never rounded down to the very limit that it passed.
std::string foundText(const Finding& finding, LimitUnit unit)
{
    if (unit == LimitUnit::count)
        return limitText(finding.found, unit);
    const double percent = std::round(finding.found * 100);
    const bool looksEqual = finding.found > finding.limit && percent <= finding.limit * 100;
    return limitText(looksEqual ? std::round(finding.found * 1000) / 1000 : percent / 100, unit);
}

std::string messageFor(const CheckTexts& texts, const Finding& finding)
{
    const RuleText* text = texts.find(finding.rule);
    if (text == nullptr)
        return finding.rule;
    const auto variant = text->messages.find(finding.variant);
    return variant != text->messages.end() ? variant->second : text->messages.at("");
}

} // namespace

std::string findingSentence(const CheckTexts& texts, const Plan& plan, const Finding& finding)
{
    const auto* row = plan.find<Responsibility>(finding.responsibility);
    const LimitUnit unit = unitOf(texts, finding);
    return filled(messageFor(texts, finding),
                  {{"%title", row != nullptr ? row->title : std::string()},
                   {"%role", fullNameOf(plan, finding.role)},
                   {"%roles", all(plan, finding.roles)},
                   {"%found", foundText(finding, unit)},
                   {"%limit", limitText(finding.limit, unit)}});
}

std::string fixLabel(const CheckTexts& texts, const Plan& plan, const Fix& fix)
{
    const auto text = texts.fixes.find(fixWord(fix.kind, fix.sharing));
    if (text == texts.fixes.end())
        return {};
    return filled(text->second,
                  {{"%role", fullNameOf(plan, fix.role)},
                   {"%roles", all(plan, fix.roles)},
                   {"%either", enumerated(plan, fix.roles, "or", "one of ")}});
}

std::string notCheckedSentence(const CheckTexts& texts, const NotChecked& notChecked)
{
    const auto text = texts.notChecked.find(wordFor(notChecked.reason));
    const RuleText* rule = texts.find(notChecked.rule);
    if (text == texts.notChecked.end())
        return notChecked.rule;
    return filled(text->second,
                  {{"%rule", rule != nullptr ? rule->title : notChecked.rule},
                   {"%missing", std::to_string(notChecked.missing)},
                   {"%of", std::to_string(notChecked.of)}});
}

} // namespace remit
