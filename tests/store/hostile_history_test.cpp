#include "store/hostile_changes.h"

#include "store/plan_store.h"
#include "support/sample_edits.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>

using namespace remit;

namespace {

const Assignment::Key pricingOfPm{ConstellationId{1}, ResponsibilityId{2}, RoleId{1}};

/// A plan with an edit that touches several tables, and a small one after it.
std::string planWithPast(const test::TemporaryFolder& folder)
{
    const std::string path = folder.file("plan.remit");
    REQUIRE(PlanStore::create(path, test::smallPlan()));
    auto store = std::move(PlanStore::open(path).value());
    Plan plan = store.read().value();
    apply(store.edit("Remove the PO", removeRole(plan, RoleId{2})).value(), plan);
    apply(store.edit("Note", setNote(plan, pricingOfPm, "a note")).value(), plan);
    return path;
}

/// Opens, goes back as far as it goes, and forth again.
void goBackAndForth(const std::string& path)
{
    auto store = PlanStore::open(path);
    if (!store || !store->read())
        return;
    for (const auto& batch : store->done())
        store->rowsChanged(batch.number);
    while (store->undoLabel() && store->undo()) { }
    while (store->redoLabel() && store->redo()) { }
    (void)store->log();
}

/// What a child process that runs `act` ends with: 0 unless it crashes or takes longer than `seconds`.
template <class Act> int outcomeOf(unsigned seconds, Act act)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGALRM, SIG_DFL);
        ::alarm(seconds);
        act();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

/// An entry of the history of somebody who means harm.
struct Hostile {
    const char* what;
    std::string bytes;
};

std::string head(const std::string& table, const std::string& keys)
{
    return "T" + std::string(1, static_cast<char>(keys.size())) + keys + table + std::string(1, '\0');
}

using namespace std::string_literals;

const std::string one = "\x01\0\0\0\0\0\0\0\x01"s;

} // namespace

TEST_CASE("damaged changes in the history never crash undo nor keep it from ending")
{
    const test::TemporaryFolder folder;
    const std::string path = planWithPast(folder);
    const std::string sound = test::newestChangeset(path);
    const auto seed = GENERATE(1U, 2U, 3U);
    CHECK(outcomeOf(60,
                    [&] {
                        std::mt19937_64 random(seed);
                        for (int round = 0; round < 200; ++round) {
                            test::replaceNewestChangeset(path, test::damaged(sound, random));
                            goBackAndForth(path);
                        }
                    })
          == 0);
}

TEST_CASE("changes made up to do harm are not taken back, and the sentence says which")
{
    const auto setting = head("setting", "\x01\0"s);
    const Hostile hostile = GENERATE_COPY(
        Hostile{"nothing", ""}, Hostile{"no table", "T"}, Hostile{"unknown table", head("nowhere", "\x01\0"s)},
        Hostile{"the history", head("history", "\x01\0\0\0\0\0\0"s)}, Hostile{"no change", setting},
        Hostile{"too few columns", head("setting", "\x01"s)},
        Hostile{"another key",
                head("setting", "\0\x01"s)
                    + "\x12\0\x03\x01"
                      "a\x03\x01"
                      "b"s},
        Hostile{"endless columns", "T\x8F\xFF\xFF\xFF\x7F"s}, Hostile{"unknown deed", setting + "\x13\0"s},
        Hostile{"length beyond the end",
                setting
                    + "\x12\0\x03\x7F"
                      "a"s},
        Hostile{"length below zero",
                setting
                    + "\x12\0\x03\x8F\xFF\xFF\xFF\x7F"
                      "a"s},
        Hostile{"a value left out",
                setting
                    + "\x12\0\x03\x01"
                      "a\0"s},
        Hostile{"no value",
                setting
                    + "\x12\0\x03\x01"
                      "a\x05"s},
        Hostile{"a number for a text",
                setting
                    + "\x12\0\x03\x01"
                      "a"s
                    + one},
        Hostile{"an unknown kind",
                setting
                    + "\x12\0\x03\x01"
                      "a\x06"s},
        Hostile{"an update of nothing",
                setting
                    + "\x17\0\x03\x01"
                      "a\0\0\0"s},
        Hostile{"an update of the key",
                setting
                    + "\x17\0\x03\x01"
                      "a\0\x03\x01"
                      "b\0"s},
        Hostile{"an update from nowhere",
                setting
                    + "\x17\0\x03\x01"
                      "a\0\0\x03\x01"
                      "b"s},
        Hostile{"a key with NUL",
                setting
                    + "\x12\0\x03\x01\0\x03\x01"
                      "b"s},
        Hostile{"an id below one",
                head("area", "\x01\0\0\0\0"s) + "\x12\0\x01"s + std::string(8, '\xFF')
                    + "\x03\x01n\x03\0\x02\x3F\xF0\0\0\0\0\0\0\x03\0"s},
        Hostile{"an endless number",
                head("area", "\x01\0\0\0\0"s) + "\x12\0"s + one + "\x03\x01n\x03\0\x02\x7F\xF0\0\0\0\0\0\0\x03\0"s},
        Hostile{"one table twice",
                setting
                    + "\x12\0\x03\x01"
                      "a\x03\x01"
                      "b"s
                    + setting
                    + "\x12\0\x03\x01"
                      "c\x03\x01"
                      "d"s});
    INFO(hostile.what);
    const test::TemporaryFolder folder;
    const std::string path = planWithPast(folder);
    test::replaceNewestChangeset(path, hostile.bytes);
    REQUIRE(outcomeOf(60, [&] { goBackAndForth(path); }) == 0);
    auto store = std::move(PlanStore::open(path).value());
    Plan plan = store.read().value();
    const auto undone = store.undo();
    REQUIRE_FALSE(undone);
    CHECK_THAT(undone.error().message,
               Catch::Contains("\"Note\" can't be taken back") && Catch::Contains("plan.remit")
                   && Catch::Contains("Nothing was changed"));
    CHECK(store.read().value() == plan);

    // What comes after it can be undone as ever.
    apply(store.edit("Note", setNote(plan, pricingOfPm, "another")).value(), plan);
    apply(store.undo().value(), plan);
    CHECK(plan.find<Assignment>(pricingOfPm)->note == "a note");
    CHECK_FALSE(store.undo());
}

TEST_CASE("a second window survives damaged changes that appear in the history, and reads the plan anew")
{
    const test::TemporaryFolder folder;
    const std::string path = planWithPast(folder);
    auto sleeper = std::move(PlanStore::open(path).value());
    Plan plan = sleeper.read().value();
    {
        auto other = std::move(PlanStore::open(path).value());
        REQUIRE(other.read());
        REQUIRE(other.edit("Note", setNote(plan, pricingOfPm, "by another")));
    }
    test::replaceNewestChangeset(path, "T\x02nonsense");
    REQUIRE(outcomeOf(60, [&] { (void)sleeper.follow(); }) == 0);
    apply(sleeper.follow().value(), plan);
    CHECK(plan.find<Assignment>(pricingOfPm)->note == "by another");
}

TEST_CASE("a history past its limit by thousands is shortened at once")
{
    const test::TemporaryFolder folder;
    const std::string path = planWithPast(folder);
    {
        Database db(path, SQLITE_OPEN_READWRITE);
        db.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000) INSERT INTO history "
            "(batch, kind, at, author, label, changeset) SELECT i + 1000, 'edit', '', 'me', 'x', x'00' FROM n");
    }
    CHECK(outcomeOf(60,
                    [&] {
                        auto store = std::move(PlanStore::open(path).value());
                        const Plan plan = store.read().value();
                        if (!store.edit("Note", setNote(plan, pricingOfPm, "another")))
                            ::_exit(1);
                    })
          == 0);
    auto store = std::move(PlanStore::open(path).value());
    const Plan plan = store.read().value();
    CHECK(store.done().size() <= 10'000);
    CHECK(store.done().size() > 9'000);
    CHECK(store.log()->size() == store.done().size());
    CHECK(store.undoLabel() == "Note");
    CHECK(store.undo());
}

TEST_CASE("a history whose numbers are used up is not called a full disk")
{
    const test::TemporaryFolder folder;
    const std::string path = planWithPast(folder);
    Database(path, SQLITE_OPEN_READWRITE)
        .execute("UPDATE history SET id = 9223372036854775807 WHERE id = (SELECT max(id) FROM history)");
    auto store = std::move(PlanStore::open(path).value());
    const Plan plan = store.read().value();
    const auto outcome = store.edit("Note", setNote(plan, pricingOfPm, "another"));
    REQUIRE_FALSE(outcome);
    CHECK_THAT(outcome.error().message,
               Catch::Contains("history") && Catch::Contains("Save a copy to share") && !Catch::Contains("disk"));
    REQUIRE(store.saveCopyToShare(folder.file("copy.remit"), false));
    auto copy = std::move(PlanStore::open(folder.file("copy.remit")).value());
    CHECK(copy.read().value() == plan);
    CHECK(copy.edit("Note", setNote(plan, pricingOfPm, "another")));
}
