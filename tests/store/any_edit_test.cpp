#include "store/any_edit.h"
#include "store/hostile_changes.h"

#include "store/plan_store.h"
#include "support/sample_edits.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QTemporaryDir>

#include <cstdlib>

using namespace remit;

namespace {

/// REMIT_RANDOM_STEPS=100000 makes a long run of it.
int steps()
{
    const char* wanted = std::getenv("REMIT_RANDOM_STEPS");
    return wanted != nullptr ? std::atoi(wanted) : 3000;
}

/// In memory where there is such a folder: thousands of durable changes.
QString placeForFolder()
{
    const QString memory = "/dev/shm";
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + "/remit-XXXXXX";
}

/// A store with the plan beside it, kept up to date only by what the store says has changed.
class Walker {
public:
    Walker(std::string path, unsigned seed)
        : m_path(std::move(path))
        , m_random(seed)
    {
        reopen();
    }

    void step()
    {
        const auto choice = m_random() % 100;
        if (choice < 60)
            take(m_store->edit("Edit", test::anyEdit(m_plan, m_random), m_random() % 4 == 0 ? "same" : ""));
        else if (choice < 78)
            take(m_store->undo());
        else if (choice < 88)
            take(m_store->redo());
        else if (choice < 92)
            goSomewhere();
        else if (choice < 95)
            reopen();
        else if (choice < 98)
            changeSnapshots();
        else
            damageNewest();
    }

    void check()
    {
        const Plan whole = m_store->read().value();
        REQUIRE(m_plan == whole);
    }
    int refusals() const { return m_refusals; }

private:
    /// What is damaged may be refused; then nothing has changed.
    void take(Result<PlanUpdate> update)
    {
        if (update) {
            apply(std::move(*update), m_plan);
            return;
        }
        ++m_refusals;
        INFO(update.error().message);
        CHECK((update.error().message.find("is damaged. Nothing was changed") != std::string::npos
               || update.error().message.find("does not fit") != std::string::npos));
    }

    void goSomewhere()
    {
        const auto& done = m_store->done();
        if (!done.empty())
            take(m_store->goTo(done[m_random() % done.size()].number));
    }

    void reopen()
    {
        m_store = std::make_unique<PlanStore>(std::move(PlanStore::open(m_path).value()));
        m_plan = m_store->read().value();
    }

    void changeSnapshots()
    {
        const auto all = m_store->snapshots().value();
        if (all.size() < 3)
            CHECK(m_store->addSnapshot("Now", "{}"));
        else if (m_random() % 2 == 0)
            CHECK(m_store->renameSnapshot(all.front().id, "Then"));
        else
            CHECK(m_store->removeSnapshot(all.back().id));
    }

    /// Somebody else does it to the file; the window notices.
    void damageNewest()
    {
        test::replaceNewestChangeset(m_path, test::damaged(test::newestChangeset(m_path), m_random));
        take(m_store->follow());
    }

    std::string m_path;
    std::mt19937_64 m_random;
    std::unique_ptr<PlanStore> m_store;
    Plan m_plan;
    int m_refusals = 0;
};

} // namespace

TEST_CASE("after every edit of any kind, undo, redo and reopening, also of a damaged past, memory equals the file")
{
    const QTemporaryDir folder(placeForFolder());
    const std::string path = folder.filePath("plan.remit").toStdString();
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    const int count = steps();
    const auto seed = static_cast<unsigned>(count);
    INFO("seed " << seed);
    Walker walker(path, seed);
    for (int step = 0; step < count; ++step) {
        walker.step();
        if (count <= 3000 || step % 10 == 0)
            walker.check();
    }
    walker.check();
    CHECK(walker.refusals() > 0);
}
