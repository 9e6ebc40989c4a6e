#include "model/organisation/calendar_import.h"

#include "analysis/meetings/working_time.h"
#include "core/edits/edits_of_meetings.h"
#include "core/rows_of.h"
#include "exchange/calendar/calendar_reading.h"
#include "words/seat_words.h"
#include "words/text.h"
#include "words/zones.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

namespace remit {

namespace {

struct CalendarImportWords {
    Q_DECLARE_TR_FUNCTIONS(remit::CalendarImportWords)
};

QString problemText(const MisreadEvent& event)
{
    const QString name = event.summary.empty() ? CalendarImportWords::tr("An event without a name")
                                               : CalendarImportWords::tr("“%1”").arg(text(event.summary));
    switch (event.why) {
    case Misread::noTime:
        return CalendarImportWords::tr("%1 was left out: it says no time, or ends before it begins.").arg(name);
    case Misread::rule:
        return CalendarImportWords::tr("%1 comes again in a way that cannot be read: not all of its times are there.")
            .arg(name);
    case Misread::tooLong:
        return CalendarImportWords::tr("%1 was left out: it goes on for more than two months.").arg(name);
    case Misread::zone:
        return CalendarImportWords::tr("%1 is in a time zone that is not known: its times were read as local ones.")
            .arg(name);
    }
    return {};
}

/// More are counted, not listed.
constexpr std::size_t mostProblems = 12;

QStringList problemTexts(const std::vector<MisreadEvent>& misread)
{
    QStringList problems;
    const std::size_t told = std::min(misread.size(), mostProblems);
    for (std::size_t each = 0; each < told; ++each)
        problems << problemText(misread[each]);
    if (told < misread.size())
        problems << CalendarImportWords::tr("and %1 more").arg(misread.size() - told);
    return problems;
}

/// All that a blocked time says.
auto contentOf(const BlockedTime& time)
{
    return std::tuple(time.weekday, time.startsOn, time.endsOn, time.startsAt, time.endsAt, time.reason);
}

QString busyCounted(std::size_t count)
{
    return count == 0 ? CalendarImportWords::tr("No busy time is new")
        : count == 1  ? CalendarImportWords::tr("1 busy time is new")
                      : CalendarImportWords::tr("%1 busy times are new").arg(count);
}

QString daysCounted(std::size_t count)
{
    return count == 0 ? CalendarImportWords::tr("No free day is new")
        : count == 1  ? CalendarImportWords::tr("1 free day is new")
                      : CalendarImportWords::tr("%1 free days are new").arg(count);
}

QString withKnown(const QString& news, std::size_t known)
{
    return known == 0 ? CalendarImportWords::tr("%1.").arg(news)
                      : CalendarImportWords::tr("%1, %2 were known.").arg(news).arg(known);
}

} // namespace

Result<CalendarImport> importBusyTimes(const Plan& plan, const Seat::Key& seat, std::string_view file,
                                       const QDate& today)
{
    const ZoneTable zones = zonesOf(plan, today.addYears(-1), today.addYears(2));
    const auto read = busyTimesFrom(file, seat, zones, workingTimeOf(plan, seat).zone, calendarDate(today));
    if (!read)
        return read.error();
    std::vector<BlockedTime> all;
    std::set<decltype(contentOf({}))> known;
    for (const BlockedTime& each : eachOf<BlockedTime>(plan, std::get<0>(seat), std::get<1>(seat))) {
        all.push_back(each);
        known.insert(contentOf(each));
    }
    const std::size_t before = all.size();
    for (const BlockedTime& each : read->times) {
        if (known.insert(contentOf(each)).second)
            all.push_back(each);
    }
    const std::size_t added = all.size() - before;
    CalendarImport made;
    made.summary = withKnown(busyCounted(added), read->times.size() - added);
    made.problems = problemTexts(read->misread);
    const auto* row = plan.find<Seat>(seat);
    made.step.label
        = CalendarImportWords::tr("Block the busy times of %1").arg(row == nullptr ? QString() : seatName(plan, *row));
    if (added > 0)
        made.step.edit = setBlockedTimes(plan, seat, all);
    return made;
}

Result<CalendarImport> importHolidays(const Plan& plan, LocationId place, std::string_view file, const QDate& today)
{
    const auto read = holidaysFrom(file, place, calendarDate(today));
    if (!read)
        return read.error();
    std::vector<Holiday> all;
    for (const auto& [key, holiday] : plan.all<Holiday>()) {
        if (holiday.location == place)
            all.push_back(holiday);
    }
    const std::size_t before = all.size();
    for (const Holiday& each : read->days) {
        if (plan.find<Holiday>(each.key()) == nullptr)
            all.push_back(each);
    }
    const std::size_t added = all.size() - before;
    CalendarImport made;
    made.summary = withKnown(daysCounted(added), read->days.size() - added);
    made.problems = problemTexts(read->misread);
    const auto* row = plan.find<Location>(place);
    made.step.label = row == nullptr ? CalendarImportWords::tr("Add free days")
                                     : CalendarImportWords::tr("Add free days of %1").arg(text(row->name));
    if (added > 0)
        made.step.edit = setHolidays(plan, place, all);
    return made;
}

} // namespace remit
