#include "support/meetings_text.h"

#include "core/calendar/dates.h"
#include "core/edits/edits_of_meetings.h"
#include "core/edits/edits_of_people.h"
#include "core/rows_of.h"
#include "support/organisation_text.h"

#include <cstdlib>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace remit::test {

namespace {

constexpr ConstellationId chart{1};

template <class Row> typename Row::Key named(const Plan& plan, std::string_view name)
{
    for (const auto& [id, row] : plan.all<Row>()) {
        if (row.name == name)
            return id;
    }
    return {};
}

/// One line, read word by word.
class MeetingLine {
public:
    MeetingLine(Plan& plan, std::string_view line)
        : m_plan(plan)
        , m_words{std::string(line.substr(line.find(':') + 1))}
    {
        m_meeting.constellation = chart;
        m_meeting.meeting = MeetingId{static_cast<std::int64_t>(plan.all<Meeting>().size() + 1)};
        const std::string head(line.substr(0, line.find(':')));
        const std::size_t of = head.find(" of ");
        m_meeting.name = head.substr(0, of);
        if (of != std::string::npos)
            m_meeting.unit = named<Unit>(plan, head.substr(of + 4));
    }

    void add()
    {
        readAttendees();
        readLength();
        apply(addMeeting(m_plan, m_meeting, m_attendees, {}), m_plan);
        for (std::string place; std::getline(m_words, place, ',');)
            addSlot(place);
    }

private:
    /// Up to the word that says how often.
    void readAttendees()
    {
        for (std::string word; m_words >> word && !readPeriod(word);) {
            MeetingAttendee attendee;
            if (word.back() == '?') {
                attendee.isRequired = false;
                attendee.share = 0;
                word.pop_back();
            }
            addAttendee(attendee, word);
        }
    }
    void addAttendee(MeetingAttendee attendee, const std::string& word)
    {
        const std::size_t group = word.find(':');
        if (group != std::string::npos)
            attendee.unit = groupNamed(word.substr(group + 1), word.substr(0, group));
        else if (const RoleId role = roleNamed(word))
            attendee.role = role;
        else
            attendee.seat = seatNamed(m_plan, word);
        m_attendees.push_back(attendee);
    }
    RoleId roleNamed(const std::string& name) const
    {
        for (const auto& [id, role] : m_plan.all<Role>()) {
            if (role.shortName == name)
                return id;
        }
        return {};
    }
    UnitId groupNamed(const std::string& name, const std::string& side)
    {
        const UnitId known = named<Unit>(m_plan, name);
        if (known)
            return known;
        Unit group;
        group.id = UnitId{static_cast<std::int64_t>(m_plan.all<Unit>().size() + 1)};
        group.kind = UnitKind::stakeholders;
        group.name = name;
        group.side = fromWord<UnitSide>(side).value_or(UnitSide::internal);
        apply(addUnit(m_plan, chart, group), m_plan);
        return group.id;
    }
    bool readPeriod(const std::string& word)
    {
        const std::size_t slash = word.find('/');
        const std::string first = word.substr(0, slash);
        const std::string second = slash == std::string::npos ? "" : word.substr(slash + 1);
        const auto before = fromWord<Period>(first);
        const auto behind = fromWord<Period>(second);
        if (!before && !behind)
            return false;
        m_meeting.per = before ? *before : *behind;
        m_meeting.every = before && !second.empty() ? std::atof(second.c_str()) : 1;
        m_meeting.times = before ? 1 : std::atof(first.c_str());
        return true;
    }
    void readLength()
    {
        std::string word;
        m_words >> word;
        if (const auto day = fromWord<SprintDay>(word)) {
            m_meeting.day = *day;
            m_words >> word;
        }
        for (auto minutes : {&Meeting::minutesInOneWeek, &Meeting::minutesInTwoWeeks, &Meeting::minutesInThreeWeeks,
                             &Meeting::minutesInFourWeeks})
            m_meeting.*minutes = std::atof(word.c_str());
    }
    void addSlot(const std::string& place)
    {
        MeetingSlot slot;
        slot.constellation = chart;
        slot.meeting = m_meeting.meeting;
        slot.slot = MeetingSlotId{static_cast<std::int64_t>(m_plan.all<MeetingSlot>().size() + 1)};
        std::istringstream words(place);
        for (std::string word; words >> word;) {
            if (const auto weekday = fromWord<Weekday>(word))
                slot.weekday = *weekday;
            else if (word.find(':') != std::string::npos)
                slot.startsAt = word;
            else
                slot.week = std::atof(word.c_str());
        }
        if (!minutesFrom(slot.startsAt))
            throw std::invalid_argument("no time of the day in: " + place);
        m_plan.put(slot);
    }

    Plan& m_plan;
    std::istringstream m_words;
    Meeting m_meeting;
    std::vector<MeetingAttendee> m_attendees;
};

} // namespace

void addMeetings(Plan& plan, std::string_view text)
{
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        const std::size_t begin = line.find_first_not_of(' ');
        if (begin != std::string::npos)
            MeetingLine(plan, std::string_view(line).substr(begin)).add();
    }
}

MeetingId meetingNamed(const Plan& plan, std::string_view name)
{
    for (const Meeting& each : eachOf<Meeting>(plan, chart)) {
        if (each.name == name)
            return each.meeting;
    }
    return {};
}

} // namespace remit::test
