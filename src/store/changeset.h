#pragma once

#include "core/plan.h"
#include "store/sqlite.h"

#include <cstddef>
#include <span>
#include <vector>

/// Changesets of SQLite's session extension: combining them, and replaying them forwards or backwards.
namespace remit {

using Bytes = std::vector<std::byte>;

Bytes inverted(std::span<const std::byte> changeset);

/// One changeset with the effect of several, applied in order.
Bytes combined(const std::vector<Bytes>& changesets);

/// Applies the changeset exactly, inside the caller's transaction; throws when a row is not as it was.
void replay(Database& db, std::span<const std::byte> changeset);

/// The rows a changeset touches.
PlanChange rowsIn(std::span<const std::byte> changeset);

} // namespace remit
