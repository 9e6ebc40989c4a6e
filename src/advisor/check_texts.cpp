#include "advisor/check_texts.h"

#include "advisor/effort_knowledge.h"
#include "advisor/json_fields.h"
#include "analysis/rules/rule_table.h"

#include <algorithm>

namespace remit {

namespace {

constexpr std::string_view checksFile = "checks.json";

/// A number, or the name of a level of loads: "green", "amber".
double limitFrom(const JsonFields& limit, const LoadLevels& levels)
{
    if (!limit.has("level"))
        return limit.number("value");
    const std::string level = limit.text("level");
    if (level != "green" && level != "amber")
        limit.refuse("level", "is neither green nor amber");
    return level == "green" ? levels.green : levels.amber;
}

Rule ruleFrom(const JsonFields& fields, const LoadLevels& levels)
{
    Rule rule;
    rule.name = fields.text("name");
    rule.about = fields.word<RuleSubject>("about");
    rule.severity = fields.word<Severity>("severity");
    rule.off = fields.flag("off");
    fields.each("limits", [&](const JsonFields& limit) {
        rule.limits.push_back({limit.text("name"), limit.word<LimitUnit>("unit"), limitFrom(limit, levels)});
    });
    rule.words = fields.texts("words");
    rule.except = fields.texts("except");
    return rule;
}

RuleText textFrom(const JsonFields& fields)
{
    RuleText text;
    text.rule = fields.text("name");
    text.title = fields.text("title");
    for (const auto& [variant, message] : fields.textMap("messages"))
        text.messages[variant] = message;
    text.messages[""] = fields.text("message");
    text.meaning = fields.text("meaning");
    text.why = fields.text("why");
    text.source = fields.text("source");
    fields.each("limits", [&](const JsonFields& limit) { text.limits.push_back(limit.text("meaning")); });
    return text;
}

/// Each rule the program knows must be in the book once, with the limits it asks for.
void checkBook(const RuleBook& book)
{
    for (const KnownRule& known : knownRules()) {
        const Rule* rule = book.find(known.name);
        if (rule == nullptr)
            throw JsonFault("rules: " + std::string(known.name) + " is missing.");
        const bool sameLimits
            = std::equal(known.limits.begin(), known.limits.end(), rule->limits.begin(), rule->limits.end(),
                         [](std::string_view name, const RuleLimit& limit) { return limit.name == name; });
        if (!sameLimits)
            throw JsonFault("rules " + rule->name + ": its limits are not those the program knows.");
    }
    for (std::size_t at = 0; at < book.all().size(); ++at) {
        const std::string& name = book.all()[at].name;
        if (book.indexOf(name) != at)
            throw JsonFault("rules: " + name + " is there twice.");
        const auto isNamed = [&](const KnownRule& known) { return known.name == name; };
        if (std::none_of(knownRules().begin(), knownRules().end(), isNamed))
            throw JsonFault("rules: the program has no rule " + name + ".");
    }
}

void requireText(const std::map<std::string, std::string, std::less<>>& texts, std::string_view key,
                 const std::string& where)
{
    if (const auto found = texts.find(key); found == texts.end() || found->second.empty())
        throw JsonFault(where + ": " + std::string(key) + " is missing.");
}

void checkWords(const CheckTexts& texts)
{
    for (const RuleText& each : texts.texts) {
        for (const std::string& words : {each.title, each.messages.at(""), each.meaning, each.why, each.source}) {
            if (words.empty())
                throw JsonFault("rules " + each.rule + ": a text is empty.");
        }
    }
    for (const auto& [kind, word] : Words<FixKind>::list) {
        if (kind != FixKind::chooseSharing)
            requireText(texts.fixes, word, "fixes");
    }
    for (const Sharing sharing : {Sharing::together, Sharing::each, Sharing::either})
        requireText(texts.fixes, fixWord(FixKind::chooseSharing, sharing), "fixes");
    for (const auto& [reason, word] : Words<NotCheckedReason>::list)
        requireText(texts.notChecked, word, "notChecked");
}

CheckTexts textsFrom(const JsonFields& file, const LoadLevels& levels)
{
    CheckTexts texts;
    std::vector<Rule> rules;
    file.each("rules", [&](const JsonFields& fields) {
        rules.push_back(ruleFrom(fields, levels));
        texts.texts.push_back(textFrom(fields));
    });
    texts.rules = RuleBook(std::move(rules));
    for (const auto& [key, text] : file.textMap("fixes"))
        texts.fixes[key] = text;
    for (const auto& [key, text] : file.textMap("notChecked"))
        texts.notChecked[key] = text;
    checkBook(texts.rules);
    checkWords(texts);
    return texts;
}

} // namespace

const RuleText* CheckTexts::find(std::string_view rule) const
{
    const auto found
        = std::find_if(texts.begin(), texts.end(), [&](const RuleText& each) { return each.rule == rule; });
    return found == texts.end() ? nullptr : &*found;
}

std::string fixWord(FixKind kind, Sharing sharing)
{
    const std::string word(wordFor(kind));
    return kind == FixKind::chooseSharing ? word + "-" + std::string(wordFor(sharing)) : word;
}

Result<CheckTexts> readCheckTexts(const ResourceReader& read)
{
    const auto text = read(checksFile);
    if (!text)
        return text.error();
    const auto effort = readEffortKnowledge(read);
    if (!effort)
        return effort.error();
    try {
        const Json json = parseJson(*text);
        return textsFrom(JsonFields(json, "the file"), effort->levels);
    } catch (const JsonFault& fault) {
        return Error{std::string(checksFile) + ": " + fault.what()};
    }
}

} // namespace remit
