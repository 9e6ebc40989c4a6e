#include "exchange/formats/json_export.h"

#include "core/tables.h"

#include <nlohmann/json.hpp>

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

template <class Value> Json toValue(const Value& value)
{
    if constexpr (std::is_enum_v<Value>)
        return std::string(wordFor(value));
    else
        return value;
}

/// As text, since many readers of JSON cannot hold 63 bits in a number.
template <class Tag> Json toValue(const Id<Tag>& id)
{
    return std::to_string(id.value);
}

template <class Value> Json toValue(const std::optional<Value>& value)
{
    return value ? toValue(*value) : Json(nullptr);
}

template <class Row> Json toObject(const Row& row)
{
    Json object = Json::object();
    std::apply([&](const auto&... column) { ((object[std::string(column.name)] = toValue(row.*column.member)), ...); },
               Table<Row>::columns);
    return object;
}

} // namespace

std::string toJson(const Plan& plan)
{
    Json document = Json::object();
    document["format"] = "remit-plan";
    document["version"] = 1;
    plan.eachTable([&](const auto& rows) {
        using Row = typename std::decay_t<decltype(rows)>::mapped_type;
        Json array = Json::array();
        for (const auto& entry : rows)
            array.push_back(toObject(entry.second));
        document[std::string(Table<Row>::name)] = std::move(array);
    });
    return document.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace remit
