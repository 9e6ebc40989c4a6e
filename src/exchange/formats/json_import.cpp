#include "exchange/formats/json_import.h"

#include "core/tables.h"
#include "exchange/formats/plan_references.h"
#include "exchange/formats/text_grid.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <type_traits>

namespace remit {

namespace {

using Json = nlohmann::json;

constexpr int knownVersion = 1;

/// What is wrong with a value, put into words where the row and column are known.
using Fault = std::string;

std::string inQuotes(std::string_view text)
{
    std::size_t shown = std::min<std::size_t>(text.size(), 40);
    while (shown < text.size() && shown > 0 && (static_cast<unsigned char>(text[shown]) & 0xC0U) == 0x80U)
        --shown;
    return "“" + std::string(text.substr(0, shown)) + (text.size() > shown ? "…" : "") + "”";
}

Fault notA(const char* wanted, const Json& value)
{
    return std::string("should be ") + wanted + ", not " + (value.is_null() ? "null" : value.type_name());
}

Fault read(const Json& value, std::string& target)
{
    if (!value.is_string())
        return notA("text", value);
    target = value.get_ref<const std::string&>();
    return {};
}

Fault read(const Json& value, double& target)
{
    if (!value.is_number())
        return notA("a number", value);
    target = value.get<double>();
    return {};
}

Fault read(const Json& value, bool& target)
{
    if (!value.is_boolean())
        return notA("true or false", value);
    target = value.get<bool>();
    return {};
}

template <class Tag> Fault read(const Json& value, Id<Tag>& target)
{
    if (value.is_number_integer() && value.get<std::int64_t>() >= 0) {
        target.value = value.get<std::int64_t>();
        return {};
    }
    if (!value.is_string())
        return notA("an id as text", value);
    const auto& text = value.get_ref<const std::string&>();
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), target.value);
    if (fault != std::errc{} || end != text.data() + text.size() || target.value < 0)
        return "should be an id, a positive number as text, not " + inQuotes(text);
    return {};
}

template <class Enum, std::enable_if_t<std::is_enum_v<Enum>, int> = 0> Fault read(const Json& value, Enum& target)
{
    if (!value.is_string())
        return notA("text", value);
    const auto& text = value.get_ref<const std::string&>();
    const auto known = fromWord<Enum>(text);
    if (known) {
        target = *known;
        return {};
    }
    std::string words;
    for (const auto& [each, word] : Words<Enum>::list)
        words += (words.empty() ? "" : ", ") + ("“" + std::string(word) + "”");
    return "should be one of " + words + ", not " + inQuotes(text);
}

template <class Value> Fault read(const Json& value, std::optional<Value>& target)
{
    return value.is_null() ? Fault{} : read(value, target.emplace());
}

/// Reads one row; the fault names the column.
template <class Row> Fault readRow(const Json& object, Row& row)
{
    if (!object.is_object())
        return notA("an object", object);
    Fault fault;
    int index = 0;
    const auto readColumn = [&](const auto& column) {
        const bool isKey = index++ < Table<Row>::keyColumns;
        if (!fault.empty())
            return;
        const auto found = object.find(column.name);
        if (found == object.end())
            fault = isKey ? inQuotes(column.name) + " is missing" : Fault{};
        else if (const Fault wrong = read(*found, row.*column.member); !wrong.empty())
            fault = inQuotes(column.name) + " " + wrong;
    };
    std::apply([&](const auto&... column) { (readColumn(column), ...); }, Table<Row>::columns);
    return fault;
}

template <class Row> Fault readTable(const Json& document, Rows<Row>& rows)
{
    const std::string table(Table<Row>::name);
    const auto found = document.find(table);
    if (found == document.end())
        return {};
    if (!found->is_array())
        return inQuotes(table) + " " + notA("a list of rows", *found);
    std::size_t number = 0;
    for (const Json& object : *found) {
        const std::string where = "row " + std::to_string(++number) + " of " + inQuotes(table) + ": ";
        Row row;
        if (const Fault fault = readRow(object, row); !fault.empty())
            return where + fault;
        auto key = row.key();
        if (!rows.emplace(std::move(key), std::move(row)).second)
            return where + "another row has the same key";
    }
    return {};
}

/// "line 3, column 7"
std::string placeIn(std::string_view text, std::size_t byte)
{
    const std::string_view before = text.substr(0, byte == 0 ? 0 : byte - 1);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto start = before.rfind('\n');
    const std::size_t column = before.size() - (start == std::string_view::npos ? 0 : start + 1) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

Result<Json> parsed(std::string_view text, const std::string& source)
{
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        return Error{source + " is not JSON: it breaks off or goes wrong at " + placeIn(text, error.byte)
                     + ". Export the plan again."};
    } catch (const Json::exception&) {
        return Error{source + " holds a number that is too large to read. Export the plan again."};
    }
}

Result<> checkHead(const Json& document, const std::string& source)
{
    const auto format = document.is_object() ? document.find("format") : document.end();
    if (!document.is_object() || format == document.end() || *format != "remit-plan")
        return Error{source + " is JSON, but not a plan: it does not say “format”: “remit-plan”."};
    const auto version = document.find("version");
    if (version == document.end() || !version->is_number_integer() || version->get<std::int64_t>() < 1)
        return Error{source + " does not say which version of the format it has (“version”: 1)."};
    if (version->get<std::int64_t>() > knownVersion)
        return Error{source + " was written by a newer Remit (version " + std::to_string(version->get<std::int64_t>())
                     + " of the format; this one reads version 1). Update Remit, then bring it in."};
    return {};
}

constexpr std::size_t mostDepth = 32;
constexpr std::size_t mostValues = 2'000'000;

/// How deep a document is nested, and about how many values it has.
struct JsonSize {
    std::size_t depth = 0;
    std::size_t values = 0;
};

/// Looks at the brackets and commas outside of strings, without taking anything apart.
JsonSize sizeOf(std::string_view text)
{
    JsonSize size;
    std::size_t open = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            for (++at; at < text.size() && text[at] != '"'; ++at)
                at += text[at] == '\\' ? 1 : 0;
        } else if (c == '[' || c == '{') {
            size.depth = std::max(size.depth, ++open);
            ++size.values;
        } else if (c == ']' || c == '}') {
            open -= open > 0 ? 1 : 0;
        }
        size.values += c == ',' ? 1 : 0;
    }
    return size;
}

} // namespace

Result<Plan> fromJson(std::string_view text, const std::string& source)
{
    if (text.size() > ImportLimits::bytes)
        return Error{source + " is larger than 64 MB, more than Remit reads."};
    if (const JsonSize size = sizeOf(text); size.depth > mostDepth || size.values > mostValues)
        return Error{source
                     + " is no plan: it is nested deeper, or holds more values, than any plan. Choose a file that "
                       "Remit exported."};
    const auto document = parsed(text, source);
    if (!document)
        return document.error();
    if (auto head = checkHead(*document, source); !head)
        return head.error();
    Plan plan;
    Fault fault;
    plan.eachTable([&]<class Row>(Rows<Row>& rows) {
        if (fault.empty())
            fault = readTable<Row>(*document, rows);
    });
    if (fault.empty())
        fault = brokenReferenceIn(plan);
    if (!fault.empty())
        return Error{source + " can't be brought in, " + fault + ". Correct it there, or export the plan again."};
    return plan;
}

} // namespace remit
