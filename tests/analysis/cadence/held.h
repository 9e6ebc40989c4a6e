#pragma once

#include "core/edits/edits_of_meetings.h"
#include "support/organisation_text.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

#include <sstream>
#include <string>
#include <string_view>

/// Meetings written as text.
namespace remit::test {

namespace meeting_text {

inline std::optional<Weekday> dayFrom(const std::string& word)
{
    for (const auto& [day, name] : Words<Weekday>::list) {
        if (day != Weekday::any && name.substr(0, 3) == word)
            return day;
    }
    return std::nullopt;
}

/// "mon 10:00", "w1 fri 9:00"
inline MeetingSlot slotFrom(const std::string& text, const Meeting& meeting, std::int64_t number)
{
    MeetingSlot slot;
    slot.constellation = meeting.constellation;
    slot.meeting = meeting.meeting;
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
    return slot;
}

inline UnitId unitNamed(const Plan& plan, const std::string& name)
{
    for (const auto& [id, unit] : plan.all<Unit>()) {
        if (unit.name == name)
            return id;
    }
    return {};
}

/// A role, who sits somewhere, or a group, with "?" who need not come, "~" who rarely does, "!" who sees to it.
inline MeetingAttendee attendeeFrom(std::string word, const Plan& plan)
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
        FAIL("nobody is called " << word);
    return attendee;
}

} // namespace meeting_text

/// Adds meetings to `theChart`, a line each: "K01: 2 week 30 PM! PO | mon 10:00, thu 10:00 | 1 2", with a unit as
/// "K02@Red: 1 day 15 DT PO": how often in which period, minutes, who comes, when, the numbers of the rows it covers.
inline Plan holding(Plan plan, std::string_view text)
{
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        const auto colon = line.find(':');
        const std::string called = line.substr(0, colon);
        Meeting meeting;
        meeting.constellation = theChart;
        meeting.meeting = MeetingId{static_cast<std::int64_t>(plan.all<Meeting>().size() + 1)};
        meeting.name = called.substr(0, called.find('@'));
        meeting.catalogueKey = meeting.name.front() == 'K' ? meeting.name : "";
        meeting.purpose = "To talk";
        meeting.outcome = "What is next";
        if (const auto at = called.find('@'); at != std::string::npos)
            meeting.unit = meeting_text::unitNamed(plan, called.substr(at + 1));
        std::istringstream parts(line.substr(colon + 1));
        std::string part;
        std::getline(parts, part, '|');
        std::istringstream words(part);
        std::string period;
        double minutes = 0;
        words >> meeting.times >> period >> minutes;
        meeting.per = *fromWord<Period>(period);
        meeting.minutesInOneWeek = meeting.minutesInTwoWeeks = minutes;
        meeting.minutesInThreeWeeks = meeting.minutesInFourWeeks = minutes;
        std::vector<MeetingAttendee> attendees;
        for (std::string word; words >> word;)
            attendees.push_back(meeting_text::attendeeFrom(word, plan));
        std::vector<MeetingSlot> places;
        if (std::getline(parts, part, '|')) {
            std::istringstream times(part);
            for (std::string time; std::getline(times, time, ',');) {
                if (time.find(':') != std::string::npos)
                    places.push_back(
                        meeting_text::slotFrom(time, meeting, static_cast<std::int64_t>(places.size() + 1)));
            }
        }
        std::vector<ResponsibilityId> topics;
        if (std::getline(parts, part, '|')) {
            std::istringstream rows(part);
            for (std::int64_t row = 0; rows >> row;)
                topics.push_back(ResponsibilityId{row});
        }
        apply(addMeeting(plan, meeting, attendees, topics), plan);
        apply(setSlots(plan, meeting.key(), places), plan);
    }
    return plan;
}

} // namespace remit::test
