#include "analysis/checks/checks.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace remit {

FindingCounts CheckReport::counts() const
{
    FindingCounts counts;
    for (const Finding& each : findings)
        counts.add(each, 1);
    return counts;
}

void FindingCounts::add(const Finding& finding, int times)
{
    if (finding.waived)
        waived += times;
    else if (finding.severity == Severity::error)
        errors += times;
    else if (finding.severity == Severity::warning)
        warnings += times;
    else
        infos += times;
}

std::optional<int> health(const CheckReport& report)
{
    if (report.rows == 0)
        return std::nullopt;
    constexpr double perError = 4;
    constexpr double perWarning = 2;
    std::set<ResponsibilityId> broken;
    std::set<ResponsibilityId> doubtful;
    double less = 0;
    for (const Finding& each : report.findings) {
        if (each.waived || each.severity == Severity::info)
            continue;
        const bool isError = each.severity == Severity::error;
        if (each.responsibility)
            (isError ? broken : doubtful).insert(each.responsibility);
        else
            less += isError ? perError : perWarning;
    }
    std::size_t onlyDoubtful = 0;
    for (const ResponsibilityId row : doubtful)
        onlyDoubtful += broken.contains(row) ? 0U : 1U;
    const double fine = report.rows - static_cast<double>(broken.size() + onlyDoubtful);
    const double points = 100 * (fine + static_cast<double>(onlyDoubtful) / 2) / report.rows - less;
    return static_cast<int>(std::lround(std::max(points, 0.0)));
}

} // namespace remit
