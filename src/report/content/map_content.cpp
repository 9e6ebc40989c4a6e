#include "report/content/map_content.h"

#include "report/content/report_words.h"

namespace remit {

using namespace report;

MapContent mapContent(const Plan& plan, ConstellationId constellation, const ChartOptions& options,
                      const ConstellationLoad* loads)
{
    MapContent content;
    content.title = options.title.isEmpty() ? say("Who sits where") : options.title;
    content.footer = footer(options);
    content.whenEmpty = say("Nobody sits in this constellation yet.");
    const auto* found = plan.find<Constellation>(constellation);
    if (found == nullptr)
        return content;
    content.subtitle = subtitle(plan, *found, options);
    content.running = joined({content.title, plain(found->name)});
    const ConstellationMap map = mapOf(plan, constellation);
    content.picture
        = pictureOf(plan, constellation, map, layOut(map.graph), options.names ? MapNames::shown : MapNames::leftOut);
    if (loads != nullptr)
        addLoads(content.picture, plan, constellation, *loads);
    return content;
}

} // namespace remit
