#include "store/plan_store.h"
#include "store/schema.h"

#include "support/as_nobody.h"
#include "support/sample_edits.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>

#include <sys/stat.h>
#include <sys/wait.h>

using namespace remit;

namespace {

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const std::string& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

void execute(const std::string& path, const char* sql)
{
    Database(path, SQLITE_OPEN_READWRITE).execute(sql);
}

std::string refusal(const std::string& path)
{
    const auto store = PlanStore::open(path);
    return store ? "opened" : store.error().message;
}

const Assignment::Key pricingOfPm{ConstellationId{1}, ResponsibilityId{2}, RoleId{1}};

} // namespace

TEST_CASE("a plan comes back from the file as it was written")
{
    const test::TemporaryFolder folder;
    REQUIRE(PlanStore::create(folder.file("plan.remit"), test::smallPlan()));
    CHECK(PlanStore::open(folder.file("plan.remit"))->read().value() == test::smallPlan());
}

TEST_CASE("creating never overwrites a file unless asked to")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    write(path, "my notes");
    CHECK_THAT(PlanStore::create(path, test::smallPlan()).error().message,
               Catch::Contains("plan.remit exists already"));
    CHECK(contentOf(path) == "my notes");
    CHECK(PlanStore::create(path, test::smallPlan(), true));
    CHECK(PlanStore::open(path));
}

TEST_CASE("what is not a plan is refused with a sentence that names the file")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("thing.remit");
    SECTION("missing")
    {
        CHECK_THAT(refusal(path), Catch::Contains("thing.remit does not exist"));
    }
    SECTION("a folder")
    {
        std::filesystem::create_directory(path);
        CHECK_THAT(refusal(path), Catch::Contains("thing.remit is a folder"));
    }
    SECTION("empty")
    {
        write(path, "");
        CHECK_THAT(refusal(path), Catch::Contains("thing.remit is empty"));
    }
    SECTION("text")
    {
        write(path, std::string(5000, 'x'));
        CHECK_THAT(refusal(path), Catch::Contains("thing.remit is not a Remit plan"));
    }
    SECTION("another program's database")
    {
        Database(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE).execute("CREATE TABLE area (id)");
        CHECK_THAT(refusal(path), Catch::Contains("thing.remit is not a Remit plan"));
    }
}

TEST_CASE("a plan of a newer version is refused kindly and stays as it was")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    execute(path, "PRAGMA user_version = 99");
    const std::string before = contentOf(path);
    CHECK_THAT(refusal(path), Catch::Contains("newer version of Remit"));
    CHECK(contentOf(path) == before);
}

TEST_CASE("a hostile plan with views, triggers, tables or indexes of its own is refused and stays as it was")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    execute(path,
            GENERATE("CREATE VIEW spy AS SELECT * FROM role",
                     "CREATE TRIGGER bomb AFTER INSERT ON role BEGIN DELETE FROM area; END", "CREATE TABLE extra (x)",
                     "CREATE INDEX slow ON role (name)", "DROP TABLE waiver", "ALTER TABLE role ADD COLUMN x"));
    const std::string before = contentOf(path);
    CHECK_THAT(refusal(path), Catch::Contains("more or other tables"));
    CHECK(contentOf(path) == before);
}

TEST_CASE("rows that point nowhere are found on opening")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    execute(path, "DELETE FROM role WHERE id = 1");
    CHECK_THAT(refusal(path), Catch::Contains("is damaged"));
}

TEST_CASE("any byte changed: opening, reading, editing and undoing end in a result, never in a crash")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    {
        auto store = std::move(PlanStore::open(path).value());
        const Plan plan = store.read().value();
        REQUIRE(store.edit("Note", setNote(plan, pricingOfPm, "a note")));
    }
    const std::string sound = contentOf(path);
    std::mt19937_64 random(5);
    int refused = 0;
    for (int round = 0; round < 600; ++round) {
        std::string broken = sound;
        const std::size_t at = round < 100 ? static_cast<std::size_t>(round) : random() % broken.size();
        broken[at] = static_cast<char>(broken[at] ^ static_cast<char>(1 + random() % 255));
        write(path, broken);
        auto store = PlanStore::open(path);
        if (!store) {
            ++refused;
            CHECK(contentOf(path) == broken);
            continue;
        }
        auto plan = store->read();
        if (plan && store->undo())
            CHECK(store->read());
    }
    CHECK(refused > 50);
}

TEST_CASE("a file that cannot be written opens read-only and says so")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    REQUIRE(::chmod(std::filesystem::path(path).parent_path().c_str(), 0755) == 0);
    REQUIRE(::chmod(path.c_str(), 0444) == 0);
    const test::AsNobody nobody;
    auto store = PlanStore::open(path);
    REQUIRE(store);
    CHECK(store->isReadOnly());
    const Plan plan = store->read().value();
    CHECK_THAT(store->edit("Note", setNote(plan, pricingOfPm, "x")).error().message,
               Catch::Contains("can't be written"));
    CHECK(plan == test::smallPlan());
}

TEST_CASE("a file without permission is refused with a sentence")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    REQUIRE(::chmod(std::filesystem::path(path).parent_path().c_str(), 0755) == 0);
    REQUIRE(::chmod(path.c_str(), 0000) == 0);
    const test::AsNobody nobody;
    CHECK_THAT(refusal(path), Catch::Contains("no permission"));
}

TEST_CASE("a copy holds the plan and its history; a copy that cannot be written leaves the old file")
{
    const test::TemporaryFolder folder;
    REQUIRE(PlanStore::create(folder.file("plan.remit"), test::smallPlan()));
    auto store = std::move(PlanStore::open(folder.file("plan.remit")).value());
    const Plan plan = store.read().value();
    REQUIRE(store.edit("Note", setNote(plan, pricingOfPm, "a note")));
    REQUIRE(store.saveCopy(folder.file("copy.remit"), false));
    auto copy = std::move(PlanStore::open(folder.file("copy.remit")).value());
    CHECK(copy.read().value() == store.read().value());
    REQUIRE(copy.undo());
    CHECK(copy.read().value() == test::smallPlan());
    CHECK_THAT(store.saveCopy(folder.file("copy.remit"), false).error().message, Catch::Contains("exists already"));
    CHECK_THAT(store.saveCopy(folder.file("plan.remit"), true).error().message, Catch::Contains("is the plan itself"));
    CHECK(store.edit("Note", setNote(plan, pricingOfPm, "still the same file")));
    CHECK_THAT(store.saveCopy("/nowhere/at/all.remit", true).error().message,
               Catch::Contains("all.remit can't be written"));
}

TEST_CASE("the schema keeps to the rules that make undo exact")
{
    Database db(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    migrate(db, migrationScripts());
    CHECK(db.integer("SELECT count(*) FROM sqlite_schema WHERE type IN ('view', 'trigger')") == 0);
    Statement tables(db.handle(),
                     "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    while (tables.step()) {
        const std::string table(tables.text(0));
        const std::string sql(tables.text(1));
        INFO(table);
        CHECK(sql.find("GENERATED") == std::string::npos);
        CHECK(sql.find("ON DELETE") == std::string::npos);
        CHECK(sql.find("ON UPDATE") == std::string::npos);
        CHECK(sql.find("UNIQUE") == std::string::npos);
        const std::string keys = "SELECT count(*) FROM pragma_table_info('" + table + "') WHERE pk > 0";
        CHECK(db.integer(keys) > 0);
        CHECK(db.integer(keys + " AND \"notnull\" = 0") == 0);
        if (table != "history")
            CHECK(db.integer("SELECT count(*) FROM pragma_foreign_key_list('" + table
                             + "') WHERE on_delete <> 'NO ACTION' OR on_update <> 'NO ACTION'")
                  == 0);
    }
}

TEST_CASE("migrations run from every version, and one that fails leaves the file as it was")
{
    const char* const good[] = {"CREATE TABLE a (id INTEGER NOT NULL PRIMARY KEY); INSERT INTO a VALUES (1);",
                                "ALTER TABLE a ADD COLUMN b TEXT NOT NULL DEFAULT 'x';", "CREATE TABLE c (id);"};
    const char* const bad[] = {good[0], "CREATE TABLE half (id); INSERT INTO nowhere VALUES (1);"};
    Database fresh(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    migrate(fresh, good);
    for (std::size_t from = 0; from <= std::size(good); ++from) {
        Database db(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        migrate(db, std::span(good).first(from));
        migrate(db, good);
        CHECK(db.integer("PRAGMA user_version") == 3);
        CHECK(db.text("SELECT b FROM a") == "x");
        CHECK(hasOurSchema(db, good));
    }
    Database db(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    migrate(db, std::span(bad).first(1));
    CHECK_THROWS_AS(migrate(db, bad), SqliteError);
    CHECK(db.integer("PRAGMA user_version") == 1);
    CHECK(hasOurSchema(db, std::span(bad).first(1)));
}

TEST_CASE("killed at any moment, the program loses no acknowledged change and the plan opens again")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    std::mt19937_64 random(3);
    int acknowledged = -1;
    for (int round = 0; round < 12; ++round) {
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto store = PlanStore::open(path);
            const auto plan = store ? store->read() : Result<Plan>(store.error());
            for (int step = acknowledged + 1; plan && step < 100'000; ++step) {
                if (!store->edit("Note", setNote(*plan, pricingOfPm, "n" + std::to_string(step))))
                    break;
                if (::write(ends[1], &step, sizeof step) != sizeof step)
                    break;
            }
            ::_exit(1);
        }
        ::close(ends[1]);
        const int last = acknowledged + 20 + static_cast<int>(random() % 100);
        for (int step = 0; acknowledged < last && ::read(ends[0], &step, sizeof step) == sizeof step;)
            acknowledged = step;
        ::kill(child, SIGKILL);
        for (int step = 0; ::read(ends[0], &step, sizeof step) == sizeof step;)
            acknowledged = step;
        ::waitpid(child, nullptr, 0);
        ::close(ends[0]);
        auto store = PlanStore::open(path);
        REQUIRE(store);
        const std::string note = store->read()->find<Assignment>(pricingOfPm)->note;
        CHECK(std::stoi(note.substr(1)) >= acknowledged);
        acknowledged = std::stoi(note.substr(1));
        CHECK(store->undo());
        CHECK(store->redo());
    }
    CHECK(acknowledged > 200);
}
