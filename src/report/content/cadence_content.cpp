#include "report/content/cadence_content.h"

#include "analysis/meetings/meeting_hours.h"
#include "core/organisation.h"
#include "core/role_names.h"
#include "core/rows_of.h"
#include "report/content/report_words.h"
#include "report/content/week_content.h"
#include "words/cadence/meeting_words.h"
#include "words/cadence/trouble_words.h"
#include "words/lists.h"
#include "words/numbers.h"
#include "words/seat_words.h"
#include "words/zones.h"

#include <cmath>

namespace remit {

using namespace report;

namespace {

/// Full time, as the shares of a week are told.
constexpr double hoursOfWeek = 40;

/// Those who come, by whether they have to.
QString attendeesInWords(const Plan& plan, const Meeting& meeting, bool areRequired)
{
    QStringList names;
    for (const MeetingAttendee& each : attendeesOf(plan, meeting.key())) {
        if (each.isRequired != areRequired)
            continue;
        const int percent = static_cast<int>(std::lround(each.share * 100));
        const QString name = attendeeInWords(plan, each);
        names << (percent == 0 || percent == 100 ? name
                                                 : say("%1 (%2 % of the time)").arg(name, QString::number(percent)));
    }
    return listed(names);
}

/// When its first time of the sprint is by the clocks of the other places: "Lisbon 8:00".
QString elsewhere(const Plan& plan, const Meeting& meeting, const ZoneTable& zones, Date date)
{
    const WorkingTime leading = leadingTime(plan, meeting.constellation);
    QStringList places;
    for (const MeetingSlot& slot : slotsOf(plan, meeting.key())) {
        const auto minutes = minutesFrom(slot.startsAt);
        QStringList clocks;
        for (const LocationId id : placesOfPeople(plan, meeting.constellation)) {
            const auto* place = plan.find<Location>(id);
            const bool isKnown = place != nullptr && zones.knows(place->zone) && zones.knows(leading.zone);
            if (minutes && id != leading.location && isKnown)
                clocks << say("%1 %2").arg(
                    plain(place->name),
                    clockInWords(zones.converted({date, *minutes}, leading.zone, place->zone).minutes));
        }
        if (!places.contains(joined(clocks)))
            places << joined(clocks);
    }
    return joined(places);
}

class CadenceSheet {
public:
    CadenceSheet(const Plan& plan, ConstellationId constellation, const ChartOptions& options)
        : m_plan(plan)
        , m_constellation(constellation)
        , m_weeks(sprintOf(plan, constellation).weeks)
        , m_day(options.printedOn.isValid() ? options.printedOn : QDate::currentDate())
        , m_zones(zonesOf(plan, m_day.addMonths(-1), m_day.addYears(1).addMonths(1)))
    {
    }

    std::vector<SheetSection> meetings() const
    {
        std::vector<SheetSection> sections;
        for (const Meeting* meeting : meetingsInOrder(m_plan, m_constellation))
            sections.push_back(sectionOf(*meeting));
        return sections;
    }

    /// Hours a week of everybody, with the part of the week they are.
    SheetSection load() const
    {
        SheetSection section;
        section.heading = say("Time in meetings in an average week");
        const MeetingHours hours = meetingHours(m_plan, m_constellation);
        for (const SeatId id : seatsInOrder(m_plan, m_constellation)) {
            const auto& seat = *m_plan.find<Seat>({m_constellation, id});
            if (hours.ofSeat(id) > 0)
                section.items.push_back(
                    loadItem(participantInWords(m_plan, m_constellation, {{}, id, {}}), hours.ofSeat(id), seat.fte));
        }
        for (const auto& [who, people] : hours.unseated) {
            if (!who.first)
                continue;
            const QString name = participantInWords(m_plan, m_constellation, {who.first, {}, who.second});
            section.items.push_back(
                loadItem(people.people > 1 ? say("%1: each of %2").arg(name, trimmedNumber(people.people, 1)) : name,
                         hoursOf(people.lines), 1));
        }
        section.items.push_back({{}, {}, say("All together"), say("%1 h").arg(hoursText(hours.total())), {}});
        return section;
    }

    SheetSection troubles() const
    {
        SheetSection section;
        section.heading = say("What does not work in a year");
        section.whenEmpty = say("Nothing clashes, and everybody who has to come is there.");
        std::vector<Trouble> found
            = troublesOf(m_plan, m_constellation, m_zones, calendarDate(m_day), calendarDate(m_day.addYears(1)));
        std::erase_if(found, [](const Trouble& each) { return !each.isRequired; });
        for (const QString& each : troublesInWords(m_plan, m_constellation, found))
            section.items.push_back({{}, {}, each, {}, {}});
        return section;
    }

private:
    static SheetItem loadItem(const QString& name, double hours, double fullTime)
    {
        const int percent = static_cast<int>(std::lround(100 * hours / (hoursOfWeek * fullTime)));
        return {{}, {}, name, say("%1 h · %2 %").arg(hoursText(hours)).arg(percent), {}};
    }

    SheetSection sectionOf(const Meeting& meeting) const
    {
        SheetSection section;
        section.heading = plain(meeting.name);
        const QString times = timesInWords(m_plan, meeting, m_weeks);
        SheetItem when{
            {}, {}, times.isEmpty() ? say("No time yet") : times, lengthInWords(minutesOf(meeting, m_weeks)), {}};
        when.details.push_back(
            {joined({howOften(meeting), elsewhere(m_plan, meeting, m_zones, calendarDate(m_day))}), false});
        section.items.push_back(when);
        SheetItem who{{}, {}, attendeesInWords(m_plan, meeting, true), {}, {}};
        if (const QString others = attendeesInWords(m_plan, meeting, false); !others.isEmpty())
            who.details.push_back({say("May come: %1").arg(others), false});
        section.items.push_back(who);
        SheetItem purpose{{}, {}, plain(meeting.purpose), {}, {}};
        if (!meeting.outcome.empty())
            purpose.details.push_back({say("Decides: %1").arg(plain(meeting.outcome)), false});
        if (const QString owner = ownerInWords(m_plan, meeting); !owner.isEmpty())
            purpose.details.push_back({say("Owner: %1").arg(owner), false});
        if (!purpose.text.isEmpty() || !purpose.details.empty())
            section.items.push_back(purpose);
        return section;
    }

    const Plan& m_plan;
    ConstellationId m_constellation;
    int m_weeks;
    QDate m_day;
    ZoneTable m_zones;
};

void replaceAll(std::string& text, const std::string& what, const std::string& with)
{
    for (std::size_t at = text.find(what); !what.empty() && at != std::string::npos;
         at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

} // namespace

SheetContent cadenceSheet(const Plan& plan, ConstellationId constellation, const CadenceParts& parts,
                          const ChartOptions& options)
{
    SheetContent sheet;
    const auto* found = plan.find<Constellation>(constellation);
    if (found == nullptr)
        return sheet;
    const CadenceSheet maker(plan, constellation, options);
    sheet.title = say("Meetings");
    sheet.subtitle = subtitle(plan, *found, options);
    sheet.running = joined({sheet.title, plain(found->name)});
    sheet.footer = footer(options);
    sheet.sections = maker.meetings();
    if (sheet.sections.empty())
        sheet.description = say("No meetings are planned.");
    if (parts.load && !sheet.sections.empty())
        sheet.sections.push_back(maker.load());
    if (parts.troubles && !sheet.sections.empty())
        sheet.sections.push_back(maker.troubles());
    return sheet;
}

CadenceTable cadenceTable(const Plan& plan, ConstellationId constellation)
{
    const int weeks = sprintOf(plan, constellation).weeks;
    CadenceTable table;
    table.head << say("Meeting") << say("Product or team") << say("How often") << say("Minutes") << say("Times")
               << say("Have to come") << say("May come") << say("Owner") << say("Purpose") << say("Decides");
    for (const Meeting* meeting : meetingsInOrder(plan, constellation)) {
        const auto* unit = plan.find<Unit>(meeting->unit);
        table.rows << QStringList{plain(meeting->name),
                                  unit == nullptr ? QString() : plain(unit->name),
                                  howOften(*meeting),
                                  QString::number(minutesOf(*meeting, weeks)),
                                  timesInWords(plan, *meeting, weeks),
                                  attendeesInWords(plan, *meeting, true),
                                  attendeesInWords(plan, *meeting, false),
                                  ownerInWords(plan, *meeting),
                                  plain(meeting->purpose),
                                  plain(meeting->outcome)};
    }
    return table;
}

Plan withoutPeople(const Plan& plan, ConstellationId constellation)
{
    Plan changed = plan;
    std::map<PersonId, std::string> names;
    for (const Seat& seat : eachOf<Seat>(plan, constellation)) {
        if (seat.person)
            names.emplace(*seat.person, hatsInWords(plan, seat.key()).toStdString());
    }
    for (auto& [id, person] : changed.all<Person>()) {
        const std::string before = std::exchange(person.name, names[id]);
        for (auto& [key, meeting] : changed.all<Meeting>()) {
            if (!meeting.catalogueKey.empty())
                replaceAll(meeting.name, before, person.name);
        }
    }
    return changed;
}

} // namespace remit
