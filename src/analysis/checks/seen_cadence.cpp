#include "analysis/checks/seen_cadence.h"

#include <algorithm>

namespace remit {

namespace {

SeenMeeting seenMeeting(const Plan& plan, const Meeting& row, int sprintWeeks)
{
    SeenMeeting seen;
    seen.row = row;
    seen.timesAWeek = timesAWeek(row, sprintWeeks);
    seen.minutes = minutesOf(row, sprintWeeks);
    seen.who = participantsOf(plan, row);
    for (const MeetingSlot& slot : slotsOf(plan, row.key())) {
        if (const auto time = timeOf(row, slot, sprintWeeks))
            seen.times.push_back(*time);
    }
    const auto needed = static_cast<std::size_t>(slotsNeeded(row, sprintWeeks));
    seen.isPlaced = needed > 0 && seen.times.size() >= needed;
    return seen;
}

} // namespace

bool SeenMeeting::isAnyOf(std::initializer_list<std::string_view> catalogueKeys) const
{
    return std::any_of(catalogueKeys.begin(), catalogueKeys.end(), [&](std::string_view key) { return is(key); });
}

SeenCadence::SeenCadence(const Plan& plan, ConstellationId constellation)
    : m_sprint(sprintOf(plan, constellation))
{
    for (const Meeting* each : meetingsInOrder(plan, constellation))
        m_meetings.push_back(seenMeeting(plan, *each, m_sprint.weeks));
    if (!m_meetings.empty())
        m_hours = meetingHours(plan, constellation);
}

std::vector<const SeenMeeting*> SeenCadence::of(std::initializer_list<std::string_view> catalogueKeys) const
{
    std::vector<const SeenMeeting*> found;
    for (const SeenMeeting& each : m_meetings) {
        if (each.isAnyOf(catalogueKeys))
            found.push_back(&each);
    }
    return found;
}

} // namespace remit
