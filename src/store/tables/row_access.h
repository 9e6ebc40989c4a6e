#pragma once

#include "core/plan.h"
#include "core/tables.h"
#include "core/text.h"
#include "store/tables/row_sql.h"
#include "store/tables/sqlite.h"

#include <array>
#include <cmath>
#include <type_traits>
#include <utility>

/// Rows to and from SQL, generated from the columns named in core/tables.h.
namespace remit::rows {

template <class Value> struct IsId : std::false_type {
};
template <class Tag> struct IsId<Id<Tag>> : std::true_type {
};
template <class Value> struct IsOptional : std::false_type {
};
template <class Value> struct IsOptional<std::optional<Value>> : std::true_type {
};

/// The value has to live until the statement has run.
template <class Value> void bindValue(Statement& statement, int index, const Value& value)
{
    if constexpr (IsOptional<Value>::value) {
        if (value)
            bindValue(statement, index, *value);
        else
            statement.bindNull(index);
    } else if constexpr (IsId<Value>::value) {
        statement.bind(index, value.value);
    } else if constexpr (std::is_same_v<Value, bool>) {
        statement.bind(index, std::int64_t{value ? 1 : 0});
    } else if constexpr (std::is_enum_v<Value>) {
        statement.bindInPlace(index, wordFor(value));
    } else if constexpr (std::is_same_v<Value, double>) {
        statement.bind(index, value);
    } else {
        statement.bindInPlace(index, value);
    }
}

/// Reads a value of a file that anybody may have written; false when it is not of the column's kind. Texts are cleaned.
template <class Value> bool readValue(const Statement& statement, int column, Value& value)
{
    const int kind = sqlite3_column_type(statement.handle(), column);
    if constexpr (IsOptional<Value>::value) {
        value.reset();
        return kind == SQLITE_NULL || readValue(statement, column, value.emplace());
    } else if constexpr (IsId<Value>::value) {
        value.value = statement.integer(column);
        return kind == SQLITE_INTEGER && value.value >= 0;
    } else if constexpr (std::is_same_v<Value, bool>) {
        value = statement.integer(column) != 0;
        return kind == SQLITE_INTEGER;
    } else if constexpr (std::is_enum_v<Value>) {
        value = fromWord<Value>(statement.text(column)).value_or(Words<Value>::list.front().first);
        return kind == SQLITE_TEXT;
    } else if constexpr (std::is_same_v<Value, double>) {
        value = statement.real(column);
        return kind == SQLITE_FLOAT && std::isfinite(value);
    } else {
        const std::string_view text = statement.text(column);
        value = isPlainText(text) ? std::string(text) : plainText(text);
        return kind == SQLITE_TEXT;
    }
}

/// Calls `visit(index, value)` for each column of a key, to read it or to fill it.
template <class Key, class Visit> void eachKeyPart(Key&& key, Visit visit)
{
    using Plain = std::decay_t<Key>;
    if constexpr (IsId<Plain>::value || std::is_same_v<Plain, std::string>) {
        visit(0, key);
    } else {
        std::apply(
            [&](auto&... part) {
                int index = 0;
                (visit(index++, part), ...);
            },
            key);
    }
}

/// Whether the keys differ at most in their last column.
template <class Key> bool areNeighbours(const Key& one, const Key& other)
{
    if constexpr (IsId<Key>::value || std::is_same_v<Key, std::string>) {
        return true;
    } else {
        const auto agree = [&]<std::size_t... Part>(std::index_sequence<Part...>)
        {
            return ((std::get<Part>(one) == std::get<Part>(other)) && ...);
        };
        return agree(std::make_index_sequence<std::tuple_size_v<Key> - 1>());
    }
}

/// The last part of the key as its column holds it, whatever that is.
template <class Key> void readLastPart(const Statement& statement, int column, Key& key)
{
    eachKeyPart(key, [&](int index, auto& part) {
        if (index != column)
            return;
        if constexpr (IsId<std::decay_t<decltype(part)>>::value)
            part.value = statement.integer(index);
        else
            part = statement.text(index);
    });
}

/// Whether what names a row can: an id of its own is above 0, and a text is the same after it was cleaned.
template <class Key> bool canBeKey(const Statement& statement, const Key& key)
{
    if constexpr (IsId<Key>::value)
        return key.value > 0;
    bool isClean = true;
    eachKeyPart(key, [&](int index, const auto& part) {
        if constexpr (std::is_same_v<std::decay_t<decltype(part)>, std::string>)
            isClean = isClean && part == statement.text(index);
    });
    return isClean;
}

template <class Row, class Visit> void eachColumn(Visit visit)
{
    int index = 0;
    std::apply([&](const auto&... column) { (visit(index++, column), ...); }, Table<Row>::columns);
}

template <class Row> inline constexpr auto columnNames
    = std::apply([](const auto&... column) { return std::array{column.name...}; }, Table<Row>::columns);

template <class Row> inline constexpr TableNames namesOf{Table<Row>::name, columnNames<Row>, Table<Row>::keyColumns};

template <class Row> const std::string& selectAll()
{
    static const std::string sql = selectAll(namesOf<Row>);
    return sql;
}

template <class Row> const std::string& selectOne()
{
    static const std::string sql = selectOne(namesOf<Row>);
    return sql;
}

template <class Row> const std::string& selectFrom()
{
    static const std::string sql = selectFrom(namesOf<Row>);
    return sql;
}

template <class Row> const std::string& removeOne()
{
    static const std::string sql = removeOne(namesOf<Row>);
    return sql;
}

template <class Row> const std::string& putOne()
{
    static const std::string sql = putOne(namesOf<Row>);
    return sql;
}

template <class Row> const std::string& changeOne()
{
    static const std::string sql = changeOne(namesOf<Row>);
    return sql;
}

template <class Row> void bindRow(Statement& statement, const Row& row)
{
    eachColumn<Row>([&](int index, const auto& column) { bindValue(statement, index + 1, row.*column.member); });
}

/// Throws when the row holds what no plan can.
template <class Row> Row readRow(const Statement& statement)
{
    Row row;
    bool isSound = true;
    eachColumn<Row>(
        [&](int index, const auto& column) { isSound = readValue(statement, index, row.*column.member) && isSound; });
    if (!isSound || !canBeKey(statement, row.key()))
        throw SqliteError(SQLITE_CORRUPT, "a row of " + std::string(Table<Row>::name) + " holds what can't be");
    return row;
}

template <class Key> void bindKey(Statement& statement, const Key& key)
{
    eachKeyPart(key, [&](int index, const auto& part) { bindValue(statement, index + 1, part); });
}

} // namespace remit::rows
