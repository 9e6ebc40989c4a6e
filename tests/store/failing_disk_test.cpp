#include "store/plan_store.h"
#include "store/tables/sqlite.h"

#include "support/sample_edits.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

const Assignment::Key pricingOfPm{ConstellationId{1}, ResponsibilityId{2}, RoleId{1}};

/// A disk on which deleting a journal, the last step of each change, reports a fault: after the journal is gone, or
/// while it is still there.
class FailingDisk {
public:
    FailingDisk()
        : m_real(sqlite3_vfs_find(nullptr))
    {
        s_real = m_real;
        m_disk = *m_real;
        m_disk.zName = "failing";
        m_disk.xDelete = &FailingDisk::remove;
        sqlite3_vfs_register(&m_disk, 1);
    }
    ~FailingDisk()
    {
        sqlite3_vfs_unregister(&m_disk);
        sqlite3_vfs_register(m_real, 1);
        s_fails = s_keeps = false;
    }
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    static void failAfterDeleting() { s_fails = true; }
    static void failWithoutDeleting() { s_fails = s_keeps = true; }
    static void mend() { s_fails = s_keeps = false; }

private:
    static int remove(sqlite3_vfs*, const char* path, int syncFolder)
    {
        const int outcome = s_keeps ? SQLITE_IOERR_DELETE : s_real->xDelete(s_real, path, syncFolder);
        return s_fails ? SQLITE_IOERR_DIR_FSYNC : outcome;
    }

    static inline sqlite3_vfs* s_real = nullptr;
    static inline bool s_fails = false;
    static inline bool s_keeps = false;
    sqlite3_vfs* m_real;
    sqlite3_vfs m_disk{};
};

} // namespace

TEST_CASE("when the disk fails at the very last step, what stands in the file is told")
{
    const FailingDisk disk;
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    auto store = std::move(PlanStore::open(path).value());
    Plan plan = store.read().value();
    apply(store.edit("First", setNote(plan, pricingOfPm, "first")).value(), plan);
    apply(store.undo().value(), plan);

    SECTION("the change is there")
    {
        FailingDisk::failAfterDeleting();
        auto update = store.redo();
        FailingDisk::mend();
        REQUIRE(update);
        CHECK_THAT(update->warning, Catch::Contains("The change is in plan.remit") && Catch::Contains("fault"));
        CHECK(update->step == "First");
        apply(std::move(*update), plan);
        CHECK(plan.find<Assignment>(pricingOfPm)->note == "first");
        CHECK(store.undoLabel() == "First");
    }
    SECTION("the change is not there")
    {
        FailingDisk::failWithoutDeleting();
        const auto update = store.redo();
        FailingDisk::mend();
        REQUIRE_FALSE(update);
        apply(store.follow().value(), plan);
        CHECK(store.redoLabel() == "First");
    }
    CHECK(store.read().value() == plan);
    CHECK(PlanStore::open(path)->read().value() == plan);
    apply(store.edit("Next", setNote(plan, pricingOfPm, "next")).value(), plan);
    CHECK(plan.find<Assignment>(pricingOfPm)->note == "next");
    CHECK(store.read().value() == plan);
}
