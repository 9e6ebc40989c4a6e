#include "analysis/load/role_workload.h"

namespace remit {

std::optional<double> RoleWorkload::hours() const
{
    if (measuredHours)
        return measuredHours;
    const double known = knownHours + addedHours();
    const bool nothingKnown = known <= 0 && (withoutHours > 0 || !carriesEstimates);
    return nothingKnown ? std::nullopt : std::optional(known);
}

bool RoleWorkload::isOnlyMeetings() const
{
    return !measuredHours && knownHours <= 0 && addedHours() > 0;
}

bool RoleWorkload::isRough() const
{
    return !measuredHours && estimatedHours > (knownHours + addedHours()) / 2;
}

std::optional<double> RoleWorkload::load() const
{
    const auto known = hours();
    return known && capacity > 0 && !isOnlyMeetings() ? std::optional(*known / capacity) : std::nullopt;
}

LoadLevel levelOf(std::optional<double> load, const LoadLevels& levels, bool isRough, bool isMostlyUnknown)
{
    // Rounded as shown, so that 90 % is never amber.
    constexpr double rounding = 1e-9;
    if (!load)
        return LoadLevel::unknown;
    if (*load <= levels.green + rounding)
        return isMostlyUnknown ? LoadLevel::unknown : LoadLevel::green;
    return *load <= levels.amber + rounding || isRough ? LoadLevel::amber : LoadLevel::red;
}

LoadLevel RoleWorkload::level() const
{
    return levelOf(load(), levels, isRough(), isMostlyUnknown());
}

double RoleWorkload::scaledHours(const LoadLine& line) const
{
    return line.hours.value_or(0) * (line.source == EffortSource::estimate ? estimateScale : 1);
}

} // namespace remit
