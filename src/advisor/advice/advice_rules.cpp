#include "advisor/advice/advice_rules.h"

#include "advisor/knowledge_file.h"

#include <algorithm>

namespace remit {

namespace {

constexpr std::string_view rulesFile = "advisor/rules.json";

template <class Named> const Named* withId(const std::vector<Named>& all, std::string_view id)
{
    const auto found = std::find_if(all.begin(), all.end(), [id](const Named& each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

AdviceRule ruleFrom(const JsonFields& fields)
{
    AdviceRule rule;
    rule.id = fields.text("id");
    rule.when = fields.text("when");
    rule.effects = fields.textMap("effects");
    rule.each = fields.text("each", "");
    rule.except = fields.texts("except");
    rule.why = fields.text("why");
    rule.sources = fields.text("sources", "");
    rule.against = fields.text("against", "");
    rule.againstSources = fields.text("againstSources", "");
    if (rule.effects.empty() != rule.isForEach())
        fields.refuse("effects", "must be there, or \"each\" in place of it");
    return rule;
}

AdviceLens lensFrom(const JsonFields& fields, const AdviceRules& rules)
{
    AdviceLens lens;
    lens.id = fields.text("id");
    lens.label = fields.text("label");
    lens.says = fields.text("says");
    lens.without = fields.texts("without");
    lens.facts = fields.textMap("facts");
    for (const std::string& each : lens.without) {
        if (rules.rule(each) == nullptr)
            fields.refuse("without", "names " + each + ", which is no rule");
    }
    return lens;
}

double margin(const JsonFields& fields, std::string_view name)
{
    const double value = fields.number(name);
    if (value < 0)
        fields.refuse(name, "is below 0");
    return value;
}

AdviceRules rulesFrom(const JsonFields& file)
{
    AdviceRules rules;
    rules.baseScore = file.number("baseScore");
    rules.tieMargin = margin(file, "tieMargin");
    rules.closeMargin = margin(file, "closeMargin");
    rules.overlayMargin = margin(file, "overlayMargin");
    rules.closeMax = static_cast<int>(file.number("closeMax"));
    if (rules.closeMax < 1)
        file.refuse("closeMax", "is below 1");
    file.each("rules", [&](const JsonFields& each) {
        AdviceRule rule = ruleFrom(each);
        if (rules.rule(rule.id) != nullptr)
            each.refuse("id", "is there twice");
        rules.rules.push_back(std::move(rule));
    });
    file.each("lenses", [&](const JsonFields& each) { rules.lenses.push_back(lensFrom(each, rules)); });
    return rules;
}

} // namespace

const AdviceRule* AdviceRules::rule(std::string_view id) const
{
    return withId(rules, id);
}

const AdviceLens* AdviceRules::lens(std::string_view id) const
{
    return withId(lenses, id);
}

Result<AdviceRules> readAdviceRules(const ResourceReader& read)
{
    return readKnowledgeFile(read, rulesFile, rulesFrom);
}

} // namespace remit
