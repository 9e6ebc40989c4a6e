#include "analysis/meetings/meeting_hours.h"

#include "analysis/meetings/meeting_times.h"
#include "core/calendar/dates.h"

#include <numeric>

namespace remit {

double hoursOf(const std::vector<MeetingLine>& lines)
{
    return std::accumulate(lines.begin(), lines.end(), 0.0,
                           [](double sum, const MeetingLine& line) { return sum + line.hours; });
}

double MeetingHours::ofSeat(SeatId seat) const
{
    const auto found = seats.find(seat);
    return found == seats.end() ? 0 : hoursOf(found->second);
}

double MeetingHours::ofRole(RoleId role) const
{
    double sum = 0;
    for (const auto& [seat, lines] : seats) {
        for (const MeetingLine& line : lines)
            sum += line.role == role ? line.hours : 0;
    }
    for (const auto& [who, people] : unseated)
        sum += who.first == role ? hoursOf(people.lines) * people.people : 0;
    return sum;
}

double MeetingHours::total() const
{
    double sum = 0;
    for (const auto& [seat, lines] : seats)
        sum += hoursOf(lines);
    for (const auto& [who, people] : unseated)
        sum += who.first ? hoursOf(people.lines) * people.people : 0;
    return sum;
}

MeetingHours meetingHours(const Plan& plan, ConstellationId constellation)
{
    const int weeks = sprintOf(plan, constellation).weeks;
    MeetingHours hours;
    for (const Meeting* meeting : meetingsInOrder(plan, constellation)) {
        const double each = timesAWeek(*meeting, weeks) * minutesOf(*meeting, weeks) / minutesOfHour;
        double& all = hours.meetings[meeting->meeting];
        for (const Participant& who : participantsOf(plan, *meeting)) {
            const MeetingLine line{meeting->meeting, who.role, each * who.share};
            if (!who.isStakeholders())
                all += line.hours * who.people;
            if (line.hours <= 0)
                continue;
            if (who.seat) {
                hours.seats[who.seat].push_back(line);
                continue;
            }
            UnseatedPeople& people = hours.unseated[{who.role, who.unit}];
            people.people = who.people;
            people.lines.push_back(line);
        }
    }
    return hours;
}

} // namespace remit
