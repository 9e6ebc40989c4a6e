#include "store/plan_store.h"
#include "store/tables/sqlite.h"
#include "support/sample_edits.h"

#include <filesystem>
#include <fstream>
#include <iostream>

/// Writes what the fuzzers start from: plans, and the changes in their histories.

using namespace remit;

namespace {

constexpr int edits = 60;

bool makePlan(const std::string& path, unsigned seed)
{
    if (!PlanStore::create(path, test::smallPlan(), true))
        return false;
    auto store = PlanStore::open(path);
    auto plan = store ? store->read() : Result<Plan>(store.error());
    std::mt19937_64 random(seed);
    for (int step = 0; plan && step < edits; ++step) {
        auto update = random() % 5 == 0 ? store->undo() : store->edit("Edit", test::randomEdit(*plan, random));
        if (!update)
            return false;
        apply(std::move(*update), *plan);
    }
    return bool(plan);
}

void writeChanges(const std::string& plan, const std::string& folder, unsigned seed)
{
    Database db(plan, SQLITE_OPEN_READONLY);
    Statement all(db.handle(), "SELECT id, changeset FROM history");
    while (all.step()) {
        const auto name = folder + "/" + std::to_string(seed) + "-" + std::to_string(all.integer(0));
        std::ofstream(name, std::ios::binary) << all.text(1);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 3) {
        std::cerr << "make_seeds FOLDER_OF_PLANS FOLDER_OF_CHANGES\n";
        return 2;
    }
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const std::string plan = std::string(argv[1]) + "/" + std::to_string(seed) + ".remit";
        if (!makePlan(plan, seed))
            return 1;
        writeChanges(plan, argv[2], seed);
    }
    return 0;
}
