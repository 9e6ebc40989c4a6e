#include "store/plan_store.h"

#include "support/sample_edits.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <map>

using namespace remit;

namespace {

const ConstellationId today{1};
const Assignment::Key pricingOfPm{today, ResponsibilityId{2}, RoleId{1}};

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::int64_t lastDone(const PlanStore& store)
{
    return store.done().empty() ? 0 : store.done().back().number;
}

} // namespace

TEST_CASE("going to any point of the past or back gives exactly the plan of that point, also across reopening")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    auto store = std::make_unique<PlanStore>(std::move(PlanStore::open(path).value()));
    Plan plan = store->read().value();
    std::map<std::int64_t, Plan> states{{0, plan}};
    std::mt19937_64 random(GENERATE(1U, 2U));
    for (int step = 0; step < 80; ++step) {
        const auto choice = random() % 10;
        if (choice < 5) {
            apply(store->edit("Change", test::randomEdit(plan, random)).value(), plan);
            states[lastDone(*store)] = plan;
        } else if (choice < 9) {
            std::vector<std::int64_t> points{0};
            for (const auto* batches : {&store->done(), &store->undone()}) {
                for (const PastBatch& batch : *batches)
                    points.push_back(batch.number);
            }
            const std::int64_t target = points[random() % points.size()];
            const auto kept = store->done().size() + store->undone().size();
            apply(store->goTo(target).value(), plan);
            REQUIRE(lastDone(*store) == target);
            REQUIRE(plan == states.at(target));
            REQUIRE(store->done().size() + store->undone().size() == kept);
        } else {
            store = std::make_unique<PlanStore>(std::move(PlanStore::open(path).value()));
            REQUIRE(store->read().value() == plan);
        }
        REQUIRE(plan == store->read().value());
    }
}

TEST_CASE("a point that is not known changes nothing")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    auto store = std::move(PlanStore::open(path).value());
    Plan plan = store.read().value();
    apply(store.edit("Note", setNote(plan, pricingOfPm, "with sales")).value(), plan);
    const auto update = store.goTo(4711);
    REQUIRE(update);
    CHECK(update->change.empty());
    CHECK(store.read().value() == plan);
}

TEST_CASE("a second window follows somebody who goes far back")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    auto acting = std::move(PlanStore::open(path).value());
    auto watching = std::move(PlanStore::open(path).value());
    Plan plan = acting.read().value();
    Plan watched = watching.read().value();
    std::mt19937_64 random(5);
    for (int step = 0; step < 40; ++step)
        apply(acting.edit("Change", test::randomEdit(plan, random)).value(), plan);
    apply(acting.goTo(acting.done().at(3).number).value(), plan);
    apply(watching.follow().value(), watched);
    CHECK(watched == plan);
    CHECK(watching.done() == acting.done());
    CHECK(watching.undone() == acting.undone());
}

TEST_CASE("the past tells label, author, size and rows of each step, and which were undone")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    auto store = std::move(PlanStore::open(path).value());
    Plan plan = store.read().value();
    apply(store.edit("Note", setNote(plan, pricingOfPm, "a"), "note").value(), plan);
    const std::int64_t size = store.done().back().size;
    apply(store.edit("Note", setNote(plan, pricingOfPm, "ab"), "note").value(), plan);
    apply(store.edit("Remove", removeResponsibilities(plan, {ResponsibilityId{1}})).value(), plan);
    REQUIRE(store.done().size() == 2);
    const PastBatch& note = store.done().front();
    CHECK(note.label == "Note");
    CHECK_FALSE(note.author.empty());
    CHECK(note.at.substr(0, 2) == "20");
    CHECK(note.size > size);
    CHECK(store.rowsChanged(note.number) == 1);
    CHECK(store.rowsChanged(store.done().back().number) == 3);

    apply(store.undo().value(), plan);
    CHECK(store.done().size() == 1);
    REQUIRE(store.undone().size() == 1);
    CHECK(store.undone().front().label == "Remove");
}

TEST_CASE("what was undone stays redoable when the history is pruned")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    auto roomy = std::move(PlanStore::open(path).value());
    Plan plan = roomy.read().value();
    std::map<std::string, Plan> states;
    for (int step = 0; step < 20; ++step) {
        const std::string note = std::to_string(step);
        apply(roomy.edit(note, setNote(plan, pricingOfPm, note)).value(), plan);
        states[note] = plan;
    }
    auto tight = std::move(PlanStore::open(path, HistoryLimits{1 << 20, 5}).value());
    plan = tight.read().value();
    apply(tight.goTo(tight.done().at(15).number).value(), plan);
    CHECK(plan == states.at("15"));
    REQUIRE(tight.redoLabel() == "16");
    apply(tight.redo().value(), plan);
    CHECK(plan == states.at("16"));
    CHECK(tight.read().value() == plan);
}

TEST_CASE("snapshots are named, renamed, removed, survive reopening, and another window is told to look")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    auto other = std::move(PlanStore::open(path).value());
    REQUIRE(other.read());
    (void)other.follow();
    {
        auto store = std::move(PlanStore::open(path).value());
        REQUIRE(store.addSnapshot("Before", "{\"plan\": \"Größe\"}"));
        REQUIRE(store.addSnapshot("After", "{}"));
        REQUIRE(store.log()->empty());
    }
    CHECK(other.follow()->byOthers);
    CHECK_FALSE(other.follow()->byOthers);
    auto all = other.snapshots().value();
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == "After");
    CHECK(all[1].name == "Before");
    CHECK(all[1].size == 19);
    CHECK(other.snapshotContent(all[1].id).value() == "{\"plan\": \"Größe\"}");

    REQUIRE(other.renameSnapshot(all[1].id, "Before the workshop"));
    REQUIRE(other.removeSnapshot(all[0].id));
    all = other.snapshots().value();
    REQUIRE(all.size() == 1);
    CHECK(all[0].name == "Before the workshop");
    CHECK_FALSE(other.snapshotContent(4711));
}

TEST_CASE("a copy to share holds the plan as it is, and no byte of what was deleted or of the past")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    auto store = std::move(PlanStore::open(path).value());
    Plan plan = store.read().value();
    const std::string secret = "Xylophone Lay-off";
    const std::string label = "Add zebra crossing";
    apply(store.edit(label, addRole(plan, today, RoleId{77}, secret, "XL")).value(), plan);
    REQUIRE(store.addSnapshot("Quagmire", secret));
    apply(store.edit("Remove", removeRole(plan, RoleId{77})).value(), plan);

    REQUIRE(store.saveCopy(folder.file("copy.remit"), false));
    CHECK(bytesOf(folder.file("copy.remit")).find(secret) != std::string::npos);

    const std::string shared = folder.file("shared.remit");
    REQUIRE(store.saveCopyToShare(shared, false));
    const std::string bytes = bytesOf(shared);
    for (const std::string& gone : {secret, label, std::string("Quagmire")})
        CHECK(bytes.find(gone) == std::string::npos);
    auto copy = std::move(PlanStore::open(shared).value());
    CHECK(copy.read().value() == plan);
    CHECK_FALSE(copy.undoLabel());
    CHECK(copy.snapshots()->empty());
    apply(copy.edit("Note", setNote(plan, pricingOfPm, "new")).value(), plan);
    REQUIRE(copy.undo());

    CHECK_FALSE(store.saveCopyToShare(path, true));
    CHECK_FALSE(store.saveCopyToShare(shared, false));
}
