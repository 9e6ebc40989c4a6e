#include "store/tables/table_forms.h"

#include "store/schema.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

/// How many columns the tables have in each version of the schema.
std::int64_t columnsOf(std::string_view table, std::size_t version)
{
    Database db(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    migrate(db, migrationScripts().first(version));
    return db.integer("SELECT count(*) FROM pragma_table_info('" + std::string(table) + "')");
}

} // namespace

TEST_CASE("changes of every released version have the columns that the tables had when they came")
{
    for (const TableForm& form : tableForms()) {
        INFO(form.name);
        CHECK(static_cast<std::int64_t>(form.columns.size()) == columnsOf(form.name, migrationScripts().size()));
        std::size_t first = 1;
        while (first < migrationScripts().size() && columnsOf(form.name, first) == 0)
            ++first;
        CHECK(static_cast<std::int64_t>(form.fewestColumns) == columnsOf(form.name, first));
    }
}

TEST_CASE("the newest schema is written down as the scripts make it")
{
    Database db(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    migrate(db, migrationScripts());
    // What is made belongs into src/store/migrations/newest_schema.txt.
    CHECK(schemaText(db) == newestSchema());
}
