#include "store/changeset_reader.h"
#include "store/history.h"
#include "store/schema.h"
#include "store/tables/plan_reader.h"
#include "support/sample_edits.h"

#include <cstdint>

/// Any bytes as the newest change of a plan: listing, taking back and doing again end with a result or with a refusal.

using namespace remit;

namespace {

/// A small plan in memory, made once.
Database& samplePlan()
{
    static Database db(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    static const bool isFilled = [] {
        migrate(db, migrationScripts());
        db.execute("PRAGMA foreign_keys = ON");
        writeRows(db, difference({}, test::smallPlan()));
        return true;
    }();
    (void)isFilled;
    return db;
}

void record(Database& db, std::span<const std::byte> changeset)
{
    Statement& insert = db.cached("INSERT INTO history (batch, kind, at, author, label, changeset) "
                                  "VALUES (1, 'edit', '', '', 'x', ?1)");
    insert.bindBlob(1, changeset);
    insert.run();
}

template <class Act> void tolerantly(Act act)
{
    try {
        act();
    } catch (const SqliteError&) {
        // A refusal is an answer.
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Database& db = samplePlan();
    const auto bytes = std::as_bytes(std::span(data, size));
    (void)rowsIn(bytes);
    for (const bool undoFirst : {true, false}) {
        db.execute("BEGIN");
        record(db, bytes);
        History history;
        history.catchUp(db);
        history.rowsChanged(db, 1);
        if (!undoFirst && isSoundChangeset(bytes))
            tolerantly([&] { replay(db, bytes); });
        tolerantly([&] { history.undo(db); });
        tolerantly([&] { history.redo(db); });
        db.execute("ROLLBACK");
    }
    return 0;
}
