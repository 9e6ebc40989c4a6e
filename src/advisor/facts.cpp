#include "advisor/facts.h"

#include "advisor/counted_facts.h"
#include "advisor/fact_arithmetic.h"
#include "advisor/knowledge_file.h"
#include "core/rows_of.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace remit {

namespace {

constexpr std::string_view factsFile = "advisor/facts.json";
constexpr std::string_view attributesFile = "advisor/attributes.json";

FactQuestion questionFrom(const JsonFields& fields)
{
    FactQuestion question;
    question.key = fields.text("key");
    question.label = fields.text("label");
    question.brief = fields.text("short", question.label);
    question.asked = fields.text("question", question.label);
    question.help = fields.text("help", "");
    question.source = fields.text("source", "");
    question.kind = fields.word<FactKind>("kind");
    question.assumption = fields.text("default", "");
    question.grows = fields.flag("grows");
    question.weight = fields.number("weight", 0);
    question.least = fields.number("min", 0);
    question.most = fields.number("max", question.kind == FactKind::yesNo ? 1 : 0);
    fields.each("choices", [&](const JsonFields& choice) {
        question.choices.push_back({choice.text("id"), choice.number("value"), choice.text("label")});
    });
    fields.each("levels", [&](const JsonFields& level) {
        question.levels.push_back({level.number("value"), level.text("label")});
    });
    question.sweep = fields.numbers("sweep");
    if (question.kind == FactKind::choice && question.choices.empty())
        fields.refuse("choices", "is empty");
    if (!std::is_sorted(question.sweep.begin(), question.sweep.end()))
        fields.refuse("sweep", "does not ascend");
    return question;
}

Result<std::vector<FactQuestion>> readAttributes(const ResourceReader& read)
{
    const auto attributesFrom = [](const JsonFields& file) {
        std::vector<FactQuestion> attributes;
        file.each("attributes", [&](const JsonFields& each) { attributes.push_back(questionFrom(each)); });
        return attributes;
    };
    return readKnowledgeFile(read, attributesFile, attributesFrom, "attributes");
}

/// Tries every rule once with nothing known: what is misspelt or not finite shows here, not before a user.
void tryOut(const FactArithmetic& arithmetic)
{
    arithmetic.values({});
    for (std::size_t i = 0; i < arithmetic.constraintCount(); ++i)
        arithmetic.holds(i, {});
}

} // namespace

double FactValues::of(std::string_view key) const
{
    const auto found = values.find(key);
    return found == values.end() ? 0 : found->second;
}

Result<Facts> Facts::read(const ResourceReader& read)
{
    const auto text = read(factsFile);
    if (!text)
        return text.error();
    const auto effort = readEffortKnowledge(read);
    if (!effort)
        return effort.error();
    auto attributes = readAttributes(read);
    if (!attributes)
        return attributes.error();
    try {
        const Json parsed = parseJson(*text);
        const JsonFields file(parsed, "facts");
        Facts facts;
        file.each("facts", [&](const JsonFields& each) { facts.m_questions.push_back(questionFrom(each)); });
        facts.m_first = file.texts("first");
        std::vector<FactArithmetic::Rule> derived;
        file.each("derived", [&](const JsonFields& each) { derived.push_back({each.text("key"), each.text("expr")}); });
        file.each("constraints", [&](const JsonFields& each) {
            facts.m_constraints.push_back({each.text("when"), each.texts("facts"), each.text("message")});
        });
        const FactArithmetic::Values parameters{{"netHours", effort->usual.capacity}};
        for (const std::string& key : facts.m_first) {
            if (facts.question(key) == nullptr)
                file.refuse("first", "names " + key + ", which is no fact");
        }
        facts.m_effort = *effort;
        facts.m_attributes = std::move(*attributes);
        facts.m_arithmetic
            = std::make_shared<FactArithmetic>(parameters, facts.m_questions, derived, facts.m_constraints);
        tryOut(*facts.m_arithmetic);
        return facts;
    } catch (const JsonFault& fault) {
        return Error{std::string(factsFile) + " is damaged: " + fault.what()};
    }
}

const FactQuestion* Facts::question(std::string_view key) const
{
    for (const auto* questions : {&m_questions, &m_attributes}) {
        for (const FactQuestion& each : *questions) {
            if (each.key == key)
                return &each;
        }
    }
    return nullptr;
}

FactValues Facts::values(const StatedFacts& stated) const
{
    FactValues result;
    if (m_arithmetic)
        result.values = m_arithmetic->values(stated);
    for (const auto& each : stated)
        result.known.insert(each.first);
    return result;
}

std::vector<const FactConstraint*> Facts::contradictions(const StatedFacts& stated) const
{
    std::vector<const FactConstraint*> found;
    for (std::size_t i = 0; i < m_constraints.size(); ++i) {
        if (m_arithmetic->holds(i, stated))
            found.push_back(&m_constraints[i]);
    }
    return found;
}

std::optional<double> factNumber(const FactQuestion& question, std::string_view text)
{
    if (question.kind == FactKind::choice) {
        for (const FactChoice& each : question.choices) {
            if (each.id == text)
                return each.value;
        }
        return std::nullopt;
    }
    if (question.kind == FactKind::yesNo && (text == "true" || text == "false"))
        return text == "true" ? 1 : 0;
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [rest, fault] = std::from_chars(text.data(), end, value);
    const bool isNumber = fault == std::errc() && rest == end && value >= question.least && value <= question.most;
    const bool isWhole = question.kind == FactKind::number || value == std::floor(value);
    return isNumber && isWhole ? std::optional(value) : std::nullopt;
}

std::string factText(const FactQuestion& question, double value)
{
    if (question.kind == FactKind::yesNo)
        return value != 0 ? "true" : "false";
    for (const FactChoice& each : question.choices) {
        if (question.kind == FactKind::choice && each.value == value)
            return each.id;
    }
    char text[64];
    const auto [end, fault] = std::to_chars(text, text + sizeof text, value);
    return fault == std::errc() ? std::string(text, end) : std::string();
}

StatedFacts typedFacts(const Facts& facts, const Plan& plan, ConstellationId constellation)
{
    StatedFacts typed;
    for (const Fact& row : eachOf<Fact>(plan, constellation)) {
        const FactQuestion* question = facts.question(row.name);
        if (const auto value = question != nullptr ? factNumber(*question, row.value) : std::nullopt)
            typed[question->key] = *value;
    }
    return typed;
}

StatedFacts statedFacts(const Facts& facts, const Plan& plan, ConstellationId constellation)
{
    StatedFacts stated = typedFacts(facts, plan, constellation);
    for (const auto& [key, value] : countedFacts(facts, stated, plan, constellation))
        stated[key] = value;
    return stated;
}

Edit setFact(const Plan& plan, ConstellationId constellation, const FactQuestion& question, std::optional<double> value)
{
    Edit edit;
    const auto* before = plan.find<Fact>({constellation, question.key});
    if (!value && before != nullptr)
        edit.remove<Fact>(before->key());
    if (value && (before == nullptr || before->value != factText(question, *value)))
        edit.put(Fact{constellation, question.key, factText(question, *value)});
    return edit;
}

EffortFactors effortFactors(const Facts& facts, const FactValues& values)
{
    EffortFactors result;
    const EffortKnowledge& known = facts.effort();
    result.usual = known.usual;
    result.levels = known.levels;
    result.ownerShare = known.ownerShare;
    if (facts.questions().empty())
        return result;
    result.products = values.of("products");
    result.teams = values.of("teams");
    result.markets = values.of("markets");
    result.stakeholderLoad = values.of("stakeholderLoad");
    result.extraTeams = values.of("extraTeams");
    result.productScale = values.of("productScale");
    result.teamScale = values.of("teamScale");
    result.complexityFactor = values.of("complexityFactor");
    result.clarifyFactor = values.of("clarifyFactor");
    result.siteFactor = values.of("siteFactor");
    result.discoveryFactor = values.of("discoveryFactor");
    result.poValue = values.of("poValue");
    const auto* side = facts.question("marketSide");
    if (side != nullptr && factNumber(*side, "internal") == values.of("marketSide")) {
        result.internalMarketWork = known.internalMarketWork;
        result.internalStakeholderWork = known.internalStakeholderWork;
    }
    static constexpr std::array<std::string_view, workAreaCount> stages{
        "stageStrategy", "stageDiscovery",   "stagePlanning",      "stageDelivery",
        "stageMarket",   "stageStakeholder", "stageCollaboration", "stageOperations"};
    std::transform(stages.begin(), stages.end(), result.stage.begin(),
                   [&](std::string_view key) { return values.of(key); });
    return result;
}

EffortFactors effortFactors(const Facts& facts, const Plan& plan, ConstellationId constellation)
{
    const StatedFacts stated = statedFacts(facts, plan, constellation);
    EffortFactors result = effortFactors(facts, facts.values(stated));
    const auto part = [&](std::string_view key) {
        const auto found = stated.find(key);
        return found == stated.end() ? 1 : found->second;
    };
    result.marketPart = part(marketPartKey);
    result.teamPart = part(teamPartKey);
    return result;
}

} // namespace remit
