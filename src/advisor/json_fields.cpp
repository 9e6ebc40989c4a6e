#include "advisor/json_fields.h"

#include <utility>

namespace remit {

namespace {

std::string nameOf(const Json& object, const std::string& what, std::size_t number)
{
    for (const char* field : {"key", "name", "id"}) {
        if (object.is_object() && object.contains(field) && object[field].is_string())
            return what + " " + object[field].get<std::string>();
    }
    return what + " " + std::to_string(number);
}

} // namespace

JsonFields::JsonFields(const Json& object, std::string where)
    : m_object(&object)
    , m_where(std::move(where))
{
    if (!object.is_object())
        throw JsonFault(m_where + " is not an object in braces.");
}

void JsonFields::refuse(std::string_view name, std::string_view problem) const
{
    throw JsonFault(m_where + ": \"" + std::string(name) + "\" " + std::string(problem) + ".");
}

std::string JsonFields::text(std::string_view name) const
{
    if (!has(name))
        refuse(name, "is missing");
    const Json& value = (*m_object)[std::string(name)];
    if (!value.is_string())
        refuse(name, "is not a text");
    return value.get<std::string>();
}

std::string JsonFields::text(std::string_view name, std::string_view otherwise) const
{
    if (!has(name) || (*m_object)[std::string(name)].is_null())
        return std::string(otherwise);
    return text(name);
}

std::string JsonFields::filledText(std::string_view name) const
{
    std::string value = text(name);
    if (value.empty())
        refuse(name, "is empty");
    return value;
}

double JsonFields::number(std::string_view name) const
{
    if (!has(name))
        refuse(name, "is missing");
    const Json& value = (*m_object)[std::string(name)];
    if (!value.is_number())
        refuse(name, "is not a number");
    return value.get<double>();
}

double JsonFields::number(std::string_view name, double otherwise) const
{
    return has(name) ? number(name) : otherwise;
}

bool JsonFields::flag(std::string_view name) const
{
    if (!has(name))
        return false;
    const Json& value = (*m_object)[std::string(name)];
    if (!value.is_boolean())
        refuse(name, "is neither true nor false");
    return value.get<bool>();
}

std::vector<std::string> JsonFields::texts(std::string_view name) const
{
    std::vector<std::string> result;
    for (const Json& each : list(name)) {
        if (!each.is_string())
            refuse(name, "is not a list of texts");
        result.push_back(each.get<std::string>());
    }
    return result;
}

std::vector<double> JsonFields::numbers(std::string_view name) const
{
    std::vector<double> result;
    for (const Json& each : list(name)) {
        if (!each.is_number())
            refuse(name, "is not a list of numbers");
        result.push_back(each.get<double>());
    }
    return result;
}

std::map<std::string, std::string> JsonFields::textMap(std::string_view name) const
{
    std::map<std::string, std::string> result;
    for (const auto& each : object(name).items()) {
        if (!each.value().is_string())
            refuse(name, "has a value that is not a text");
        result[each.key()] = each.value().get<std::string>();
    }
    return result;
}

std::map<std::string, double> JsonFields::numberMap(std::string_view name) const
{
    std::map<std::string, double> result;
    for (const auto& each : object(name).items()) {
        if (!each.value().is_number())
            refuse(name, "has a value that is not a number");
        result[each.key()] = each.value().get<double>();
    }
    return result;
}

const Json& JsonFields::list(std::string_view name) const
{
    static const Json empty = Json::array();
    if (!has(name))
        return empty;
    const Json& value = (*m_object)[std::string(name)];
    if (!value.is_array())
        refuse(name, "is not a list in brackets");
    return value;
}

const Json& JsonFields::object(std::string_view name) const
{
    static const Json empty = Json::object();
    if (!has(name))
        return empty;
    const Json& value = (*m_object)[std::string(name)];
    if (!value.is_object())
        refuse(name, "is not an object in braces");
    return value;
}

void JsonFields::each(std::string_view name, const std::function<void(const JsonFields&)>& visit) const
{
    eachObject(list(name), m_where + ": " + std::string(name), visit);
}

Json parseJson(std::string_view text)
{
    Json parsed = Json::parse(text.begin(), text.end(), nullptr, false);
    if (parsed.is_discarded())
        throw JsonFault("the text is not valid JSON.");
    return parsed;
}

void eachObject(const Json& list, const std::string& what, const std::function<void(const JsonFields&)>& visit)
{
    if (!list.is_array())
        throw JsonFault("a list in brackets was expected.");
    std::size_t number = 0;
    for (const Json& each : list)
        visit(JsonFields(each, nameOf(each, what, ++number)));
}

} // namespace remit
