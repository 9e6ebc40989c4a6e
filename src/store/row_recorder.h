#pragma once

#include "store/changeset.h"

namespace remit {

/// What carrying out an edit came to: SQLite's changeset of it (empty when nothing differs), and the rows it changed.
struct RecordedEdit {
    Bytes changeset;
    PlanChange change;
};

/// Writes what the edit makes of each row it names, once per row, and records it on the way. The changeset is the one
/// that SQLite's session extension would record, at a fraction of its time for large edits.
RecordedEdit carryOut(Database& db, const Edit& edit);

} // namespace remit
