#pragma once

#include "core/plan.h"
#include "store/tables/sqlite.h"

namespace remit {

/// Everything in the file.
Plan readPlan(Database& db);

/// The present content of the named rows, as an edit: rows that are gone become removals.
Edit readRows(Database& db, const PlanChange& change);

/// Carries an edit out in SQL.
void writeRows(Database& db, const Edit& edit);

} // namespace remit
