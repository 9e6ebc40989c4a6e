#include "words/cadence/placement_words.h"

#include "analysis/meetings/attendance.h"
#include "analysis/meetings/meeting_times.h"
#include "words/cadence/meeting_words.h"
#include "words/lists.h"
#include "words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace remit {

namespace {

struct PlacementWords {
    Q_DECLARE_TR_FUNCTIONS(remit::PlacementWords)
};

QString quotedName(const Plan& plan, ConstellationId constellation, MeetingId id)
{
    const auto* meeting = plan.find<Meeting>({constellation, id});
    return meeting == nullptr ? QString() : QStringLiteral("“%1”").arg(text(meeting->name));
}

QString reasonInWords(LeftReason reason)
{
    switch (reason) {
    case LeftReason::written:
        return PlacementWords::tr("is written and needs no time");
    case LeftReason::nobodyComes:
        return PlacementWords::tr("has nobody who has to come");
    case LeftReason::tooLong:
        return PlacementWords::tr("is longer than any half-day of those who have to come");
    case LeftReason::onMonthDay:
        return PlacementWords::tr("goes by the day of the month and keeps its time");
    case LeftReason::setAside:
        return PlacementWords::tr("was set aside so that the others can be held");
    case LeftReason::noTimeYet:
        return PlacementWords::tr("had no time yet when the search ended");
    }
    return {};
}

bool isSameTime(const MeetingSlot& one, const MeetingSlot& other)
{
    return one.week == other.week && one.weekday == other.weekday && one.startsAt == other.startsAt
        && one.turn == other.turn;
}

QString meetings(std::size_t number, const QString& one, const QString& many)
{
    return number == 1 ? one : many.arg(number);
}

/// Those because of whom the meetings cannot be held at one time.
QStringList whoHasToComeToAll(const Plan& plan, ConstellationId constellation, const std::vector<MeetingId>& meetings)
{
    std::vector<Participant> all;
    for (const MeetingId id : meetings) {
        const auto* meeting = plan.find<Meeting>({constellation, id});
        const auto here = meeting == nullptr ? std::vector<Participant>() : participantsOf(plan, *meeting);
        const auto comes = [&](const Participant& who) {
            return std::any_of(here.begin(), here.end(), [&](const Participant& each) {
                return each.isRequired && each.role == who.role && each.seat == who.seat && each.unit == who.unit;
            });
        };
        if (id == meetings.front())
            all = here;
        std::erase_if(all, [&](const Participant& each) { return !comes(each); });
    }
    QStringList names;
    for (const Participant& each : all)
        names << participantInWords(plan, constellation, each);
    return names;
}

} // namespace

QString placementInWords(const Placement& placement)
{
    switch (placement.status) {
    case PlacementStatus::optimal:
        return PlacementWords::tr("No better week exists under these rules.");
    case PlacementStatus::feasible:
        return PlacementWords::tr("A good week: it costs %1, and none can cost less than %2.")
            .arg(placement.cost)
            .arg(placement.bound);
    case PlacementStatus::impossible:
        return PlacementWords::tr("Not all meetings can be held under these rules.");
    case PlacementStatus::cancelled:
        return PlacementWords::tr("The search was ended before it had a week.");
    }
    return {};
}

QString movedInWords(const Plan& plan, ConstellationId constellation, const Placement& placement)
{
    std::set<MeetingId> placed;
    std::set<MeetingId> moved;
    for (const MeetingSlot& now : placement.times) {
        const auto before = slotsOf(plan, {constellation, now.meeting});
        if (before.empty())
            placed.insert(now.meeting);
        else if (std::none_of(before.begin(), before.end(), [&](const auto& was) { return isSameTime(was, now); }))
            moved.insert(now.meeting);
    }
    if (placement.times.empty())
        return {};
    QStringList said;
    if (!placed.empty())
        said << meetings(placed.size(), PlacementWords::tr("1 meeting got a time"),
                         PlacementWords::tr("%1 meetings got a time"));
    if (!moved.empty())
        said << meetings(moved.size(), PlacementWords::tr("1 meeting moved"), PlacementWords::tr("%1 meetings moved"));
    return said.isEmpty() ? PlacementWords::tr("Every meeting stayed where it was.")
                          : PlacementWords::tr("%1.").arg(listed(said));
}

QString progressInWords(const PlacementProgress& progress)
{
    QString said = PlacementWords::tr("%1 of %2 times found").arg(progress.placed).arg(progress.meetings);
    if (progress.best)
        said += PlacementWords::tr(" · the best week so far costs %1").arg(*progress.best);
    if (progress.bound)
        said += PlacementWords::tr(", none costs less than %1").arg(*progress.bound);
    return said;
}

QString impossibleInWords(const Plan& plan, ConstellationId constellation, const Placement& placement)
{
    QStringList names;
    for (const MeetingId id : placement.clash)
        names << quotedName(plan, constellation, id);
    if (names.size() == 1)
        return PlacementWords::tr("There is no time for %1 at which everybody can come who has to.").arg(names.front());
    QString said = PlacementWords::tr("These cannot all be held: %1.").arg(listed(names));
    const QStringList everywhere = whoHasToComeToAll(plan, constellation, placement.clash);
    if (!everywhere.isEmpty())
        said += u' ' + PlacementWords::tr("In all of them: %1.").arg(listed(everywhere));
    return said;
}

QStringList leftInWords(const Plan& plan, ConstellationId constellation, const Placement& placement)
{
    QStringList said;
    for (const MeetingLeft& each : placement.left) {
        if (each.reason != LeftReason::written)
            said << QStringLiteral("%1 %2.").arg(quotedName(plan, constellation, each.meeting),
                                                 reasonInWords(each.reason));
    }
    return said;
}

QString remedyInWords(const Plan& plan, ConstellationId constellation, const Remedy& remedy)
{
    const QString meeting = quotedName(plan, constellation, remedy.meeting);
    const QString who = participantInWords(plan, constellation, {{}, remedy.seat, {}});
    switch (remedy.kind) {
    case Remedy::Kind::shorten:
        return PlacementWords::tr("Shorten %1 to %2").arg(meeting, lengthInWords(remedy.minutes));
    case Remedy::Kind::shiftHours:
        return (remedy.minutes < 0 ? PlacementWords::tr("%1 works %2 earlier")
                                   : PlacementWords::tr("%1 works %2 later"))
            .arg(who, lengthInWords(std::abs(remedy.minutes)));
    case Remedy::Kind::rotate:
        return PlacementWords::tr("Hold %1 at two times in turn").arg(meeting);
    case Remedy::Kind::makeWritten:
        return PlacementWords::tr("Do %1 in writing").arg(meeting);
    }
    return {};
}

} // namespace remit
