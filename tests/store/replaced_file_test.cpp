#include "store/plan_store.h"
#include "store/tables/sqlite.h"

#include "support/sample_edits.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

using namespace remit;

namespace {

const Assignment::Key pricingOfPm{ConstellationId{1}, ResponsibilityId{2}, RoleId{1}};

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Puts other bytes into the file that is there, as `cp backup plan` does.
void copyOver(const std::string& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

struct Window {
    PlanStore store;
    Plan plan;

    explicit Window(const std::string& path)
        : store(std::move(PlanStore::open(path).value()))
        , plan(store.read().value())
    {
    }
    void note(const std::string& text) { apply(store.edit("Note", setNote(plan, pricingOfPm, text)).value(), plan); }
    std::string note() const { return plan.find<Assignment>(pricingOfPm)->note; }
    void follow() { apply(store.follow().value(), plan); }
};

std::string smallPlanIn(const test::TemporaryFolder& folder)
{
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    return path;
}

} // namespace

TEST_CASE("a backup copied over the open plan is read anew")
{
    const test::TemporaryFolder folder;
    const std::string path = smallPlanIn(folder);
    Window window(path);
    window.note("first");
    const std::string backup = contentOf(path);
    window.note("second");
    SECTION("an older state")
    {
        copyOver(path, backup);
        window.follow();
        CHECK(window.note() == "first");
        CHECK(window.store.done().size() == 1);
    }
    SECTION("another state with as many changes")
    {
        const std::string ours = contentOf(path);
        copyOver(path, backup);
        Window(path).note("elsewhere");
        const std::string theirs = contentOf(path);
        copyOver(path, ours);
        Window again(path);
        REQUIRE(again.note() == "second");
        copyOver(path, theirs);
        again.follow();
        CHECK(again.note() == "elsewhere");
    }
    SECTION("an edit brings the plan in memory up to date")
    {
        copyOver(path, backup);
        apply(window.store.edit("Setting", setSetting(window.plan, "title", "T")).value(), window.plan);
        CHECK(window.note() == "first");
        CHECK(window.plan == Window(path).plan);
    }
}

TEST_CASE("rows that somebody changed without the history are read anew")
{
    const test::TemporaryFolder folder;
    const std::string path = smallPlanIn(folder);
    Window window(path);
    Database(path, SQLITE_OPEN_READWRITE).execute("UPDATE role SET name = 'Renamed' WHERE id = 1");
    window.follow();
    CHECK(window.plan.find<Role>(RoleId{1})->name == "Renamed");
}

TEST_CASE("a window does not write into a plan that a newer version of the program brought up to date")
{
    const test::TemporaryFolder folder;
    const std::string path = smallPlanIn(folder);
    Window window(path);
    window.note("first");
    Database(path, SQLITE_OPEN_READWRITE).execute("PRAGMA user_version = 99");
    const std::string before = contentOf(path);
    CHECK_THAT(window.store.follow().error().message, Catch::Contains("newer version of Remit"));
    CHECK_THAT(window.store.edit("Note", setNote(window.plan, pricingOfPm, "second")).error().message,
               Catch::Contains("newer version of Remit"));
    CHECK_THAT(window.store.undo().error().message, Catch::Contains("newer version of Remit"));
    CHECK_THAT(window.store.addSnapshot("Now", "{}").error().message, Catch::Contains("newer version of Remit"));
    CHECK(contentOf(path) == before);
}

TEST_CASE("a plan that was moved, deleted or replaced is not written any more, and says so until it is back")
{
    const test::TemporaryFolder folder;
    const std::string path = smallPlanIn(folder);
    Window window(path);
    window.note("first");
    REQUIRE(window.store.fileState() == FileState::same);
    const std::string moved = folder.file("moved.remit");
    std::filesystem::rename(path, moved);
    CHECK(window.store.fileState() == FileState::movedOrDeleted);
    const auto edit = [&] { return window.store.edit("Note", setNote(window.plan, pricingOfPm, "second")); };
    CHECK_THAT(edit().error().message, Catch::Contains("plan.remit is no longer in its place"));
    CHECK_THAT(window.store.undo().error().message, Catch::Contains("no longer in its place"));
    CHECK_THAT(window.store.addSnapshot("Now", "{}").error().message, Catch::Contains("no longer in its place"));

    REQUIRE(PlanStore::create(path, test::smallPlan()));
    CHECK(window.store.fileState() == FileState::replaced);
    CHECK_THAT(edit().error().message, Catch::Contains("Another file stands in the place of plan.remit"));
    CHECK(window.store.follow());
    REQUIRE(window.store.saveCopy(folder.file("kept.remit"), false));
    CHECK(Window(folder.file("kept.remit")).note() == "first");
    CHECK(Window(path).note().empty());

    std::filesystem::rename(moved, path);
    CHECK(window.store.fileState() == FileState::same);
    window.note("second");
    CHECK(Window(path).note() == "second");
    std::filesystem::remove(path);
    CHECK(window.store.fileState() == FileState::movedOrDeleted);
}
