#include "exchange/formats/json_export.h"

#include "core/tables.h"

#include <nlohmann/json.hpp>

namespace remit {

namespace {

using OrderedJson = nlohmann::ordered_json;

template <class Value> OrderedJson toValue(const Value& value)
{
    if constexpr (std::is_enum_v<Value>)
        return std::string(wordFor(value));
    else
        return value;
}

/// As text, since many readers of JSON cannot hold 63 bits in a number.
template <class Tag> OrderedJson toValue(const Id<Tag>& id)
{
    return std::to_string(id.value);
}

template <class Value> OrderedJson toValue(const std::optional<Value>& value)
{
    return value ? toValue(*value) : OrderedJson(nullptr);
}

template <class Row> OrderedJson toObject(const Row& row)
{
    OrderedJson object = OrderedJson::object();
    std::apply([&](const auto&... column) { ((object[std::string(column.name)] = toValue(row.*column.member)), ...); },
               Table<Row>::columns);
    return object;
}

} // namespace

std::string toJson(const Plan& plan)
{
    OrderedJson document = OrderedJson::object();
    document["format"] = "remit-plan";
    document["version"] = 1;
    plan.eachTable([&]<class Row>(const Rows<Row>& rows) {
        OrderedJson array = OrderedJson::array();
        for (const auto& entry : rows)
            array.push_back(toObject(entry.second));
        document[std::string(Table<Row>::name)] = std::move(array);
    });
    return document.dump(1, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

} // namespace remit
