#include "report/content/charter_content.h"

#include "report/content/charter_rows.h"
#include "report/content/report_words.h"
#include "words/lists.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace remit {

using namespace report;

namespace {

SheetContent charter(const Plan& plan, const Constellation& constellation, const ChartPeople& people, const Role& role,
                     const ChartOptions& options)
{
    const QString name = plain(role.name);
    const QString shortName = plain(role.shortName);
    SheetContent sheet;
    const bool isSaid = shortName.isEmpty() || shortName == name || name.contains("(" + shortName + ")");
    sheet.title = isSaid ? name : say("%1 (%2)").arg(name, shortName);
    sheet.subtitle = joined({say("Charter"), subtitle(plan, constellation, options)});
    sheet.description = plain(role.description);
    sheet.running = joined({say("Charter: %1").arg(name), plain(constellation.name)});
    sheet.legend = legendOf(plan, constellation.scheme);
    sheet.sections = charterSections(plan, people, {role.id}, options);
    sheet.footer = footer(options);
    return sheet;
}

} // namespace

SheetContent charterOf(const Plan& plan, ConstellationId constellation, RoleId role, const ChartOptions& options)
{
    const auto* found = plan.find<Constellation>(constellation);
    const auto* who = plan.find<Role>(role);
    if (found == nullptr || who == nullptr)
        return {};
    return charter(plan, *found, ChartPeople(plan, constellation), *who, options);
}

std::vector<SheetContent> charters(const Plan& plan, ConstellationId constellation, const ChartOptions& options)
{
    std::vector<SheetContent> sheets;
    const auto* found = plan.find<Constellation>(constellation);
    if (found == nullptr)
        return sheets;
    const ChartPeople people(plan, constellation);
    for (const RoleId id : people.chart.roles) {
        if (const auto* role = plan.find<Role>(id))
            sheets.push_back(charter(plan, *found, people, *role, options));
    }
    const auto isEmpty = [](const SheetContent& sheet) {
        return std::all_of(sheet.sections.begin(), sheet.sections.end(),
                           [](const SheetSection& section) { return section.items.empty(); });
    };
    const auto empty = std::stable_partition(sheets.begin(), sheets.end(), std::not_fn(isEmpty));
    if (empty == sheets.begin() || empty == sheets.end())
        return sheets;
    QStringList without;
    std::transform(empty, sheets.end(), std::back_inserter(without), [](const auto& sheet) { return sheet.title; });
    sheets.erase(empty, sheets.end());
    sheets.back().remarks << say("Without letters in this chart, and so without a charter: %1.").arg(listed(without));
    return sheets;
}

} // namespace remit
