#include "store/tables/table_forms.h"

#include "store/tables/row_access.h"

#include <array>

namespace remit {

namespace {

template <class Value> constexpr ValueKind kindOf()
{
    if constexpr (rows::IsOptional<Value>::value)
        return kindOf<typename Value::value_type>();
    else if constexpr (rows::IsId<Value>::value || std::is_same_v<Value, bool>)
        return ValueKind::integer;
    else if constexpr (std::is_same_v<Value, double>)
        return ValueKind::real;
    else
        return ValueKind::text;
}

/// 0 names nothing, which a column may do unless it is what names the row itself.
template <class Row> constexpr std::int64_t leastIn(int column)
{
    return rows::IsId<typename Row::Key>::value && column == 0 ? 1 : 0;
}

template <class Row, class Value> constexpr ColumnForm formOf(Value Row::*, int column)
{
    return {kindOf<Value>(), rows::IsOptional<Value>::value, leastIn<Row>(column)};
}

/// How many of its columns came later than the table.
template <class Row> constexpr std::size_t addedColumns = 0;
template <> constexpr std::size_t addedColumns<Letter> = 1;
template <> constexpr std::size_t addedColumns<ChartRow> = 1;
template <> constexpr std::size_t addedColumns<Constellation> = 8;
template <> constexpr std::size_t addedColumns<ConstellationRole> = 2;
template <> constexpr std::size_t addedColumns<Location> = 2;
template <> constexpr std::size_t addedColumns<Person> = 1;
template <> constexpr std::size_t addedColumns<Seat> = 3;

template <class Row> struct Form {
    static constexpr auto columns = std::apply(
        [](const auto&... column) {
            int index = 0;
            return std::array{formOf<Row>(column.member, index++)...};
        },
        Table<Row>::columns);
    static constexpr TableForm form{Table<Row>::name, std::size_t{Table<Row>::keyColumns},
                                    columns.size() - addedColumns<Row>, columns};
};

template <template <class> class Each, class... Row> constexpr auto formsOf(const Tables<Each, Row...>*)
{
    return std::array{Form<Row>::form...};
}

constexpr auto forms = formsOf(static_cast<const PerTable<Rows>*>(nullptr));

} // namespace

std::span<const TableForm> tableForms()
{
    return forms;
}

} // namespace remit
