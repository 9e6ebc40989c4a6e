#pragma once

#include "core/chart.h"
#include "core/words.h"

#include <sstream>
#include <string>

namespace remit {

/// A constellation as text, one row a line: area | title | sharing | letters by short name.
inline std::string chartText(const Plan& plan, ConstellationId constellation)
{
    const Chart chart = chartOf(plan, constellation);
    std::ostringstream text;
    for (const Band& band : chart.bands) {
        for (const ResponsibilityId row : band.rows) {
            text << (band.area ? plan.find<Area>(*band.area)->name : "-") << " | "
                 << plan.find<Responsibility>(row)->title << " | "
                 << wordFor(plan.find<ChartRow>({constellation, row})->sharing) << " |";
            for (const RoleId role : chart.roles)
                text << " " << plan.find<Role>(role)->shortName << ":" << lettersAt(plan, {constellation, row, role});
            text << "\n";
        }
    }
    return text.str();
}

} // namespace remit
