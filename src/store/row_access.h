#pragma once

#include "core/plan.h"
#include "core/tables.h"
#include "store/sqlite.h"

#include <concepts>
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
        statement.bind(index, wordFor(value));
    } else if constexpr (std::is_same_v<Value, double>) {
        statement.bind(index, value);
    } else {
        statement.bind(index, std::string_view(value));
    }
}

template <class Value> void readValue(const Statement& statement, int column, Value& value)
{
    if constexpr (IsOptional<Value>::value) {
        value.reset();
        if (!statement.isNull(column))
            readValue(statement, column, value.emplace());
    } else if constexpr (IsId<Value>::value) {
        value.value = statement.integer(column);
    } else if constexpr (std::is_same_v<Value, bool>) {
        value = statement.integer(column) != 0;
    } else if constexpr (std::is_enum_v<Value>) {
        value = fromWord<Value>(statement.text(column)).value_or(Words<Value>::list.front().first);
    } else if constexpr (std::is_same_v<Value, double>) {
        value = statement.real(column);
    } else {
        value = statement.text(column);
    }
}

template <class Row, class Visit> void eachColumn(Visit visit)
{
    int index = 0;
    std::apply([&](const auto&... column) { (visit(index++, column), ...); }, Table<Row>::columns);
}

/// The names of the columns from `first` on.
template <class Row> std::string columnList(int first = 0)
{
    std::string list;
    eachColumn<Row>([&](int index, const auto& column) {
        if (index >= first)
            list += (index > first ? ", " : "") + std::string(column.name);
    });
    return list;
}

/// " WHERE id = ?1" or its like for several key columns.
template <class Row> std::string whereKey()
{
    std::string where;
    eachColumn<Row>([&](int index, const auto& column) {
        if (index < Table<Row>::keyColumns)
            where += (index > 0 ? " AND " : " WHERE ") + std::string(column.name) + " = ?" + std::to_string(index + 1);
    });
    return where;
}

template <class Row> const std::string& selectAll()
{
    static const std::string sql = [] {
        std::string text = "SELECT " + columnList<Row>() + " FROM " + std::string(Table<Row>::name) + " ORDER BY ";
        eachColumn<Row>([&](int index, const auto& column) {
            if (index < Table<Row>::keyColumns)
                text += (index > 0 ? ", " : "") + std::string(column.name);
        });
        return text;
    }();
    return sql;
}

template <class Row> const std::string& selectOne()
{
    static const std::string sql
        = "SELECT " + columnList<Row>() + " FROM " + std::string(Table<Row>::name) + whereKey<Row>();
    return sql;
}

/// What a row holds besides its key.
template <class Row> const std::string& selectRest()
{
    static const std::string sql = "SELECT " + columnList<Row>(Table<Row>::keyColumns) + " FROM "
        + std::string(Table<Row>::name) + whereKey<Row>();
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
    static const std::string sql = [] {
        std::string values;
        std::string keys;
        std::string updates;
        eachColumn<Row>([&](int index, const auto& column) {
            values += (index > 0 ? ", ?" : "?") + std::to_string(index + 1);
            if (index < Table<Row>::keyColumns) {
                keys += (index > 0 ? ", " : "") + std::string(column.name);
            } else {
                updates += updates.empty() ? "" : ", ";
                updates += std::string(column.name) + " = excluded." + std::string(column.name);
            }
        });
        return "INSERT INTO " + std::string(Table<Row>::name) + " (" + columnList<Row>() + ") VALUES (" + values
            + ") ON CONFLICT (" + keys + ") DO UPDATE SET " + updates;
    }();
    return sql;
}

template <class Row> void bindRow(Statement& statement, const Row& row)
{
    eachColumn<Row>([&](int index, const auto& column) { bindValue(statement, index + 1, row.*column.member); });
}

template <class Row> Row readRow(const Statement& statement)
{
    Row row;
    eachColumn<Row>([&](int index, const auto& column) { readValue(statement, index, row.*column.member); });
    return row;
}

/// Calls `visit(index, value)` for each column of a key.
template <class Key, class Visit> void eachKeyPart(const Key& key, Visit visit)
{
    if constexpr (IsId<Key>::value || std::is_same_v<Key, std::string>) {
        visit(0, key);
    } else {
        std::apply(
            [&](const auto&... part) {
                int index = 0;
                (visit(index++, part), ...);
            },
            key);
    }
}

template <class Key> void bindKey(Statement& statement, const Key& key)
{
    eachKeyPart(key, [&](int index, const auto& part) { bindValue(statement, index + 1, part); });
}

} // namespace remit::rows
