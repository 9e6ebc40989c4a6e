#include "model/cadence/week_words.h"

#include "analysis/meetings/meeting_times.h"
#include "model/cadence/shown_week.h"
#include "words/cadence/meeting_words.h"
#include "words/cadence/trouble_words.h"
#include "words/lists.h"
#include "words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace remit {

namespace {

struct WeekWords {
    Q_DECLARE_TR_FUNCTIONS(remit::WeekWords)
};

/// "9", "9:30"
QString shortClock(int minutes)
{
    const QString clock = clockInWords(minutes);
    return clock.endsWith(QLatin1String(":00")) ? clock.chopped(3) : clock;
}

/// "Berlin 9–18"
QString hoursOfPlace(const Plan& plan, LocationId id)
{
    const auto* place = plan.find<Location>(id);
    const Minutes day = workingTimeOf(place).day;
    const QString hours = QStringLiteral("%1–%2").arg(shortClock(day.from), shortClock(day.until));
    return place == nullptr ? hours : text(place->name) + u' ' + hours;
}

QString clashesInWords(std::ptrdiff_t clashes)
{
    return clashes == 0 ? WeekWords::tr("no clashes")
        : clashes == 1  ? WeekWords::tr("1 clash")
                        : WeekWords::tr("%1 clashes").arg(clashes);
}

QString unplacedInWords(std::size_t count)
{
    return WeekWords::tr("%1 without a time").arg(count);
}

} // namespace

QString beforeHoursOf(const QString& place)
{
    return place.isEmpty() ? WeekWords::tr("before working hours") : WeekWords::tr("before %1 hours").arg(place);
}

QString afterHoursOf(const QString& place)
{
    return place.isEmpty() ? WeekWords::tr("after working hours") : WeekWords::tr("after %1 hours").arg(place);
}

QString belowMeeting(const Plan& plan, const Meeting& meeting)
{
    const bool isUsual = meeting.per == Period::day || (meeting.per == Period::week && meeting.every <= 1);
    QStringList said{whoComes(plan, meeting)};
    if (!isUsual)
        said << howOften(meeting);
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

QString holidayInWords(const Plan& plan, const Holiday& holiday)
{
    const auto* place = plan.find<Location>(holiday.location);
    const QString name = holiday.name.empty() ? WeekWords::tr("holiday") : text(holiday.name);
    return place == nullptr ? name : QStringLiteral("%1 (%2)").arg(name, text(place->name));
}

QStringList withoutCommonStart(QStringList names)
{
    const auto isCommon = [&names](const QString& start) {
        return std::all_of(names.begin(), names.end(),
                           [&](const QString& name) { return name.startsWith(start) && name.size() > start.size(); });
    };
    while (names.size() > 1) {
        const QString start = names.front().section(u' ', 0, 0) + u' ';
        if (!isCommon(start))
            break;
        for (QString& name : names)
            name = name.sliced(start.size());
    }
    return names;
}

QString weekSummary(const ShownWeek& week, const std::vector<LocationId>& places)
{
    const Plan& plan = week.plan();
    const auto meetings = meetingsInOrder(plan, week.constellation());
    if (meetings.empty())
        return meetingsCounted(0);
    std::set<QString> clashes;
    std::set<std::pair<MeetingId, MeetingSlotId>> outside;
    for (const Trouble& each : week.troubles()) {
        if (each.isRequired && each.isClash())
            clashes.insert(troubleInWords(plan, week.constellation(), each));
        else if (each.isRequired && each.hindrance == Hindrance::outsideHours)
            outside.insert({each.occurrence.meeting, each.occurrence.slot});
    }
    QStringList said{meetingsCounted(meetings.size()), clashesInWords(std::ptrdiff_t(clashes.size()))};
    QStringList hours;
    for (const LocationId place : places)
        hours << hoursOfPlace(plan, place);
    const QString inside = hours.size() > 1 ? WeekWords::tr("all inside the hours of those who come: %1")
                                            : WeekWords::tr("all inside %1");
    said << (outside.empty() ? inside.arg(listed(hours))
                             : WeekWords::tr("%1 outside somebody's hours").arg(outside.size()));
    if (!week.unplaced().empty())
        said.insert(1, unplacedInWords(week.unplaced().size()));
    return said.join(QStringLiteral(" · "));
}

QStringList blockInWords(const ShownWeek& week, const WeekBlock& block, const std::vector<LocationId>& places)
{
    const Plan& plan = week.plan();
    const auto* meeting = plan.find<Meeting>({week.constellation(), block.meeting});
    if (meeting == nullptr)
        return {};
    const QString name = block.isPinned ? WeekWords::tr("%1, pinned").arg(block.name) : block.name;
    const int minutes = minutesOf(*meeting, week.sprint().weeks);
    QStringList lines{
        name,
        WeekWords::tr("%1, %2, %3")
            .arg(weekdayInWords(weekdayAfterMonday(block.day)), lengthInWords(minutes), howOften(*meeting))};
    for (std::size_t i = 0; i < places.size() && i < week.axes().size(); ++i) {
        const HourAxis& axis = week.axes()[i];
        const int from = (block.from + axis.ahead + minutesOfDay) % minutesOfDay;
        lines << WeekWords::tr("%1 %2 to %3")
                     .arg(axis.name, clockInWords(from), clockInWords((from + minutes) % minutesOfDay))
                     .trimmed();
    }
    lines << whoComes(plan, *meeting);
    const bool isHeldThen = std::any_of(week.blocks().begin(), week.blocks().end(), [&](const WeekBlock& each) {
        return each.isSameSeries(block) && each.isAtSameTime(block);
    });
    std::vector<Trouble> own;
    for (const Trouble& each : week.troubles()) {
        const bool isOwn
            = each.occurrence.meeting == block.meeting || (each.other && each.other->meeting == block.meeting);
        // Of a time to which it is only dragged nobody knows yet what does not work.
        if (isHeldThen && isOwn)
            own.push_back(each);
    }
    lines << troublesInWords(plan, week.constellation(), own);
    lines.removeAll(QString());
    return lines;
}

} // namespace remit
