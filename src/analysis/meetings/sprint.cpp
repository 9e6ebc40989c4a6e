#include "analysis/meetings/sprint.h"

#include <charconv>
#include <cmath>

namespace remit {

namespace {

constexpr std::string_view firstMonday = "2026-01-05";
constexpr const char* sprintWeeksFact = "sprintWeeks";

/// The whole weeks a text says; nothing where no sprint is so long.
std::optional<int> weeksFrom(std::string_view text)
{
    double weeks = 0;
    const auto [rest, fault] = std::from_chars(text.data(), text.data() + text.size(), weeks);
    if (fault != std::errc() || rest != text.data() + text.size() || !(weeks >= 1 && weeks <= 4))
        return std::nullopt;
    return static_cast<int>(std::lround(weeks));
}

} // namespace

Sprint sprintOf(const Plan& plan, ConstellationId constellation)
{
    Sprint sprint;
    sprint.start = *dateFrom(firstMonday);
    const auto* typed = plan.find<Setting>(sprintWeeksSetting);
    const auto* fact = plan.find<Fact>({constellation, sprintWeeksFact});
    if (fact != nullptr)
        sprint.weeks = weeksFrom(fact->value).value_or(sprint.weeks);
    if (typed != nullptr)
        sprint.weeks = weeksFrom(typed->value).value_or(sprint.weeks);
    if (const auto* start = plan.find<Setting>(sprintStartSetting))
        sprint.start = mondayOf(dateFrom(start->value).value_or(sprint.start));
    return sprint;
}

int weeksSinceStart(const Sprint& sprint, Date date)
{
    return static_cast<int>((mondayOf(date) - sprint.start).count() / 7);
}

int weekOfSprint(const Sprint& sprint, Date date)
{
    const int week = weeksSinceStart(sprint, date) % sprint.weeks;
    return week < 0 ? week + sprint.weeks : week;
}

} // namespace remit
