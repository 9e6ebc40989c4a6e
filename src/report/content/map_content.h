#pragma once

#include "analysis/load/load.h"
#include "drawing/map_picture.h"
#include "report/content/chart_content.h"

namespace remit {

/// What the map of a constellation says on paper.
struct MapContent {
    QString title;
    QString subtitle;
    /// What later pages say at their top.
    QString running;
    MapPicture picture;
    /// Said where the map is empty.
    QString whenEmpty;
    QString footer;
};

/// Laid out as on the screen. Seats say how much work they have where `loads` are given.
MapContent mapContent(const Plan& plan, ConstellationId constellation, const ChartOptions& options = {},
                      const ConstellationLoad* loads = nullptr);

} // namespace remit
