#include "model/cadence/free_place.h"

#include "analysis/meetings/meeting_times.h"
#include "model/cadence/shown_week.h"

#include <algorithm>
#include <set>

namespace remit {

namespace {

/// Asks for one meeting whether a time suits those who have to come.
class Suiting {
public:
    Suiting(const ShownWeek& week, const Meeting& meeting)
        : m_week(week)
        , m_length(minutesOf(meeting, week.sprint().weeks))
        , m_leading(leadingTime(week.plan(), week.constellation()).zone)
    {
        for (const Participant& who : participantsOf(week.plan(), meeting)) {
            if (who.isRequired && !who.isStakeholders())
                m_guests.push_back(who);
        }
        readTaken(meeting);
    }

    bool suits(int day, int from) const
    {
        const Minutes time{from, from + m_length};
        const bool isTaken = std::any_of(m_taken.begin(), m_taken.end(), [&](const WeekBlock& block) {
            return block.day == day && time.meets({block.from, block.until});
        });
        const Date date = m_week.monday() + std::chrono::days(day);
        return !isTaken && std::all_of(m_guests.begin(), m_guests.end(), [&](const Participant& who) {
            const std::string zone = workingTimeOf(m_week.plan(), m_week.constellation(), who).zone;
            const LocalTime there = m_week.zones().converted({date, from}, m_leading, zone);
            return hindranceOf(m_week.plan(), m_week.constellation(), who, there.date,
                               {there.minutes, there.minutes + m_length})
                == Hindrance::none;
        });
    }

private:
    /// The meetings of the week in which somebody is who has to come to this one.
    void readTaken(const Meeting& meeting)
    {
        const Plan& plan = m_week.plan();
        const ConstellationId constellation = m_week.constellation();
        std::set<CalendarOwner> owners;
        for (const Participant& who : m_guests)
            owners.insert(calendarOwner(plan, constellation, who));
        const auto all = participantsOf(plan, constellation);
        for (const WeekBlock& block : m_week.blocks()) {
            const std::vector<Participant>& others = all.at(block.meeting);
            const bool isSomebody = std::any_of(others.begin(), others.end(), [&](const Participant& who) {
                return who.isRequired && owners.contains(calendarOwner(plan, constellation, who));
            });
            if (block.meeting != meeting.meeting && isSomebody)
                m_taken.push_back(block);
        }
    }

    const ShownWeek& m_week;
    int m_length;
    std::string m_leading;
    std::vector<Participant> m_guests;
    std::vector<WeekBlock> m_taken;
};

} // namespace

std::optional<steps::SprintTime> firstFreeTime(const ShownWeek& week, MeetingId id)
{
    const auto* meeting = week.plan().find<Meeting>({week.constellation(), id});
    if (meeting == nullptr)
        return std::nullopt;
    const Suiting suiting(week, *meeting);
    for (int day = 0; day < workingDaysOfWeek; ++day) {
        for (int from = week.hours().from; from < week.hours().until; from += gridMinutes) {
            if (suiting.suits(day, from))
                return steps::SprintTime{week.week(), weekdayAfterMonday(day), from};
        }
    }
    return std::nullopt;
}

} // namespace remit
