#include "analysis/meetings/troubles.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace remit {

namespace {

/// Looks at the time of one constellation, working out once what is asked for each occurrence.
class Timetable {
public:
    Timetable(const Plan& plan, ConstellationId constellation, const ZoneTable& zones)
        : m_plan(plan)
        , m_constellation(constellation)
        , m_zones(zones)
        , m_leading(leadingTime(plan, constellation).zone)
    {
        for (const auto& [meeting, participants] : participantsOf(plan, constellation)) {
            for (const Participant& who : participants) {
                if (who.share > 0 && !who.isStakeholders())
                    m_guests[meeting].push_back(
                        {who, calendarOwner(plan, constellation, who), workingTimeOf(plan, constellation, who).zone});
            }
        }
    }

    std::vector<Trouble> hindrances(const std::vector<Occurrence>& occurrences) const
    {
        std::vector<Trouble> found;
        for (const Occurrence& each : occurrences) {
            const auto guests = m_guests.find(each.meeting);
            if (guests == m_guests.end())
                continue;
            for (const Guest& guest : guests->second) {
                const Hindrance hindrance = hindranceOf(guest, each);
                if (hindrance != Hindrance::none)
                    found.push_back({each, guest.who, hindrance, std::nullopt, guest.who.isRequired});
            }
        }
        return found;
    }

    std::vector<Trouble> clashes(const std::vector<Occurrence>& occurrences) const
    {
        std::vector<Trouble> found;
        for (std::size_t one = 0; one < occurrences.size(); ++one) {
            for (std::size_t other = one + 1;
                 other < occurrences.size() && occurrences[other].date == occurrences[one].date
                 && occurrences[other].startsAt < occurrences[one].endsAt();
                 ++other)
                addClashes(occurrences[one], occurrences[other], found);
        }
        return found;
    }

private:
    struct Guest {
        Participant who;
        CalendarOwner owner;
        std::string zone;
    };

    Hindrance hindranceOf(const Guest& guest, const Occurrence& occurrence) const
    {
        const LocalTime there = m_zones.converted({occurrence.date, occurrence.startsAt}, m_leading, guest.zone);
        return remit::hindranceOf(m_plan, m_constellation, guest.who, there.date,
                                  {there.minutes, there.minutes + occurrence.minutes});
    }
    void addClashes(const Occurrence& one, const Occurrence& other, std::vector<Trouble>& found) const
    {
        const auto first = m_guests.find(one.meeting);
        const auto second = m_guests.find(other.meeting);
        if (first == m_guests.end() || second == m_guests.end())
            return;
        for (const Guest& guest : first->second) {
            for (const Guest& again : second->second) {
                if (guest.owner == again.owner)
                    found.push_back(
                        {one, guest.who, Hindrance::none, other, guest.who.isRequired && again.who.isRequired});
            }
        }
    }

    const Plan& m_plan;
    ConstellationId m_constellation;
    const ZoneTable& m_zones;
    std::string m_leading;
    std::map<MeetingId, std::vector<Guest>> m_guests;
};

} // namespace

std::vector<Trouble> troublesOf(const Plan& plan, ConstellationId constellation, const ZoneTable& zones, Date from,
                                Date until)
{
    const std::vector<Occurrence> occurrences = occurrencesOf(plan, constellation, from, until);
    const Timetable timetable(plan, constellation, zones);
    std::vector<Trouble> all = timetable.clashes(occurrences);
    const std::vector<Trouble> hindered = timetable.hindrances(occurrences);
    all.insert(all.end(), hindered.begin(), hindered.end());
    std::stable_sort(all.begin(), all.end(), [](const Trouble& one, const Trouble& other) {
        return std::tie(one.occurrence.date, one.occurrence.startsAt)
            < std::tie(other.occurrence.date, other.occurrence.startsAt);
    });
    return all;
}

std::map<LocationId, int> inconvenientTimes(const Plan& plan, ConstellationId constellation, const ZoneTable& zones,
                                            Date from, Date until)
{
    const Timetable timetable(plan, constellation, zones);
    std::set<std::tuple<LocationId, Date, int, MeetingId>> times;
    for (const Trouble& each : timetable.hindrances(occurrencesOf(plan, constellation, from, until))) {
        if (each.hindrance == Hindrance::outsideHours && each.isRequired)
            times.insert({workingTimeOf(plan, constellation, each.who).location, each.occurrence.date,
                          each.occurrence.startsAt, each.occurrence.meeting});
    }
    std::map<LocationId, int> count;
    for (const auto& each : times)
        ++count[std::get<LocationId>(each)];
    return count;
}

} // namespace remit
