#include "analysis/load/effort_factors.h"

#include <utility>

namespace remit {

WorkArea workAreaOf(std::string_view catalogueKey)
{
    static constexpr std::array<std::pair<std::string_view, WorkArea>, workAreaCount> areas{
        {{"STR", WorkArea::strategy},
         {"DIS", WorkArea::discovery},
         {"PLA", WorkArea::planning},
         {"DEL", WorkArea::delivery},
         {"GTM", WorkArea::market},
         {"STK", WorkArea::stakeholder},
         {"COL", WorkArea::collaboration},
         {"OPS", WorkArea::operations}}};
    const auto letters = catalogueKey.substr(0, catalogueKey.find_first_of("0123456789"));
    for (const auto& [key, area] : areas) {
        if (key == letters)
            return area;
    }
    return WorkArea::other;
}

} // namespace remit
