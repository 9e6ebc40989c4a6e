#include "support/meetings_text.h"

#include "analysis/meetings/meeting_times.h"
#include "core/calendar/dates.h"
#include "core/edits/edits_of_meetings.h"
#include "core/rows_of.h"
#include "support/organisation_text.h"
#include "support/plan_text.h"

#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace remit::test {

namespace {

UnitId unitNamed(const Plan& plan, const std::string& name)
{
    for (const auto& [id, unit] : plan.all<Unit>()) {
        if (unit.name == name)
            return id;
    }
    return {};
}

std::optional<Weekday> dayFrom(const std::string& word)
{
    for (const auto& [day, name] : Words<Weekday>::list) {
        if (day != Weekday::any && name.substr(0, 3) == word)
            return day;
    }
    return std::nullopt;
}

MeetingAttendee attendeeFrom(std::string word, const Plan& plan)
{
    MeetingAttendee attendee;
    for (; std::string_view("?~!").find(word.back()) != std::string_view::npos; word.pop_back()) {
        attendee.isRequired = attendee.isRequired && word.back() == '!';
        attendee.share = word.back() == '~' ? 0 : attendee.share;
        attendee.isOwner = attendee.isOwner || word.back() == '!';
    }
    for (const auto& [id, role] : plan.all<Role>())
        attendee.role = role.name == word ? id : attendee.role;
    if (!attendee.role)
        attendee.seat = seatNamed(plan, word);
    if (!attendee.role && !attendee.seat)
        attendee.unit = unitNamed(plan, word);
    if (!attendee.role && !attendee.seat && !attendee.unit)
        throw std::invalid_argument("nobody is called " + word);
    return attendee;
}

/// One line, read part by part.
class MeetingLine {
public:
    MeetingLine(Plan& plan, const std::string& line)
        : m_plan(plan)
        , m_parts(line.substr(line.find(':') + 1))
    {
        const std::string called = line.substr(0, line.find(':'));
        m_meeting.constellation = theChart;
        m_meeting.meeting = MeetingId{static_cast<std::int64_t>(plan.all<Meeting>().size() + 1)};
        m_meeting.name = called.substr(0, called.find('@'));
        m_meeting.catalogueKey = m_meeting.name.front() == 'K' ? m_meeting.name : "";
        m_meeting.purpose = "To talk";
        m_meeting.outcome = "What is next";
        if (const auto at = called.find('@'); at != std::string::npos)
            m_meeting.unit = unitNamed(plan, called.substr(at + 1));
    }

    void add()
    {
        std::istringstream words(nextPart());
        readRhythm(words);
        std::vector<MeetingAttendee> attendees;
        for (std::string word; words >> word;)
            attendees.push_back(attendeeFrom(word, m_plan));
        const std::vector<MeetingSlot> times = readTimes(nextPart());
        std::istringstream rows(nextPart());
        std::vector<ResponsibilityId> topics;
        for (std::int64_t row = 0; rows >> row;)
            topics.push_back(ResponsibilityId{row});
        apply(addMeeting(m_plan, m_meeting, attendees, topics), m_plan);
        apply(setSlots(m_plan, m_meeting.key(), times), m_plan);
    }

private:
    std::string nextPart()
    {
        std::string part;
        std::getline(m_parts, part, '|');
        return part;
    }

    void readRhythm(std::istringstream& words)
    {
        std::string period;
        std::string minutes;
        words >> m_meeting.times >> period >> minutes;
        const std::size_t slash = period.find('/');
        if (slash != std::string::npos)
            m_meeting.every = std::stod(period.substr(slash + 1));
        m_meeting.per = fromWord<Period>(period.substr(0, slash)).value();
        if (const auto day = fromWord<SprintDay>(minutes)) {
            m_meeting.day = *day;
            words >> minutes;
        }
        setMinutes(m_meeting, std::stoi(minutes));
    }

    std::vector<MeetingSlot> readTimes(const std::string& part) const
    {
        std::vector<MeetingSlot> times;
        std::istringstream all(part);
        for (std::string time; std::getline(all, time, ',');) {
            if (time.find(':') != std::string::npos)
                times.push_back(timeFrom(time, static_cast<std::int64_t>(times.size() + 1)));
        }
        return times;
    }

    MeetingSlot timeFrom(const std::string& text, std::int64_t number) const
    {
        MeetingSlot slot;
        slot.constellation = m_meeting.constellation;
        slot.meeting = m_meeting.meeting;
        slot.slot = MeetingSlotId{number};
        std::istringstream words(text);
        for (std::string word; words >> word;) {
            if (word.front() == 'w' && word.size() == 2)
                slot.week = word[1] - '0';
            else if (const auto day = dayFrom(word))
                slot.weekday = *day;
            else
                slot.startsAt = word;
        }
        if (!minutesFrom(slot.startsAt))
            throw std::invalid_argument("no time of the day in: " + text);
        return slot;
    }

    Plan& m_plan;
    std::istringstream m_parts;
    Meeting m_meeting;
};

} // namespace

void addMeetings(Plan& plan, std::string_view text)
{
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        if (line.find(':') != std::string::npos)
            MeetingLine(plan, line).add();
    }
}

Plan holding(Plan plan, std::string_view text)
{
    addMeetings(plan, text);
    return plan;
}

MeetingId meetingNamed(const Plan& plan, std::string_view name)
{
    for (const Meeting& each : eachOf<Meeting>(plan, theChart)) {
        if (each.name == name)
            return each.meeting;
    }
    return {};
}

} // namespace remit::test
