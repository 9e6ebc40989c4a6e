#include "model/cadence/week_hours.h"

#include "core/organisation.h"
#include "core/rows_of.h"
#include "model/cadence/week_words.h"
#include "words/text.h"

#include <algorithm>
#include <optional>

namespace remit {

namespace {

/// Minutes that the clock of `zone` is ahead of that of `leading` at noon of the day.
int minutesAhead(const ZoneTable& zones, const std::string& leading, const std::string& zone, Date date)
{
    const LocalTime noon{date, minutesOfDay / 2};
    const LocalTime there = zones.converted(noon, leading, zone);
    return static_cast<int>((there.date - noon.date).count()) * minutesOfDay + there.minutes - noon.minutes;
}

} // namespace

std::vector<LocationId> placesInUse(const Plan& plan, ConstellationId constellation)
{
    std::vector<LocationId> places{leadingTime(plan, constellation).location};
    const auto add = [&](const std::optional<LocationId>& place) {
        if (place && std::find(places.begin(), places.end(), *place) == places.end())
            places.push_back(*place);
    };
    for (const SeatId seat : seatsInOrder(plan, constellation))
        add(plan.find<Seat>({constellation, seat})->location);
    for (const ConstellationUnit& use : eachOf<ConstellationUnit>(plan, constellation))
        add(use.location);
    return places;
}

std::vector<HourAxis> axesOf(const Plan& plan, const std::vector<LocationId>& places, const std::string& leading,
                             const ZoneTable& zones, Date date)
{
    std::vector<HourAxis> axes;
    for (const LocationId id : places) {
        const auto* place = plan.find<Location>(id);
        axes.push_back({place == nullptr ? QString() : text(place->name),
                        place == nullptr ? 0 : minutesAhead(zones, leading, place->zone, date)});
    }
    return axes;
}

std::vector<HatchedTime> hatchedTimes(const Plan& plan, const std::vector<LocationId>& places,
                                      const std::vector<HourAxis>& axes, Minutes hours)
{
    Minutes common{0, minutesOfDay};
    QString last;
    QString first;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Minutes day = workingTimeOf(plan.find<Location>(places[i])).day;
        if (day.from - axes[i].ahead > common.from) {
            common.from = day.from - axes[i].ahead;
            last = axes[i].name;
        }
        if (day.until - axes[i].ahead < common.until) {
            common.until = day.until - axes[i].ahead;
            first = axes[i].name;
        }
    }
    std::vector<HatchedTime> hatched;
    if (common.from > hours.from)
        hatched.push_back({hours.from, std::min(common.from, hours.until), beforeHoursOf(last)});
    if (common.until < hours.until)
        hatched.push_back({std::max(common.from, common.until), hours.until, afterHoursOf(first)});
    return hatched;
}

} // namespace remit
