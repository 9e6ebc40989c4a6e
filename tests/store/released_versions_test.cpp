#include "core/chart.h"
#include "core/organisation.h"
#include "store/plan_store.h"
#include "store/schema.h"

#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <filesystem>
#include <sstream>

using namespace remit;

namespace {

/// A copy of the plan file that a released version of the program wrote, to be opened by this one.
std::string planOf(int version, const test::TemporaryFolder& folder)
{
    const std::string path = folder.file("plan.remit");
    std::filesystem::copy_file(std::string(REMIT_SOURCE_DIR) + "/tests/store/plans/version_" + std::to_string(version)
                                   + ".remit",
                               path, std::filesystem::copy_options::overwrite_existing);
    return path;
}

std::string cellsOf(const Plan& plan)
{
    std::ostringstream text;
    for (const auto& [key, cell] : plan.all<Assignment>())
        text << plan.find<Constellation>(cell.constellation)->name << " / "
             << plan.find<Responsibility>(cell.responsibility)->title << " / " << plan.find<Role>(cell.role)->shortName
             << ": " << cell.letters << '\n';
    return text.str();
}

} // namespace

TEST_CASE("a plan of every released version opens as the newest, with its content and its past")
{
    const int version = GENERATE(1, 2, 3, 4, 5, 6);
    INFO("version " << version);
    const test::TemporaryFolder folder;
    const std::string path = planOf(version, folder);
    {
        auto store = PlanStore::open(path);
        REQUIRE(store);
        const Plan plan = store->read().value();
        CHECK(plan.all<Constellation>().size() == 2);
        CHECK_THAT(cellsOf(plan), Catch::Contains("Second / Order the product backlog / PO: AR\n"));
        CHECK(store->undoLabel() == "Bring in Second");
        REQUIRE(store->undo());
        CHECK(store->read().value().all<Constellation>().size() == 1);
        REQUIRE(store->redo());
        CHECK(store->read().value() == plan);
    }
    Database file(path, SQLITE_OPEN_READONLY);
    CHECK(file.integer("PRAGMA user_version") == currentVersion());
}

TEST_CASE("headcounts of a plan of version 2 are seats, one for each full-time person and one for what is left")
{
    const test::TemporaryFolder folder;
    const std::string path = planOf(2, folder);
    Plan first;
    for (int time = 0; time < 2; ++time) {
        auto store = PlanStore::open(path);
        REQUIRE(store);
        const Plan plan = store->read().value();
        std::string seats;
        for (const ConstellationId constellation : constellationsInOrder(plan)) {
            for (const SeatId id : seatsInOrder(plan, constellation)) {
                const Seat& seat = *plan.find<Seat>({constellation, id});
                for (const RoleId hat : hatsOf(plan, seat.key()))
                    seats += plan.find<Role>(hat)->shortName + " ";
                seats += std::to_string(int(std::lround(seat.fte * 100))) + "%, ";
            }
        }
        CHECK(seats == "PM 40%, PO 100%, PO 100%, PO 50%, ");
        CHECK((time == 0 || plan == first));
        first = plan;
    }
}
