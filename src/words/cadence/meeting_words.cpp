#include "words/cadence/meeting_words.h"

#include "analysis/meetings/meeting_times.h"
#include "core/role_names.h"
#include "words/cadence/week_blocks.h"
#include "words/lists.h"
#include "words/numbers.h"
#include "words/person_words.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

constexpr int lastOfMonth = 4;

struct MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(remit::MeetingWords)
};

QString periodInWords(Period period)
{
    switch (period) {
    case Period::day:
        return MeetingWords::tr("day");
    case Period::week:
        return MeetingWords::tr("week");
    case Period::sprint:
        return MeetingWords::tr("sprint");
    case Period::month:
        return MeetingWords::tr("month");
    case Period::quarter:
        return MeetingWords::tr("quarter");
    case Period::halfYear:
        return MeetingWords::tr("half-year");
    }
    return {};
}

QString ordinal(int number)
{
    const int last = number % 10;
    const bool isTeen = number % 100 > 10 && number % 100 < 14;
    const char* end = isTeen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return QString::number(number) + QLatin1String(end);
}

QString timesOver(double times)
{
    return times == 2 ? MeetingWords::tr("twice") : MeetingWords::tr("%1 times").arg(trimmedNumber(times, 1));
}

/// When a slot comes, without its time of the day.
QString daysOfSlot(const Meeting& meeting, const MeetingSlot& slot, int sprintWeeks)
{
    if (meeting.per == Period::day)
        return MeetingWords::tr("daily");
    if (slot.monthDay)
        return MeetingWords::tr("on day %1 of the month").arg(std::lround(*slot.monthDay));
    const QString weekday = weekdayInShort(slot.weekday);
    if (isByMonths(meeting))
        return MeetingWords::tr("%1 %2 of the month").arg(nthInWords(int(std::lround(slot.week))), weekday);
    return cycleWeeks(meeting, sprintWeeks) == 1
        ? weekday
        : MeetingWords::tr("%1 of week %2").arg(weekday).arg(std::lround(slot.week) + 1);
}

/// Whether the slots fall on one weekday and time in every week of the sprint.
bool isEveryWeek(const Meeting& meeting)
{
    return meeting.per == Period::week && meeting.every == 1 && meeting.turns <= 1;
}

} // namespace

QString clockInWords(int minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / minutesOfHour).arg(minutes % minutesOfHour, 2, 10, QLatin1Char('0'));
}

QString lengthInWords(int minutes)
{
    const int hours = minutes / minutesOfHour;
    const int rest = minutes % minutesOfHour;
    if (hours == 0)
        return MeetingWords::tr("%1 min").arg(rest);
    return rest == 0 ? MeetingWords::tr("%1 h").arg(hours) : MeetingWords::tr("%1 h %2 min").arg(hours).arg(rest);
}

QString weekdayInWords(Weekday weekday)
{
    const QString names[] = {MeetingWords::tr("any day"),   MeetingWords::tr("Monday"),   MeetingWords::tr("Tuesday"),
                             MeetingWords::tr("Wednesday"), MeetingWords::tr("Thursday"), MeetingWords::tr("Friday"),
                             MeetingWords::tr("Saturday"),  MeetingWords::tr("Sunday")};
    return names[int(weekday)];
}

QString weekdayInShort(Weekday weekday)
{
    constexpr int letters = 3;
    return weekday == Weekday::any ? weekdayInWords(weekday) : weekdayInWords(weekday).left(letters);
}

QString nthInWords(int nth)
{
    return nth >= lastOfMonth ? MeetingWords::tr("last") : ordinal(nth + 1);
}

QString howOften(const Meeting& meeting)
{
    const QString period = periodInWords(meeting.per);
    if (meeting.every > 1 && meeting.times <= 1)
        return MeetingWords::tr("every %1 %2").arg(ordinal(int(std::lround(meeting.every))), period);
    if (meeting.every > 1)
        return MeetingWords::tr("%1 in %2 %3s").arg(timesOver(meeting.times), trimmedNumber(meeting.every, 0), period);
    if (meeting.times <= 1)
        return MeetingWords::tr("every %1").arg(period);
    return MeetingWords::tr("%1 a %2").arg(timesOver(meeting.times), period);
}

QString slotInWords(const Meeting& meeting, const MeetingSlot& slot, int sprintWeeks)
{
    const auto time = timeOf(meeting, slot, sprintWeeks);
    return time ? daysOfSlot(meeting, slot, sprintWeeks) + u' ' + clockInWords(time->from) : QString();
}

QString timesInWords(const Plan& plan, const Meeting& meeting, int sprintWeeks)
{
    std::vector<std::pair<QString, QStringList>> byClock;
    for (const MeetingSlot& slot : slotsOf(plan, meeting.key())) {
        const auto time = timeOf(meeting, slot, sprintWeeks);
        if (!time)
            continue;
        const QString clock = clockInWords(time->from);
        const QString days
            = isEveryWeek(meeting) ? weekdayInShort(slot.weekday) : daysOfSlot(meeting, slot, sprintWeeks);
        auto known
            = std::find_if(byClock.begin(), byClock.end(), [&](const auto& each) { return each.first == clock; });
        if (known == byClock.end())
            known = byClock.insert(byClock.end(), {clock, {}});
        if (!known->second.contains(days))
            known->second << days;
    }
    QStringList said;
    for (const auto& [clock, days] : byClock)
        said << listed(days) + u' ' + clock;
    return said.join(QStringLiteral(", "));
}

QString participantInWords(const Plan& plan, ConstellationId constellation, const Participant& who)
{
    if (const auto* seat = plan.find<Seat>({constellation, who.seat}))
        return seat->person ? personLabel(plan, *seat->person) : seatName(plan, *seat);
    const auto* unit = plan.find<Unit>(who.unit);
    if (!who.role)
        return unit == nullptr ? QString() : text(unit->name);
    const QString role = text(fullNameOf(plan, who.role));
    return unit == nullptr ? role : MeetingWords::tr("%1, %2").arg(role, text(unit->name));
}

QString whoComes(const Plan& plan, const Meeting& meeting)
{
    QStringList required;
    QStringList others;
    for (const Participant& who : participantsOf(plan, meeting)) {
        const auto* unit = plan.find<Unit>(who.unit);
        const auto* role = plan.find<Role>(who.role);
        const QString name = !who.seat && unit != nullptr ? text(unit->name)
            : !who.seat && role != nullptr                ? text(shortNameOf(*role))
                                                          : participantInWords(plan, meeting.constellation, who);
        QStringList& names = who.isRequired ? required : others;
        if (!names.contains(name))
            names << name;
    }
    return (required.isEmpty() ? others : required).join(QStringLiteral(", "));
}

QString ownerInWords(const Plan& plan, const Meeting& meeting)
{
    for (const Participant& who : participantsOf(plan, meeting)) {
        if (who.isOwner)
            return participantInWords(plan, meeting.constellation, who);
    }
    return {};
}

QString attendeeInWords(const Plan& plan, const MeetingAttendee& attendee)
{
    if (attendee.seat || attendee.unit)
        return participantInWords(plan, attendee.constellation, {attendee.role, attendee.seat, attendee.unit});
    return text(fullNameOf(plan, attendee.role));
}

QString meetingsCounted(std::size_t count)
{
    return count == 0 ? MeetingWords::tr("no meetings")
        : count == 1  ? MeetingWords::tr("1 meeting")
                      : MeetingWords::tr("%1 meetings").arg(count);
}

} // namespace remit
