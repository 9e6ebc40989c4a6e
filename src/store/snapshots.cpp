#include "store/snapshots.h"

#include "store/clock.h"

namespace remit {

std::vector<Snapshot> allSnapshots(Database& db)
{
    Statement& statement
        = db.cached("SELECT id, name, at, author, length(CAST(content AS BLOB)) FROM snapshot ORDER BY id DESC");
    std::vector<Snapshot> all;
    while (statement.step()) {
        all.push_back({statement.integer(0), std::string(statement.text(1)), std::string(statement.text(2)),
                       std::string(statement.text(3)), statement.integer(4)});
    }
    statement.reset();
    return all;
}

void addSnapshot(Database& db, std::string_view name, std::string_view content)
{
    const std::string at = isoTime(millisecondsNow());
    const std::string author = accountName();
    Statement& statement = db.cached("INSERT INTO snapshot (name, at, author, content) VALUES (?1, ?2, ?3, ?4)");
    statement.bind(1, name);
    statement.bind(2, std::string_view(at));
    statement.bind(3, std::string_view(author));
    statement.bind(4, content);
    statement.run();
}

void renameSnapshot(Database& db, std::int64_t id, std::string_view name)
{
    Statement& statement = db.cached("UPDATE snapshot SET name = ?2 WHERE id = ?1");
    statement.bind(1, id);
    statement.bind(2, name);
    statement.run();
}

void removeSnapshot(Database& db, std::int64_t id)
{
    Statement& statement = db.cached("DELETE FROM snapshot WHERE id = ?1");
    statement.bind(1, id);
    statement.run();
}

std::optional<std::string> snapshotContent(Database& db, std::int64_t id)
{
    Statement& statement = db.cached("SELECT content FROM snapshot WHERE id = ?1");
    statement.bind(1, id);
    std::optional<std::string> content;
    if (statement.step())
        content = std::string(statement.text(0));
    statement.reset();
    return content;
}

} // namespace remit
