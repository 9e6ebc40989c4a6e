#include "report/content/absence_content.h"

#include "core/chart.h"
#include "report/content/report_words.h"
#include "words/absence_words.h"

#include <map>

namespace remit {

using namespace report;

SheetContent absenceSheet(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& away,
                          const ConstellationLoad& loads, const ChartOptions& options)
{
    SheetContent sheet;
    const auto* found = plan.find<Constellation>(constellation);
    if (found == nullptr)
        return sheet;
    const AbsenceStory story = storyOf(plan, constellation, absenceOf(plan, constellation, away, loads), options.names);
    const std::map<ResponsibilityId, int> numbers = rowNumbers(plan, constellation);
    sheet.title = story.title;
    sheet.subtitle = subtitle(plan, *found, options);
    sheet.description = story.headline;
    sheet.running = joined({sheet.title, plain(found->name)});
    for (const AbsenceSection& section : story.sections) {
        SheetSection added{section.heading, {}, section.whenEmpty};
        for (const AbsenceLine& line : section.lines) {
            const auto number = numbers.find(line.row);
            added.items.push_back(
                {number == numbers.end() ? QString() : QString::number(number->second), {}, line.text, {}, {}});
        }
        sheet.sections.push_back(std::move(added));
    }
    sheet.footer = footer(options);
    return sheet;
}

} // namespace remit
