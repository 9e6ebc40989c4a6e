#include "store/changeset.h"

#include "core/tables.h"
#include "store/row_access.h"

#include <cstring>

namespace remit {

namespace {

Bytes takeBuffer(int size, void* data)
{
    const auto* begin = static_cast<const std::byte*>(data);
    Bytes bytes(begin, begin + size);
    sqlite3_free(data);
    return bytes;
}

/// The session interface takes its input as a mutable pointer and does not write to it.
void* mutableData(std::span<const std::byte> bytes)
{
    return const_cast<std::byte*>(bytes.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

struct DeleteGroup {
    void operator()(sqlite3_changegroup* group) const { sqlite3changegroup_delete(group); }
};

struct FinishIteration {
    void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};

/// The past is not part of what is replayed: neither the history nor the named states.
int allButThePast(void*, const char* table)
{
    return std::strcmp(table, "history") == 0 || std::strcmp(table, "snapshot") == 0 ? 0 : 1;
}

int alwaysAbort(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

sqlite3_value* keyPart(sqlite3_changeset_iter* iterator, int operation, int column)
{
    sqlite3_value* value = nullptr;
    const int code = operation == SQLITE_INSERT ? sqlite3changeset_new(iterator, column, &value)
                                                : sqlite3changeset_old(iterator, column, &value);
    checkSqlite(nullptr, code);
    return value;
}

template <class Part> Part readPart(sqlite3_value* value)
{
    if constexpr (rows::IsId<Part>::value) {
        return Part{sqlite3_value_int64(value)};
    } else {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return text == nullptr ? Part{} : Part(text, static_cast<std::size_t>(sqlite3_value_bytes(value)));
    }
}

template <class Key> Key readKey(sqlite3_changeset_iter* iterator, int operation)
{
    if constexpr (rows::IsId<Key>::value || std::is_same_v<Key, std::string>) {
        return readPart<Key>(keyPart(iterator, operation, 0));
    } else {
        Key key;
        int column = 0;
        std::apply(
            [&](auto&... part) {
                ((part = readPart<std::decay_t<decltype(part)>>(keyPart(iterator, operation, column++))), ...);
            },
            key);
        return key;
    }
}

void addRow(sqlite3_changeset_iter* iterator, PlanChange& change)
{
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    checkSqlite(nullptr, sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect));
    change.eachTable([&](const auto& each) {
        using Row = typename std::decay_t<decltype(each)>::Row;
        if (Table<Row>::name == table)
            change.add<Row>(readKey<typename Row::Key>(iterator, operation));
    });
}

} // namespace

Bytes inverted(std::span<const std::byte> changeset)
{
    int size = 0;
    void* data = nullptr;
    checkSqlite(nullptr, sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &data));
    return takeBuffer(size, data);
}

Bytes combined(const std::vector<Bytes>& changesets)
{
    sqlite3_changegroup* created = nullptr;
    checkSqlite(nullptr, sqlite3changegroup_new(&created));
    const std::unique_ptr<sqlite3_changegroup, DeleteGroup> group(created);
    for (const Bytes& each : changesets)
        checkSqlite(nullptr, sqlite3changegroup_add(group.get(), static_cast<int>(each.size()), mutableData(each)));
    int size = 0;
    void* data = nullptr;
    checkSqlite(nullptr, sqlite3changegroup_output(group.get(), &size, &data));
    return takeBuffer(size, data);
}

void replay(Database& db, std::span<const std::byte> changeset)
{
    checkSqlite(db.handle(),
                sqlite3changeset_apply(db.handle(), static_cast<int>(changeset.size()), mutableData(changeset),
                                       allButThePast, alwaysAbort, nullptr));
}

PlanChange rowsIn(std::span<const std::byte> changeset)
{
    sqlite3_changeset_iter* started = nullptr;
    checkSqlite(nullptr, sqlite3changeset_start(&started, static_cast<int>(changeset.size()), mutableData(changeset)));
    const std::unique_ptr<sqlite3_changeset_iter, FinishIteration> iterator(started);
    PlanChange change;
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(iterator.get())) == SQLITE_ROW)
        addRow(iterator.get(), change);
    checkSqlite(nullptr, code);
    return change;
}

} // namespace remit
