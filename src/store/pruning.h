#pragma once

#include "store/history.h"

#include <cstdint>
#include <set>
#include <vector>

/// What of the past goes when it has grown past its limits.
namespace remit {

struct PastToPrune {
    /// What is done, oldest first, and what was undone, the next to redo last.
    const std::vector<PastBatch>& done;
    const std::vector<PastBatch>& undone;
    /// All changesets in the file.
    std::int64_t bytes;
    HistoryLimits limits;
};

/// The batches to forget so that the rest lies a sixteenth below the limits. The oldest step goes first; what can be
/// redone goes from its far end, so that the next redo still fits. The newest step stays, so that the last thing done
/// can always be undone.
std::set<std::int64_t> surplusBatches(Database& db, const PastToPrune& past);

/// Deletes the batches in one statement.
void forgetBatches(Database& db, const std::set<std::int64_t>& batches);

} // namespace remit
