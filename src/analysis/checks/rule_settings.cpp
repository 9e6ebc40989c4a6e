#include "analysis/checks/rule_settings.h"

#include "core/edits/edits_of_settings.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace remit {

namespace {

constexpr std::string_view prefix = "check.";
constexpr double mostCounted = 100'000;
constexpr double mostLoad = 10;

std::string settingFor(const Rule& rule, std::string_view what)
{
    return std::string(prefix) + rule.name + "." + std::string(what);
}

std::string limitSetting(const Rule& rule, std::string_view limit)
{
    const std::string main = settingFor(rule, "threshold");
    return limit.empty() ? main : main + "." + std::string(limit);
}

const std::string* valueOf(const Plan& plan, const std::string& name)
{
    const auto* setting = plan.find<Setting>(name);
    return setting != nullptr ? &setting->value : nullptr;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n\"");
    const auto last = text.find_last_not_of(" \t\r\n\"");
    return first == std::string_view::npos ? std::string_view() : text.substr(first, last - first + 1);
}

std::vector<std::string> wordsIn(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        if (const auto word = trimmed(text.substr(at, comma - at)); !word.empty())
            words.emplace_back(word);
        at = comma + 1;
    }
    return words;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        if (const auto each = trimmed(word); !each.empty())
            text += (text.empty() ? "" : ", ") + std::string(each);
    }
    return text;
}

/// The shortest text that reads back as this number.
std::string numberText(double value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

std::optional<double> numberIn(std::string_view text)
{
    std::string digits(trimmed(text));
    std::replace(digits.begin(), digits.end(), ',', '.');
    double value = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = problem == std::errc{} && end == digits.data() + digits.size() && !digits.empty();
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

Result<> checkLimit(double value, LimitUnit unit)
{
    if (!std::isfinite(value))
        return Error{"A limit is a number, such as 4 or 60 %."};
    if (value < 0)
        return Error{"A limit can't be below 0. Type 0 to hear of every case, or switch the check off."};
    if (unit == LimitUnit::share && value > 1)
        return Error{"A share is at most 100 %. Type it as 60 % or 0.6."};
    if (unit == LimitUnit::load && value > mostLoad)
        return Error{"A load of more than 1000 % of the hours is never reached. Type it as 90 % or 0.9."};
    if (unit == LimitUnit::count && (value > mostCounted || value != std::floor(value)))
        return Error{"A limit here is a whole number up to 100000."};
    return {};
}

const RuleLimit* limitNamed(const Rule& rule, std::string_view name)
{
    const auto found = std::find_if(rule.limits.begin(), rule.limits.end(),
                                    [&](const RuleLimit& each) { return each.name == name; });
    return found == rule.limits.end() ? nullptr : &*found;
}

/// Writes the setting, or takes it away where it would say what the rule says anyway.
Edit setOrForget(const Plan& plan, const std::string& name, const std::string& value, bool isOwn)
{
    return setSetting(plan, name, isOwn ? std::string_view() : std::string_view(value));
}

std::vector<std::string> settingsOf(const Rule& rule)
{
    std::vector<std::string> names{settingFor(rule, "severity"), settingFor(rule, "off"), settingFor(rule, "words")};
    for (const RuleLimit& each : rule.limits)
        names.push_back(limitSetting(rule, each.name));
    return names;
}

double limitIn(const Plan& plan, const Rule& rule, const RuleLimit& limit)
{
    if (const std::string* said = valueOf(plan, limitSetting(rule, limit.name))) {
        const auto value = numberIn(*said);
        if (value && checkLimit(*value, limit.unit))
            return *value;
    }
    return limit.value;
}

} // namespace

RuleChoice choiceFor(const Plan& plan, const Rule& rule)
{
    RuleChoice choice{rule.severity, rule.off, {}, rule.words};
    if (const std::string* said = valueOf(plan, settingFor(rule, "severity")))
        choice.severity = fromWord<Severity>(*said).value_or(rule.severity);
    if (const std::string* said = valueOf(plan, settingFor(rule, "off")); said != nullptr && !said->empty())
        choice.off = *said == "yes";
    if (const std::string* said = valueOf(plan, settingFor(rule, "words")))
        choice.words = wordsIn(*said);
    for (const RuleLimit& each : rule.limits)
        choice.limits.push_back(limitIn(plan, rule, each));
    return choice;
}

double limitOf(const Rule& rule, const RuleChoice& choice, std::string_view name)
{
    for (std::size_t each = 0; each < rule.limits.size(); ++each) {
        if (rule.limits[each].name == name)
            return choice.limits[each];
    }
    return 0;
}

bool isChanged(const Plan& plan, const Rule& rule)
{
    const auto names = settingsOf(rule);
    return std::any_of(names.begin(), names.end(), [&](const std::string& each) { return valueOf(plan, each); });
}

bool concernsChecks(std::string_view settingName)
{
    return settingName.substr(0, prefix.size()) == prefix;
}

Edit setSeverity(const Plan& plan, const Rule& rule, Severity severity)
{
    return setOrForget(plan, settingFor(rule, "severity"), std::string(wordFor(severity)), severity == rule.severity);
}

Edit setOff(const Plan& plan, const Rule& rule, bool off)
{
    return setOrForget(plan, settingFor(rule, "off"), off ? "yes" : "no", off == rule.off);
}

Result<Edit> setLimit(const Plan& plan, const Rule& rule, std::string_view limit, double value)
{
    const RuleLimit* known = limitNamed(rule, limit);
    if (known == nullptr)
        return Error{"The rule " + rule.name + " has no such limit."};
    if (const auto fine = checkLimit(value, known->unit); !fine)
        return fine.error();
    return setOrForget(plan, limitSetting(rule, limit), numberText(value), value == known->value);
}

Result<Edit> setLimit(const Plan& plan, const Rule& rule, std::string_view limit, std::string_view typed)
{
    const RuleLimit* known = limitNamed(rule, limit);
    const auto value = limitFrom(typed, known != nullptr ? known->unit : LimitUnit::count);
    if (!value)
        return value.error();
    return setLimit(plan, rule, limit, *value);
}

Edit setWords(const Plan& plan, const Rule& rule, const std::vector<std::string>& words)
{
    const std::string text = joined(words);
    // A setting without a value is no setting: an empty list is kept as a lone comma.
    return setOrForget(plan, settingFor(rule, "words"), text.empty() ? "," : text, text == joined(rule.words));
}

Edit resetRule(const Plan& plan, const Rule& rule)
{
    Edit edit;
    for (const std::string& name : settingsOf(rule))
        edit.append(setSetting(plan, name, {}));
    return edit;
}

Edit resetRules(const Plan& plan, const RuleBook& rules)
{
    Edit edit;
    for (const Rule& rule : rules.all())
        edit.append(resetRule(plan, rule));
    return edit;
}

Result<double> limitFrom(std::string_view typed, LimitUnit unit)
{
    std::string_view text = trimmed(typed);
    const bool percent = !text.empty() && text.back() == '%';
    if (percent)
        text.remove_suffix(1);
    auto value = numberIn(text);
    if (!value)
        return Error{"\"" + std::string(trimmed(typed)) + "\" is not a number. Type one such as "
                     + (unit == LimitUnit::count ? "4." : "60 %.")};
    if (percent && unit == LimitUnit::count)
        return Error{"A limit here is a whole number, not a share. Type one such as 4."};
    // Rounded so that 55 % is the same number as 0.55.
    if (percent)
        value = std::round(*value * 1e6) / 1e8;
    if (const auto fine = checkLimit(*value, unit); !fine)
        return fine.error();
    return *value;
}

std::string limitText(double value, LimitUnit unit)
{
    return unit == LimitUnit::count ? numberText(value) : numberText(std::round(value * 1e4) / 1e2) + " %";
}

} // namespace remit
