#pragma once

#include "core/plan.h"

#include <optional>
#include <string>
#include <utility>

namespace remit {

/// What differs after an edit, an undo or somebody else's change: which rows, and their new content.
struct PlanUpdate {
    PlanChange change;
    /// Brings a plan in memory to the state on disk; unused when `everything` is set.
    Edit rows;
    /// The whole plan, when the changed rows could not be told.
    std::optional<Plan> everything;
    /// The file was written by somebody else, so that the snapshots may differ too.
    bool byOthers = false;
    /// The label of the step that an undo took back or a redo did again; nothing when there was none.
    std::optional<std::string> step;
    /// The change is in the file, but something went wrong that the user should know; a whole sentence, or empty.
    std::string warning;
};

/// Brings the plan in memory up to date.
inline void apply(PlanUpdate update, Plan& plan)
{
    if (update.everything)
        plan = std::move(*update.everything);
    else
        apply(std::move(update.rows), plan);
}

} // namespace remit
