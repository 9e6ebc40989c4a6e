#include "exchange/calendar/calendar_writing.h"

#include "analysis/meetings/attendance.h"
#include "analysis/meetings/working_time.h"
#include "core/organisation.h"
#include "core/role_names.h"
#include "core/rows_of.h"
#include "exchange/calendar/calendar_parts.h"
#include "exchange/calendar/clock_changes.h"
#include "exchange/calendar/meeting_series.h"

#include <algorithm>
#include <cstdio>
#include <set>

namespace remit {

namespace {

std::string offsetText(int minutes)
{
    char text[16];
    const int size = std::abs(minutes);
    std::snprintf(text, sizeof text, "%c%02d%02d", minutes < 0 ? '-' : '+', size / 60, size % 60);
    return text;
}

ComponentOwner changeComponent(const ClockChange& change)
{
    ComponentOwner part(icalcomponent_new(change.isSummer ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT));
    put(*part, icalproperty_new_tzname(offsetText(change.after).c_str()));
    put(*part, icalproperty_new_tzoffsetfrom(change.before * secondsOfMinute));
    put(*part, icalproperty_new_tzoffsetto(change.after * secondsOfMinute));
    put(*part, icalproperty_new_dtstart(calendarTime(change.at)));
    if (!change.rule.empty())
        put(*part, icalproperty_new_rrule(icalrecurrencetype_from_string(change.rule.c_str())));
    return part;
}

ComponentOwner zoneComponent(const std::string& zone, const ZoneTable& zones)
{
    ComponentOwner made(icalcomponent_new(ICAL_VTIMEZONE_COMPONENT));
    put(*made, icalproperty_new_tzid(zone.c_str()));
    for (const ClockChange& change : clockChanges(zones.offsetsOf(zone)))
        put(*made, changeComponent(change));
    return made;
}

PersonId personOf(const Plan& plan, ConstellationId constellation, const Participant& who)
{
    const auto* seat = plan.find<Seat>({constellation, who.seat});
    return seat != nullptr ? seat->person.value_or(PersonId()) : PersonId();
}

/// Whether it can stand in a file without ending its line or being taken for two.
bool isAddress(std::string_view text)
{
    const bool isPlain
        = std::all_of(text.begin(), text.end(), [](char each) { return each > ' ' && each != '"' && each != 0x7f; });
    return isPlain && text.find('@') != std::string_view::npos;
}

class CalendarWriter {
public:
    CalendarWriter(const Plan& plan, ConstellationId constellation, const ZoneTable& zones,
                   const CalendarOptions& options)
        : m_plan(plan)
        , m_constellation(constellation)
        , m_zones(zones)
        , m_options(options)
        , m_participants(participantsOf(plan, constellation))
    {
        const std::string zone = leadingTime(plan, constellation).zone;
        if (zones.knows(zone))
            m_zone = zone;
    }

    Result<std::string> text()
    {
        ComponentOwner calendar(icalcomponent_new_vcalendar());
        put(*calendar, icalproperty_new_prodid("-//Remit//Remit " REMIT_VERSION "//EN"));
        put(*calendar, icalproperty_new_version("2.0"));
        put(*calendar, icalproperty_new_calscale("GREGORIAN"));
        const std::string& name = m_plan.find<Constellation>(m_constellation)->name;
        icalproperty* shown = icalproperty_new_x(calendarName().c_str());
        icalproperty_set_x_name(shown, "X-WR-CALNAME");
        put(*calendar, shown);
        if (!m_zone.empty())
            put(*calendar, zoneComponent(m_zone, m_zones));
        bool isEmpty = true;
        for (const MeetingSeries& series : seriesOf(m_plan, m_constellation, m_options.from)) {
            if (!isWanted(series.meeting))
                continue;
            put(*calendar, eventFor(series));
            isEmpty = false;
        }
        if (isEmpty)
            return Error{"No meeting of \"" + name + "\"" + (m_options.person ? " that this person is in" : "")
                         + " has a time yet: find the best times, or give them times, first."};
        return textOf(*calendar);
    }

private:
    bool isWanted(MeetingId meeting) const
    {
        const auto& all = m_participants.at(meeting);
        return !m_options.person || std::any_of(all.begin(), all.end(), [&](const Participant& who) {
            return personOf(m_plan, m_constellation, who) == *m_options.person;
        });
    }

    /// The same in every file of the constellation, so that all of its entries can be found and taken out together.
    std::string calendarName() const { return "Remit: " + m_plan.find<Constellation>(m_constellation)->name; }

    ComponentOwner eventFor(const MeetingSeries& series)
    {
        const Meeting& meeting = *m_plan.find<Meeting>({m_constellation, series.meeting});
        ComponentOwner event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
        put(*event, icalproperty_new_uid(uidOf(series).c_str()));
        put(*event, icalproperty_new_dtstamp(calendarTimeUtc(m_options.writtenAt)));
        put(*event, icalproperty_new_lastmodified(calendarTimeUtc(m_options.writtenAt)));
        put(*event, icalproperty_new_sequence(m_options.sequence));
        put(*event, icalproperty_new_summary(meeting.name.c_str()));
        if (const std::string text = descriptionOf(meeting); !text.empty())
            put(*event, icalproperty_new_description(text.c_str()));
        put(*event, icalproperty_new_categories(calendarName().c_str()));
        const LocalTime start{series.first, series.startsAt};
        put(*event, inZone(icalproperty_new_dtstart(calendarTime(start))));
        put(*event, inZone(icalproperty_new_dtend(calendarTime(after(start, series.minutes)))));
        put(*event, icalproperty_new_rrule(icalrecurrencetype_from_string(series.rule.c_str())));
        for (const Date day : series.leftOut)
            put(*event, inZone(icalproperty_new_exdate(calendarTime({day, series.startsAt}))));
        addPeople(*event, series.meeting);
        return event;
    }

    std::string uidOf(const MeetingSeries& series) const
    {
        char text[96];
        std::snprintf(text, sizeof text, "%llx-%llx-%llx@remit", static_cast<unsigned long long>(m_constellation.value),
                      static_cast<unsigned long long>(series.meeting.value),
                      static_cast<unsigned long long>(series.slot.value));
        return text;
    }

    static LocalTime after(LocalTime time, int minutes)
    {
        time.minutes += minutes;
        time.date += std::chrono::days(time.minutes / minutesOfDay);
        time.minutes %= minutesOfDay;
        return time;
    }

    icalproperty* inZone(icalproperty* property) const
    {
        if (!m_zone.empty())
            icalproperty_add_parameter(property, icalparameter_new_tzid(m_zone.c_str()));
        return property;
    }

    std::string descriptionOf(const Meeting& meeting) const
    {
        std::string text = meeting.purpose;
        const auto add = [&](const std::string& word, const std::string& said) {
            if (!said.empty())
                text += (text.empty() ? "" : "\n") + word + ": " + said;
        };
        add(m_options.decidesWord, meeting.outcome);
        add(m_options.ownerWord, ownerOf(meeting.meeting));
        return text;
    }

    std::string ownerOf(MeetingId meeting) const
    {
        for (const Participant& who : m_participants.at(meeting)) {
            if (!who.isOwner)
                continue;
            const auto* person
                = m_options.names ? m_plan.find<Person>(personOf(m_plan, m_constellation, who)) : nullptr;
            const auto* group = m_plan.find<Unit>(who.unit);
            return person != nullptr ? person->name
                : who.role           ? fullNameOf(m_plan, who.role)
                : group != nullptr   ? group->name
                                     : std::string();
        }
        return {};
    }

    /// Those who have an address; whoever owns the meeting asks for it.
    void addPeople(icalcomponent& event, MeetingId meeting)
    {
        if (!m_options.names)
            return;
        std::set<PersonId> known;
        bool hasOrganizer = false;
        for (const Participant& who : m_participants.at(meeting)) {
            const auto* person = m_plan.find<Person>(personOf(m_plan, m_constellation, who));
            if (person == nullptr || !isAddress(person->address) || !known.insert(person->id).second)
                continue;
            const std::string address = "mailto:" + person->address;
            if (who.isOwner && !hasOrganizer) {
                put(event, named(icalproperty_new_organizer(address.c_str()), *person));
                hasOrganizer = true;
            }
            icalproperty* attendee = named(icalproperty_new_attendee(address.c_str()), *person);
            icalproperty_add_parameter(
                attendee, icalparameter_new_role(who.isRequired ? ICAL_ROLE_REQPARTICIPANT : ICAL_ROLE_OPTPARTICIPANT));
            put(event, attendee);
        }
    }

    /// Many programs don't know how quotes are written here.
    static icalproperty* named(icalproperty* property, const Person& person)
    {
        std::string name = person.name;
        std::replace(name.begin(), name.end(), '"', '\'');
        icalproperty_add_parameter(property, icalparameter_new_cn(name.c_str()));
        return property;
    }

    const Plan& m_plan;
    ConstellationId m_constellation;
    const ZoneTable& m_zones;
    const CalendarOptions& m_options;
    /// Empty: times that hold everywhere.
    std::string m_zone;
    std::map<MeetingId, std::vector<Participant>> m_participants;
};

} // namespace

Result<std::string> writeCalendar(const Plan& plan, ConstellationId constellation, const ZoneTable& zones,
                                  const CalendarOptions& options)
{
    return CalendarWriter(plan, constellation, zones, options).text();
}

std::vector<PersonId> peopleWithMeetings(const Plan& plan, ConstellationId constellation)
{
    std::set<PersonId> found;
    for (const Meeting& meeting : eachOf<Meeting>(plan, constellation)) {
        if (slotsOf(plan, meeting.key()).empty())
            continue;
        for (const Participant& who : participantsOf(plan, meeting))
            found.insert(personOf(plan, constellation, who));
    }
    std::vector<PersonId> people = peopleInOrder(plan);
    std::erase_if(people, [&](PersonId each) { return !found.contains(each); });
    return people;
}

} // namespace remit
