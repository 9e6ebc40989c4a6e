#pragma once

#include "store/tables/sqlite.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The shape of a plan file and how it grew. Every released version is one numbered script under migrations/.
namespace remit {

/// "Rmit" at byte 68 of the file marks it as a plan.
inline constexpr std::int64_t applicationId = 0x526D6974;

/// The scripts in order; running the first n makes schema version n.
std::span<const char* const> migrationScripts();

/// The newest version, which this program writes.
inline int currentVersion()
{
    return static_cast<int>(migrationScripts().size());
}

/// Brings a database of an older version (0: an empty one) up to the last of `scripts` in one transaction; throws and
/// leaves it as it was when a script fails.
void migrate(Database& db, std::span<const char* const> scripts);

/// Everything in sqlite_schema, a line for each, quoted; without the tables that ANALYZE adds.
std::string schemaText(Database& db);

/// That of the newest version, as migrations/newest_schema.txt has it: making it anew takes as long as all the rest of
/// opening a plan.
std::string_view newestSchema();

/// Whether tables, indexes, views and triggers are exactly those our own scripts make.
bool hasOurSchema(Database& db, std::span<const char* const> scripts);

/// SQLite's own check of the file's structure and of the foreign keys; an empty text when all is well.
std::string structuralFault(Database& db);

} // namespace remit
