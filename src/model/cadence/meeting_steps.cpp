#include "model/cadence/meeting_steps.h"

#include "analysis/meetings/attendance.h"
#include "analysis/meetings/meeting_times.h"
#include "core/calendar/dates.h"
#include "core/edits/edits_of_meetings.h"
#include "core/edits/put_changed.h"
#include "core/rows_of.h"
#include "model/steps/step_words.h"
#include "words/cadence/meeting_words.h"
#include "words/names.h"
#include "words/text.h"

#include <algorithm>
#include <cmath>

namespace remit::steps {

namespace {

QString named(const Meeting& meeting)
{
    constexpr int longest = 40;
    return quoted(shortened(text(meeting.name), longest));
}

int weeksOf(const Plan& plan, ConstellationId constellation)
{
    return sprintOf(plan, constellation).weeks;
}

/// How many times all turns of the meeting need.
int slotsOfAllTurns(const Meeting& meeting, int sprintWeeks)
{
    return slotsNeeded(meeting, sprintWeeks) * std::max(1, int(std::lround(meeting.turns)));
}

std::vector<MeetingSlot> timedSlots(const Plan& plan, const Meeting& meeting)
{
    std::vector<MeetingSlot> times = slotsOf(plan, meeting.key());
    const int weeks = weeksOf(plan, meeting.constellation);
    std::erase_if(times, [&](const MeetingSlot& slot) { return !timeOf(meeting, slot, weeks); });
    return times;
}

MeetingSlot slotAt(const Meeting& meeting, const SprintTime& at)
{
    MeetingSlot slot;
    slot.constellation = meeting.constellation;
    slot.meeting = meeting.meeting;
    slot.slot = newId<MeetingSlotId>();
    slot.week = isByMonths(meeting) || meeting.per == Period::day ? 0 : at.week;
    slot.weekday = meeting.per == Period::day ? Weekday::any : at.weekday;
    slot.startsAt = clockText(at.from);
    return slot;
}

/// Slots of a weekly meeting, one in each week (or every nth) that has too few.
std::vector<MeetingSlot> weeklySlots(const Plan& plan, const Meeting& meeting, const SprintTime& at)
{
    const int sprintWeeks = weeksOf(plan, meeting.constellation);
    const int every = std::max(1, int(std::lround(meeting.every)));
    const int times = std::max(1, int(std::lround(meeting.times)));
    const int turnWeeks = slotsNeeded(meeting, sprintWeeks) / times * every;
    const std::vector<MeetingSlot> known = timedSlots(plan, meeting);
    std::vector<MeetingSlot> added;
    for (int week = at.week % every; week < turnWeeks; week += every) {
        const auto taken = std::count_if(known.begin(), known.end(), [&](const MeetingSlot& each) {
            return int(std::lround(each.week)) / every == week / every;
        });
        if (taken < times)
            added.push_back(slotAt(meeting, {week, at.weekday, at.from}));
    }
    return added;
}

bool isOfSameRhythm(const MeetingSlot& one, const MeetingSlot& other)
{
    return one.turn == other.turn && one.weekday == other.weekday && one.startsAt == other.startsAt
        && one.monthDay == other.monthDay;
}

} // namespace

WholeMeeting wholeMeeting(const Plan& plan, const Meeting::Key& key)
{
    const auto* meeting = plan.find<Meeting>(key);
    if (meeting == nullptr)
        return {};
    std::vector<MeetingTopic> rows;
    for (const MeetingTopic& each : eachOf<MeetingTopic>(plan, std::get<0>(key), std::get<1>(key)))
        rows.push_back(each);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& one, const auto& other) { return one.position < other.position; });
    WholeMeeting whole{*meeting, attendeesOf(plan, key)};
    whole.times = slotsOf(plan, key);
    for (const MeetingTopic& each : rows)
        whole.topics.push_back(each.responsibility);
    return whole;
}

Step addMeeting(const Plan& plan, const WholeMeeting& added)
{
    Edit edit = remit::addMeeting(plan, added.meeting, added.attendees, added.topics);
    edit.append(setSlots(plan, added.meeting.key(), added.times));
    return {Said::tr("Add meeting %1").arg(named(added.meeting)), edit};
}

Step changeMeeting(const Plan& plan, const WholeMeeting& changed)
{
    const Meeting& meeting = changed.meeting;
    Edit edit = remit::changeMeeting(plan, meeting);
    edit.append(setAttendees(plan, meeting.key(), changed.attendees));
    edit.append(setTopics(plan, meeting.key(), changed.topics));
    const auto needed = std::size_t(slotsOfAllTurns(meeting, weeksOf(plan, meeting.constellation)));
    std::vector<MeetingSlot> times = changed.times;
    times.resize(std::min(times.size(), needed));
    edit.append(setSlots(plan, meeting.key(), times));
    return {Said::tr("Change meeting %1").arg(named(meeting)), edit};
}

Step duplicateMeeting(const Plan& plan, const Meeting::Key& key, MeetingId copy)
{
    WholeMeeting whole = wholeMeeting(plan, key);
    const auto isTaken = [&](const QString& name) {
        const auto all = meetingsInOrder(plan, std::get<0>(key));
        return std::any_of(all.begin(), all.end(), [&](const Meeting* each) { return text(each->name) == name; });
    };
    whole.meeting.meeting = copy;
    whole.meeting.name = freeName(text(whole.meeting.name), isTaken).toStdString();
    return {Said::tr("Duplicate meeting %1").arg(named(whole.meeting)),
            remit::addMeeting(plan, whole.meeting, whole.attendees, whole.topics)};
}

Step removeMeetings(const Plan& plan, ConstellationId constellation, const std::vector<MeetingId>& meetings)
{
    const auto* first = meetings.size() == 1 ? plan.find<Meeting>({constellation, meetings.front()}) : nullptr;
    return {first != nullptr ? Said::tr("Remove meeting %1").arg(named(*first))
                             : Said::tr("Remove %1").arg(meetingsCounted(meetings.size())),
            remit::removeMeetings(plan, constellation, meetings)};
}

Step moveSlot(const Plan& plan, const MeetingSlot::Key& key, const SprintTime& to, MovedSlots which)
{
    const auto* moved = plan.find<MeetingSlot>(key);
    const auto* meeting = plan.find<Meeting>({std::get<0>(key), std::get<1>(key)});
    if (moved == nullptr || meeting == nullptr)
        return {};
    Edit edit;
    bool isAlone = meeting->per != Period::day && !isByMonths(*meeting);
    for (MeetingSlot slot : slotsOf(plan, meeting->key())) {
        const bool isIt = slot.slot == moved->slot;
        if (!isIt && (which == MovedSlots::single || !isOfSameRhythm(slot, *moved)))
            continue;
        isAlone = isAlone && isIt;
        if (meeting->per != Period::day) {
            slot.weekday = to.weekday;
            slot.monthDay.reset();
        }
        if (isIt && !isByMonths(*meeting) && meeting->per != Period::day)
            slot.week = to.week;
        slot.startsAt = clockText(to.from);
        edit.append(putIfChanged(plan, slot));
    }
    QString when = meeting->per == Period::day ? clockInWords(to.from)
                                               : weekdayInShort(to.weekday) + u' ' + clockInWords(to.from);
    if (isAlone && weeksOf(plan, meeting->constellation) > 1)
        when = Said::tr("%1 in week %2").arg(when).arg(to.week + 1);
    return {Said::tr("Move %1 to %2").arg(named(*meeting), when), edit,
            QStringLiteral("slot %1").arg(std::get<2>(key).value)};
}

Step setLength(const Plan& plan, const Meeting::Key& key, int minutes)
{
    const auto* found = plan.find<Meeting>(key);
    if (found == nullptr)
        return {};
    Meeting meeting = *found;
    const int now = minutesOf(meeting, weeksOf(plan, meeting.constellation));
    bool isAlike = true;
    for (int weeks = 1; weeks <= 4; ++weeks)
        isAlike = isAlike && minutesOf(meeting, weeks) == now;
    if (isAlike)
        setMinutes(meeting, minutes);
    else
        setMinutes(meeting, weeksOf(plan, meeting.constellation), minutes);
    return {Said::tr("%1 takes %2").arg(named(meeting), lengthInWords(minutes)), remit::changeMeeting(plan, meeting),
            QStringLiteral("length %1").arg(meeting.meeting.value)};
}

Step setPinned(const Plan& plan, const Meeting::Key& key, bool pinned)
{
    const auto* meeting = plan.find<Meeting>(key);
    if (meeting == nullptr)
        return {};
    Edit edit;
    for (MeetingSlot slot : slotsOf(plan, key)) {
        slot.isPinned = pinned;
        edit.append(putIfChanged(plan, slot));
    }
    return {pinned ? Said::tr("Pin %1").arg(named(*meeting)) : Said::tr("Unpin %1").arg(named(*meeting)), edit};
}

int slotsMissing(const Plan& plan, const Meeting& meeting)
{
    const int needed = slotsOfAllTurns(meeting, weeksOf(plan, meeting.constellation));
    return std::max(0, needed - int(timedSlots(plan, meeting).size()));
}

Step placeMeeting(const Plan& plan, const Meeting::Key& key, const SprintTime& at)
{
    const auto* meeting = plan.find<Meeting>(key);
    if (meeting == nullptr || slotsMissing(plan, *meeting) == 0)
        return {};
    std::vector<MeetingSlot> added = meeting->per == Period::week && meeting->turns <= 1
        ? weeklySlots(plan, *meeting, at)
        : std::vector{slotAt(*meeting, at)};
    if (added.empty())
        return {};
    std::vector<MeetingSlot> all = timedSlots(plan, *meeting);
    const int turn = int(all.size()) / std::max(1, slotsNeeded(*meeting, weeksOf(plan, meeting->constellation)));
    added.front().turn = turn;
    all.insert(all.end(), added.begin(), added.end());
    return {Said::tr("Hold %1 on %2").arg(named(*meeting), weekdayInShort(at.weekday) + u' ' + clockInWords(at.from)),
            setSlots(plan, key, all)};
}

Step takeOut(const Plan& plan, const Meeting::Key& key)
{
    const auto* meeting = plan.find<Meeting>(key);
    if (meeting == nullptr)
        return {};
    return {Said::tr("Take %1 out of the week").arg(named(*meeting)), setSlots(plan, key, {})};
}

} // namespace remit::steps
