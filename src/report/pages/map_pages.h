#pragma once

#include "report/content/map_content.h"
#include "report/pages/page.h"
#include "report/pages/text_measure.h"

#include <vector>

namespace remit {

/// The pages of one map, without footers. A map that is larger than the paper is drawn smaller while its smallest text
/// stays readable, then comes in parts: "Part A2 of A1 to B3". Neighbours overlap by a card, so that each card is whole
/// on some page; marks say where to cut to put the parts together.
std::vector<PageLayout> mapPages(const MapContent& map, const PaperOptions& paper, const TextMeasure& measure);

/// The whole map as one page that is as large as it needs to be, with its footer's room left out.
PageLayout mapPicture(const MapContent& map, double margin, const TextMeasure& measure);

} // namespace remit
