#include "store/plan_store.h"
#include "support/sample_edits.h"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <unistd.h>

/// Any bytes as a plan file: opening, reading, going back and forth, editing and copying end with a result.

using namespace remit;

namespace {

/// A folder of this process, in memory where there is one; it goes with the process.
struct OwnFolder {
    OwnFolder()
        : name(std::filesystem::exists("/dev/shm") ? "/dev/shm" : std::filesystem::temp_directory_path())
    {
        name += "/remit-fuzz-" + std::to_string(::getpid());
        std::filesystem::create_directories(name);
    }
    ~OwnFolder() { std::filesystem::remove_all(name); }
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;

    std::string name;
};

const std::string& folder()
{
    static const OwnFolder made;
    return made.name;
}

void goBackAndForth(PlanStore& store)
{
    for (int step = 0; step < 3 && store.undo(); ++step) { }
    for (int step = 0; step < 3 && store.redo(); ++step) { }
    (void)store.goTo(0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string path = folder() + "/plan.remit";
    for (const char* suffix : {"-journal", "-wal", ""})
        std::filesystem::remove(path + suffix);
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    auto store = PlanStore::open(path);
    if (!store)
        return 0;
    (void)store->log();
    (void)store->snapshots();
    (void)store->whereUndoStops();
    const auto plan = store->read();
    goBackAndForth(*store);
    if (plan)
        (void)store->edit("Title", setSetting(*plan, "title", "x"));
    (void)store->saveCopyToShare(folder() + "/copy.remit", true);
    return 0;
}
