#pragma once

#include "widgets/parts/page.h"

namespace remit {

class ChartPage;

/// Puts what can be done with the chart into a menu.
void fillChartMenu(ChartPage& page, MenuPart part, QMenu& menu);

} // namespace remit
