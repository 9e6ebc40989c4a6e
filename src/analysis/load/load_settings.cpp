#include "analysis/load/load_settings.h"

#include <charconv>
#include <cmath>

namespace remit {

namespace {

/// A number of the plan's settings within its limits, else the default.
double setting(const Plan& plan, const char* name, double otherwise, double most)
{
    const auto* row = plan.find<Setting>(name);
    if (row == nullptr)
        return otherwise;
    double value = 0;
    const char* end = row->value.data() + row->value.size();
    const auto [rest, fault] = std::from_chars(row->value.data(), end, value);
    const bool isNumber = fault == std::errc() && rest == end && std::isfinite(value);
    return isNumber && value >= 0 && value <= most ? value : otherwise;
}

} // namespace

LoadSettings loadSettings(const Plan& plan, const LoadSettings& usual)
{
    LoadSettings settings;
    settings.answers = setting(plan, "load.answers", usual.answers * 100, 100) / 100;
    settings.supports = setting(plan, "load.supports", usual.supports * 100, 100) / 100;
    settings.consulted = setting(plan, "load.consulted", usual.consulted * 100, 100) / 100;
    settings.informed = setting(plan, "load.informed", usual.informed * 100, 100) / 100;
    settings.capacity = setting(plan, "load.capacity", usual.capacity, 168);
    if (settings.capacity <= 0)
        settings.capacity = usual.capacity;
    return settings;
}

} // namespace remit
