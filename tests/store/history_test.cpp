#include "store/plan_store.h"

#include "support/sample_edits.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

/// A store with the plan beside it, kept up to date only by what the store says has changed.
struct Follower {
    PlanStore store;
    Plan plan;

    explicit Follower(const std::string& path)
        : store(std::move(PlanStore::open(path).value()))
        , plan(store.read().value())
    {
    }
    void take(Result<PlanUpdate> update)
    {
        REQUIRE(update);
        apply(std::move(*update), plan);
    }
    void edit(const Edit& change, std::string_view subject = {}, std::string_view label = "Change")
    {
        take(store.edit(label, change, subject));
    }
};

const ConstellationId today{1};
const Assignment::Key pricingOfPm{today, ResponsibilityId{2}, RoleId{1}};

} // namespace

TEST_CASE("after every edit, undo and redo the rows re-read equal a full reading, also across reopening")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    std::mt19937_64 random(GENERATE(1U, 2U, 3U));
    auto follower = std::make_unique<Follower>(path);
    for (int step = 0; step < 300; ++step) {
        const auto choice = random() % 10;
        if (choice < 6)
            follower->edit(test::randomEdit(follower->plan, random));
        else if (choice < 8)
            follower->take(follower->store.undo());
        else if (choice < 9)
            follower->take(follower->store.redo());
        else
            follower = std::make_unique<Follower>(path);
        REQUIRE(follower->plan == follower->store.read().value());
    }
}

TEST_CASE("undoing everything gives the first plan back, redoing everything the last, across reopening")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    const Plan first = Follower(path).plan;
    std::mt19937_64 random(7);
    {
        Follower follower(path);
        for (int step = 0; step < 200; ++step)
            follower.edit(test::randomEdit(follower.plan, random));
    }
    const Plan last = Follower(path).plan;
    Follower back(path);
    while (back.store.undoLabel())
        back.take(back.store.undo());
    CHECK(back.plan == first);
    Follower forth(path);
    while (forth.store.redoLabel())
        forth.take(forth.store.redo());
    CHECK(forth.plan == last);
}

TEST_CASE("an edit names exactly the rows that changed")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    Follower follower(path);
    const auto update = follower.store.edit("Type C", toggleLetter(follower.plan, pricingOfPm, "C"));
    PlanChange expected;
    expected.add<Assignment>(pricingOfPm);
    CHECK(update->change == expected);
    CHECK(follower.store.undo()->change == expected);
}

TEST_CASE("a new edit makes what was undone unreachable, and the log still shows it")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    Follower follower(path);
    follower.edit(toggleLetter(follower.plan, pricingOfPm, "C"));
    follower.take(follower.store.undo());
    REQUIRE(follower.store.redoLabel() == "Change");
    follower.edit(toggleLetter(follower.plan, pricingOfPm, "I"));
    CHECK_FALSE(follower.store.redoLabel());
    const auto log = follower.store.log().value();
    REQUIRE(log.size() == 3);
    CHECK(log[0].kind == "edit");
    CHECK(log[1].kind == "undo");
    CHECK(log[2].kind == "edit");
}

TEST_CASE("undo and redo say what they took back and did again, also what another window did meanwhile")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    Follower first(path);
    Follower second(path);
    REQUIRE(first.store.edit("By the first", setNote(first.plan, pricingOfPm, "1")));
    CHECK_FALSE(second.store.undoLabel());
    CHECK(second.store.undo()->step == "By the first");
    CHECK(first.store.redo()->step == "By the first");
    REQUIRE(second.store.edit("By the second", setNote(second.plan, pricingOfPm, "2")));
    CHECK_FALSE(first.store.redo()->step);
    CHECK(first.store.undo()->step == "By the second");
    CHECK(second.store.undo()->step == "By the first");
    CHECK_FALSE(second.store.undo()->step);
}

TEST_CASE("an edit that changes nothing leaves no entry")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    Follower follower(path);
    Edit same;
    same.put(*follower.plan.find<Assignment>(pricingOfPm));
    follower.edit(same);
    CHECK(follower.store.log()->empty());
}

TEST_CASE("edits of one subject in quick succession are undone together, others singly")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    Follower follower(path);
    const Plan before = follower.plan;
    follower.edit(setNote(follower.plan, pricingOfPm, "wi"), "note");
    follower.edit(setNote(follower.plan, pricingOfPm, "with sales"), "note");
    follower.edit(toggleLetter(follower.plan, pricingOfPm, "C"));
    follower.take(follower.store.undo());
    CHECK(follower.plan.find<Assignment>(pricingOfPm)->note == "with sales");
    follower.take(follower.store.undo());
    CHECK(follower.plan == before);
}

TEST_CASE("edits that are undone together are called by what came of them, also when the plan is opened again")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    {
        Follower follower(path);
        follower.edit(setNote(follower.plan, pricingOfPm, "wi"), "note", "Note “wi”");
        follower.edit(setNote(follower.plan, pricingOfPm, "with sales"), "note", "Note “with sales”");
        CHECK(follower.store.undoLabel() == "Note “with sales”");
    }
    CHECK(Follower(path).store.undoLabel() == "Note “with sales”");
}

TEST_CASE("a change that leaves an orphan is refused and changes nothing")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    Follower follower(path);
    Edit orphaning;
    orphaning.remove<Role>(RoleId{1});
    const auto outcome = follower.store.edit("Remove", orphaning);
    REQUIRE_FALSE(outcome);
    CHECK_THAT(outcome.error().message, Catch::Contains("nothing was changed"));
    CHECK(follower.store.read().value() == follower.plan);
    follower.edit(toggleLetter(follower.plan, pricingOfPm, "C"));
    follower.take(follower.store.undo());
    CHECK(follower.store.read().value() == follower.plan);
}

TEST_CASE("the oldest changes go when the history grows past its limit, the newest can be undone")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    auto store = std::move(PlanStore::open(path, HistoryLimits{1 << 20, 5}).value());
    Plan plan = store.read().value();
    for (int step = 0; step < 20; ++step)
        apply(store.edit("Note", setNote(plan, pricingOfPm, std::to_string(step))).value(), plan);
    CHECK(store.log()->size() == 5);
    for (int step = 0; step < 5; ++step)
        apply(store.undo().value(), plan);
    CHECK(plan.find<Assignment>(pricingOfPm)->note == "14");
    CHECK_FALSE(store.undoLabel());
}

TEST_CASE("a second window on the file follows what the first does, undo included")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    Follower first(path);
    Follower second(path);
    std::mt19937_64 random(11);
    for (int step = 0; step < 120; ++step) {
        Follower& acting = random() % 2 == 0 ? first : second;
        Follower& watching = &acting == &first ? second : first;
        if (random() % 4 == 0)
            acting.take(acting.store.undo());
        else
            acting.edit(setNote(acting.plan, pricingOfPm, std::to_string(step)));
        if (random() % 3 != 0)
            watching.take(watching.store.follow());
    }
    first.take(first.store.follow());
    second.take(second.store.follow());
    CHECK(first.plan == second.plan);
    CHECK(first.plan == first.store.read().value());
    CHECK(first.store.undoLabel() == second.store.undoLabel());
}

TEST_CASE("a window that slept through the pruning of the history reads the whole plan")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    Follower sleeper(path);
    auto busy = std::move(PlanStore::open(path, HistoryLimits{1 << 20, 3}).value());
    Plan plan = busy.read().value();
    for (int step = 0; step < 10; ++step)
        apply(busy.edit("Note", setNote(plan, pricingOfPm, std::to_string(step))).value(), plan);
    auto update = sleeper.store.follow();
    REQUIRE(update);
    CHECK(update->change.everything);
    apply(std::move(*update), sleeper.plan);
    CHECK(sleeper.plan == plan);
}
