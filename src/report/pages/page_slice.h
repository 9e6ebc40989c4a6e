#pragma once

#include "report/pages/page.h"

namespace remit {

/// What stands between two heights of the page, so that a tall page can be drawn piece by piece; a little more than
/// asked for.
PageLayout pageSlice(const PageLayout& page, double top, double bottom);

} // namespace remit
