#include "store/tables/row_sql.h"

namespace remit::rows {

namespace {

/// What stands for a column in a list.
enum class Form { name, value, equation };

std::string inForm(Form form, std::string_view name, std::size_t column)
{
    std::string value = "?" + std::to_string(column + 1);
    switch (form) {
    case Form::name:
        return std::string(name);
    case Form::value:
        return value;
    case Form::equation:
        return std::string(name) + " = " + value;
    }
    return {};
}

/// The columns from `first` to before `end`, with `between` between.
std::string listed(const TableNames& names, Form form, std::size_t first, std::size_t end,
                   std::string_view between = ", ")
{
    std::string list;
    for (std::size_t column = first; column < end; ++column) {
        list += column > first ? between : "";
        list += inForm(form, names.columns[column], column);
    }
    return list;
}

std::string key(const TableNames& names, Form form = Form::name)
{
    return listed(names, form, 0, names.keyColumns);
}

std::string all(const TableNames& names, Form form = Form::name)
{
    return listed(names, form, 0, names.columns.size());
}

std::string newValues(const TableNames& names)
{
    return listed(names, Form::equation, names.keyColumns, names.columns.size());
}

std::string whereKey(const TableNames& names)
{
    return " WHERE " + listed(names, Form::equation, 0, names.keyColumns, " AND ");
}

std::string select(const TableNames& names)
{
    return "SELECT " + all(names) + " FROM " + std::string(names.table);
}

} // namespace

std::string selectAll(const TableNames& names)
{
    return select(names) + " ORDER BY " + key(names);
}

std::string selectOne(const TableNames& names)
{
    return select(names) + whereKey(names);
}

std::string selectFrom(const TableNames& names)
{
    const std::string last(names.columns[names.keyColumns - 1]);
    return select(names) + " WHERE " + listed(names, Form::equation, 0, names.keyColumns - 1, " AND ")
        + (names.keyColumns > 1 ? " AND " : "") + last + " >= ?" + std::to_string(names.keyColumns) + " ORDER BY "
        + last;
}

std::string removeOne(const TableNames& names)
{
    return "DELETE FROM " + std::string(names.table) + whereKey(names);
}

std::string putOne(const TableNames& names)
{
    return "INSERT INTO " + std::string(names.table) + " (" + all(names) + ") VALUES (" + all(names, Form::value)
        + ") ON CONFLICT (" + key(names) + ") DO UPDATE SET " + newValues(names);
}

std::string changeOne(const TableNames& names)
{
    return "UPDATE " + std::string(names.table) + " SET " + newValues(names) + whereKey(names);
}

} // namespace remit::rows
