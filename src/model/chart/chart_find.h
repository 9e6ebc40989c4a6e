#pragma once

#include "core/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace remit {

class ChartModel;

/// A place of the matrix that has the wanted text: a role's header, a band, a title, or the note of a cell.
struct ChartHit {
    /// Set for bands only.
    std::optional<AreaId> area;
    ResponsibilityId responsibility;
    /// With a responsibility: the cell whose note it is.
    RoleId role;

    friend bool operator==(const ChartHit&, const ChartHit&) = default;
};

/// All of them: roles first, then row by row as shown, those in collapsed bands included.
std::vector<ChartHit> hitsOf(const ChartModel& model, const QString& text);

} // namespace remit
