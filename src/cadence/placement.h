#pragma once

#include "analysis/meetings/meeting_times.h"
#include "core/calendar/zone_table.h"
#include "core/plan.h"

#include <functional>
#include <optional>
#include <set>
#include <vector>

/// Finding the best times for the meetings of a constellation.
namespace remit {

/// Settings: whole numbers, and "friday-afternoon", "monday-morning", or "none".
inline constexpr const char* edgeCostSetting = "cadence.cost.edge";
inline constexpr const char* freeCostSetting = "cadence.cost.free";
inline constexpr const char* lateCostSetting = "cadence.cost.late";
inline constexpr const char* overlapCostSetting = "cadence.cost.overlap";
inline constexpr const char* weekdayCostSetting = "cadence.cost.weekday";
inline constexpr const char* freeHalfDaySetting = "cadence.free";

/// What a time costs, per occurrence.
struct PlacementCosts {
    /// For each quarter of an hour from the nearer edge of its half-day; of a daily meeting, from the beginning of the
    /// day.
    int edge = 1;
    int freeHalfDay = 8;
    /// Of a meeting that ends within the last hour of the day.
    int lastHour = 4;
    /// Of a meeting that goes by turns: when somebody has to come outside the usual hours.
    int outsideOverlap = 20;
    int otherWeekday = 2;
    /// The half-day to be kept free, if any.
    Weekday freeDay = Weekday::friday;
    bool freeIsMorning = false;
    bool hasFree = true;

    friend bool operator==(const PlacementCosts&, const PlacementCosts&) = default;
};
/// What the settings say; what they do not say, or not readably, is as above.
PlacementCosts placementCosts(const Plan& plan);

enum class PlacementStatus {
    /// No week costs less.
    optimal,
    /// A week, and the least that any can cost.
    feasible,
    /// Not all meetings can be held.
    impossible,
    /// Ended before there was a week with all meetings; those that had a time by then are told.
    cancelled
};

struct PlacementProgress {
    /// Times found in the best week so far, and how many there are to find.
    int placed = 0;
    int meetings = 0;
    /// Nothing while there is none.
    std::optional<int> best;
    std::optional<int> bound;
};

/// What would free a week in which meetings clash.
struct Remedy {
    enum class Kind { shorten, shiftHours, rotate, makeWritten };
    Kind kind = Kind::shorten;
    MeetingId meeting;
    /// Whose hours would be shifted, and by how many minutes (to begin earlier: below 0); how long a meeting would be.
    SeatId seat;
    int minutes = 0;

    friend bool operator==(const Remedy&, const Remedy&) = default;
};

/// Why no time is sought for a meeting, or none was found.
enum class LeftReason {
    written,
    /// Nobody has to come for whom a calendar is kept.
    nobodyComes,
    /// No half-day of those who have to come is so long.
    tooLong,
    /// It goes by the day of the month.
    onMonthDay,
    /// It was set aside so that the others can be held.
    setAside,
    /// The search ended before it had one.
    noTimeYet
};
struct MeetingLeft {
    MeetingId meeting;
    LeftReason reason = LeftReason::written;

    friend bool operator==(const MeetingLeft&, const MeetingLeft&) = default;
};

struct Placement {
    PlacementStatus status = PlacementStatus::impossible;
    int cost = 0;
    /// No week costs less.
    int bound = 0;
    /// All slots of the meetings that were to be placed; those of pinned ones are not in it.
    std::vector<MeetingSlot> times;
    /// Where it is impossible: a smallest set of meetings that cannot all be held, and what would free it.
    std::vector<MeetingId> clash;
    std::vector<Remedy> remedies;
    /// Meetings that keep the times they have, or have none.
    std::vector<MeetingLeft> left;

    friend bool operator==(const Placement&, const Placement&) = default;
};

struct PlacementRequest {
    ConstellationId constellation;
    double seconds = 30;
    /// Told what is known about three times a second; false cancels: the best so far is the answer.
    std::function<bool(const PlacementProgress&)> goesOn = {};
    /// Meetings no time is sought for.
    std::set<MeetingId> setAside = {};
    /// Whether it is found out what would free a week in which not all can be held, which takes longer than the clash.
    bool seeksRemedies = true;
};

/// Finds a time for every slot that is not pinned, with the same answer for the same plan as long as the time suffices
/// (docs/cadence.md). Days are those of the sprint at `week`, so that the zones' clocks of that date hold; a meeting
/// that fits only part of the year is found by troublesOf (analysis/meetings/troubles.h).
Placement bestTimes(const Plan& plan, const ZoneTable& zones, Date week, const PlacementRequest& request);
/// Where not all meetings can be held, the longest of those that clash is set aside, again and again, until the others
/// can.
Placement timesForMost(const Plan& plan, const ZoneTable& zones, Date week, PlacementRequest request);
/// What the week as it stands costs under the same rules; nothing where it breaks a hard one.
std::optional<int> costOf(const Plan& plan, const ZoneTable& zones, Date week, ConstellationId constellation);
/// Puts the slots into the plan in place of those that are not pinned.
Edit takeTimes(const Plan& plan, ConstellationId constellation, const Placement& placement);

} // namespace remit
