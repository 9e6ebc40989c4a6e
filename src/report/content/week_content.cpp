#include "report/content/week_content.h"

#include "analysis/meetings/occurrences.h"
#include "analysis/meetings/working_time.h"
#include "core/organisation.h"
#include "core/rows_of.h"
#include "report/content/report_words.h"
#include "words/cadence/meeting_words.h"
#include "words/lists.h"
#include "words/zones.h"

#include <algorithm>
#include <map>
#include <set>

namespace remit {

using namespace report;

namespace {

constexpr int daysInWeek = 7;

class WeekMaker {
public:
    WeekMaker(const Plan& plan, ConstellationId constellation, const ChartOptions& options)
        : m_plan(plan)
        , m_constellation(constellation)
        , m_options(options)
        , m_sprint(sprintOf(plan, constellation))
        , m_participants(participantsOf(plan, constellation))
        , m_leading(leadingTime(plan, constellation))
    {
        const QDate day = options.printedOn.isValid() ? options.printedOn : QDate::currentDate();
        const Date date = calendarDate(day);
        m_start = mondayOf(date) - std::chrono::days(daysInWeek * weekOfSprint(m_sprint, date));
        m_zones = zonesOf(plan, day.addMonths(-1), day.addMonths(2));
    }

    std::vector<WeekContent> all()
    {
        std::vector<WeekContent> weeks;
        for (int week = 0; week < m_sprint.weeks; ++week)
            weeks.push_back(made(week));
        const bool isEmpty
            = std::all_of(weeks.begin(), weeks.end(), [](const WeekContent& each) { return each.blocks.empty(); });
        return isEmpty ? std::vector<WeekContent>() : weeks;
    }

private:
    WeekContent made(int week)
    {
        const auto& found = *m_plan.find<Constellation>(m_constellation);
        WeekContent content;
        content.title = m_sprint.weeks == 1 ? say("Meetings of a week")
                                            : say("Meetings, week %1 of %2").arg(week + 1).arg(m_sprint.weeks);
        content.subtitle = subtitle(m_plan, found, m_options);
        content.running = joined({content.title, plain(found.name)});
        content.footer = footer(m_options);
        const Date monday = m_start + std::chrono::days(daysInWeek * week);
        content.blocks = blocksOf(monday);
        addDays(content);
        addPlaces(content, monday);
        std::set<MeetingKind> kinds;
        for (const WeekBlock& each : content.blocks)
            kinds.insert(each.kind);
        content.kinds.assign(kinds.begin(), kinds.end());
        if (const QStringList without = withoutTime(); !without.isEmpty() && week == 0)
            content.remarks << say("Without a time: %1.").arg(listed(without));
        return content;
    }

    std::vector<WeekBlock> blocksOf(Date monday)
    {
        std::vector<WeekBlock> blocks;
        for (const Meeting* meeting : meetingsInOrder(m_plan, m_constellation)) {
            for (const MeetingSlot& slot : slotsOf(m_plan, meeting->key())) {
                for (const int day : daysIn(monday, *meeting, slot))
                    blocks.push_back(blockOf(*meeting, slot, day));
            }
        }
        putSideBySide(blocks);
        return blocks;
    }

    /// Days of the week from 0. What comes on some Thursday of a month has its place on every Thursday.
    std::vector<int> daysIn(Date monday, const Meeting& meeting, const MeetingSlot& slot) const
    {
        if (!timeOf(meeting, slot, m_sprint.weeks))
            return {};
        if (isByMonths(meeting) && !slot.monthDay)
            return {daysAfterMonday(slot.weekday)};
        std::vector<int> days;
        for (const Date day : daysOf(meeting, slot, m_sprint, monday, monday + std::chrono::days(daysInWeek)))
            days.push_back(static_cast<int>((day - monday).count()));
        return days;
    }

    WeekBlock blockOf(const Meeting& meeting, const MeetingSlot& slot, int day) const
    {
        const SlotTime time = *timeOf(meeting, slot, m_sprint.weeks);
        WeekBlock block;
        block.meeting = meeting.meeting;
        block.slot = slot.slot;
        block.day = day;
        block.from = time.from;
        block.until = std::max(time.until, time.from + gridMinutes);
        block.kind = kindOf(m_plan, meeting, m_participants.at(meeting.meeting));
        block.name = plain(meeting.name);
        block.isRare = isByMonths(meeting);
        block.below = joined({whoComes(m_plan, meeting), block.isRare ? howOften(meeting) : QString()});
        return block;
    }

    static void addDays(WeekContent& content)
    {
        int days = workingDaysOfWeek;
        for (const WeekBlock& each : content.blocks)
            days = std::max(days, each.day + 1);
        for (int day = 0; day < days; ++day)
            content.days << weekdayInShort(weekdayAfterMonday(day));
    }

    void addPlaces(WeekContent& content, Date monday) const
    {
        content.from = m_leading.day.from;
        content.until = m_leading.day.until;
        for (const WeekBlock& each : content.blocks) {
            content.from = std::min(content.from, each.from);
            content.until = std::max(content.until, each.until);
        }
        content.from = content.from / minutesOfHour * minutesOfHour;
        content.until = (content.until + minutesOfHour - 1) / minutesOfHour * minutesOfHour;
        const std::vector<LocationId> places = placesOfPeople(m_plan, m_constellation);
        for (const LocationId place : places) {
            const WorkingTime there = workingTimeOf(m_plan.find<Location>(place));
            const QString name
                = m_plan.find<Location>(place) == nullptr ? QString() : plain(m_plan.find<Location>(place)->name);
            const int ahead = aheadOf(there, monday);
            content.axes.push_back({name, ahead});
            if (places.size() < 2)
                continue;
            const int from = there.day.from - ahead;
            const int until = there.day.until - ahead;
            if (from > content.from)
                content.hatched.push_back(
                    {content.from, std::min(from, content.until), say("before %1 hours").arg(name)});
            if (until < content.until)
                content.hatched.push_back(
                    {std::max(until, content.from), content.until, say("after %1 hours").arg(name)});
        }
    }

    int aheadOf(const WorkingTime& there, Date monday) const
    {
        if (!m_zones.knows(there.zone) || !m_zones.knows(m_leading.zone))
            return 0;
        const LocalTime noon{monday, minutesOfDay / 2};
        const LocalTime shown = m_zones.converted(noon, m_leading.zone, there.zone);
        return static_cast<int>((shown.date - noon.date).count()) * minutesOfDay + shown.minutes - noon.minutes;
    }

    QStringList withoutTime() const
    {
        QStringList names;
        for (const Meeting* meeting : meetingsInOrder(m_plan, m_constellation)) {
            if (takesTime(*meeting) && slotsOf(m_plan, meeting->key()).empty())
                names << plain(meeting->name);
        }
        return names;
    }

    const Plan& m_plan;
    ConstellationId m_constellation;
    const ChartOptions& m_options;
    Sprint m_sprint;
    std::map<MeetingId, std::vector<Participant>> m_participants;
    WorkingTime m_leading;
    Date m_start;
    ZoneTable m_zones;
};

} // namespace

std::vector<LocationId> placesOfPeople(const Plan& plan, ConstellationId constellation)
{
    std::vector<LocationId> places{leadingTime(plan, constellation).location};
    const auto add = [&](const std::optional<LocationId>& place) {
        if (place && std::find(places.begin(), places.end(), *place) == places.end())
            places.push_back(*place);
    };
    for (const Seat& seat : eachOf<Seat>(plan, constellation))
        add(seat.location);
    for (const ConstellationUnit& unit : eachOf<ConstellationUnit>(plan, constellation))
        add(unit.location);
    return places;
}

std::vector<WeekContent> weekContents(const Plan& plan, ConstellationId constellation, const ChartOptions& options)
{
    if (plan.find<Constellation>(constellation) == nullptr)
        return {};
    return WeekMaker(plan, constellation, options).all();
}

} // namespace remit
