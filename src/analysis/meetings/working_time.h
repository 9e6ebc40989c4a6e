#pragma once

#include "analysis/meetings/attendance.h"
#include "core/calendar/zone_table.h"
#include "core/plan.h"

#include <array>
#include <string>
#include <vector>

/// When people can meet, by the clock of the place they are at.
namespace remit {

/// From the first minute of a day up to the last one's end.
struct Minutes {
    int from = 0;
    int until = 0;

    bool holds(const Minutes& other) const { return from <= other.from && other.until <= until; }
    bool meets(const Minutes& other) const { return from < other.until && other.from < until; }
    friend auto operator<=>(const Minutes&, const Minutes&) = default;
};

/// The usual day of a seat or of a place.
struct WorkingTime {
    /// An IANA zone; empty where the place says none.
    std::string zone;
    LocationId location;
    /// From Monday on.
    std::array<bool, 7> days{true, true, true, true, true, false, false};
    Minutes day;
    Minutes lunch;

    bool isOn(Weekday weekday) const;
    friend bool operator==(const WorkingTime&, const WorkingTime&) = default;
};

/// Nine to five with lunch at half past twelve where nothing is said, or what is said makes no day.
WorkingTime workingTimeOf(const Location* location);
WorkingTime workingTimeOf(const Plan& plan, const Seat::Key& seat);
/// By whose clock the meetings of the constellation are held: its leading location, else the first of the plan.
WorkingTime leadingTime(const Plan& plan, ConstellationId constellation);

/// Of people without seats: those of a team work where it is, others by the leading location.
WorkingTime workingTimeOf(const Plan& plan, ConstellationId constellation, const Participant& who);

/// Whose calendar a participant's time is in: one person may have several seats.
struct CalendarOwner {
    PersonId person;
    SeatId seat;
    RoleId role;
    UnitId unit;

    friend auto operator<=>(const CalendarOwner&, const CalendarOwner&) = default;
};
CalendarOwner calendarOwner(const Plan& plan, ConstellationId constellation, const Participant& who);

bool isHoliday(const Plan& plan, LocationId location, Date date);
/// What blocks the seat on that day besides holidays and weekends.
std::vector<Minutes> blockedOn(const Plan& plan, const Seat::Key& seat, Date date);

/// Why somebody cannot come, the weightiest first.
enum class Hindrance { none, holiday, noWorkingDay, outsideHours, lunch, blocked };
/// Whether a participant can come at that time by the clock of the own place.
Hindrance hindranceOf(const Plan& plan, ConstellationId constellation, const Participant& who, Date date,
                      const Minutes& time);

} // namespace remit
