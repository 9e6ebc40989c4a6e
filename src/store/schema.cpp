#include "store/schema.h"

namespace remit {

namespace {

constexpr const char* scripts[] = {
#include "migration_scripts.inc"
};

/// Everything in sqlite_schema, as one text to compare, without the tables that ANALYZE adds.
std::string schemaText(Database& db)
{
    Statement all(db.handle(),
                  "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                  "WHERE coalesce(sql, '') NOT IN ('CREATE TABLE sqlite_stat1(tbl,idx,stat)', "
                  "'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)') ORDER BY type, name");
    std::string text;
    while (all.step()) {
        for (int column = 0; column < 4; ++column)
            text.append(all.text(column)).append(1, '\x1f');
        text += '\n';
    }
    return text;
}

std::string schemaMadeBy(std::span<const char* const> all)
{
    Database fresh(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    migrate(fresh, all);
    return schemaText(fresh);
}

/// Most plans are of this version, so that it is made once.
const std::string& newestSchema()
{
    static const std::string text = schemaMadeBy(scripts);
    return text;
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

bool hasOurSchema(Database& db, std::span<const char* const> all)
{
    const bool isNewest = all.data() == scripts && all.size() == std::size(scripts);
    return schemaText(db) == (isNewest ? newestSchema() : schemaMadeBy(all));
}

void prepareSchema()
{
    newestSchema();
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
