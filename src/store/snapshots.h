#pragma once

#include "store/tables/sqlite.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Named states of a plan, inside its file. What they hold is text to this room. All functions run inside the caller's
/// transaction.
namespace remit {

/// A snapshot without its content.
struct Snapshot {
    std::int64_t id = 0;
    std::string name;
    /// UTC, ISO 8601 with milliseconds.
    std::string at;
    std::string author;
    /// Bytes of the content.
    std::int64_t size = 0;

    friend bool operator==(const Snapshot&, const Snapshot&) = default;
};

/// Newest first.
std::vector<Snapshot> allSnapshots(Database& db);
void addSnapshot(Database& db, std::string_view name, std::string_view content);
void renameSnapshot(Database& db, std::int64_t id, std::string_view name);
void removeSnapshot(Database& db, std::int64_t id);
std::optional<std::string> snapshotContent(Database& db, std::int64_t id);

} // namespace remit
