#include "exchange/sheets/fill_in_sheet.h"

#include "core/chart.h"
#include "core/letters.h"

namespace remit {

namespace {

SheetRow rowFor(const Plan& plan, const Chart& chart, const Band& band, ResponsibilityId id, bool withLetters)
{
    const auto* area = band.area ? plan.find<Area>(*band.area) : nullptr;
    SheetRow row{area != nullptr ? area->name : std::string(), plan.find<Responsibility>(id)->title, id};
    for (const RoleId role : chart.roles)
        row.cells.emplace_back(withLetters ? lettersAt(plan, {chart.constellation, id, role}) : std::string_view());
    return row;
}

} // namespace

FillInSheet sheetFor(const Plan& plan, ConstellationId constellation, const std::string& participant, bool withLetters)
{
    const Chart chart = chartOf(plan, constellation);
    FillInSheet sheet{constellation, {}, participant, lettersOf(plan, constellation), {}, {}};
    if (const auto* found = plan.find<Constellation>(constellation))
        sheet.constellationName = found->name;
    for (const RoleId id : chart.roles) {
        const auto* role = plan.find<Role>(id);
        sheet.columns.push_back({role->name.empty() ? role->shortName : role->name, role->shortName, id});
    }
    for (const Band& band : chart.bands) {
        for (const ResponsibilityId id : band.rows) {
            const auto* row = plan.find<ChartRow>({constellation, id});
            if (row == nullptr || !row->leftOut)
                sheet.rows.push_back(rowFor(plan, chart, band, id, withLetters));
        }
    }
    return sheet;
}

} // namespace remit
