#pragma once

#include "core/plan.h"
#include "store/sqlite.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

/// SQLite's session extension: recording what a piece of SQL changes, and replaying it forwards or backwards.
namespace remit {

using Bytes = std::vector<std::byte>;

/// Runs `change` and returns what it changed in all tables but the history.
Bytes record(Database& db, const std::function<void()>& change);

Bytes inverted(std::span<const std::byte> changeset);

/// One changeset with the effect of several, applied in order.
Bytes combined(const std::vector<Bytes>& changesets);

/// Applies the changeset exactly, inside the caller's transaction; throws when a row is not as it was.
void replay(Database& db, std::span<const std::byte> changeset);

/// The rows a changeset touches.
PlanChange rowsIn(std::span<const std::byte> changeset);

} // namespace remit
