#pragma once

#include "core/plan.h"

#include <initializer_list>
#include <string_view>

namespace remit::test {

/// A plan whose organisation works in Berlin from nine to six, and to which meetings are added one by one. Ids of
/// meetings and their slots count from 1.
class CalendarPlan {
public:
    /// As in `organisationFrom`.
    explicit CalendarPlan(std::string_view organisation);

    /// The roles (by their short names) have to come.
    MeetingId meeting(std::string_view name, std::initializer_list<std::string_view> roles, int minutes = 30,
                      Period per = Period::week, double times = 1, double every = 1);
    /// "10:00" in a week of the sprint from 0.
    MeetingSlotId at(MeetingId meeting, int week, Weekday weekday, std::string_view clock);
    /// In both weeks of a sprint.
    void everyWeek(MeetingId meeting, Weekday weekday, std::string_view clock);
    /// The seat of this person works there from now on.
    void moveTo(std::string_view person, LocationId location);
    LocationId location(std::string_view name, std::string_view zone);

    Plan plan;

private:
    RoleId role(std::string_view shortName) const;

    std::int64_t m_meetings = 0;
    std::int64_t m_slots = 0;
    std::int64_t m_locations = 0;
};

/// The meetings with weekday, week and time of their slots, pinned ones starred: "Trio: tue1 11:00 tue2 11:00*, 30
/// min".
std::string heldIn(const Plan& plan, ConstellationId constellation = ConstellationId{1});

} // namespace remit::test
