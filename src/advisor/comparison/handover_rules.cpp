#include "advisor/comparison/handover_rules.h"

#include "advisor/json_fields.h"

#include <algorithm>

namespace remit {

namespace {

constexpr std::string_view transitionFile = "comparison/transition.json";

double amount(const JsonFields& fields, std::string_view name, double otherwise)
{
    const double value = fields.number(name, otherwise);
    if (value < 0)
        fields.refuse(name, "is below zero");
    return value;
}

HandoverRule handoverRule(const JsonFields& fields)
{
    HandoverRule rule;
    rule.risk = fields.word<HandoverRisk>("name");
    rule.weight = amount(fields, "weight", 0);
    rule.weeks = amount(fields, "weeks", 0);
    rule.fromHours = amount(fields, "fromHours", 0);
    rule.title = fields.filledText("title");
    rule.trigger = fields.text("trigger", "");
    rule.source = fields.filledText("source");
    return rule;
}

void checkHandoverRules(const HandoverRules& all)
{
    for (const auto& [risk, word] : Words<HandoverRisk>::list) {
        const auto times = std::count_if(all.rules.begin(), all.rules.end(),
                                         [wanted = risk](const HandoverRule& each) { return each.risk == wanted; });
        if (times != 1)
            throw JsonFault("risks: " + std::string(word) + (times == 0 ? " is missing." : " is there twice."));
    }
}

} // namespace

Result<HandoverRules> readHandoverRules(const ResourceReader& read)
{
    const auto text = read(transitionFile);
    if (!text)
        return text.error();
    try {
        const Json json = parseJson(*text);
        const JsonFields file(json, "the file");
        HandoverRules all;
        all.usualWeeks = amount(file, "usualWeeks", 0);
        all.usualTrigger = file.filledText("usualTrigger");
        file.each("risks", [&](const JsonFields& fields) { all.rules.push_back(handoverRule(fields)); });
        checkHandoverRules(all);
        return all;
    } catch (const JsonFault& fault) {
        return Error{std::string(transitionFile) + ": " + fault.what()};
    }
}

} // namespace remit
