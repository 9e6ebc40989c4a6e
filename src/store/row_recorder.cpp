#include "store/row_recorder.h"

#include "store/changeset_values.h"
#include "store/tables/row_walk.h"

#include <algorithm>
#include <array>

namespace remit {

namespace {

/// A row as the edit leaves it; null when it is removed. The row lives in the edit.
template <class Row> struct Wanted {
    typename Row::Key key;
    const Row* row;
};
template <class Row> using WantedRows = std::vector<Wanted<Row>>;

template <class Row> void want(WantedRows<Row>& wanted, const Row& row)
{
    wanted.push_back({row.key(), &row});
}
template <class Row> void want(WantedRows<Row>& wanted, const Removal<Row>& row)
{
    wanted.push_back({row.key, nullptr});
}

/// A value as the changeset holds it, for each column.
using Fields = std::vector<std::string>;

/// What the file holds of a row.
struct Stored {
    bool isThere;
    Fields fields;
};

/// What the changeset says of one table, row by row.
class TableChanges {
public:
    TableChanges(std::string& bytes, std::string_view table, std::size_t keyColumns)
        : m_bytes(bytes)
        , m_table(table)
        , m_keyColumns(keyColumns)
    {
    }

    /// Null where the row was not there, or is no more.
    void record(const Fields* before, const Fields* after)
    {
        if (!std::exchange(m_begun, true))
            begin((before != nullptr ? before : after)->size());
        const bool isUpdate = before != nullptr && after != nullptr;
        m_bytes += static_cast<char>(before == nullptr ? SQLITE_INSERT : isUpdate ? SQLITE_UPDATE : SQLITE_DELETE);
        m_bytes += '\0'; // done by the edit itself
        const auto differs = [&](std::size_t column) { return !isUpdate || (*before)[column] != (*after)[column]; };
        for (std::size_t column = 0; before != nullptr && column < before->size(); ++column)
            append((*before)[column], isKey(column) || differs(column));
        for (std::size_t column = 0; after != nullptr && column < after->size(); ++column)
            append((*after)[column], differs(column));
    }

private:
    bool isKey(std::size_t column) const { return column < m_keyColumns; }

    void begin(std::size_t columns)
    {
        m_bytes += 'T';
        changeset::appendLength(m_bytes, columns);
        for (std::size_t column = 0; column < columns; ++column)
            m_bytes += static_cast<char>(isKey(column) ? column + 1 : 0);
        m_bytes += m_table;
        m_bytes += '\0';
    }

    void append(const std::string& field, bool isSaid)
    {
        if (isSaid)
            m_bytes += field;
        else
            m_bytes += changeset::unsaid;
    }

    std::string& m_bytes;
    std::string_view m_table;
    std::size_t m_keyColumns;
    bool m_begun = false;
};

/// Writes and records the rows of one table.
template <class Row> class TableRecorder {
public:
    TableRecorder(Database& db, RecordedEdit& recorded, std::string& bytes)
        : m_db(db)
        , m_recorded(recorded)
        , m_changes(bytes, Table<Row>::name, keyColumns)
    {
    }

    /// Each row once, in the order of keys.
    void carryOut(const WantedRows<Row>& wanted)
    {
        for (auto first = wanted.begin(); first != wanted.end();) {
            const auto last = first + std::min<std::ptrdiff_t>(atATime, wanted.end() - first);
            readBefore(first, last);
            for (std::size_t at = 0; first != last; ++at, ++first)
                carryOut(*first, m_before[at]);
        }
    }

private:
    static constexpr std::size_t columns = std::tuple_size_v<std::decay_t<decltype(Table<Row>::columns)>>;
    static constexpr auto keyColumns = static_cast<std::size_t>(Table<Row>::keyColumns);
    /// Rows that are read before the first of them is written.
    static constexpr std::ptrdiff_t atATime = 256;

    void readBefore(typename WantedRows<Row>::const_iterator first, typename WantedRows<Row>::const_iterator last)
    {
        RowWalk<Row> walk(m_db);
        m_before.resize(std::max(m_before.size(), static_cast<std::size_t>(last - first)), {false, Fields(columns)});
        for (auto stored = m_before.begin(); first != last; ++first, ++stored) {
            const Statement* found = walk.find(first->key);
            stored->isThere = found != nullptr;
            for (std::size_t column = keyColumns; found != nullptr && column < columns; ++column) {
                stored->fields[column].clear();
                changeset::appendStored(stored->fields[column], *found, static_cast<int>(column));
            }
        }
    }

    void carryOut(const Wanted<Row>& wanted, Stored& before)
    {
        rows::eachKeyPart(wanted.key, [&](int index, const auto& part) {
            const auto column = static_cast<std::size_t>(index);
            before.fields[column].clear();
            changeset::appendValue(before.fields[column], part);
            m_after[column] = before.fields[column];
        });
        if (wanted.row != nullptr)
            readAfter(*wanted.row);
        if (wanted.row == nullptr ? !before.isThere : before.isThere && before.fields == m_after)
            return;
        write(wanted, before.isThere);
        m_changes.record(before.isThere ? &before.fields : nullptr, wanted.row != nullptr ? &m_after : nullptr);
        m_recorded.change.template add<Row>(wanted.key);
    }

    /// What the edit wants besides the key.
    void readAfter(const Row& row)
    {
        rows::eachColumn<Row>([&](int index, const auto& column) {
            const auto at = static_cast<std::size_t>(index);
            if (at < keyColumns)
                return;
            m_after[at].clear();
            changeset::appendValue(m_after[at], row.*column.member);
        });
    }

    void write(const Wanted<Row>& wanted, bool wasThere)
    {
        if (wanted.row == nullptr) {
            Statement& remove = prepared(m_remove, rows::removeOne<Row>());
            rows::bindKey(remove, wanted.key);
            return remove.run();
        }
        Statement& put = wasThere ? prepared(m_change, rows::changeOne<Row>()) : prepared(m_put, rows::putOne<Row>());
        rows::bindRow(put, *wanted.row);
        put.run();
    }

    Statement& prepared(Statement*& statement, const std::string& sql)
    {
        if (statement == nullptr)
            statement = &m_db.cached(sql);
        return *statement;
    }

    Database& m_db;
    Statement* m_put = nullptr;
    Statement* m_change = nullptr;
    Statement* m_remove = nullptr;
    RecordedEdit& m_recorded;
    TableChanges m_changes;
    std::vector<Stored> m_before;
    Fields m_after = Fields(columns);
};

/// What the edit leaves of each row, in the order of keys.
template <class Row> WantedRows<Row> lastWords(const TableSteps<Row>& steps)
{
    WantedRows<Row> wanted;
    wanted.reserve(steps.size());
    for (const TableStep<Row>& step : steps)
        std::visit([&](const auto& each) { want<Row>(wanted, each); }, step);
    const auto isBefore = [](const auto& a, const auto& b) { return a.key < b.key; };
    if (!std::is_sorted(wanted.begin(), wanted.end(), isBefore))
        std::stable_sort(wanted.begin(), wanted.end(), isBefore);
    const auto isSame = [](const auto& a, const auto& b) { return a.key == b.key; };
    wanted.erase(wanted.begin(), std::unique(wanted.rbegin(), wanted.rend(), isSame).base());
    return wanted;
}

} // namespace

RecordedEdit carryOut(Database& db, const Edit& edit)
{
    RecordedEdit recorded;
    std::string bytes;
    // Rows are written whole, so that their order does not matter: keys are checked at the end of the transaction.
    edit.eachTable([&]<class Row>(const TableSteps<Row>& steps) {
        if (!steps.empty())
            TableRecorder<Row>(db, recorded, bytes).carryOut(lastWords<Row>(steps));
    });
    const auto* begin = reinterpret_cast<const std::byte*>(bytes.data());
    recorded.changeset.assign(begin, begin + bytes.size());
    return recorded;
}

} // namespace remit
