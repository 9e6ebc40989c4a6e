#include "report/content/load_content.h"

#include "core/chart.h"
#include "report/content/report_words.h"
#include "words/load_words.h"
#include "words/numbers.h"

#include <algorithm>

namespace remit {

using namespace report;

namespace {

QString cellText(const RowEffort& effort)
{
    const auto hours = effort.hours();
    if (!hours)
        return QStringLiteral("?");
    return effort.source == EffortSource::estimate ? say("≈ %1").arg(hoursText(*hours)) : hoursText(*hours);
}

/// What a role spends on a row in all, and why.
SheetItem itemOf(const Plan& plan, const RoleWorkload& load, ResponsibilityId row, const std::vector<LoadLine>& lines)
{
    SheetItem item;
    item.text = plain(plan.find<Responsibility>(row)->title);
    double hours = 0;
    bool known = false;
    bool estimate = false;
    QStringList reasons;
    for (const LoadLine& line : lines) {
        if (line.hours) {
            hours += load.scaledHours(line);
            known = true;
        }
        estimate = estimate || line.source == EffortSource::estimate;
        reasons << loadReasonText(line);
    }
    reasons.removeDuplicates();
    item.label = !known ? say("hours unknown") : (estimate ? say("≈ %1 h") : say("%1 h")).arg(hoursText(hours));
    item.details.push_back({joined(reasons), false});
    return item;
}

SheetItem meetingsItem(const RoleWorkload& load)
{
    SheetItem item;
    item.text = say("Meetings");
    item.label = say("%1 h").arg(hoursText(load.meetingHours()));
    item.details.push_back({meetingsSentence(load), false});
    return item;
}

double sumOf(const RoleWorkload& load, const std::vector<LoadLine>& lines)
{
    double hours = 0;
    for (const LoadLine& line : lines)
        hours += line.hours ? load.scaledHours(line) : 0;
    return hours;
}

SheetSection sectionOf(const Plan& plan, const RoleWorkload& load)
{
    SheetSection section;
    section.heading = joined({roleName(plan, load.role), loadText(load)});
    section.whenEmpty = say("Nothing is known about the hours of this role.");
    if (load.isUntold() && load.meetingHours() <= 0)
        return section;
    std::vector<std::pair<double, ResponsibilityId>> order;
    for (const auto& [row, lines] : load.rows)
        order.emplace_back(-sumOf(load, lines), row);
    std::sort(order.begin(), order.end());
    for (const auto& each : order)
        section.items.push_back(itemOf(plan, load, each.second, load.rows.at(each.second)));
    if (load.meetingHours() > 0)
        section.items.push_back(meetingsItem(load));
    return section;
}

} // namespace

void addLoad(ChartContent& chart, const ConstellationLoad& load)
{
    for (RoleHeader& role : chart.roles) {
        if (const RoleWorkload* known = load.of(role.id))
            role.load = loadText(*known);
    }
}

QString hoursOf(const Plan& plan, ResponsibilityId row, const EffortFactors& factors)
{
    const auto* responsibility = plan.find<Responsibility>(row);
    return responsibility == nullptr ? QString()
                                     : cellText(rowEffort(*responsibility, workAreaOf(plan, *responsibility), factors));
}

void addHours(ChartContent& chart, const Plan& plan, const EffortFactors& factors)
{
    RoleHeader header;
    header.name = say("Hours a week");
    chart.roles.insert(chart.roles.begin(), header);
    bool anyUnknown = false;
    for (ContentBand& band : chart.bands) {
        for (ContentRow& row : band.rows) {
            for (ContentCell& cell : row.cells)
                ++cell.role;
            if (row.leftOut)
                continue;
            ContentCell hours;
            hours.text = hoursOf(plan, row.id, factors);
            anyUnknown = anyUnknown || hours.text == QStringLiteral("?");
            row.cells.insert(row.cells.begin(), std::move(hours));
        }
    }
    chart.remarks << say("Hours a week: ≈ is an estimate from the catalogue.")
            + (anyUnknown ? QLatin1Char(' ') + say("? is unknown.") : QString());
}

SheetContent loadSheet(const Plan& plan, ConstellationId constellation, const ConstellationLoad& load,
                       const ChartOptions& options)
{
    SheetContent sheet;
    const auto* found = plan.find<Constellation>(constellation);
    if (found == nullptr)
        return sheet;
    sheet.title = say("Load");
    sheet.subtitle = joined({say("Hours a week"), subtitle(plan, *found, options)});
    sheet.description = say("≈ is an estimate from the catalogue, ≥ leaves out rows whose hours nobody knows.");
    sheet.running = joined({sheet.title, plain(found->name)});
    sheet.footer = footer(options);
    for (const RoleId role : chartOf(plan, constellation).roles) {
        if (const RoleWorkload* known = load.of(role))
            sheet.sections.push_back(sectionOf(plan, *known));
    }
    return sheet;
}

} // namespace remit
