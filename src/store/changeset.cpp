#include "store/changeset.h"

#include "store/changeset_reader.h"
#include "store/tables/row_access.h"

#include <cassert>
#include <cstring>

namespace remit {

namespace {

/// The session interface takes its input as a mutable pointer and does not write to it.
void* mutableData(std::span<const std::byte> bytes)
{
    return const_cast<std::byte*>(bytes.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

/// The past is not part of what is replayed: neither the history nor the named states.
int allButThePast(void*, const char* table)
{
    return std::strcmp(table, "history") == 0 || std::strcmp(table, "snapshot") == 0 ? 0 : 1;
}

int alwaysAbort(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

template <class Part> Part partOf(const ChangesetValue& value)
{
    if constexpr (rows::IsId<Part>::value)
        return Part{value.integer};
    else
        return Part(value.text);
}

template <class Key> Key keyOf(const ChangedRow& row)
{
    if constexpr (rows::IsId<Key>::value || std::is_same_v<Key, std::string>) {
        return partOf<Key>(row.key()[0]);
    } else {
        Key key;
        std::size_t column = 0;
        std::apply([&](auto&... part) { ((part = partOf<std::decay_t<decltype(part)>>(row.key()[column++])), ...); },
                   key);
        return key;
    }
}

void addRow(const ChangedRow& row, PlanChange& change)
{
    change.eachTable([&]<class Row>(const Keys<Row>&) {
        if (Table<Row>::name == row.table->name)
            change.add<Row>(keyOf<typename Row::Key>(row));
    });
}

} // namespace

Bytes inverted(std::span<const std::byte> changeset)
{
    assert(isSoundChangeset(changeset));
    int size = 0;
    void* data = nullptr;
    checkSqlite(nullptr, sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &data));
    const auto* begin = static_cast<const std::byte*>(data);
    Bytes bytes(begin, begin + size);
    sqlite3_free(data);
    return bytes;
}

void replay(Database& db, std::span<const std::byte> changeset)
{
    assert(isSoundChangeset(changeset));
    checkSqlite(db.handle(),
                sqlite3changeset_apply(db.handle(), static_cast<int>(changeset.size()), mutableData(changeset),
                                       allButThePast, alwaysAbort, nullptr));
}

PlanChange rowsIn(std::span<const std::byte> changeset)
{
    PlanChange change;
    ChangesetReader reader(changeset);
    while (const ChangedRow* row = reader.next())
        addRow(*row, change);
    change.everything = !reader.isSound();
    return change;
}

} // namespace remit
