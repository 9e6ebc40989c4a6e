#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <QString>

#include <memory>
#include <vector>

namespace remit {

struct Catalogue;
struct KnownRole;
class ChartImportSession;

/// The roles a pasted list may name: those of the plan, then those of the catalogue.
std::vector<KnownRole> rolesForLists(const Plan& plan, const Catalogue& catalogue);

/// Whether pasted text is better taken as lines of who does what than as cells or titles.
bool isWhoWhatList(const QString& text, const Plan& plan, const Catalogue& catalogue);

/// The list as a chart to look over and bring in, with the letters of the constellation it is meant for.
Result<std::unique_ptr<ChartImportSession>> sessionForList(const QString& text, const Plan& plan,
                                                           ConstellationId constellation, const Catalogue& catalogue);

} // namespace remit
