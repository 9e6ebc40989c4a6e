#pragma once

#include "model/document/change_place.h"

#include <QString>

namespace remit {

struct PastBatch;

/// What became of the plan other than by an edit made here: a step was undone or redone, or others changed it.
struct PlanNews {
    enum class Kind { done, undone, redone, wentTo };
    Kind kind = Kind::done;
    bool byOthers = false;
    /// What the step is called; of several that others did, the last one. Empty when the plan is at its beginning.
    QString label = {};
    /// Whose step it was; empty when it is one's own, or nobody knows.
    QString author = {};
    /// Where it shows, see `ChangePlaces`.
    std::vector<ChangePlace> places = {};
};

/// Who did a step of the past; empty for oneself, to whom the name need not be told, and where it is not known.
QString authorOf(const PastBatch& step);

} // namespace remit
