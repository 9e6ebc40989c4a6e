#pragma once

#include "core/id.h"

#include <functional>

class QMenu;

namespace remit {

class ComparedConstellations;

/// Adds what was agreed and what snapshots hold to the menu of what is compared, each to be ticked; snapshots show the
/// constellation as it was in them.
void fillKeptMenu(QMenu& menu, const ComparedConstellations& compared, ConstellationId shown,
                  const std::function<void(ConstellationId, bool)>& choose);

} // namespace remit
