#pragma once

#include "core/plan.h"

#include <QString>

namespace remit {

/// Something a user does to the plan: the edit with its words, ready for `PlanDocument::perform`.
struct Step {
    /// As the undo list has it: "Give R to PO on “Accept stories”".
    QString label;
    /// Empty when there is nothing to do.
    Edit edit;
    /// Steps with the same subject within a second are undone together; empty for a step of its own.
    QString subject = {};
};

} // namespace remit
