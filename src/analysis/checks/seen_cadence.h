#pragma once

#include "analysis/meetings/attendance.h"
#include "analysis/meetings/meeting_hours.h"
#include "analysis/meetings/meeting_times.h"
#include "core/plan.h"

#include <initializer_list>
#include <string_view>
#include <vector>

/// The meetings of a constellation, as the rules about them see them. Used inside analysis only.
namespace remit {

struct SeenMeeting {
    Meeting row;
    double timesAWeek = 0;
    int minutes = 0;
    std::vector<Participant> who;
    /// When it is held, as far as that is said.
    std::vector<SlotTime> times;
    /// Whether it is said of each time it is held.
    bool isPlaced = false;

    bool is(std::string_view catalogueKey) const { return row.catalogueKey == catalogueKey; }
    bool isAnyOf(std::initializer_list<std::string_view> catalogueKeys) const;
};

/// Stays as it is while the meetings, who takes part and the sprint stay.
class SeenCadence {
public:
    SeenCadence(const Plan& plan, ConstellationId constellation);

    bool isEmpty() const { return m_meetings.empty(); }
    const Sprint& sprint() const { return m_sprint; }
    /// In the order of the constellation.
    const std::vector<SeenMeeting>& meetings() const { return m_meetings; }
    /// Those made from these entries of the catalogue.
    std::vector<const SeenMeeting*> of(std::initializer_list<std::string_view> catalogueKeys) const;
    const MeetingHours& hours() const { return m_hours; }

private:
    Sprint m_sprint;
    std::vector<SeenMeeting> m_meetings;
    MeetingHours m_hours;
};

} // namespace remit
