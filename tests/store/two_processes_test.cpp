#include "store/plan_store.h"

#include "support/sample_edits.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>

using namespace remit;

namespace {

constexpr int edits = 60;

/// Writes `edits` notes into one cell, taking in what the other process does; false when anything was refused.
bool writeNotes(const std::string& path, const Assignment::Key& cell, Plan& plan)
{
    auto store = PlanStore::open(path);
    if (!store)
        return false;
    auto read = store->read();
    if (!read)
        return false;
    plan = std::move(*read);
    for (int step = 1; step <= edits; ++step) {
        auto update = store->edit("Note", setNote(plan, cell, std::to_string(step)));
        if (!update)
            return false;
        apply(std::move(*update), plan);
    }
    return true;
}

} // namespace

TEST_CASE("two processes that edit one plan at once lose nothing, and each knows what the other did")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    const Assignment::Key ours{ConstellationId{1}, ResponsibilityId{1}, RoleId{1}};
    const Assignment::Key theirs{ConstellationId{1}, ResponsibilityId{2}, RoleId{1}};
    const pid_t child = ::fork();
    if (child == 0) {
        Plan plan;
        ::_exit(writeNotes(path, theirs, plan) ? 0 : 1);
    }
    auto store = std::move(PlanStore::open(path).value());
    Plan plan = store.read().value();
    for (int step = 1; step <= edits; ++step) {
        auto update = store.edit("Note", setNote(plan, ours, std::to_string(step)));
        REQUIRE(update);
        apply(std::move(*update), plan);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(status == 0);
    apply(store.follow().value(), plan);
    CHECK(plan.find<Assignment>(ours)->note == std::to_string(edits));
    CHECK(plan.find<Assignment>(theirs)->note == std::to_string(edits));
    CHECK(plan == store.read().value());
    CHECK(store.log()->size() == 2 * edits);
    for (int step = 0; step < 2 * edits; ++step)
        apply(store.undo().value(), plan);
    CHECK(plan == test::smallPlan());
}
