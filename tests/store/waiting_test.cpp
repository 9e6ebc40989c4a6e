#include "store/plan_store.h"
#include "store/tables/sqlite.h"

#include "support/sample_edits.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <chrono>

using namespace remit;

namespace {

const Assignment::Key pricingOfPm{ConstellationId{1}, ResponsibilityId{2}, RoleId{1}};

/// Another program that holds the plan.
struct Holder {
    Database db;

    explicit Holder(const std::string& path)
        : db(path, SQLITE_OPEN_READWRITE)
    {
        db.execute("BEGIN EXCLUSIVE");
    }
    void letGo() { db.execute("COMMIT"); }
};

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

TEST_CASE("while another program holds the plan, an edit asks again and again whether to wait, and then succeeds")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    auto store = std::move(PlanStore::open(path).value());
    const Plan plan = store.read().value();
    Holder holder(path);
    int asked = 0;
    std::string refusedMeanwhile;
    store.setWaiting([&] {
        ++asked;
        // What a timer or a key does to the store from within a window that is painted meanwhile.
        CHECK(store.follow());
        refusedMeanwhile = store.edit("Again", setNote(plan, pricingOfPm, "again")).error().message;
        CHECK_FALSE(store.read());
        if (asked == 20)
            holder.letGo();
        return true;
    });
    const auto start = std::chrono::steady_clock::now();
    REQUIRE(store.edit("Note", setNote(plan, pricingOfPm, "a note")));
    CHECK(asked == 20);
    CHECK(secondsSince(start) > 0.5);
    CHECK(secondsSince(start) < 5);
    CHECK_THAT(refusedMeanwhile, Catch::Contains("plan.remit is being changed by another program"));
    CHECK(store.read()->find<Assignment>(pricingOfPm)->note == "a note");
}

TEST_CASE("whoever no longer wants to wait gets the plan unchanged and a sentence")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    auto store = std::move(PlanStore::open(path).value());
    const Plan plan = store.read().value();
    Holder holder(path);
    store.setWaiting([] { return false; });
    const auto start = std::chrono::steady_clock::now();
    CHECK_THAT(store.edit("Note", setNote(plan, pricingOfPm, "a note")).error().message,
               Catch::Contains("plan.remit is being changed by another program. Nothing was changed"));
    CHECK(secondsSince(start) < 1);
    holder.letGo();
    CHECK(store.read().value() == plan);
    CHECK_FALSE(store.undoLabel());
}

TEST_CASE("following others never waits for them")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    auto store = std::move(PlanStore::open(path).value());
    Plan plan = store.read().value();
    Holder holder(path);
    holder.db.execute("UPDATE role SET name = 'Renamed' WHERE id = 1");
    const auto start = std::chrono::steady_clock::now();
    const auto update = store.follow();
    CHECK(secondsSince(start) < 0.5);
    REQUIRE(update);
    CHECK(update->change.empty());
    holder.letGo();
    apply(store.follow().value(), plan);
    CHECK(plan.find<Role>(RoleId{1})->name == "Renamed");
}
