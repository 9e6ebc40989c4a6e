#include "words/zones.h"

#include "analysis/meetings/working_time.h"
#include "core/calendar/dates.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <iterator>
#include <vector>

namespace remit {

namespace {

constexpr int secondsInMinute = 60;
/// A day there may have begun, or not be over, when it is another one here.
constexpr int daysAround = 2;

std::vector<ZoneOffset> offsetsOf(const QTimeZone& zone, const QDateTime& from, const QDateTime& until)
{
    const auto now = zone.offsetData(from);
    std::vector<ZoneOffset> offsets{
        {from.toSecsSinceEpoch() / secondsInMinute, now.offsetFromUtc / secondsInMinute, now.daylightTimeOffset != 0}};
    for (const auto& change : zone.transitions(from.addSecs(1), until))
        offsets.push_back({change.atUtc.toSecsSinceEpoch() / secondsInMinute, change.offsetFromUtc / secondsInMinute,
                           change.daylightTimeOffset != 0});
    return offsets;
}

void addZone(const std::string& name, const QDate& from, const QDate& until, ZoneTable& zones)
{
    const QTimeZone zone(QByteArray::fromStdString(name));
    if (!name.empty() && zone.isValid())
        zones.put(name,
                  offsetsOf(zone, from.addDays(-daysAround).startOfDay(Qt::UTC),
                            until.addDays(daysAround).endOfDay(Qt::UTC)));
}

/// Minutes by which both overlap.
int overlap(std::int64_t from, std::int64_t until, std::int64_t otherFrom, std::int64_t otherUntil)
{
    return static_cast<int>(std::max(std::int64_t(0), std::min(until, otherUntil) - std::max(from, otherFrom)));
}

} // namespace

Date calendarDate(const QDate& date)
{
    return Date(std::chrono::days(QDate(1970, 1, 1).daysTo(date)));
}

QDate qtDate(Date date)
{
    return QDate(1970, 1, 1).addDays(date.time_since_epoch().count());
}

ZoneTable zonesOf(const Plan& plan, const QDate& from, const QDate& until)
{
    ZoneTable zones;
    for (const auto& [id, place] : plan.all<Location>())
        addZone(place.zone, from, until, zones);
    return zones;
}

std::optional<double> sharedHours(const Location& one, const Location& other, const QDate& day)
{
    ZoneTable zones;
    addZone(one.zone, day, day, zones);
    addZone(other.zone, day, day, zones);
    if (!zones.knows(one.zone) || !zones.knows(other.zone))
        return std::nullopt;
    const auto instants = [&](const Location& place, Date date) {
        const Minutes hours = workingTimeOf(&place).day;
        return std::pair(zones.instantOf(place.zone, {date, hours.from}),
                         zones.instantOf(place.zone, {date, hours.until}));
    };
    const Date date = calendarDate(day);
    const auto here = instants(one, date);
    int shared = 0;
    for (const int shift : {-1, 0, 1}) {
        const auto there = instants(other, date + std::chrono::days(shift));
        shared += overlap(here.first, here.second, there.first, there.second);
    }
    return static_cast<double>(shared) / minutesOfHour;
}

std::map<std::pair<LocationId, LocationId>, double> sharedHours(const Plan& plan, const QDate& day)
{
    std::map<std::pair<LocationId, LocationId>, double> all;
    const auto& places = plan.all<Location>();
    for (auto one = places.begin(); one != places.end(); ++one) {
        for (auto other = std::next(one); other != places.end(); ++other) {
            if (const auto hours = sharedHours(one->second, other->second, day))
                all[{one->first, other->first}] = *hours;
        }
    }
    return all;
}

} // namespace remit
