#include "cadence/placement.h"

#include <charconv>

namespace remit {

namespace {

/// The whole number from 0 to 1000 that a setting says; else what is usual.
int numberOf(const Plan& plan, const char* setting, int usual)
{
    constexpr int most = 1000;
    const auto* row = plan.find<Setting>(setting);
    if (row == nullptr)
        return usual;
    int number = 0;
    const char* end = row->value.data() + row->value.size();
    const auto [rest, fault] = std::from_chars(row->value.data(), end, number);
    return fault == std::errc() && rest == end && number >= 0 && number <= most ? number : usual;
}

} // namespace

PlacementCosts placementCosts(const Plan& plan)
{
    PlacementCosts costs;
    costs.edge = numberOf(plan, edgeCostSetting, costs.edge);
    costs.freeHalfDay = numberOf(plan, freeCostSetting, costs.freeHalfDay);
    costs.lastHour = numberOf(plan, lateCostSetting, costs.lastHour);
    costs.outsideOverlap = numberOf(plan, overlapCostSetting, costs.outsideOverlap);
    costs.otherWeekday = numberOf(plan, weekdayCostSetting, costs.otherWeekday);
    const auto* row = plan.find<Setting>(freeHalfDaySetting);
    if (row == nullptr)
        return costs;
    const auto dash = row->value.find('-');
    const auto day = fromWord<Weekday>(row->value.substr(0, dash));
    costs.hasFree = row->value != "none";
    if (dash != std::string::npos && day && *day != Weekday::any) {
        costs.freeDay = *day;
        costs.freeIsMorning = row->value.substr(dash + 1) == "morning";
    }
    return costs;
}

} // namespace remit
