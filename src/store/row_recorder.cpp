#include "store/row_recorder.h"

#include "store/row_access.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace remit {

namespace {

/// How a changeset marks the values it holds. A column that is not said takes one byte.
constexpr char unsaid = 0;
constexpr char integerValue = 1;
constexpr char realValue = 2;
constexpr char textValue = 3;
constexpr char blobValue = 4;
constexpr char nullValue = 5;

void appendNumber(std::string& bytes, std::uint64_t value)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += static_cast<char>(value >> shift & 0xFF);
}

/// A length as SQLite writes it: seven bits a byte, the highest first.
void appendLength(std::string& bytes, std::size_t length)
{
    int shift = 28;
    while (shift > 0 && length >> shift == 0)
        shift -= 7;
    for (; shift > 0; shift -= 7)
        bytes += static_cast<char>((length >> shift & 0x7F) | 0x80);
    bytes += static_cast<char>(length & 0x7F);
}

void appendString(std::string& bytes, char kind, std::string_view value)
{
    bytes += kind;
    appendLength(bytes, value.size());
    bytes += value;
}

void appendInteger(std::string& bytes, std::int64_t value)
{
    bytes += integerValue;
    appendNumber(bytes, static_cast<std::uint64_t>(value));
}

void appendReal(std::string& bytes, double value)
{
    // SQLite stores no other number that is not one, and no sign of zero.
    if (std::isnan(value)) {
        bytes += nullValue;
        return;
    }
    std::uint64_t pattern = 0;
    const double stored = value == 0 ? 0 : value;
    std::memcpy(&pattern, &stored, sizeof pattern);
    bytes += realValue;
    appendNumber(bytes, pattern);
}

template <class Value> void appendValue(std::string& bytes, const Value& value)
{
    if constexpr (rows::IsOptional<Value>::value) {
        if (value)
            appendValue(bytes, *value);
        else
            bytes += nullValue;
    } else if constexpr (rows::IsId<Value>::value) {
        appendInteger(bytes, value.value);
    } else if constexpr (std::is_same_v<Value, bool>) {
        appendInteger(bytes, value ? 1 : 0);
    } else if constexpr (std::is_enum_v<Value>) {
        appendString(bytes, textValue, wordFor(value));
    } else if constexpr (std::is_same_v<Value, double>) {
        appendReal(bytes, value);
    } else {
        appendString(bytes, textValue, value);
    }
}

/// The value as it is in the file, which may be one that Remit would not write.
void appendStored(std::string& bytes, const Statement& statement, int column)
{
    switch (sqlite3_column_type(statement.handle(), column)) {
    case SQLITE_INTEGER:
        return appendInteger(bytes, statement.integer(column));
    case SQLITE_FLOAT:
        return appendReal(bytes, statement.real(column));
    case SQLITE_TEXT:
        return appendString(bytes, textValue, statement.text(column));
    case SQLITE_BLOB: {
        const auto blob = statement.blob(column);
        return appendString(bytes, blobValue, {reinterpret_cast<const char*>(blob.data()), blob.size()});
    }
    default:
        bytes += nullValue;
    }
}

/// A row as the edit leaves it; null when it is removed. The row lives in the edit.
template <class Row> struct Wanted {
    typename Row::Key key;
    const Row* row;
};
template <class Row> using WantedRows = std::vector<Wanted<Row>>;

struct Sorter {
    PerTable<WantedRows>& wanted;

    template <class Row> void operator()(const Row& row) const
    {
        std::get<WantedRows<Row>>(wanted).push_back({row.key(), &row});
    }
    template <class Row> void operator()(const Removal<Row>& removal) const
    {
        std::get<WantedRows<Row>>(wanted).push_back({removal.key, nullptr});
    }
};

/// Writes and records the rows of one table.
template <class Row> class TableRecorder {
public:
    TableRecorder(Database& db, RecordedEdit& recorded, std::string& bytes)
        : m_select(db.cached(rows::selectRest<Row>()))
        , m_put(db.cached(rows::putOne<Row>()))
        , m_remove(db.cached(rows::removeOne<Row>()))
        , m_recorded(recorded)
        , m_bytes(bytes)
    {
    }

    void carryOut(const Wanted<Row>& wanted)
    {
        rows::eachKeyPart(wanted.key, [&](int index, const auto& part) {
            const auto column = static_cast<std::size_t>(index);
            m_before[column].clear();
            appendValue(m_before[column], part);
            m_after[column] = m_before[column];
        });
        const bool wasThere = readBefore(wanted.key);
        if (wanted.row != nullptr)
            readAfter(*wanted.row);
        if (wanted.row == nullptr ? !wasThere : wasThere && m_before == m_after)
            return;
        write(wanted);
        if (!std::exchange(m_begun, true))
            begin();
        record(wasThere, wanted.row != nullptr);
        m_recorded.change.template add<Row>(wanted.key);
    }

private:
    static constexpr std::size_t columns = std::tuple_size_v<std::decay_t<decltype(Table<Row>::columns)>>;
    static constexpr auto keyColumns = static_cast<std::size_t>(Table<Row>::keyColumns);
    using Fields = std::array<std::string, columns>;

    /// What the file holds besides the key.
    bool readBefore(const typename Row::Key& key)
    {
        rows::bindKey(m_select, key);
        const bool wasThere = m_select.step();
        for (std::size_t column = keyColumns; wasThere && column < columns; ++column) {
            m_before[column].clear();
            appendStored(m_before[column], m_select, static_cast<int>(column - keyColumns));
        }
        m_select.reset();
        return wasThere;
    }

    /// What the edit wants besides the key.
    void readAfter(const Row& row)
    {
        rows::eachColumn<Row>([&](int index, const auto& column) {
            const auto at = static_cast<std::size_t>(index);
            if (at < keyColumns)
                return;
            m_after[at].clear();
            appendValue(m_after[at], row.*column.member);
        });
    }

    void write(const Wanted<Row>& wanted)
    {
        if (wanted.row != nullptr) {
            rows::bindRow(m_put, *wanted.row);
            m_put.run();
        } else {
            rows::bindKey(m_remove, wanted.key);
            m_remove.run();
        }
    }

    /// The head of the table's part of the changeset.
    void begin()
    {
        m_bytes += 'T';
        appendLength(m_bytes, columns);
        for (std::size_t column = 0; column < columns; ++column)
            m_bytes += static_cast<char>(isKey(column) ? column + 1 : 0);
        m_bytes += Table<Row>::name;
        m_bytes += '\0';
    }

    void record(bool wasThere, bool isThere)
    {
        m_bytes += static_cast<char>(!wasThere ? SQLITE_INSERT : isThere ? SQLITE_UPDATE : SQLITE_DELETE);
        m_bytes += '\0'; // done by the edit itself
        const bool isUpdate = wasThere && isThere;
        for (std::size_t column = 0; wasThere && column < columns; ++column)
            append(m_before[column], !isUpdate || isKey(column) || differs(column));
        for (std::size_t column = 0; isThere && column < columns; ++column)
            append(m_after[column], !isUpdate || differs(column));
    }

    static bool isKey(std::size_t column) { return column < keyColumns; }
    bool differs(std::size_t column) const { return m_before[column] != m_after[column]; }
    void append(const std::string& field, bool isSaid)
    {
        if (isSaid)
            m_bytes += field;
        else
            m_bytes += unsaid;
    }

    Statement& m_select;
    Statement& m_put;
    Statement& m_remove;
    RecordedEdit& m_recorded;
    std::string& m_bytes;
    Fields m_before;
    Fields m_after;
    bool m_begun = false;
};

/// The last word on each row, in the order of keys.
template <class Row> void keepLast(WantedRows<Row>& wanted)
{
    const auto isBefore = [](const auto& a, const auto& b) { return a.key < b.key; };
    if (!std::is_sorted(wanted.begin(), wanted.end(), isBefore))
        std::stable_sort(wanted.begin(), wanted.end(), isBefore);
    const auto isSame = [](const auto& a, const auto& b) { return a.key == b.key; };
    wanted.erase(wanted.begin(), std::unique(wanted.rbegin(), wanted.rend(), isSame).base());
}

template <class Row> void carryOutIn(Database& db, WantedRows<Row>& wanted, RecordedEdit& recorded, std::string& bytes)
{
    if (wanted.empty())
        return;
    keepLast<Row>(wanted);
    TableRecorder<Row> recorder(db, recorded, bytes);
    for (const Wanted<Row>& each : wanted)
        recorder.carryOut(each);
}

} // namespace

RecordedEdit carryOut(Database& db, const Edit& edit)
{
    PerTable<WantedRows> wanted;
    edit.eachStep(Sorter{wanted});
    RecordedEdit recorded;
    std::string bytes;
    // Rows are written whole, so that their order does not matter: keys are checked at the end of the transaction.
    std::apply([&](auto&... each) { (carryOutIn(db, each, recorded, bytes), ...); }, wanted);
    const auto* begin = reinterpret_cast<const std::byte*>(bytes.data());
    recorded.changeset.assign(begin, begin + bytes.size());
    return recorded;
}

} // namespace remit
