#include "advisor/advice/told_facts.h"

#include "advisor/json_fields.h"

#include <algorithm>
#include <charconv>

namespace remit {

namespace {

const FactQuestion* factNamed(const Facts& facts, std::string_view key)
{
    for (const FactQuestion& each : facts.questions()) {
        if (each.key == key)
            return &each;
    }
    return nullptr;
}

std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& each : names)
        text += (text.empty() ? "" : ", ") + each;
    return text;
}

std::string knownKeys(const Facts& facts)
{
    std::vector<std::string> keys;
    for (const FactQuestion& each : facts.questions())
        keys.push_back(each.key);
    return listed(keys);
}

/// What an answer may be, in words.
std::string answersTo(const FactQuestion& question)
{
    std::vector<std::string> ids;
    for (const FactChoice& each : question.choices)
        ids.push_back(each.id);
    switch (question.kind) {
    case FactKind::choice:
        return "one of " + listed(ids);
    case FactKind::yesNo:
        return "true or false";
    case FactKind::integer:
        return "a whole number";
    case FactKind::number:
        return "a number";
    }
    return {};
}

Error noAnswer(const FactQuestion& question, const std::string& given)
{
    return Error{question.key + " (" + question.label + ") is " + given + ", where " + answersTo(question)
                 + " is asked for."};
}

Result<double> numberIn(const FactQuestion& question, const Json& value)
{
    const bool isYesNo = question.kind == FactKind::yesNo;
    if (value.is_boolean() && isYesNo)
        return value.get<bool>() ? 1 : 0;
    if (value.is_number() && question.kind != FactKind::choice) {
        const double number = value.get<double>();
        if (!isYesNo || number == 0 || number == 1)
            return number;
    }
    if (value.is_string() && question.kind == FactKind::choice) {
        if (const auto number = factNumber(question, value.get<std::string>()))
            return *number;
    }
    return noAnswer(question, value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace

Result<StatedFacts> factsFromJson(const Facts& facts, std::string_view text)
{
    const Json parsed = Json::parse(text.begin(), text.end(), nullptr, false);
    if (parsed.is_discarded())
        return Error{"The facts are not valid JSON."};
    if (!parsed.is_object())
        return Error{"The facts are not an object in braces, such as {\"developers\": 20}."};
    StatedFacts stated;
    std::vector<std::string> strangers;
    for (const auto& each : parsed.items()) {
        const FactQuestion* question = factNamed(facts, each.key());
        if (question == nullptr) {
            strangers.push_back(each.key());
            continue;
        }
        if (each.value().is_null())
            continue;
        const auto number = numberIn(*question, each.value());
        if (!number)
            return number.error();
        stated[question->key] = *number;
    }
    if (!strangers.empty())
        return Error{"There is no fact " + listed(strangers) + ". The facts are " + knownKeys(facts) + "."};
    return stated;
}

Result<> tellFact(const Facts& facts, std::string_view told, StatedFacts& stated, Askable askable)
{
    const std::size_t equals = told.find('=');
    if (equals == std::string_view::npos)
        return Error{"\"" + std::string(told) + "\" states no fact: write developers=20."};
    const std::string key(told.substr(0, equals));
    const std::string value(told.substr(equals + 1));
    const FactQuestion* question = askable == Askable::everything ? facts.question(key) : factNamed(facts, key);
    if (question == nullptr)
        return Error{"There is no fact " + key + ". The facts are " + knownKeys(facts) + "."};
    if (value.empty() || value == "unknown") {
        stated.erase(question->key);
        return {};
    }
    double number = 0;
    const char* end = value.data() + value.size();
    const auto parsed = std::from_chars(value.data(), end, number);
    const bool isNumber = parsed.ec == std::errc() && parsed.ptr == end;
    const Json json = value == "true" || value == "false" ? Json(value == "true")
        : isNumber                                        ? Json(number)
                                                          : Json(value);
    const auto read = numberIn(*question, json);
    if (!read)
        return noAnswer(*question, value);
    stated[question->key] = *read;
    return {};
}

std::vector<const FactQuestion*> unknownFacts(const Facts& facts, const StatedFacts& stated)
{
    std::vector<const FactQuestion*> unknown;
    for (const FactQuestion& each : facts.questions()) {
        if (stated.find(each.key) == stated.end())
            unknown.push_back(&each);
    }
    std::stable_sort(unknown.begin(), unknown.end(), [&](const FactQuestion* one, const FactQuestion* two) {
        const auto rank = [&](const FactQuestion* each) {
            return std::find(facts.first().begin(), facts.first().end(), each->key) - facts.first().begin();
        };
        return rank(one) < rank(two);
    });
    return unknown;
}

} // namespace remit
