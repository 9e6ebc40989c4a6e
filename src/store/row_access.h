#pragma once

#include "core/plan.h"
#include "core/tables.h"
#include "core/text.h"
#include "store/sqlite.h"

#include <cmath>
#include <type_traits>

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

/// The key as the first columns hold it, whatever they hold.
template <class Key> Key readKey(const Statement& statement)
{
    Key key;
    eachKeyPart(key, [&](int index, auto& part) {
        if constexpr (IsId<std::decay_t<decltype(part)>>::value)
            part.value = statement.integer(index);
        else
            part = statement.text(index);
    });
    return key;
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

/// What `text(index, column)` says of each column from `first` to before `end`, with `between` between.
template <class Row, class Text> std::string listed(int first, int end, std::string_view between, Text text)
{
    std::string list;
    eachColumn<Row>([&](int index, const auto& column) {
        if (index < first || index >= end)
            return;
        list += index > first ? between : "";
        list += text(index, std::string(column.name));
    });
    return list;
}

template <class Row> constexpr int columnCount = std::tuple_size_v<std::decay_t<decltype(Table<Row>::columns)>>;

template <class Row> std::string columnList(int end = columnCount<Row>)
{
    return listed<Row>(0, end, ", ", [](int, const std::string& name) { return name; });
}

template <class Row> std::string keyList()
{
    return columnList<Row>(Table<Row>::keyColumns);
}

/// "?1, ?2" and so on, which `bindRow` and `bindKey` fill.
template <class Row> std::string valueList(int end = columnCount<Row>)
{
    return listed<Row>(0, end, ", ", [](int index, const std::string&) { return "?" + std::to_string(index + 1); });
}

/// "a = ?1, b = ?2", or with AND between, for the columns from `first` to before `end`.
template <class Row> std::string equations(int first, int end, std::string_view between)
{
    return listed<Row>(first, end, between,
                       [](int index, const std::string& name) { return name + " = ?" + std::to_string(index + 1); });
}

template <class Row> std::string whereKey()
{
    return " WHERE " + equations<Row>(0, Table<Row>::keyColumns, " AND ");
}

template <class Row> std::string selectFromTable()
{
    return "SELECT " + columnList<Row>() + " FROM " + std::string(Table<Row>::name);
}

template <class Row> const std::string& selectAll()
{
    static const std::string sql = selectFromTable<Row>() + " ORDER BY " + keyList<Row>();
    return sql;
}

template <class Row> const std::string& selectOne()
{
    static const std::string sql = selectFromTable<Row>() + whereKey<Row>();
    return sql;
}

/// The rows from a key on, in the order of keys.
template <class Row> const std::string& selectFrom()
{
    static const std::string sql = selectFromTable<Row>() + " WHERE (" + keyList<Row>() + ") >= ("
        + valueList<Row>(Table<Row>::keyColumns) + ") ORDER BY " + keyList<Row>();
    return sql;
}

template <class Row> const std::string& removeOne()
{
    static const std::string sql = "DELETE FROM " + std::string(Table<Row>::name) + whereKey<Row>();
    return sql;
}

/// Inserts the row, or updates its other columns when the key is there.
template <class Row> const std::string& putOne()
{
    static const std::string sql = "INSERT INTO " + std::string(Table<Row>::name) + " (" + columnList<Row>()
        + ") VALUES (" + valueList<Row>() + ") ON CONFLICT (" + keyList<Row>() + ") DO UPDATE SET "
        + equations<Row>(Table<Row>::keyColumns, columnCount<Row>, ", ");
    return sql;
}

/// Updates what the row holds besides its key, where the key is known to be there.
template <class Row> const std::string& changeOne()
{
    static const std::string sql = "UPDATE " + std::string(Table<Row>::name) + " SET "
        + equations<Row>(Table<Row>::keyColumns, columnCount<Row>, ", ") + whereKey<Row>();
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
