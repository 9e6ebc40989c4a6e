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

using namespace remit;
using namespace std::string_literals;

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

void execute(const std::string& path, const std::string& sql)
{
    Database(path, SQLITE_OPEN_READWRITE).execute(sql.c_str());
}

std::string smallPlanIn(const test::TemporaryFolder& folder)
{
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    return path;
}

std::string refusal(const std::string& path)
{
    auto store = PlanStore::open(path);
    if (!store)
        return store.error().message;
    const auto plan = store->read();
    return plan ? "read" : plan.error().message;
}

std::string bigEndian(std::uint32_t number)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift & 0xFF);
    return bytes;
}

const std::string journalMark = "\xD9\xD5\x05\xF9\x20\xA1\x63\xD7"s;

/// A journal that belongs to a change of several files, whose list is `name`.
std::string journalNaming(const std::string& name)
{
    std::string journal
        = journalMark + bigEndian(0) + bigEndian(1234) + bigEndian(20) + bigEndian(512) + bigEndian(4096);
    journal.resize(512);
    std::uint32_t sum = 0;
    for (const char each : name)
        sum += static_cast<unsigned char>(each);
    return journal + bigEndian((1U << 30) / 4096 + 1) + name + bigEndian(static_cast<std::uint32_t>(name.size()))
        + bigEndian(sum) + journalMark;
}

} // namespace

TEST_CASE("names that only look like SQLite's own are refused like any other")
{
    const test::TemporaryFolder folder;
    const std::string path = smallPlanIn(folder);
    execute(path,
            GENERATE("CREATE TRIGGER sqliteXstat1 AFTER INSERT ON role BEGIN DELETE FROM area; END"s,
                     "CREATE TABLE sqliteXstat1(a)"s, "CREATE VIEW sqliteXstat2 AS SELECT 1"s,
                     "CREATE TRIGGER SQLITExSTAT1 AFTER INSERT ON role BEGIN DELETE FROM area; END"s));
    CHECK_THAT(refusal(path), Catch::Contains("more or other tables"));
}

TEST_CASE("a plan that was analysed by SQLite's own tool opens")
{
    const test::TemporaryFolder folder;
    const std::string path = smallPlanIn(folder);
    execute(path, "ANALYZE");
    CHECK(refusal(path) == "read");
}

TEST_CASE("a journal that came with the plan and names another file is refused, and that file stays")
{
    const test::TemporaryFolder folder;
    const std::string path = smallPlanIn(folder);
    const std::string victim = folder.file("victim.txt");
    write(victim, "precious\n");
    write(path + "-journal", journalNaming(victim));
    CHECK_THAT(refusal(path), Catch::Contains("plan.remit-journal"));
    CHECK(contentOf(victim) == "precious\n");
    CHECK(std::filesystem::exists(path + "-journal"));
}

TEST_CASE("what lies beside the plan and is no journal of Remit is refused, and nothing is written through it")
{
    const test::TemporaryFolder folder;
    const std::string path = smallPlanIn(folder);
    const std::string victim = folder.file("victim.txt");
    SECTION("a link")
    {
        write(victim, "");
        std::filesystem::create_symlink(victim, path + "-journal");
        CHECK_THAT(refusal(path), Catch::Contains("plan.remit-journal"));
        CHECK(contentOf(victim).empty());
    }
    SECTION("a log of another mode")
    {
        write(path + "-wal", "x");
        CHECK_THAT(refusal(path), Catch::Contains("plan.remit-wal"));
    }
}

TEST_CASE("values that can't be true are refused on reading, with the table they stand in")
{
    const auto [sql, place] = GENERATE(table<std::string, std::string>({
        {"UPDATE role SET position = 9e999", "role"},
        {"UPDATE constellation_role SET headcount = -9e999", "constellation_role"},
        {"INSERT INTO area VALUES (0, 'x', '', 1, '')", "area"},
        {"INSERT INTO area VALUES (-5, 'x', '', 1, '')", "area"},
        {"INSERT INTO waiver VALUES (1, 'rule', -1, 0, '', '', '')", "waiver"},
        {"UPDATE role SET name = x'4142'", "role"},
        {"INSERT INTO setting VALUES ('a' || char(1), 'x')", "setting"},
        {"INSERT INTO setting VALUES (CAST(x'C3' AS TEXT), 'x')", "setting"},
        {"UPDATE chart_row SET hidden = 'maybe'", "chart_row"},
    }));
    INFO(sql);
    const test::TemporaryFolder folder;
    const std::string path = smallPlanIn(folder);
    execute(path, sql);
    CHECK_THAT(refusal(path), Catch::Contains("damaged") && Catch::Contains(place));
}

TEST_CASE("texts of a foreign plan are read without what no format can carry")
{
    const test::TemporaryFolder folder;
    const std::string path = smallPlanIn(folder);
    execute(path, "UPDATE role SET name = 'a' || char(0) || 'b' || char(27) || char(65534) || CAST(x'C3' AS TEXT)");
    auto store = std::move(PlanStore::open(path).value());
    Plan plan = store.read().value();
    CHECK(plan.find<Role>(RoleId{1})->name == "ab\uFFFD");

    // An edit of such a row, and its undo, meet the text as it stands in the file.
    Role role = *plan.find<Role>(RoleId{1});
    role.color = "#112233";
    Edit edit;
    edit.put(role);
    apply(store.edit("Colour", edit).value(), plan);
    apply(store.undo().value(), plan);
    CHECK(plan.find<Role>(RoleId{1})->color.empty());
    CHECK(store.read().value() == plan);
}

TEST_CASE("the file that a new plan replaces keeps its permissions")
{
    const test::TemporaryFolder folder;
    const std::string path = smallPlanIn(folder);
    REQUIRE(::chmod(path.c_str(), 0600) == 0);
    REQUIRE(PlanStore::create(path, test::smallPlan(), true));
    CHECK(std::filesystem::status(path).permissions() == std::filesystem::perms(0600));
    auto store = std::move(PlanStore::open(path).value());
    const std::string copy = folder.file("copy.remit");
    write(copy, "x");
    REQUIRE(::chmod(copy.c_str(), 0640) == 0);
    REQUIRE(store.saveCopyToShare(copy, true));
    CHECK(std::filesystem::status(copy).permissions() == std::filesystem::perms(0640));
}

TEST_CASE("a new plan gets the permissions every new file gets")
{
    const test::TemporaryFolder folder;
    const mode_t before = ::umask(0027);
    const std::string path = smallPlanIn(folder);
    ::umask(before);
    CHECK(std::filesystem::status(path).permissions() == std::filesystem::perms(0640));
}

TEST_CASE("creating and copying leave nothing beside the plan, and clean up after a program that was killed")
{
    const test::TemporaryFolder folder;
    const std::string path = smallPlanIn(folder);
    const auto folderOf = std::filesystem::path(path).parent_path();
    auto names = [&] {
        std::set<std::string> all;
        for (const auto& each : std::filesystem::directory_iterator(folderOf))
            all.insert(each.path().filename());
        return all;
    };
    CHECK(names() == std::set<std::string>{"plan.remit"});

    const std::string left = folder.file(".remit-Ab12xy.new");
    const std::string notOurs = folder.file(".remit-notes.new");
    const std::string fresh = folder.file(".remit-Cd34zz.new");
    for (const std::string& each : {left, notOurs, fresh})
        write(each, "half a plan");
    for (const std::string& each : {left, notOurs})
        std::filesystem::last_write_time(each, std::filesystem::file_time_type::clock::now() - std::chrono::hours(2));
    auto store = std::move(PlanStore::open(path).value());
    REQUIRE(store.saveCopy(folder.file("copy.remit"), false));
    CHECK(names() == std::set<std::string>{"plan.remit", "copy.remit", ".remit-notes.new", ".remit-Cd34zz.new"});
}

TEST_CASE("paths that can't be are answered with a sentence")
{
    const test::TemporaryFolder folder;
    const std::string longName = folder.file((std::string(300, 'x') + ".remit").c_str());
    CHECK_THAT(PlanStore::create(longName, test::smallPlan()).error().message, Catch::Contains("too long"));
    CHECK_THAT(refusal(longName), Catch::Contains("too long"));
    CHECK_THAT(refusal("/proc/self/mem"), Catch::Contains("mem"));
    CHECK_THAT(refusal(""), !Catch::Contains("read"));
    CHECK_FALSE(PlanStore::create("", test::smallPlan()));
    const std::string path = smallPlanIn(folder);
    auto store = std::move(PlanStore::open(path).value());
    CHECK_THAT(store.saveCopy(longName, false).error().message, Catch::Contains("too long"));

    // The longest name that the disk takes is taken.
    const std::string longest = folder.file((std::string(249, 'x') + ".remit").c_str());
    REQUIRE(PlanStore::create(longest, test::smallPlan()));
    CHECK(refusal(longest) == "read");
}

TEST_CASE("a folder that may not be entered is answered with a sentence")
{
    const test::TemporaryFolder folder;
    const std::string inner = folder.file("inner");
    std::filesystem::create_directory(inner);
    REQUIRE(PlanStore::create(inner + "/plan.remit", test::smallPlan()));
    REQUIRE(::chmod(std::filesystem::path(inner).parent_path().c_str(), 0755) == 0);
    REQUIRE(::chmod(inner.c_str(), 0000) == 0);
    {
        const test::AsNobody nobody;
        CHECK_THAT(refusal(inner + "/plan.remit"), Catch::Contains("permission"));
        CHECK_THAT(PlanStore::create(inner + "/new.remit", test::smallPlan()).error().message,
                   Catch::Contains("permission") || Catch::Contains("Permission"));
        CHECK_FALSE(PlanStore::create(inner + "/new.remit", test::smallPlan(), true));
    }
    REQUIRE(::chmod(inner.c_str(), 0755) == 0);
}
