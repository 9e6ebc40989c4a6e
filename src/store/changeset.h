#pragma once

#include "core/plan.h"
#include "store/tables/sqlite.h"

#include <cstddef>
#include <span>
#include <vector>

/// Changesets of SQLite's session extension: replaying them forwards or backwards, and what they touch. All of them
/// must be sound (see changeset_reader.h).
namespace remit {

using Bytes = std::vector<std::byte>;

Bytes inverted(std::span<const std::byte> changeset);

/// Applies the changeset exactly, inside the caller's transaction; throws when a row is not as it was.
void replay(Database& db, std::span<const std::byte> changeset);

/// The rows a changeset touches; `everything` when it is not sound.
PlanChange rowsIn(std::span<const std::byte> changeset);

} // namespace remit
