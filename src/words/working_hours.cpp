#include "words/working_hours.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace remit {

namespace {

constexpr double secondsInHour = 3600;
constexpr int dayShifts[] = {-1, 0, 1};

/// When a place works on a day.
struct Working {
    QDateTime from;
    QDateTime until;
};

QTime timeOr(const std::string& text, const QTime& usual)
{
    const QTime time = QTime::fromString(QString::fromStdString(text), QStringLiteral("HH:mm"));
    return time.isValid() ? time : usual;
}

std::optional<Working> workingOn(const Location& place, const QDate& day)
{
    const QTimeZone zone(QByteArray::fromStdString(place.zone));
    if (place.zone.empty() || !zone.isValid())
        return std::nullopt;
    const QTime from = timeOr(place.worksFrom, QTime(9, 0));
    const QTime until = timeOr(place.worksUntil, QTime(17, 0));
    return Working{QDateTime(day, from, zone), QDateTime(until > from ? day : day.addDays(1), until, zone)};
}

} // namespace

std::optional<double> sharedHours(const Location& one, const Location& other, const QDate& day)
{
    const auto here = workingOn(one, day);
    double shared = 0;
    for (const int shift : dayShifts) {
        const auto there = workingOn(other, day.addDays(shift));
        if (!here || !there)
            return std::nullopt;
        const QDateTime from = std::max(here->from, there->from);
        const QDateTime until = std::min(here->until, there->until);
        shared += std::max(0.0, static_cast<double>(from.secsTo(until)) / secondsInHour);
    }
    return shared;
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
