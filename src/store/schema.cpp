#include "store/schema.h"

namespace remit {

namespace {

constexpr const char* scripts[] = {
#include "migration_scripts.inc"
};

constexpr std::string_view writtenSchema =
#include "newest_schema.inc"
    ;

std::string schemaMadeBy(std::span<const char* const> all)
{
    Database fresh(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    migrate(fresh, all);
    return schemaText(fresh);
}

} // namespace

std::span<const char* const> migrationScripts()
{
    return scripts;
}

void migrate(Database& db, std::span<const char* const> all)
{
    const auto version = static_cast<std::size_t>(db.integer("PRAGMA user_version"));
    Transaction transaction(db, Transaction::Kind::writing);
    for (std::size_t next = version; next < all.size(); ++next)
        db.execute(all[next]);
    db.execute(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
    db.execute(("PRAGMA user_version = " + std::to_string(all.size())).c_str());
    transaction.commit();
}

std::string schemaText(Database& db)
{
    Statement all(db.handle(),
                  "SELECT type || ' ' || quote(name) || ' ' || quote(tbl_name) || ' ' || quote(coalesce(sql, '')) "
                  "FROM sqlite_schema WHERE coalesce(sql, '') NOT IN ('CREATE TABLE sqlite_stat1(tbl,idx,stat)', "
                  "'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)') ORDER BY type, name");
    std::string text;
    while (all.step())
        text.append(all.text(0)).append(1, '\n');
    return text;
}

std::string_view newestSchema()
{
    return writtenSchema;
}

bool hasOurSchema(Database& db, std::span<const char* const> all)
{
    const bool isNewest = all.data() == scripts && all.size() == std::size(scripts);
    const std::string text = schemaText(db);
    // Most plans are of the newest version. What is not as this SQLite's version wrote it down may still be ours.
    return (isNewest && text == writtenSchema) || text == schemaMadeBy(all);
}

std::string structuralFault(Database& db)
{
    if (std::string verdict = db.text("PRAGMA quick_check(1)"); verdict != "ok")
        return verdict;
    Statement keys(db.handle(), "PRAGMA foreign_key_check");
    if (keys.step())
        return "a row of " + std::string(keys.text(0)) + " points to a missing row of " + std::string(keys.text(2));
    return {};
}

} // namespace remit
